import { sentenceOf, sentenceOfSetAside } from "@sitrep/model";
import { valuesIn } from "../store/stage-reader.js";
import { having, pathOf, type StageResult } from "./stage-context.js";

/** What a stage could not read or doubted. */
export interface Problems {
  readonly setAside: number;
  /** warnings and errors; notes that call for nothing are left out */
  readonly doubts: number;
  /** the first of them, a sentence each */
  readonly sentences: readonly string[];
}

/** All problems of a stage's files, those that were kept from an earlier run too: they are there until they are mended. */
export async function problemsOf(
  out: string,
  { stage, entries }: StageResult,
  shown: number,
): Promise<Problems> {
  const [lost, doubted]: [string[], string[]] = [[], []];
  let [setAside, doubts] = [0, 0];
  for (const entry of having(entries, "set_aside")) {
    for await (const it of valuesIn(pathOf(out, stage, entry.key), "set_aside"))
      if (setAside++ < shown) lost.push(sentenceOfSetAside(it));
  }
  for (const entry of having(entries, "issue")) {
    for await (const it of valuesIn(pathOf(out, stage, entry.key), "issue")) {
      if (it.severity === "info") continue;
      if (doubts++ < shown) doubted.push(sentenceOf(it));
    }
  }
  // a thousand rows set aside must not hide the one doubt that says why
  const rows = lost.slice(0, Math.max(shown - doubted.length, Math.ceil(shown / 2)));
  return { setAside, doubts, sentences: [...rows, ...doubted.slice(0, shown - rows.length)] };
}
