import { expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { type Entry, type Manifest, readManifest, writeManifest } from "./manifest.js";

const entry: Entry = { input: "a.txt", key: "0a", from: null, counts: { file: 1, document: 1 } };
const manifest: Manifest = { stage: "parse", code: "1b", entries: [entry, { ...entry, from: "2c" }] };

it("is read as it was written", async () => {
  const folder = scratchFolder();
  expect(await readManifest(folder)).toBeNull();
  await writeManifest(folder, manifest);
  expect(await readManifest(folder)).toEqual(manifest);
});

it.each<[string, unknown]>([
  ["no object", [manifest]],
  ["no stage", { ...manifest, stage: undefined }],
  ["a code that is no text", { ...manifest, code: 1 }],
  ["entries that are no list", { ...manifest, entries: {} }],
  ["an entry without a key", { ...manifest, entries: [{ ...entry, key: null }] }],
  ["an entry without its origin", { ...manifest, entries: [{ ...entry, from: undefined }] }],
  ["an entry without counts", { ...manifest, entries: [{ ...entry, counts: undefined }] }],
  ["a count that is no whole number", { ...manifest, entries: [{ ...entry, counts: { file: "1" } }] }],
])("is none with %s", async (_what, written) => {
  const folder = scratchFolder();
  writeFiles(folder, { "manifest.json": JSON.stringify(written) });
  expect(await readManifest(folder)).toBeNull();
});

it("is none where it was written by halves", async () => {
  const folder = scratchFolder();
  await writeManifest(folder, manifest);
  writeFiles(folder, { "manifest.json": JSON.stringify(manifest).slice(0, -1) });
  expect(await readManifest(folder)).toBeNull();
});
