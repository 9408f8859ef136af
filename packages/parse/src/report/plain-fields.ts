/** A field of front matter that is plain `key: value`, or a plain list. */
export interface PlainField {
  readonly key: string;
  readonly value: string | readonly PlainItem[];
  /** where its words are in the source, without quotes */
  readonly start: number;
  readonly end: number;
}
type PlainItem = string | Readonly<Record<string, string>>;

/** Values that YAML's core schema reads as a number, a truth value or nothing. */
const NO_TEXT =
  /^(?:~|null|true|false|[-+]?\.(?:inf|nan)|0o[0-7]+|0x[0-9a-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/i;
const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,60}$/;

/**
 * The fields of front matter that is nothing but lines of `key: value` and lists of such or of values, each a text that YAML would read
 * as it stands; null for any other, which wants a reader of YAML.
 */
export function plainFields(source: string): PlainField[] | null {
  const fields: PlainField[] = [];
  for (let at = 0; at < source.length; ) {
    const end = endOfLine(source, at);
    const field = fieldAt(source, at, end) ?? listAt(source, at, end);
    if (!field) return null;
    fields.push(field);
    at = Math.max(end, field.end) + 1;
  }
  return fields.length > 0 ? fields : null;
}

function endOfLine(source: string, from: number): number {
  const close = source.indexOf("\n", from);
  return close < 0 ? source.length : close;
}

/** `key: value` */
function fieldAt(source: string, from: number, end: number): Field | null {
  const colon = source.indexOf(": ", from);
  if (colon < 0 || colon >= end) return null;
  const key = source.slice(from, colon);
  const found = KEY.test(key) ? valueAt(source, colon + 2, end) : null;
  return found && { key, ...found };
}

interface Value {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}
type Field = Value & { readonly key: string };

/** `key:`, and in the next lines items behind two blanks and a dash: values, or maps whose further lines have four blanks. */
function listAt(source: string, from: number, end: number): PlainField | null {
  const key = source.slice(from, end - 1);
  if (source.charCodeAt(end - 1) !== 58 || !KEY.test(key)) return null;
  const items: PlainItem[] = [];
  let last = end;
  while (source.startsWith("  - ", last + 1)) {
    const start = last + 5;
    last = endOfLine(source, start);
    let field = fieldAt(source, start, last);
    if (!field) {
      const item = valueAt(source, start, last);
      if (!item) return null;
      items.push(item.value);
      continue;
    }
    const map: Record<string, string> = {};
    for (;;) {
      if (field.key in map) return null;
      map[field.key] = field.value;
      if (!source.startsWith("    ", last + 1)) break;
      const next = last + 5;
      last = endOfLine(source, next);
      field = fieldAt(source, next, last);
      if (!field) return null;
    }
    items.push(map);
  }
  return items.length === 0 ? null : { key, value: items, start: end, end: last };
}

/** A text in quotes or without. */
function valueAt(source: string, from: number, end: number): Value | null {
  let start = from;
  while (source.charCodeAt(start) === 32) start++;
  let last = end;
  while (last > start && source.charCodeAt(last - 1) === 32) last--;
  if (last === start) return null;
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
    return { value: source.slice(start, last), start, end: last };
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
  return NO_TEXT.test(value) ? null : { value, start, end: last };
}

/** A letter or a digit. */
const isPlainStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Controls, the ends of lines that are not "\n", and half characters. */
const isOdd = (code: number): boolean =>
  code < 32 || (code >= 0x7f && code <= 0xa0) || code >= 0xd800 || code === 0x2028 || code === 0x2029;
