/// <reference types="vite/client" />
import { type AttackPattern, checkSync } from "recheck";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Expression, sourceFiles, watchExpressions } from "./testing/expressions.js";

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

/** Less than recheck would do by itself: the whole is two minutes otherwise, and says the same. */
const EFFORT = {
  timeout: 240_000,
  maxIteration: 4,
  crossoverSize: 10,
  mutationSize: 10,
  maxGenerationSize: 50,
} as const;

/** Why an expression may run away; null where it is proved that it does not. */
function complaint({ source, flags }: Expression): string | null {
  const told = checkSync(source, flags, EFFORT);
  if (told.status === "safe") return null;
  if (told.status === "unknown") return `nobody can tell (${told.error.kind})`;
  // found by trying, not by proof: a repetition with a limit looks like one without
  if (told.checker === "fuzz" && told.complexity.type === "polynomial" && !isSlow(source, flags, told.attack))
    return null;
  return `${told.complexity.summary} time, on ${told.attack.pattern}`;
}

/** A text of this many characters takes a linear expression milliseconds, and any other one minutes. */
const LONG = 200_000;

function isSlow(source: string, flags: string, { pumps, suffix }: AttackPattern): boolean {
  const pumped = pumps.reduce((length, { pump }) => length + pump.length, 0);
  const times = Math.ceil(LONG / Math.max(pumped, 1));
  const text = pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join("") + suffix;
  const started = performance.now();
  new RegExp(source, flags).exec(text);
  return performance.now() - started > 1000;
}

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

  it("never take longer than in proportion to the text", { timeout: 1_800_000 }, () => {
    const complaints = [...expressions()].flatMap(([written, expression]) => {
      const why = complaint(expression);
      return why === null ? [] : [`${[...expression.places].join(", ")}: ${written} takes ${why}`];
    });
    expect(complaints).toEqual([]);
  });
});
