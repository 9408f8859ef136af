const BROKEN = /(\p{L}{1,60})[-‐\u00ad]$/u;
/** "Iran-backed", "US-led": the hyphen is the word's own. */
const OWN_HYPHEN =
  /^(?:backed|led|based|made|held|controlled|affiliated|aligned|sponsored|linked|run|owned|born|wide|level|old|year|day)\b/;

/**
 * A text and its next line: a blank between them, or none where a word was broken. A soft hyphen goes; of a hard one the document's other
 * words tell, else its halves.
 */
export function joinLines(text: string, line: string, words: ReadonlySet<string>): string {
  const tail = text.slice(-60);
  const half = BROKEN.exec(tail)?.[1];
  if (half === undefined || !/^\p{Ll}/u.test(line)) return `${text.replace(/\u00ad$/, "")} ${line}`;
  const rest = /^[\p{L}-]+/u.exec(line)?.[0] ?? "";
  const body = text.slice(0, -1);
  return keepsHyphen(text, half, rest, words) ? `${body}-${line}` : body + line;
}

function keepsHyphen(text: string, half: string, rest: string, words: ReadonlySet<string>): boolean {
  if (text.endsWith("\u00ad")) return false;
  const [whole, apart] = [`${half}${rest}`.toLowerCase(), `${half}-${rest}`.toLowerCase()];
  if (words.has(whole)) return false;
  return words.has(apart) || OWN_HYPHEN.test(rest) || (half.length <= 3 && half === half.toUpperCase());
}
