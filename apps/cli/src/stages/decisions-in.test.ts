import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { CORRECTIONS, correctionsIn } from "./corrections.js";
import { JUDGEMENTS, judgementsIn } from "./link-stage.js";

const READERS = [
  [CORRECTIONS, correctionsIn],
  [JUDGEMENTS, judgementsIn],
] as const;

it.each(READERS)("%s that is not there decides nothing", async (name, read) => {
  const folder = scratchFolder();
  const none = await read(folder);
  writeFiles(folder, { [name]: "" });
  expect(JSON.stringify(await read(folder))).toBe(JSON.stringify(none));
});

it.each(READERS)("%s that cannot be read ends the run, with its name and why", async (name, read) => {
  const [folder, circle] = [scratchFolder(), scratchFolder()];
  mkdirSync(join(folder, name));
  await expect(read(folder)).rejects.toMatchObject({
    name: "Failure",
    message: `${join(folder, name)}: a folder stands where a file should be (EISDIR), expected a file that can be read, or none.`,
  });
  symlinkSync(join(circle, name), join(circle, name));
  await expect(read(circle)).rejects.toMatchObject({
    name: "Failure",
    message: expect.stringContaining("links that lead to each other (ELOOP), expected"),
  });
});
