import { type ProblemGroup, problemGroups } from "../output/problem-groups.js";
import { valuesIn } from "../store/stage-reader.js";
import { having, pathOf, type StageResult } from "./stage-context.js";

/** What a stage could not read or doubted. */
export interface Problems {
  readonly setAside: number;
  /** warnings and errors; notes that call for nothing are left out */
  readonly doubts: number;
  /** the first of them, a sentence for each cause */
  readonly sentences: readonly string[];
  /** how many problems the sentences tell */
  readonly told: number;
}

/** All problems of a stage's files, those that were kept from an earlier run too: they are there until they are mended. */
export async function problemsOf(
  out: string,
  { stage, entries, faults = [] }: StageResult,
  shown: number,
): Promise<Problems> {
  if (faults.length > 0) {
    const sentences = faults.slice(0, shown);
    return { setAside: 0, doubts: faults.length, sentences, told: sentences.length };
  }
  const [lost, doubted] = [problemGroups(shown), problemGroups(shown)];
  let [setAside, doubts] = [0, 0];
  for (const entry of having(entries, "set_aside")) {
    for await (const it of valuesIn(pathOf(out, stage, entry.key), "set_aside")) {
      setAside++;
      lost.setAside(it);
    }
  }
  for (const entry of having(entries, "issue")) {
    for await (const it of valuesIn(pathOf(out, stage, entry.key), "issue")) {
      if (it.severity === "info") continue;
      doubts++;
      doubted.doubt(it);
    }
  }
  // a thousand rows set aside must not hide the one doubt that says why
  const others = doubted.groups();
  const rows = lost.groups().slice(0, Math.max(shown - others.length, Math.ceil(shown / 2)));
  const groups: readonly ProblemGroup[] = [...rows, ...others.slice(0, shown - rows.length)];
  const told = groups.reduce((sum, { count }) => sum + count, 0);
  return { setAside, doubts, sentences: groups.map(({ sentence }) => sentence), told };
}
