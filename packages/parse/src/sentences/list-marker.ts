import { isDigit, isSpace } from "./characters.js";

const BULLETS = new Set([
  45, 42, 43, 0x2022, 0x2023, 0x25e6, 0x25aa, 0x25cf, 0x25cb, 0x25a0, 0xb7, 0x2043, 0x27a4, 0xf0b7,
]);

/**
 * Where the words after a list marker begin; -1 where the line is no item. Markers: `-`, `--`, `*`, `+`, bullets, `.` with three blanks or
 * more, `1.`, `2)`, `(3)`, `a)`. A marker without words is none.
 */
export function wordsBehindMarker(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  // "-- Near Mosul, …": a bullet of two dashes, as ministries write it
  if (code === 45 && text.charCodeAt(start + 1) === 45) return behind(text, start + 2, end, 1);
  if (BULLETS.has(code)) return behind(text, start + 1, end, 1);
  if (code === 46) return behind(text, start + 1, end, 3);
  const opened = code === 40;
  let at = opened ? start + 1 : start;
  const first = text.charCodeAt(at);
  if (isDigit(first)) {
    while (at < start + 4 && isDigit(text.charCodeAt(at))) at++;
    if (isDigit(text.charCodeAt(at))) return -1;
  } else if (first >= 97 && first <= 122) at++;
  else return -1;
  const close = text.charCodeAt(at);
  if (close === 41 || (close === 46 && !opened && isDigit(first))) return behind(text, at + 1, end, 1);
  return -1;
}

export const isNumbered = (text: string, start: number): boolean =>
  !BULLETS.has(text.charCodeAt(start)) && text.charCodeAt(start) !== 46;

function behind(text: string, from: number, end: number, blanks: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at - from >= blanks && at < end ? at : -1;
}
