import { describe, expect, it } from "vitest";
import { LoadError, loadErrorOf } from "../src/index.js";

describe("loadErrorOf", () => {
  it.each([
    ["disk-full", 'IO Error: Could not write file "out/x/assembled.duckdb": No space left on device'],
    ["disk-full", "ENOSPC: no space left on device, write"],
    ["locked", 'IO Error: Could not set lock on file "x.duckdb": Conflicting lock is held in node (PID 7)'],
    ["no-permission", "EACCES: permission denied, mkdir 'out'"],
    ["no-permission", "ENOENT: no such file or directory, mkdir '/proc/x'"],
    ["not-a-database", 'IO Error: The file "x" exists, but it is not a valid DuckDB database file!'],
    ["bad-input", 'Invalid Input Error: Malformed JSON in file "a.ndjson", at byte 2 in line 2'],
    ["bad-input", "Constraint Error: NOT NULL constraint failed: records.record_id"],
    ["engine", "INTERNAL Error: something else"],
  ])("calls it %s where the engine says %s", (code, said) => {
    const error = loadErrorOf(new Error(said), "x.duckdb");
    expect(error).toMatchObject({ name: "LoadError", code, message: expect.stringContaining("x.duckdb: ") });
    expect(error.message).toContain(said);
  });

  it("passes on an error that is known already", () => {
    const known = new LoadError("closed", "closed");
    expect(loadErrorOf(known, "x")).toBe(known);
  });

  it("takes what is no error", () => {
    expect(loadErrorOf("words", "x")).toMatchObject({ code: "engine", message: "x: words" });
  });
});
