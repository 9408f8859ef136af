import { writeSync } from "node:fs";
import { refused } from "../parts/unpacked.js";
import { ANSWERS, type Answer, type Request } from "./reader.js";
import { readers } from "./readers.js";
import { endWith } from "./watch.js";

/** The process of its own: a request as a line of JSON on standard input, its answer as a line of JSON on a channel of its own. */
globalThis.fetch = () => Promise.reject(new Error("nothing is fetched"));
endWith(Number(process.argv[2]));

async function answerTo(request: Request): Promise<Answer> {
  try {
    const load = readers[request.form];
    if (load === undefined) return { unpacked: refused("unknown-form", request.called, request.remedy) };
    return { unpacked: await (await load())(request) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function say(line: string): void {
  const bytes = Buffer.from(line);
  for (let at = 0; at < bytes.length; ) at += writeSync(ANSWERS, bytes, at);
}

let text = "";
let last: Promise<void> = Promise.resolve();
process.stdin.setEncoding("utf8").on("data", (piece) => {
  const lines = `${text}${piece}`.split("\n");
  text = lines.pop() ?? "";
  for (const line of lines)
    last = last.then(async () => {
      say(`${JSON.stringify(await answerTo(JSON.parse(line)))}\n`);
    });
});
process.stdin.on("end", () => {
  void last.then(() => process.exit(0));
});
