import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { budgetOf } from "../parts/bounds.js";
import { NOTHING, type Unpacked } from "../parts/unpacked.js";
import type { Unpacker } from "../parts/unpacker.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { inputsIn } from "./inputs-in.js";
import { foundFile } from "./walk.js";

const LARGEST = 64 << 20;

/** What becomes of a small PDF out of which this is taken. */
async function taken(unpacked: Partial<Unpacked>) {
  const folder = scratchFolder();
  writeFiles(folder, { "a.pdf": "%PDF-1.7\n", "key/1": "" });
  const unpacker: Unpacker = {
    budgetOf: (bytes) => budgetOf(bytes),
    unpack: async () => ({ ...NOTHING, ...unpacked, key: "key" }),
    pathOf: (stored) => join(folder, stored),
  };
  const path = join(folder, "a.pdf");
  const inputs = await inputsIn(foundFile("a.pdf", path, statSync(path)), unpacker);
  return inputs.map(({ file, role, why }) => [file, why?.code ?? role, why?.found ?? null]);
}

const own = (bytes: number, kind: "text" | "html" | "rows") => ({
  own: { kind, stored: "1", bytes, stated: {} },
});
const part = (bytes: number) => ({
  parts: [
    {
      name: "b",
      kind: "html",
      stored: "1",
      bytes,
      file_hash: "f".repeat(64),
      stated: {},
      why: null,
    } as const,
  ],
});

it("bounds the text that is taken out of a file, as it bounds a file of text", async () => {
  const found = `a report of ${LARGEST + 1} bytes`;
  for (const kind of ["text", "html"] as const)
    expect(await taken(own(LARGEST + 1, kind))).toEqual([["a.pdf", "too-large", found]]);
  expect(await taken(part(LARGEST + 1))).toEqual([
    ["a.pdf", "container", null],
    ["a.pdf/b", "too-large", found],
  ]);
});

it("takes text up to the bound, and rows beyond it", async () => {
  expect(await taken(own(LARGEST, "text"))).toEqual([["a.pdf", "report", null]]);
  expect(await taken(part(LARGEST))).toContainEqual(["a.pdf/b", "report", null]);
  expect(await taken(own(LARGEST + 1, "rows"))).toEqual([["a.pdf", "table", null]]);
});
