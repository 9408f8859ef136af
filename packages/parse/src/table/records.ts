import { BYTE_ONE, type Dialect } from "./dialect.js";
import { rowsOf } from "./rows-of.js";
import { fits, type Widths, withoutTail } from "./widths.js";
import { innerCells, innerCellsOfLine } from "./wrapped.js";

/** A row as it stands, with the number of its first line in the file. */
export interface RecordRead {
  readonly line: number;
  readonly cells: string[];
  /** the row was wrapped in one cell */
  readonly wrapped?: true;
}

/** A row that could not be read: `raw` is what stood there. */
export interface RecordBroken {
  readonly line: number;
  readonly code: "quote" | "cells" | "cut";
  readonly found: string;
  readonly expected: string;
  readonly raw: string;
}

export interface RecordSink {
  onRecord(record: RecordRead): void;
  onBroken(record: RecordBroken): void;
  /** cells that a row must have */
  widths(): Widths;
  /** whether a row of another width is a header that stands again, from which on rows have its width */
  isHeaderAgain(cells: readonly string[]): boolean;
}

export interface RecordReader {
  push(text: string): void;
  end(): void;
  /** what it was given and has not read, which it forgets; null where it must go on */
  giveBack(): { readonly line: number; readonly text: string } | null;
  /** goes on at this line with what another reader could not read, and reads so many characters before it gives back the rest */
  resume(line: number, text: string, least: number): void;
  /** whether a row of several lines, each of which might be one, is one */
  isOneRow(raw: string, width: number): boolean;
}

/** The longest row that a quote may hold together, in characters. */
export const LONGEST_RECORD = 1 << 20;
const LONGEST_WINDOW = 1 << 16;
const SHORTEST_WINDOW = 1 << 9;
/** A row in which a file ends is kept whole. */
const LONGEST_CUT = 10_000;

/**
 * Cuts text into rows with papaparse, window by window. Three things that papaparse leaves open are settled here: which line a row stands
 * on; that a quote that never closes costs its line, not the file; and that this stays linear, as a window shrinks where rows are
 * broken and only grows again with success. When broken quotes have cost more than the text is long, rows are single lines.
 */
