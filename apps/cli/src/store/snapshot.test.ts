import { statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { scratchFolder } from "../testing/scratch.js";
import { isUnchanged, type Marked, markedAt, SETTLED, settled, snapshotOf } from "./snapshot.js";

/** A file, how it stands now, and how it would stand if the clock of the disk had not moved since. */
function oneFile(text: string) {
  const path = join(scratchFolder(), "a.txt");
  writeFileSync(path, text);
  const marks = (): Marked[] => [markedAt("a.txt", path) ?? { name: "", path, mark: "", changedAt: 0 }];
  return { path, marks };
}

it("knows a file of the same size whose time was set back", async () => {
  const { path, marks } = oneFile("17 killed");
  const before = snapshotOf(marks(), Date.now() + SETTLED);
  expect(isUnchanged(marks(), before)).toBe(true);
  const { atime, mtime } = statSync(path);
  await pause(20);
  writeFileSync(path, "71 killed");
  utimesSync(path, atime, mtime);
  expect(isUnchanged(marks(), before)).toBe(false);
});

it("reads a young file, whose mark says nothing of a change that follows at once", () => {
  const { path, marks } = oneFile("17 killed");
  const same = marks();
  const before = snapshotOf(same, Date.now());
  expect(Object.keys(before.young)).toEqual(["a.txt"]);
  expect(isUnchanged(same, before)).toBe(true);
  writeFileSync(path, "71 killed");
  expect(isUnchanged(same, before)).toBe(false);
});

it("reads it no longer when it was found unchanged some time later", () => {
  const { marks } = oneFile("17 killed");
  const same = marks();
  const before = snapshotOf(same, Date.now());
  expect(settled(same, before, Date.now())).toEqual(before);
  expect(settled(same, before, Date.now() + SETTLED + 1)).toEqual({ digest: before.digest, young: {} });
});

it("knows files that came, went or took another's name", () => {
  const [one, two] = [oneFile("17 killed"), oneFile("17 killed")];
  const [first, second] = [one.marks(), two.marks()];
  const before = snapshotOf(first, Date.now());
  expect(isUnchanged([...first, ...second], before)).toBe(false);
  expect(isUnchanged([], before)).toBe(false);
  expect(isUnchanged(second, before)).toBe(false);
  expect(
    isUnchanged(
      first.map((it) => ({ ...it, name: "b.txt" })),
      before,
    ),
  ).toBe(false);
});
