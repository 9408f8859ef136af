import { type Issue, issue } from "@sitrep/model";
import type { Mention } from "../mentions/mention.js";
import type { BestDate } from "./best-date.js";

/** Two dates for one event: both are kept, and each losing report is reported once, beside the one that won. */
export function dateConflicts({ winner, rule, losers }: BestDate): Issue[] {
  if (!winner) return [];
  const told = new Map<string, Mention>();
  for (const loser of losers) {
    const key = `${loser.file} ${loser.line} ${loser.when.date}`;
    if (!told.has(key)) told.set(key, loser);
  }
  const expected = `${winner.when.date}, as ${placeOf(winner)} has it for the same event`;
  return [...told.values()].map((loser) =>
    issue("link", "date-conflict", loser.file, loser.when.date ?? "", expected, {
      line: loser.line,
      char_start: loser.char_start,
      char_end: loser.char_end,
      because: `decided by: ${rule}; both dates are kept`,
    }),
  );
}

const placeOf = ({ file, line, char_start }: Mention): string =>
  line !== null ? `${file}:${line}` : char_start === null ? file : `${file}@${char_start}`;
