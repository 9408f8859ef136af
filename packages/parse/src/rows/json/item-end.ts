/** How far a value has been looked through; its text may come in pieces. */
export interface Scan {
  /** where the value begins */
  start: number;
  /** where to go on */
  at: number;
  depth: number;
  isText: boolean;
  /** a line ended within a text, or the last bracket is not the first one's: a quote or a bracket may be missing above */
  isDoubtful: boolean;
}

export const newScan = (at: number): Scan => ({
  start: at,
  at,
  depth: 0,
  isText: false,
  isDoubtful: false,
});

const [QUOTE, BACKSLASH, COMMA, FEED] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Where the value ends that began at the scan's start: after its last bracket, or before the comma or bracket that follows a value without
 * any. -1 where the text ends first: the scan goes on when there is more.
 */
export function valueEnd(text: string, scan: Scan): number {
  let { at, depth, isText } = scan;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isText = false;
      else if (code === FEED) scan.isDoubtful = true;
    } else if (code === QUOTE) isText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      if (depth === 0) return at;
      if (--depth > 0) continue;
      scan.isDoubtful ||= (text.charCodeAt(scan.start) === OPEN_LIST) !== (code === CLOSE_LIST);
      return at + 1;
    } else if (code === COMMA && depth === 0) return at;
  }
  Object.assign(scan, { at, depth, isText });
  return -1;
}
