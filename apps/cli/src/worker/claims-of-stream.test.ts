import { Claim, documentId, type Issue, type SetAside, sha256 } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { runSitrep } from "../testing/run-sitrep.js";
import { scratchFolder } from "../testing/scratch.js";
import { answerTo } from "./answer.js";
import { claimsOfStream } from "./claims-of-stream.js";
import type { LineReader } from "./line-reader.js";
import { lineCutter } from "./lines-of.js";

// made reports
const MISSILES =
  "Militants fired 17 ballistic missiles at Al-Asad Air Base in western Iraq on Saturday. Two of them got through, and four American troops were injured.";
const TROOPS = "About 2,500 US troops are stationed in Iraq, and none of them will leave before the summer.";
const first = { id: "a", text: MISSILES, published: "2024-01-21", publisher: "The Courier" };
const second = { id: "b", text: TROOPS, published: "2024-01-22" };

interface Line {
  readonly id: string | null;
  readonly claim?: Claim;
  readonly issue?: Issue;
  readonly set_aside?: SetAside;
}

async function* bytesOf(text: string, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const ndjson = (...documents: readonly unknown[]): string =>
  documents.map((it) => `${typeof it === "string" ? it : JSON.stringify(it)}\n`).join("");

/** Reads in this thread. */
const here: LineReader = {
  read: async (line) => answerTo({ ...line, loss: null }, { stated: false, maxSeconds: null }),
  close: async () => undefined,
};

async function read(text: string, size?: number): Promise<Line[]> {
  let written = "";
  const out = async (piece: string) => {
    written += piece;
  };
  await claimsOfStream({ input: bytesOf(text, size), out, reader: here });
  return written.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

const claimsIn = (lines: readonly Line[]) => lines.flatMap(({ claim }) => claim ?? []);
const brief = (lines: readonly Line[]) =>
  lines.map(({ id, claim, issue, set_aside }) => [
    id,
    claim ? "claim" : (issue?.code ?? set_aside?.code),
    issue?.line ?? set_aside?.line ?? null,
  ]);

describe("documents on a stream", () => {
  it("give their claims in the order of their lines, each with the id of its document", async () => {
    const lines = await read(ndjson(first, second));
    for (const { claim } of lines) expect(Claim.parse(claim)).toMatchObject({ file: "stdin", line: null });
    expect([...new Set(lines.map(({ id }) => id))]).toEqual(["a", "b"]);
    expect(claimsIn(lines).map(({ document_id }) => document_id)).toContain(documentId(sha256(MISSILES)));
    expect(claimsIn(lines)).toContainEqual(
      expect.objectContaining({
        kind: "event",
        date: "2024-01-20",
        document_id: documentId(sha256(MISSILES)),
      }),
    );
  });

  it("give the same claims in shards, and however the bytes are cut", async () => {
    const whole = claimsIn(await read(ndjson(first, second)));
    const shards = [...(await read(ndjson(first))), ...(await read(ndjson(second)))];
    expect(claimsIn(shards)).toEqual(whole);
    expect(claimsIn(await read(ndjson(first, second), 7))).toEqual(whole);
    expect(claimsIn(await read(ndjson(first, second).trimEnd()))).toEqual(whole);
  });

  it("lose the line that cannot be read, with its number, and no other", async () => {
    const bad = [
      "{no json",
      "[1]",
      "",
      { ...first, colour: "red" },
      { ...first, text: 17 },
      { id: 7 },
      { id: "long", text: "a ".repeat(600_000) },
    ];
    expect(brief((await read(ndjson(...bad, { ...second, id: 8 }))).filter(({ claim }) => !claim))).toEqual([
      [null, "not-json", 1],
      [null, "not-json", 2],
      ["a", "unknown-field", 4],
      ["a", "bad-field", 5],
      ["7", "no-text", 6],
      ["long", "too-long", 7],
    ]);
    const [last] = (await read(ndjson(...bad, { ...second, id: 8 }))).slice(-1);
    expect(last).toMatchObject({ id: "8", claim: { kind: "troop_level", value: 2500 } });
  });

  it("say which field nobody knows, and which are known", async () => {
    const [line] = await read(ndjson({ ...first, colour: "red" }));
    expect(line?.set_aside).toMatchObject({
      found: "the field colour",
      expected: "an object with text, title, published, publisher, url, zone, id",
    });
  });

  it("keep a line in which U+2028 stands, and lose one that is no UTF-8", async () => {
    const text = `${TROOPS}\u2028${MISSILES}`;
    expect(claimsIn(await read(`{"text":"${text}"}\n`)).length).toBeGreaterThan(1);
    let written = "";
    const out = async (piece: string) => {
      written += piece;
    };
    async function* input() {
      yield Buffer.from('{"text":"caf\xe9"}\n', "latin1");
    }
    await claimsOfStream({ input: input(), out, reader: here });
    expect(written).toContain('"not-utf-8"');
  });

  it("are read no faster than their claims are taken away", async () => {
    const counts = { given: 0, taken: 0, most: 0 };
    async function* input() {
      for (; counts.given < 60; counts.given++) {
        counts.most = Math.max(counts.most, counts.given - counts.taken);
        yield Buffer.from(ndjson({ ...second, id: counts.given }));
      }
    }
    const out = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      counts.taken++;
    };
    await claimsOfStream({ input: input(), out, reader: here });
    expect(counts).toMatchObject({ given: 60, taken: 60 });
    expect(counts.most).toBeGreaterThan(1);
    expect(counts.most).toBeLessThan(12);
  });

  it("wait for the answer to a long line before more is held", async () => {
    const open: (() => void)[] = [];
    const asked: number[] = [];
    const reader: LineReader = {
      read: ({ line }) => {
        asked.push(line);
        return new Promise((resolve) => open.push(() => resolve({ text: "", problems: 0 })));
      },
      close: async () => undefined,
    };
    const text = `${"x".repeat(3 << 20)}\n`.repeat(4);
    const done = claimsOfStream({ input: bytesOf(text), out: async () => undefined, reader });
    const held: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      held.push(asked.length);
      open.shift()?.();
    }
    await done;
    expect(held).toEqual([2, 3, 4, 4]);
  });

  it("give the answer to a line before the next one comes", async () => {
    let written = "";
    async function* input() {
      yield Buffer.from(ndjson(second));
      while (!written.includes("troop_level")) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const out = async (piece: string) => {
      written += piece;
    };
    await claimsOfStream({ input: input(), out, reader: here });
    expect(written).toContain('{"id":"b","claim":');
  });

  it("end with the fault of who takes the claims", async () => {
    const out = () => Promise.reject(new Error("nobody takes them"));
    await expect(
      claimsOfStream({ input: bytesOf(ndjson(first, second)), out, reader: here }),
    ).rejects.toThrow("nobody takes them");
  });
});

describe("a line", () => {
  it("longer than what is held is passed over", () => {
    const cutter = lineCutter(10);
    const lines = [
      ...cutter.push(Buffer.from("short\nmuch too ")),
      ...cutter.push(Buffer.from("long\nlast")),
    ];
    const all = [...lines, ...cutter.end()];
    expect(all.map(({ line, bytes }) => [line, bytes && Buffer.from(bytes).toString()])).toEqual([
      [1, "short"],
      [2, null],
      [3, "last"],
    ]);
  });

  it("that was given up in a thread is reported with its id", () => {
    const settings = { stated: false, maxSeconds: 3 };
    const told = (["time", "memory", "crash"] as const).map((loss) => {
      const bytes = Buffer.from(JSON.stringify(first));
      const { text, problems } = answerTo({ line: 4, bytes, loss }, settings);
      return [problems, ...brief([JSON.parse(text)]).flat()];
    });
    expect(told).toEqual([
      [1, "a", "too-slow", 4],
      [1, "a", "too-large", 4],
      [1, "a", "failed", 4],
    ]);
  });
});

describe("sitrep claims --stdin", () => {
  const run = (words: readonly string[], text: string) =>
    runSitrep(["claims", ...words], scratchFolder(), {}, bytesOf(text));

  it("reads, writes, and ends with 1 where it is strict and a line was lost", async () => {
    const good = await run(["--stdin", "--strict", "--max-seconds", "60"], ndjson(first));
    expect(good).toMatchObject({ code: 0, err: "" });
    expect(good.out).toContain('{"id":"a","claim":');
    expect(await run(["--stdin", "--strict"], ndjson("no json", first))).toMatchObject({ code: 1 });
    expect(await run(["--stdin"], ndjson("no json", first))).toMatchObject({ code: 0 });
  });

  it.each([
    [["--stdin", "a.txt"], "expected no file beside --stdin"],
    [[], "expected files or --stdin"],
    [["a.txt", "--max-seconds", "3"], "expected --stdin beside it"],
  ])("%s is wrong usage", async (words, message) => {
    expect(await run(words, "")).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});
