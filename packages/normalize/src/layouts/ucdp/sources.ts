import { remembered } from "../records/remembered.js";

const DAY = /\b(?:19|20)\d{2}-[01]\d-[0-3]\d\b/g;

/**
 * The earliest day on which a source was published, null where none is reported. `source_date` holds the days with `;` between them; older
 * rows have them in the article's words only: `Reuters 1989-05-17 "HEADLINE"`.
 */
export const firstSourceDay = (words: string): string | null =>
  // most rows have one source, and of it the day
  words.length > DAY_LENGTH ? firstOf(words) : ONE_DAY.test(words) ? words : null;
const ONE_DAY = /^(?:19|20)\d{2}-[01]\d-[0-3]\d$/;
const DAY_LENGTH = 10;

const firstOf = remembered((words: string): string | null => {
  let first: string | null = null;
  for (const [day] of words.matchAll(DAY)) if (first === null || day < first) first = day;
  return first;
});
