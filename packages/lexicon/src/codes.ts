/** The UTF-16 codes of one text, for the readers that look at every character: a string is slow to ask for each. */
export interface Codes {
  readonly codes: Uint16Array;
  /** how many of them are the text's; after them stands 0 */
  readonly length: number;
}

interface Held extends Codes {
  text: string;
  codes: Uint16Array;
  length: number;
}

/** Short texts (names, cells) come between the sentences of a long one: each kind has a place of its own. */
const SHORT = 200;
const short: Held = { text: "", codes: new Uint16Array(SHORT + 1), length: 0 };
const long: Held = { text: "", codes: new Uint16Array(1 << 14), length: 0 };
/** A longer text is not held once another follows. */
const MOST_HELD = 1 << 20;

/** The codes of a text; those of the last text are still there when it comes again, as it does for each of its sentences. */
export function codesOf(text: string): Codes {
  const held = text.length <= SHORT ? short : long;
  if (held.text === text) return held;
  const { length } = text;
  if (held.codes.length <= length || (held.codes.length > MOST_HELD && length < MOST_HELD))
    held.codes = new Uint16Array(Math.max(1 << 14, length + (length >> 1) + 1));
  const { codes } = held;
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  codes[length] = 0;
  held.text = text;
  held.length = length;
  return held;
}
