/** A line of a stream of bytes; null where it is longer than what is held, and was passed over. */
export interface StreamLine {
  /** counted from 1 */
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

/** The longest line that is held, in bytes: a report of a million characters, each escaped, takes less. */
export const LONGEST_LINE = 16 << 20;

/** Cuts a stream of bytes into lines, which end at `\n` alone, as JSON lines do; no more than one line is held. */
export function lineCutter(longest = LONGEST_LINE) {
  let held: Uint8Array[] = [];
  let length = 0;
  let line = 0;
  let isTooLong = false;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    isTooLong ||= length > longest;
    if (isTooLong) held = [];
    else if (bytes.length > 0) held.push(bytes);
  };
  const cut = (): StreamLine => {
    const [only] = held;
    const bytes = held.length === 1 && only ? only : Buffer.concat(held);
    const found = { line: ++line, bytes: isTooLong ? null : bytes };
    held = [];
    length = 0;
    isTooLong = false;
    return found;
  };
  return {
    *push(chunk: Uint8Array): Generator<StreamLine> {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        add(chunk.subarray(from, at));
        yield cut();
        from = at + 1;
      }
      // a copy: the stream may use its memory again
      add(chunk.slice(from));
    },
    *end(): Generator<StreamLine> {
      if (length > 0) yield cut();
    },
  };
}
