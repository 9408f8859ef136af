import type { Reading } from "../mention.js";
import { tokenAt } from "../tokens.js";

/** The words of a stretch as a reader sees them: without the marks and addresses of Markdown, on one line. */
export function written({ text, tokens }: Reading, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const before = tokenAt(tokens, at - 1);
    if (at > from && before) words += gapOf(text.slice(before.end, token.start));
    words += text.slice(token.start, token.end);
  }
  return words;
}

/** What is between two words: nothing, a hyphen or a blank. */
function gapOf(gap: string): string {
  if (gap === "" || gap === "-" || gap === "\u2010" || gap === "\u2011") return gap;
  for (const mark of gap) if (mark.trim() === "" || mark === "(") return " ";
  return "";
}

/** Words as a slug: "Yemen's Houthi rebels" → `yemens-houthi-rebels`. */
export const slugOf = (words: string): string =>
  isPlain(words) ? words.toLowerCase().replaceAll(" ", "-") : slugOfAny(words);

/** Unaccented letters and digits with single blanks between them. */
function isPlain(words: string): boolean {
  let blank = true;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    const letter = code | 32;
    if (code === 32) {
      if (blank) return false;
      blank = true;
    } else if ((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57)) blank = false;
    else return false;
  }
  return !blank;
}

const slugOfAny = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’'ʼ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
