import { expect, it, onTestFinished } from "vitest";
import { openLineReader, type ReaderSettings } from "./open-line-reader.js";

/** A thread that does as its lines say: `loop`, `match` and `fill` never end, `exit` and `throw` end it. */
const THREAD = `
import { parentPort } from "node:worker_threads";
const told = (text) => parentPort.postMessage({ text, problems: 0 });
parentPort.on("message", ({ line, bytes, loss }) => {
  const word = Buffer.from(bytes).toString();
  if (loss !== null) return told(line + " " + loss);
  if (word === "loop") for (;;);
  if (word === "match") /^(a+)+$/.test("a".repeat(60) + "b");
  if (word === "fill") for (const all = []; ; ) all.push(new Array(1000).fill(line));
  if (word === "exit") process.exit(3);
  if (word === "throw") throw new Error("ours");
  if (word === "wait") return setTimeout(told, 50, line + " waited");
  told(line + " " + word);
});
parentPort.postMessage("ready");
`;

const entryOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

async function answers(words: readonly string[], settings: Partial<ReaderSettings> = {}) {
  const reader = openLineReader({ entry: entryOf(THREAD), stated: false, maxSeconds: null, ...settings });
  onTestFinished(() => reader.close());
  const lines = words.map((word, at) => reader.read({ line: at + 1, bytes: Buffer.from(word) }));
  return (await Promise.all(lines)).map(({ text }) => text);
}

it("answers in the order of the lines", async () => {
  expect(await answers(["a", "b", "c"])).toEqual(["1 a", "2 b", "3 c"]);
});

it.each(["loop", "match"])("gives up a line that takes too long, and no other: %s", async (word) => {
  expect(await answers(["a", word, "b", word, word, "c"], { maxSeconds: 0.2 })).toEqual([
    ...["1 a", "2 time", "3 b", "4 time", "5 time", "6 c"],
  ]);
});

it("counts the time of each line alone", async () => {
  const words = Array.from({ length: 12 }, () => "wait");
  expect(await answers(words, { maxSeconds: 0.4 })).toEqual(words.map((_, at) => `${at + 1} waited`));
});

it("takes an answer that came while this process was kept", async () => {
  const reader = openLineReader({ entry: entryOf(THREAD), stated: false, maxSeconds: 0.2 });
  onTestFinished(() => reader.close());
  await reader.read({ line: 1, bytes: Buffer.from("a") });
  const second = reader.read({ line: 2, bytes: Buffer.from("b") });
  // as a pipe does that nobody empties
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  expect((await second).text).toBe("2 b");
});

it("loses no other line to one that takes all memory", async () => {
  expect(await answers(["a", "fill", "b"], { megabytes: 32 })).toEqual(["1 a", "2 memory", "3 b"]);
});

it("loses no other line to one at which the thread ends", async () => {
  expect(await answers(["exit", "a", "throw", "b"])).toEqual(["1 crash", "2 a", "3 crash", "4 b"]);
});

it("fails where a thread cannot begin, and where it ends at a line that was given up", async () => {
  const settings = { entry: entryOf("throw new Error('no such module')") };
  await expect(answers(["a", "b"], settings)).rejects.toThrow("no such module");
  const dies = `import { parentPort } from "node:worker_threads";
    parentPort.on("message", () => process.exit(5)); parentPort.postMessage("ready");`;
  await expect(answers(["a"], { entry: entryOf(dies) })).rejects.toThrow("ended with 5");
});
