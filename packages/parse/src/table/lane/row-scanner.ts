import { isAscii } from "node:buffer";
import type { ByteRows } from "@sitrep/model";

const [QUOTE, FEED, RETURN] = [34, 10, 13];
/** The most rows that are read at once. */
const ROWS_AT_ONCE = 1024;
/** Bytes that wait for more; a row that is longer is not plain. */
const MOST_BYTES = 1 << 18;
/** From here on a quoted cell is searched for its end by what the engine has for it, which takes long to begin. */
const LONG_CELL = 48;

/**
 * Finds the cells of plain rows: as many as the header names, quotes only around a whole cell and doubled within, line ends of one kind, no
 * NUL, not blank. Bytes are added, and rows taken off their beginning.
 */
export class RowScanner {
  readonly #delimiter: number;
  /** 1 where a cell without quotes cannot go on */
  readonly #stops = new Uint8Array(256);
  readonly #isOneRow: (raw: string, width: number) => boolean;
  /** what waits, and as much room after it for cells without their doubled quotes */
  readonly #bytes = Buffer.alloc(2 * MOST_BYTES);
  #length = 0;
  #line = 1;
  #width = 0;
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);
  readonly #lines = new Int32Array(ROWS_AT_ONCE);

  /** `isOneRow` judges a row of three lines or more by its text: two broken quotes may hold rows between them */
  constructor(delimiter: string, isOneRow: (raw: string, width: number) => boolean) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#isOneRow = isOneRow;
    for (const byte of [this.#delimiter, QUOTE, FEED]) this.#stops[byte] = 1;
  }

  /** The line of the first byte that waits. */
  get line(): number {
    return this.#line;
  }

  /** How many more bytes it takes. */
  get room(): number {
    return MOST_BYTES - this.#length;
  }

  begin(line: number, width: number): void {
    this.#line = line;
    this.#length = 0;
    if (width === this.#width) return;
    this.#width = width;
    this.#starts = new Int32Array(width * ROWS_AT_ONCE);
    this.#ends = new Int32Array(width * ROWS_AT_ONCE);
  }

  add(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What waits, which waits no longer. */
  rest(): Buffer {
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  /** Gives the plain rows at the beginning to `use`, and drops them. */
  scan(use: (rows: ByteRows) => void): "unclean" | "more" {
    let verdict: "unclean" | "more" | "full" = "full";
    while (verdict === "full") {
      const found = this.#find();
      verdict = found.verdict;
      if (found.rows.count > 0) use(found.rows);
      this.#bytes.copyWithin(0, found.end, this.#length);
      this.#length -= found.end;
      this.#line = found.line;
    }
    return verdict;
  }

  #find(): { rows: ByteRows; end: number; line: number; verdict: "unclean" | "more" | "full" } {
    const bytes = this.#bytes;
    const [starts, ends, width, length, stops] = [
      this.#starts,
      this.#ends,
      this.#width,
      this.#length,
      this.#stops,
    ];
    const delimiter = this.#delimiter;
    const last = width - 1;
    // a cell without quotes stops here at the latest
    bytes[length] = FEED;
    let spare = length + 1;
    // the next line end, as far as it was looked for
    let feed = -1;
    const nul = bytes.subarray(0, length).indexOf(0);
    let count = 0;
    let begin = 0;
    let line = this.#line;
    let verdict: "unclean" | "more" | "full" = "full";
    scanning: while (count < ROWS_AT_ONCE) {
      let at = begin;
      let lines = 1;
      let slot = count;
      for (let cell = 0; cell <= last; cell++, slot += ROWS_AT_ONCE) {
        let start = at;
        let end: number;
        if (bytes[at] === QUOTE) {
          start = ++at;
          let doubled = 0;
          for (let near = at + LONG_CELL; ; at++) {
            if (at < near) {
              if (bytes[at] !== QUOTE) continue;
            } else at = bytes.indexOf(QUOTE, at);
            if (at < 0 || at >= length) {
              verdict = "more";
              break scanning;
            }
            if (bytes[at + 1] !== QUOTE) break;
            doubled++;
            near = ++at + LONG_CELL;
          }
          if (feed < start) feed = bytes.indexOf(FEED, start);
          for (; feed < at; feed = bytes.indexOf(FEED, feed + 1)) lines++;
          end = at++;
          if (doubled > 0) {
            const from = spare;
            spare = single(bytes, start, end, spare);
            start = from;
            end = spare;
          }
          // a return before the closing quote would be taken for part of the line end
          if (cell === last && bytes[at] === RETURN) at++;
          if (cell === last && end > start && bytes[end - 1] === RETURN) {
            verdict = "unclean";
            break scanning;
          }
        } else {
          while (stops[bytes[at] ?? 0] === 0) at++;
          end = at;
        }
        if (at >= length) {
          verdict = "more";
          break scanning;
        }
        if (bytes[at] !== (cell === last ? FEED : delimiter)) {
          verdict = "unclean";
          break scanning;
        }
        if (cell === last && end === at && end > start && bytes[end - 1] === RETURN) end--;
        starts[slot] = start;
        ends[slot] = end;
        at++;
      }
      if (
        (nul >= 0 && nul < at) ||
        isBlank(bytes, begin, at, delimiter) ||
        (lines > 2 && !this.#isOneRow(textOf(bytes, begin, at), width))
      ) {
        verdict = "unclean";
        break;
      }
      this.#lines[count++] = line;
      line += lines;
      begin = at;
    }
    const rows = {
      bytes,
      isAscii: isAscii(bytes.subarray(0, begin)),
      count,
      width,
      stride: ROWS_AT_ONCE,
      starts,
      ends,
      lines: this.#lines,
    };
    return { rows, end: begin, line, verdict };
  }
}

const textOf = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString("utf8", from, to).trimEnd();

/** Copies a cell with each doubled quote as one; gives where the copy ends. */
function single(bytes: Buffer, start: number, end: number, to: number): number {
  let into = to;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    bytes[into++] = byte;
    if (byte === QUOTE) at++;
  }
  return into;
}

/** Whether nothing in a row is surely a letter, digit or sign: white space is of many kinds, and papaparse's reader knows them all. */
function isBlank(bytes: Buffer, from: number, to: number, delimiter: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 44 && byte < 127 && byte !== delimiter) return false;
  }
  return true;
}
