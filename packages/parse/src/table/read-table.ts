import { type Issue, issue, type SetAside } from "@sitrep/model";
import { dialectOf } from "./dialect.js";
import { isHeader, repeatedNames } from "./header.js";
import { type RecordBroken, type RecordReader, recordReader } from "./records.js";
import { textStream } from "./text-stream.js";

export interface TableRow {
  /** line of the file on which the row begins, counted from 1 */
  readonly line: number;
  readonly cells: string[];
}

export interface TableInput {
  /** path relative to the data folder */
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** called once, before the first row; not at all for a table without a header */
  readonly onHeader?: (header: string[]) => void;
  readonly onRow: (row: TableRow) => void;
}

export interface TableRead {
  /** names of the columns, without white space around them; null where the first row names none */
  readonly header: string[] | null;
  readonly encoding: string;
  readonly delimiter: string;
  /** rows given plus rows set aside; neither the header nor blank lines */
  readonly rowsRead: number;
  readonly setAside: SetAside[];
  readonly issues: Issue[];
  /** sha-256 of the file's bytes */
  readonly fileHash: string;
}

const SAMPLE_CHARACTERS = 65_536;
const PIECE_BYTES = 65_536;
const LONGEST_RAW = 10_000;
/** After this many rows set aside only the beginning of each is kept: a wholly broken gigabyte must not fill the memory. */
const RAW_IN_FULL = 10_000;

/** Streams a table: rows go out as they are read, and the whole file is never held. Data never throws; what `onRow` throws passes through. */
export async function readTable({ file, chunks, onHeader, onRow }: TableInput): Promise<TableRead> {
  const stream = textStream();
  const broken: Omit<SetAside, "file_hash">[] = [];
  const issues: Issue[] = [];
  let header: string[] | null = null;
  let headerSought = true;
  let width: number | null = null;
  let given = 0;
  let reader: RecordReader | null = null;
  let sample = "";
  let delimiter = ",";
  let usualWidth = 1;

  const setAside = (line: number, code: string, found: string, expected: string, raw: string) => {
    const longest = broken.length < RAW_IN_FULL ? LONGEST_RAW : 200;
    broken.push({ file, line, column: null, code, found, expected, raw: raw.slice(0, longest) });
  };
  const onRecord = ({ line, cells }: TableRow): void => {
    if (headerSought) {
      headerSought = false;
      if (isHeader(cells)) {
        header = cells.map((cell) => cell.trim());
        width = cells.length;
        issues.push(...headerDoubts(file, line, header));
        onHeader?.(header);
        return;
      }
      if (cells.length !== usualWidth) {
        setAside(line, "cells", `${cells.length} cells`, `${usualWidth} cells`, cells.join(delimiter));
        return;
      }
    }
    if (cells.some((cell) => cell.includes("\0"))) {
      setAside(line, "binary", "a NUL character", "text", cells.join(delimiter));
      return;
    }
    given++;
    onRow({ line, cells });
  };
  const onBroken = ({ line, code, found, expected, raw }: RecordBroken) =>
    setAside(line, code, found, expected, raw);
  const begin = (): RecordReader => {
    const cut = Math.max(sample.lastIndexOf("\n"), sample.lastIndexOf("\r")) + 1;
    const dialect = dialectOf(cut > 0 ? sample.slice(0, cut) : `${sample}\n`);
    delimiter = dialect.delimiter;
    usualWidth = dialect.width;
    const started = recordReader(dialect, {
      onRecord,
      onBroken,
      width: () => width ?? (headerSought ? null : usualWidth),
    });
    started.push(sample.slice(dialect.charactersBefore));
    sample = "";
    return started;
  };
  const take = (text: string): void => {
    if (reader) reader.push(text);
    else {
      sample += text;
      if (sample.length >= SAMPLE_CHARACTERS) reader = begin();
    }
  };

  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES)
      take(stream.push(chunk.subarray(at, at + PIECE_BYTES)));
  }
  take(stream.end());
  reader ??= begin();
  reader.end();
  const doubt = stream.doubt();
  if (doubt !== null) {
    issues.push(
      issue("parse", "encoding", file, doubt, `UTF-8; read as ${stream.encoding()}`, {
        severity: severityOf(stream.encoding()),
      }),
    );
  }
  const fileHash = stream.hash();
  const rows = broken.map((it): SetAside => ({ ...it, file_hash: fileHash }));
  return {
    header,
    encoding: stream.encoding(),
    delimiter,
    rowsRead: given + rows.length,
    setAside: rows,
    issues,
    fileHash,
  };
}

const severityOf = (encoding: string) => (encoding === "windows-1252" ? "info" : "warning");

function headerDoubts(file: string, line: number, header: readonly string[]): Issue[] {
  return repeatedNames(header).map((name) =>
    issue("parse", "header", file, `two columns named ${name}`, "names that differ", { line }),
  );
}