export function recordReader(dialect: Dialect, sink: RecordSink): RecordReader {
  const { newline } = dialect;
  const isHive = dialect.delimiter === BYTE_ONE;
  let buffer = "";
  let line = 1 + dialect.linesBefore;
  let window = LONGEST_WINDOW;
  let wasted = 0;
  let read = 0;
  let overlong = false;
  /** characters until it may give back the rest */
  let owed = LONGEST_WINDOW;

  const drain = (final: boolean, unfinished: boolean, most = Number.POSITIVE_INFINITY): void => {
    let at = 0;
    while (at < Math.min(buffer.length, most)) {
      const end = windowEnd(at, final);
      if (end < 0) break;
      const text = buffer.slice(at, end);
      const rows = rowsOf(text, dialect);
      const taken = take(text, rows, final && unfinished && end === buffer.length);
      at += taken;
      if (taken > 0) continue;
      const whole = window >= LONGEST_RECORD || singleLines();
      if (!whole && end < buffer.lastIndexOf(newline) + 1) window = Math.min(window * 2, LONGEST_RECORD);
      else if (final && isCutRow(text, unfinished && end === buffer.length)) at += cutOff(text);
      else if (whole || final) at += breakFirstLine(text, "a quote that never closes");
      else break;
    }
    buffer = buffer.slice(at);
    owed -= at;
  };

  /** Where the next window ends: after a line; -1 where no whole line is there yet. */
  const windowEnd = (at: number, final: boolean): number => {
    if (singleLines()) return lineEnd(buffer, at);
    const last = buffer.lastIndexOf(newline, at + window - 1);
    if (last >= at) return last + 1;
    const next = lineEnd(buffer, at);
    return next < 0 && final ? buffer.length : next;
  };
  const lineEnd = (text: string, at: number): number => {
    const found = text.indexOf(newline, at);
    return found < 0 ? -1 : found + 1;
  };
  const singleLines = () => wasted > 16 * LONGEST_RECORD + 8 * read;

  /** Hands out the whole rows of a window up to the first broken one. Gives how many characters are done with. */
  const take = (text: string, rows: ReturnType<typeof rowsOf>, cutAtEnd: boolean): number => {
    let offset = 0;
    const quoted = dialect.quote !== null && text.includes(dialect.quote);
    const first = rows.errors[0] ?? Number.POSITIVE_INFINITY;
    for (const [index, outer] of rows.data.entries()) {
      if (index >= first) break;
      const lines = quoted ? linesIn(outer) : 1;
      const last = outer.length - 1;
      const final = outer[last] ?? "";
      if (newline === "\n" && final.charCodeAt(final.length - 1) === 13) outer[last] = final.slice(0, -1);
      const widths = sink.widths();
      const width = widths.usual;
      const cells = dialect.inner === null ? outer : unwrapped(outer, dialect.inner);
      const isLast = cutAtEnd && index === rows.data.length - 1;
      // where any width will do, two of GDELT's do: one cell fewer is no sign of a cut
      const whole = fits(cells, widths) && !(isLast && width === null && cells.length < dialect.width - 1);
      if ((whole && (lines < 3 || cells !== outer)) || cells.every((cell) => cell.trim() === "")) {
        offset = accept(cells, text, offset, lines, cells !== outer);
        continue;
      }
      if (!whole && dialect.quote !== null) {
        const inner = unwrapped(outer, dialect.delimiter);
        if ((inner !== outer && fits(inner, widths)) || sink.isHeaderAgain(cells)) {
          offset = accept(inner, text, offset, lines, inner !== outer);
          continue;
        }
      }
      const end = skipLines(text, offset, lines);
      const raw = text.slice(offset, end).trimEnd();
      if (lines > 1 && width !== null && (whole ? isMadeOfRows(raw, width) : holdsRow(raw, width)))
        return offset + breakFirstLine(text.slice(offset), "a quote that runs over the rows below");
      if (whole) {
        offset = accept(cells, text, offset, lines);
        continue;
      }
      const wanted = width ?? dialect.width;
      const cut = isLast && cells.length < wanted;
      const found = `${cells.length} cells${cut ? " where the file ends" : ""}`;
      sink.onBroken({ line, code: cut ? "cut" : "cells", found, expected: `${wanted} cells`, raw });
      offset = end;
      line += lines;
    }
    if (first !== Number.POSITIVE_INFINITY)
      return offset + breakFirstLine(text.slice(offset), "text behind a closing quote");
    if (offset > 0) window = Math.min(window * 2, LONGEST_WINDOW);
    return offset;
  };

  /** Hands out a row, unless it is blank; gives where the next one begins. */
  const accept = (cells: string[], text: string, offset: number, lines: number, wrapped = false): number => {
    if (isHive) unescapeNulls(cells);
    if (cells.some((cell) => cell.trim() !== ""))
      sink.onRecord(wrapped ? { line, cells, wrapped } : { line, cells });
    line += lines;
    return skipLines(text, offset, lines);
  };

  /** The cells of a row that is wrapped in one; the row itself where it is not. */
  const unwrapped = (outer: string[], inner: string): string[] => {
    if (inner === dialect.delimiter && withoutTail(outer).length !== 1) return outer;
    const cells = innerCells(outer, dialect, inner);
    return cells === null || cells.length < 2 ? outer : cells;
  };

  const linesIn = (cells: readonly string[]): number => {
    let lines = 1;
    for (const cell of cells)
      for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) lines++;
    return lines;
  };
  const skipLines = (text: string, from: number, lines: number): number => {
    let at = from;
    for (let count = 0; count < lines; count++) at = lineEnd(text, at);
    return at;
  };

  /** Whether a row of several lines hides one that would stand by itself: then its quote was broken. */
  const holdsRow = (raw: string, width: number): boolean => {
    wasted += raw.length;
    const [, ...rest] = raw.split(newline);
    return rest.some((single) => standsAlone(single, width));
  };

  /**
   * Whether each line between the first and the last of a row would be a row by itself: two broken quotes that swallow what is
   * between them make a row that looks whole. Only with four columns or more: prose has commas too.
   */
  const isMadeOfRows = (raw: string, width: number): boolean => {
    const inner = raw.split(newline, 50).slice(1, -1);
    return width >= 4 && inner.length > 0 && inner.every((single) => standsAlone(single, width));
  };

  const standsAlone = (single: string, width: number): boolean => {
    const { data, errors } = rowsOf(`${single}${newline}`, dialect);
    return errors.length === 0 && data[0]?.length === width;
  };

  /** Whether the file ends within this row: no line of it but the first would be a row by itself. */
  const isCutRow = (text: string, unfinished: boolean): boolean => {
    if (text.length > LONGEST_CUT) return false;
    const lines = text.split(newline);
    if (!unfinished && lines.length < 3) return false;
    const width = sink.widths().usual ?? dialect.width;
    wasted += text.length;
    return !lines.slice(1).some((single) => standsAlone(single, width));
  };
  const cutOff = (text: string): number => {
    const expected = "a quoted cell that closes";
    sink.onBroken({ line, code: "cut", found: "the end of the file", expected, raw: text.trimEnd() });
    return text.length;
  };

  /** Sets the first line aside, unless it is a row that was wrapped; the rows below it are tried anew. */
  const breakFirstLine = (text: string, found: string): number => {
    const end = lineEnd(text, 0);
    const length = end < 0 ? text.length : end;
    const inner = dialect.quote === '"' ? innerCellsOfLine(text.slice(0, length).trimEnd(), dialect) : null;
    if (inner !== null && inner.length > 1 && fits(inner, sink.widths())) {
      sink.onRecord({ line, cells: inner, wrapped: true });
      line++;
      return length;
    }
    sink.onBroken({
      line,
      code: "quote",
      found,
      expected: "a quoted cell that closes before a delimiter or the end of its row",
      raw: text.slice(0, length).trimEnd(),
    });
    line++;
    wasted += text.length;
    window = SHORTEST_WINDOW;
    return length;
  };

  /** A line without end is set aside before it fills the memory, and skipped. */
  const giveUpLine = (): void => {
    const expected = `rows of at most ${LONGEST_RECORD} characters`;
    sink.onBroken({
      line,
      code: "cells",
      found: `a line of more than ${buffer.length} characters`,
      expected,
      raw: buffer.slice(0, 10_000),
    });
    buffer = "";
    overlong = true;
  };
  const behindLine = (text: string): string => {
    const end = lineEnd(text, 0);
    if (end < 0) return "";
    overlong = false;
    line++;
    return text.slice(end);
  };

  return {
    push: (text) => {
      read += text.length;
      buffer += overlong ? behindLine(text) : text;
      if (buffer.length >= LONGEST_WINDOW) drain(false, false);
      if (buffer.length > 2 * LONGEST_RECORD && !buffer.includes(newline)) giveUpLine();
    },
    end: () => {
      const unfinished = buffer !== "" && !buffer.endsWith(newline);
      if (unfinished) buffer += newline;
      drain(true, unfinished);
    },
    giveBack() {
      if (owed > 0 || overlong || singleLines()) return null;
      const text = buffer;
      buffer = "";
      return { line, text };
    },
    resume(at, text, least) {
      line = at;
      read += text.length;
      buffer = text;
      window = SHORTEST_WINDOW;
      owed = least;
      drain(false, false, least);
    },
    isOneRow: (raw, width) => !isMadeOfRows(raw, width),
  };
}

/** Hive writes `\N` where nothing is known. */
function unescapeNulls(cells: string[]): void {
  for (let at = 0; at < cells.length; at++) if (cells[at] === "\\N") cells[at] = "";
}
