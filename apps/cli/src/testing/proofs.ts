import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sha256 } from "@sitrep/model";
import { type AttackPattern, checkSync } from "recheck";

/** Expressions that were proved: one a line, after the hash of what the proof depends on. */
const FILE = new URL("../../proved-expressions.txt", import.meta.url);

/** Less than recheck would do by itself: the whole is two minutes otherwise, and says the same. */
const EFFORT = {
  timeout: 240_000,
  maxIteration: 4,
  crossoverSize: 10,
  mutationSize: 10,
  maxGenerationSize: 50,
} as const;

/** To be raised when `complaint` says something else of an expression than before. */
const METHOD = 1;
const { version }: { version: string } = createRequire(import.meta.url)("recheck/package.json");

interface Written {
  readonly source: string;
  readonly flags: string;
}

/** What a proof depends on: another word of the expression, another flag, recheck or effort, and it is to be proved anew. */
export const proofOf = ({ source, flags }: Written, recheck = version): string =>
  sha256(JSON.stringify([source, flags, recheck, EFFORT, METHOD])).slice(0, 16);

/** The hashes of what was proved before. */
export function provedBefore(): ReadonlySet<string> {
  return new Set(
    readFileSync(FILE, "utf8")
      .split("\n")
      .map((line) => line.split(" ", 1)[0] ?? ""),
  );
}

/** Keeps what was proved, in the order of the hashes, so that two that add to the file seldom touch the same place. */
export function keepProved(expressions: readonly Written[]): void {
  const lines = expressions.map((it) => `${proofOf(it)} /${it.source}/${it.flags}\n`);
  writeFileSync(FILE, [...new Set(lines)].sort().join(""));
}

/** Why an expression may run away; null where it is proved that it does not. */
export function complaint({ source, flags }: Written): string | null {
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
