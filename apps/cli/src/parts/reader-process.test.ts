import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { openReaderProcess } from "./reader-process.js";

const LEFT = { bytes: 1000, rows: 1000 };

/** A process that answers as the form of each request says. */
const ENTRY = `
import { writeSync } from "node:fs";
const held = [];
process.stdin.setEncoding("utf8").on("data", (text) => {
  for (const line of text.split("\\n").filter(Boolean)) {
    const { form } = JSON.parse(line);
    if (form === "hang") for (;;);
    if (form === "heap") for (;;) held.push(Array.from({ length: 1000 }, () => ({})));
    if (form === "buffers") for (;;) held.push(Buffer.alloc(8 << 20, 1));
    if (form === "wait") return;
    if (form === "crash") process.abort();
    if (form === "exit") process.exit(0);
    if (form === "killed") process.kill(process.pid, "SIGKILL");
    const answer = form === "fault" ? { fault: "no such thing" } : { unpacked: { own: null, parts: [], notes: [], why: null, pid: process.pid } };
    if (form === "loud") console.log("a warning of a library");
    writeSync(3, form === "babble" ? "a warning\\n" : JSON.stringify(answer) + "\\n");
  }
});
process.stdin.on("end", () => process.exit(0));
`;

describe("the process that reads forms", () => {
  it("is given up where it only waits", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "entry.mjs": ENTRY });
    const readers = openReaderProcess({ seconds: 60, waited: 1, megabytes: 48 }, join(folder, "entry.mjs"));
    const { why } = await readers.read({
      form: "wait",
      called: "a file",
      remedy: "save it",
      path: "",
      folder,
      left: LEFT,
    });
    expect(why).toMatchObject({ code: "too-slow", again: true });
    readers.close();
  });

  it("is told what to do with a file that it does not survive, and reads the next one", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "entry.mjs": ENTRY });
    const readers = openReaderProcess({ seconds: 2, waited: 60, megabytes: 48 }, join(folder, "entry.mjs"));
    const code = async (form: string) => {
      const { why } = await readers.read({
        form,
        called: "a file",
        remedy: "save it",
        path: "",
        folder,
        left: LEFT,
      });
      return why && [why.code, why.again === true];
    };
    try {
      expect(await code("good")).toBeNull();
      expect(await code("fault")).toEqual(["damaged", false]);
      expect(await code("loud")).toBeNull();
      expect(await code("babble")).toEqual(["damaged", false]);
      expect(await code("heap")).toEqual(["too-large", false]);
      expect(await code("good")).toBeNull();
      expect(await code("crash")).toEqual(["damaged", false]);
      expect(await code("exit")).toEqual(["damaged", false]);
      expect(await code("hang")).toEqual(["too-slow", false]);
      expect(await code("buffers")).toEqual(["too-large", false]);
      // the system was out of memory, or somebody lost patience: the next run tries it again
      expect(await code("killed")).toEqual(["damaged", true]);
      expect(await code("good")).toBeNull();
    } finally {
      readers.close();
    }
  });
});
