import { refused } from "../parts/unpacked.js";
import type { Answer, Request } from "./reader.js";
import { readers } from "./readers.js";

/** The process of its own: a request as a line of JSON on standard input, its answer as a line of JSON on standard output. */
globalThis.fetch = () => Promise.reject(new Error("nothing is fetched"));
// a library's warnings must not stand between the answers
console.log = console.info = console.warn = console.debug = () => undefined;

async function answerTo(request: Request): Promise<Answer> {
  try {
    const load = readers[request.form];
    if (load === undefined) return { unpacked: refused("unknown-form", request.called, request.remedy) };
    return { unpacked: await (await load())(request) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

let text = "";
let last: Promise<void> = Promise.resolve();
process.stdin.setEncoding("utf8").on("data", (piece) => {
  const lines = `${text}${piece}`.split("\n");
  text = lines.pop() ?? "";
  for (const line of lines)
    last = last.then(async () => {
      process.stdout.write(`${JSON.stringify(await answerTo(JSON.parse(line)))}\n`);
    });
});
process.stdin.on("end", () => {
  void last.then(() => process.exit(0));
});
