/// <reference types="vite/client" />
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Expression, sourceFiles, watchExpressions } from "./testing/expressions.js";
import { complaint, keepProved, proofOf, provedBefore } from "./testing/proofs.js";

// A text decides how often an expression goes back and tries again: one that does so more than in proportion to the text's length
// lets a single line stop a run. recheck proves that none does, or finds a text with which one does.

const modules = import.meta.glob([
  "../../../packages/*/src/**/*.ts",
  "../../../apps/*/src/**/*.ts",
  "!**/*.test.ts",
]);
const files = sourceFiles();
const watch = watchExpressions();

beforeAll(async () => {
  process.env["RECHECK_BACKEND"] = "pure";
  for (const { file } of files.filter(({ made }) => made > 0)) await modules[`../../../${file}`]?.();
  const { readTable } = await import("@sitrep/parse");
  for (const table of ["a,b\n1,2\n", "a\tb\n1\t2\n"])
    await readTable({ file: "a.csv", chunks: [new TextEncoder().encode(table)], onRow: () => {} });
  watch.stop();
});
afterAll(() => watch.stop());

/** Each expression once, with all its places. */
function expressions(): Map<string, Expression & { readonly places: Set<string> }> {
  const found = new Map<string, Expression & { readonly places: Set<string> }>();
  for (const expression of [...files.flatMap(({ literals }) => literals), ...watch.seen]) {
    const key = `/${expression.source}/${expression.flags}`;
    const known = found.get(key);
    if (known) known.places.add(expression.place);
    else found.set(key, { ...expression, places: new Set([expression.place]) });
  }
  return found;
}

/** `pnpm test:proofs` proves every expression anew, and keeps the proofs; other runs prove those that have none. */
const isAnew = process.env["PROOFS"] === "anew";

describe("the regular expressions of the program", () => {
  it("are found where they are written", () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(({ literals }) => literals).length).toBeGreaterThan(200);
  });

  it("are seen where they are made", () => {
    const made = files.filter((file) => file.made > 0);
    expect(made.length).toBeGreaterThan(3);
    for (const file of made) {
      const seen = watch.seen.filter(({ place }) => place === file.file);
      expect(seen.length, `${file.file} makes expressions that did not run here`).toBeGreaterThanOrEqual(
        file.made,
      );
    }
  });

  it("tell a good one from bad ones", () => {
    const of = (source: string): Expression => ({ place: "", source, flags: "" });
    expect(complaint(of("^[a-z]+ [a-z]+$"))).toBeNull();
    expect(complaint(of("^(?:a+)+$"))).toMatch(/exponential/);
    expect(complaint(of("\\s+$"))).toMatch(/polynomial/);
    expect(complaint(of("\\([^()]{0,80}\\bphoto by\\b[^()]{0,120}\\)"))).toBeNull();
  });

  it("are proved anew when anything changed that the proof depends on", () => {
    const written = { source: "^a+$", flags: "" };
    const others = [
      { ...written, source: "^a+" },
      { ...written, flags: "u" },
    ];
    expect(new Set([written, ...others].map((it) => proofOf(it))).size).toBe(3);
    expect(proofOf(written, "4.5.1")).not.toBe(proofOf(written, "4.5.0"));
    expect(proofOf({ ...written })).toBe(proofOf(written));
  });

  it("never take longer than in proportion to the text", { timeout: 1_800_000 }, () => {
    const found = expressions();
    const before = isAnew ? new Set<string>() : provedBefore();
    const complaints = [...found].flatMap(([written, expression]) => {
      if (before.has(proofOf(expression))) return [];
      const why = complaint(expression);
      return why === null ? [] : [`${[...expression.places].join(", ")}: ${written} takes ${why}`];
    });
    expect(complaints).toEqual([]);
    if (isAnew) keepProved([...found.values()]);
  });
});
