import { boundsOf } from "@sitrep/model";
import type { DateReader } from "./date-format.js";

const BETWEEN = /\s?[-–—/]\s?|\s(?:to|bis|until|and)\s/gu;
/** Longer cells are no two days. */
const LONGEST = 80;

/**
 * A stretch of days in one cell, `2024-01-03/2024-01-05`: "3–5 January 2024", "28 February – 2 March 2024", "03.01.2024 - 05.01.2024". What the
 * first day leaves out it shares with the second. undefined where the words are no two days, or the second is the earlier.
 */
export function rangeReader(read: DateReader): DateReader {
  return (words) => {
    const single = read(words);
    // a day in ISO form may have anything after it
    const whole = single?.startsWith(words) === true || words[10] !== " " ? single : undefined;
    return whole ?? stretchIn(words, read) ?? single;
  };
}

function stretchIn(words: string, read: DateReader): string | undefined {
  if (words.length > LONGEST) return undefined;
  for (const { 0: mark, index } of words.matchAll(BETWEEN)) {
    const [first, last] = [words.slice(0, index).trim(), words.slice(index + mark.length).trim()];
    const end = first === "" ? undefined : dayOf(read(last));
    if (end === undefined) continue;
    const start = dayOf(read(first)) ?? shared(first, last, read);
    const [from, to] = [start && boundsOf(start)?.from, boundsOf(end)?.to];
    if (start !== undefined && from && to && from <= to) return `${start}/${end}`;
  }
  return undefined;
}

const dayOf = (found: string | undefined): string | undefined => found?.split("T")[0];

/** The first day with the end of the second after it: as little of that as makes it one. */
function shared(first: string, last: string, read: DateReader): string | undefined {
  for (let at = last.length - 1; at > 0; at--) {
    const found = dayOf(read(first + last.slice(at)));
    if (found !== undefined) return found;
  }
  return undefined;
}
