import { z } from "zod";

export const Stage = z.enum(["parse", "extract", "normalize", "link", "load", "notebooks"]);
export type Stage = z.infer<typeof Stage>;

/**
 * A doubt, as data with a place. `file` is relative to the data folder; `line` and `column` count from 1; spans are code points.
 * `because` may name a second place or the rule that raised it.
 */
export const Issue = z.strictObject({
  stage: Stage,
  code: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  file: z.string(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  char_start: z.int().nonnegative().nullable(),
  char_end: z.int().nonnegative().nullable(),
  found: z.string(),
  expected: z.string(),
  because: z.string().nullable(),
});
export type Issue = z.infer<typeof Issue>;

/** Input that could not be read: a row, or a whole file (`line` null). `raw` keeps what stood there, at most 10,000 characters. */
export const SetAside = z.strictObject({
  file: z.string(),
  file_hash: z.string(),
  line: z.int().positive().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  found: z.string(),
  expected: z.string(),
  raw: z.string().nullable(),
  /** the id that its data set gives the row, where that much could be read */
  source_event_id: z.string().nullable().optional(),
});
export type SetAside = z.infer<typeof SetAside>;

/** What a stage gives: never an exception for bad data. */
export interface Outcome<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

type Sparse = Partial<Pick<Issue, "severity" | "line" | "column" | "char_start" | "char_end" | "because">>;

/** An issue with its optional parts filled in: a warning about the whole file, unless told otherwise. */
export function issue(
  stage: Stage,
  code: string,
  file: string,
  found: string,
  expected: string,
  rest: Sparse = {},
): Issue {
  const defaults = {
    severity: "warning",
    line: null,
    column: null,
    char_start: null,
    char_end: null,
    because: null,
  } as const;
  return { stage, code, file, found, expected, ...defaults, ...rest };
}

/** On one line, in the order of its letters: what ends lines and turns directions is written out. */
const onOneLine = (words: string): string =>
  words.replace(
    /[\n\r\v\f\0\u001b\u0085\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`,
  );

const place = (
  it: { file: string; line: number | null },
  column: string | number | null,
  start: number | null,
) =>
  [onOneLine(it.file), it.line, it.line === null && start !== null ? `@${start}` : null, column]
    .filter((part) => part !== null)
    .join(":");

/** The one sentence for people: `a.csv:3:date: Unexpected 2024-02-31, expected a date (bad-date)`. */
export const sentenceOf = (it: Issue): string =>
  `${place(it, it.column, it.char_start)}: Unexpected ${onOneLine(it.found)}, expected ${it.expected} (${it.code})${it.because ? `; ${it.because}` : ""}`;

/** The same sentence for input set aside. */
export const sentenceOfSetAside = (it: SetAside): string =>
  `${place(it, it.column, null)}: Unexpected ${onOneLine(it.found)}, expected ${it.expected} (${it.code}); set aside`;
