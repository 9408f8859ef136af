/** A field of front matter that is plain `key: value`. */
export interface PlainField {
  readonly key: string;
  readonly value: string;
  /** where its words stand in the source, without quotes */
  readonly start: number;
  readonly end: number;
}

/** Values that YAML's core schema reads as a number, a truth value or nothing. */
const NO_TEXT =
  /^(?:~|null|true|false|[-+]?\.(?:inf|nan)|0o[0-7]+|0x[0-9a-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/i;
const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,60}$/;

/**
 * The fields of front matter that is nothing but lines of `key: value`, each a text that YAML would read as it stands; null for any other,
 * which wants a reader of YAML.
 */
export function plainFields(source: string): PlainField[] | null {
  const fields: PlainField[] = [];
  for (let at = 0; at < source.length; ) {
    const close = source.indexOf("\n", at);
    const end = close < 0 ? source.length : close;
    const field = end > at ? fieldOf(source, at, end) : null;
    if (!field) return null;
    fields.push(field);
    at = end + 1;
  }
  return fields.length > 0 ? fields : null;
}

function fieldOf(source: string, from: number, end: number): PlainField | null {
  const colon = source.indexOf(": ", from);
  if (colon < 0 || colon >= end) return null;
  const key = source.slice(from, colon);
  let start = colon + 2;
  while (source.charCodeAt(start) === 32) start++;
  let last = end;
  while (last > start && source.charCodeAt(last - 1) === 32) last--;
  if (last === start || !KEY.test(key)) return null;
  const first = source.charCodeAt(start);
  if (first === 34 || first === 39) {
    // an empty text, and one with a quote or a backslash in it, are read with more care
    if (last - start < 3 || source.charCodeAt(last - 1) !== first) return null;
    start++;
    last--;
    for (let at = start; at < last; at++) {
      const code = source.charCodeAt(at);
      if (code === first || code === 92 || isOdd(code)) return null;
    }
    return { key, value: source.slice(start, last), start, end: last };
  }
  if (!isPlainStart(first)) return null;
  for (let at = start; at < last; at++) {
    const code = source.charCodeAt(at);
    if (isOdd(code)) return null;
    // ": " opens a map, " #" a comment
    if (code === 58 && (at + 1 === last || source.charCodeAt(at + 1) === 32)) return null;
    if (code === 35 && source.charCodeAt(at - 1) === 32) return null;
  }
  const value = source.slice(start, last);
  return NO_TEXT.test(value) ? null : { key, value, start, end: last };
}

/** A letter or a digit. */
const isPlainStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Controls, the ends of lines that are not "\n", and half characters. */
const isOdd = (code: number): boolean =>
  code < 32 || (code >= 0x7f && code <= 0xa0) || code >= 0xd800 || code === 0x2028 || code === 0x2029;
