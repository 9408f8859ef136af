import { type Issue, type SetAside, sentenceOf, sentenceOfSetAside } from "@sitrep/model";
import { NAMED_LINES, namedLines } from "./named-lines.js";

/** Problems of one file with one cause: rows set aside for the same column and the same reason. */
export interface ProblemGroup {
  readonly count: number;
  /** one sentence for all of them */
  readonly sentence: string;
}

/** Collects problems by their cause, so that a column that spoils every row is reported once, with its first lines. */
export interface ProblemGroups {
  setAside(it: SetAside): void;
  doubt(it: Issue): void;
  /** in the order in which the first of each came */
  groups(): ProblemGroup[];
}

interface Group {
  readonly sentence: string;
  readonly lines: number[];
  count: number;
}

/** `most` causes are kept; how many problems there are beside them, whoever asks for sentences counts. */
export function problemGroups(most: number): ProblemGroups {
  const groups = new Map<string, Group>();
  const take = (key: string, line: number | null, sentence: () => string): void => {
    const group = groups.get(key);
    if (group) {
      if (++group.count <= NAMED_LINES && line !== null) group.lines.push(line);
    } else if (groups.size < most)
      groups.set(key, { sentence: sentence(), lines: line === null ? [] : [line], count: 1 });
  };
  return {
    setAside(it) {
      const key = it.line === null ? "" : `${it.column ?? ""}\n${it.expected}`;
      take(`${it.file}\n${it.code}\n${key}`, it.line, () => sentenceOfSetAside(it));
    },
    doubt(it) {
      take(`${it.file}\n${it.code}\n${it.expected}\n${it.because ?? ""}`, it.line, () => sentenceOf(it));
    },
    groups: () => [...groups.values()].map((group) => ({ count: group.count, sentence: summed(group) })),
  };
}

/** "…; set aside, as are 633,874 more (lines 2, 3, 4 …)". */
function summed({ sentence, lines, count }: Group): string {
  if (count === 1) return sentence;
  const where = lines.length > 0 ? `, lines ${namedLines(lines, count)}` : "";
  return `${sentence}; the same ${count} times${where}`;
}
