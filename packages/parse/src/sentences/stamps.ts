const UNIT = "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)";
const LABEL =
  "(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|edited)(?: on| at)?)";
const NAME =
  "(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?";
const PIECE = `(?:\\d[\\d.:/-]{0,9}(?:st|nd|rd|th|h)?|[ap]\\.?m\\.?|[A-Z]{2,4}(?:[+-]\\d{1,2}(?::\\d{2})?)?|${NAME}|${UNIT} ago)`;
const AGO = `(?:an?|\\d{1,3}) ?(?:${UNIT}|[smhdw])(?: ago)?`;

const STAMP = new RegExp(
  `^(?:${LABEL}|(?:${LABEL}:? )?${AGO}|${LABEL}[:,]? ${PIECE}(?:[ ,|·•–-]{1,3}${PIECE}){0,9}|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)$`,
  "i",
);

/** A line that only says when it was put there: "Updated at 12.58 GMT", "3 days ago", "Published". A day alone is none: it may head a list. */
export const isStamp = (words: string): boolean => words.length <= 80 && STAMP.test(words);
