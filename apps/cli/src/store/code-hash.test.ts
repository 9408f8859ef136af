import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Stage } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { STAGES } from "../stages/stage-names.js";
import { importedSources } from "../testing/imports.js";
import { workspaceRoot } from "../workspace.js";
import { codeFilesOf, readCode } from "./code-files.js";
import { hashOfCode, stageModule } from "./code-hash.js";

const named = (paths: Iterable<string>): string[] =>
  [...paths].map((path) => relative(workspaceRoot, path)).sort();
const roomOf = (file: string): string => file.split("/").slice(0, 2).join("/");
const roomsOf = (files: readonly string[]): string[] => [...new Set(files.map(roomOf))].sort();
const hashed = (stage: Stage): string[] => named(codeFilesOf(stageModule(stage)).keys());

/** The hash of a stage if this file, relative to the workspace, had another line. */
const hashWith = (stage: Stage, changed: string): string =>
  hashOfCode(stage, (path) => {
    const text = readCode(path);
    return path === join(workspaceRoot, changed) ? `${text}\n` : text;
  });

describe("the hash of a stage's code", () => {
  it.each(STAGES)("%s: has every file, and so every package, that the stage imports", (stage) => {
    const imported = named(importedSources(stageModule(stage)));
    expect(imported.length).toBeGreaterThan(15);
    const files = hashed(stage);
    expect(imported.filter((file) => !files.includes(file))).toEqual([]);
    expect(roomsOf(files)).toEqual(roomsOf(imported));
    const manifests = roomsOf(imported).filter((room) => room !== "apps/cli");
    expect(files).toEqual(expect.arrayContaining(manifests.map((room) => `${room}/package.json`)));
  });

  it.each(STAGES)("%s: is another one after a change in any of its packages", (stage) => {
    const [files, before] = [hashed(stage), hashOfCode(stage)];
    const changed = [
      ...roomsOf(files).map((room) => files.findLast((file) => roomOf(file) === room) ?? ""),
      "packages/model/package.json",
      "pnpm-lock.yaml",
    ];
    expect(changed.filter((file) => hashWith(stage, file) === before)).toEqual([]);
  });

  it("is that of the columns of records where records are written and read", () => {
    const columns = "packages/load/src/records/record-columns.ts";
    expect(hashWith("normalize", columns)).not.toBe(hashOfCode("normalize"));
    for (const file of [
      "packages/load/sql/views/current-records.sql",
      columns.replace("record-columns", "each-current-record"),
    ])
      expect(hashWith("link", file), file).not.toBe(hashOfCode("link"));
  });

  it("is that of tables and of what is beside the code, and of nothing else", () => {
    expect(hashed("extract")).toContain("packages/lexicon/generated/tables.js");
    expect(hashed("load")).toContain("packages/load/sql/checks/files-are-known.sql");
    expect(roomsOf(hashed("extract"))).toEqual([
      "apps/cli",
      "packages/extract",
      "packages/lexicon",
      "packages/model",
    ]);
    expect(hashWith("extract", "packages/load/sql/views/figures.sql")).toBe(hashOfCode("extract"));
    expect(hashWith("normalize", "packages/load/sql/views/figures.sql")).toBe(hashOfCode("normalize"));
  });

  it("knows the folder of every file that is read beside code", () => {
    const beside = STAGES.flatMap((stage) => [...importedSources(stageModule(stage))]).filter((path) =>
      readFileSync(path, "utf8").includes("import.meta"),
    );
    expect(named(new Set(beside))).toEqual([
      "apps/cli/src/parts/reader-process.ts",
      "apps/cli/src/workspace.ts",
      // its file is of a package, whose version the hash holds
      "apps/notebooks/src/map/base-map.ts",
      "apps/notebooks/src/page-script.ts",
      "packages/load/src/sql-files.ts",
    ]);
    expect(hashed("notebooks")).toContain("apps/notebooks/generated/page-script.js");
    expect(hashed("parse").some((file) => file.startsWith("apps/cli/src/readers/"))).toBe(true);
  });
});
