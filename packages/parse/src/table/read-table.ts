import { type ByteRows, cellsOf, type Issue, issue, LONGEST_RAW, rawOf, type SetAside } from "@sitrep/model";
import { type DialectStated, dialectOf } from "./dialect.js";
import { isHeader, repeatedNames, sharesNames } from "./header.js";
import { isForLane, laneReader, type PieceReader } from "./lane/lane-reader.js";
import { type RecordBroken, type RecordRead, recordReader } from "./records.js";
import { asText, type TextStream, textStream } from "./text-stream.js";
import { ANY_WIDTH, onlyWidth, type Widths, widthsUnder, withoutTail } from "./widths.js";

export interface TableRow {
  /** line of the file on which the row begins, counted from 1 */
  readonly line: number;
  readonly cells: string[];
}

/** How a table is written. */
export interface TableForm {
  readonly delimiter: string;
  /** cells of a row at the table's beginning, most often */
  readonly usualWidth: number;
}

export interface TableInput {
  /** path relative to the data folder */
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** a name of the WHATWG Encoding Standard, as the sidecar states it; null, or left out, where nobody does */
  readonly encoding?: string | null;
  /** delimiter and lines above the table, as the sidecar states them */
  readonly stated?: DialectStated;
  /** called once, before the first row */
  readonly onBegin?: (form: TableForm) => void;
  /** called before the first row, and when what follows is written in another encoding: all before was ASCII */
  readonly onEncoding?: (encoding: string) => void;
  /** every row that is whole, the header too: which rows are data, a layout tells */
  readonly onRow: (row: TableRow) => void;
  /** plain rows, as many as are read at once, instead of `onRow` for each of them; never the first rows of a table. null: papaparse reads all */
  readonly onByteRows?: ((rows: ByteRows) => void) | null;
}

export interface TableRead extends TableForm {
  readonly encoding: string;
  /** whether the first row names the columns */
  readonly hasHeader: boolean;
  /** rows given, the header among them, plus rows set aside; no blank lines */
  readonly rowsRead: number;
  readonly setAside: SetAside[];
  readonly issues: Issue[];
  /** sha-256 of the file's bytes */
  readonly fileHash: string;
}

const SAMPLE_CHARACTERS = 65_536;
const PIECE_BYTES = 65_536;
/** When so many characters of rows set aside are held, only the beginning of each is: a wholly broken gigabyte must not fill the memory. */
const RAW_IN_FULL = 50_000_000;

/** Streams a table: rows go out as they are read, and the whole file is never held. Data never throws; what `onRow` throws passes through. */
export async function readTable({
  file,
  chunks,
  encoding = null,
  stated = {},
  onBegin,
  onEncoding,
  onRow,
  onByteRows = (rows) => eachRow(rows, onRow),
}: TableInput): Promise<TableRead> {
  const stream = textStream(encoding);
  let rival: string | null = null;
  const broken: Omit<SetAside, "file_hash">[] = [];
  const issues: Issue[] = [];
  let widths: Widths | null = null;
  let given = 0;
  let held = 0;
  let reader: PieceReader | null = null;
  let sample = "";
  let form: TableForm = { delimiter: ",", usualWidth: 1 };
  let quoted = true;
  let header: readonly string[] | null = null;
  let wrapped: { readonly line: number; rows: number } | null = null;

  const setAside = (line: number, code: string, found: string, expected: string, raw: string) => {
    const kept = ownText(raw.slice(0, held < RAW_IN_FULL ? LONGEST_RAW : 200));
    held += kept.length;
    broken.push({ file, line, column: null, code, found, expected, raw: kept });
  };
  const onRecord = (row: RecordRead): void => {
    const { line, cells } = row;
    if (!widths) {
      const isTitle = withoutTail(cells).length === 1 && form.usualWidth > 1 && isHeader(cells);
      const named = isHeader(cells) && !isTitle;
      if (named) issues.push(...headerDoubts(file, line, cells));
      if (named) header = cells;
      widths = named ? widthsUnder(cells) : quoted ? onlyWidth(form.usualWidth) : ANY_WIDTH;
      if (!named && quoted && (isTitle || cells.length !== form.usualWidth)) {
        const found = isTitle ? "a title" : `${cells.length} cells`;
        setAside(line, "cells", found, `${form.usualWidth} cells`, rawOf(cells, form.delimiter));
        return;
      }
    }
    if (cells.some((cell) => cell.includes("\0"))) {
      setAside(line, "binary", "a NUL character", "text", rawOf(cells, form.delimiter));
      return;
    }
    if (row.wrapped) wrapped = { line: wrapped?.line ?? line, rows: (wrapped?.rows ?? 0) + 1 };
    given++;
    onRow({ line, cells });
  };
  const isHeaderAgain = (cells: readonly string[]): boolean => {
    if (header === null || !sharesNames(cells, header)) return false;
    widths = widthsUnder(cells);
    return true;
  };
  const onBroken = ({ line, code, found, expected, raw }: RecordBroken) =>
    setAside(line, code, found, expected, raw);
  const begin = (): PieceReader => {
    const cut = Math.max(sample.lastIndexOf("\n"), sample.lastIndexOf("\r")) + 1;
    const dialect = dialectOf(cut > 0 ? sample.slice(0, cut) : `${sample}\n`, stated);
    form = { delimiter: dialect.delimiter, usualWidth: dialect.width };
    quoted = dialect.quote !== null;
    onBegin?.(form);
    onEncoding?.(stream.encoding());
    const started = recordReader(dialect, {
      onRecord,
      onBroken,
      isHeaderAgain,
      widths: () => widths ?? ANY_WIDTH,
    });
    started.push(sample.slice(dialect.charactersBefore));
    sample = "";
    return onByteRows && isForLane(dialect)
      ? laneReader(started, dialect, lane)
      : { push: (piece) => started.push(asText(piece)), end: () => started.end() };
  };
  const lane = {
    widths: () => widths ?? ANY_WIDTH,
    onRows(rows: ByteRows) {
      given += rows.count;
      onByteRows?.(rows);
    },
  };
  const take = (piece: string | Uint8Array): void => {
    if (piece.length === 0) return;
    if (reader) reader.push(piece);
    else {
      sample += asText(piece);
      if (sample.length >= SAMPLE_CHARACTERS) reader = begin();
    }
  };

  const decide = async (): Promise<void> => {
    const bytes = stream.undecided();
    if (bytes === null) return;
    const { detectEncoding } = await import("../bytes/detect-encoding.js");
    const guess = detectEncoding(bytes);
    rival = guess.rival;
    const text = stream.decide(guess.encoding);
    onEncoding?.(guess.encoding);
    take(text);
  };

  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      take(stream.push(chunk.subarray(at, at + PIECE_BYTES)));
      await decide();
    }
  }
  take(stream.end());
  await decide();
  reader ??= begin();
  reader.end();
  issues.push(...encodingDoubts(file, stream, encoding, rival));
  issues.push(...wrappedDoubts(file, wrapped));
  const fileHash = stream.hash();
  const rows = broken.map((it): SetAside => ({ ...it, file_hash: fileHash }));
  return {
    ...form,
    encoding: stream.encoding(),
    hasHeader: header !== null,
    rowsRead: given + rows.length,
    setAside: rows,
    issues,
    fileHash,
  };
}

function eachRow(rows: ByteRows, onRow: TableInput["onRow"]): void {
  for (let row = 0; row < rows.count; row++) onRow({ line: rows.lines[row] ?? 0, cells: cellsOf(rows, row) });
}

/** A copy: a piece of a longer text would keep all of that in memory. */
const ownText = (piece: string): string => Buffer.from(piece).toString();

/** Bytes that are no UTF-8 are reported, and how to say in what they are written where that is a guess. */
function encodingDoubts(
  file: string,
  stream: TextStream,
  stated: string | null,
  rival: string | null,
): Issue[] {
  const [doubt, encoding] = [stream.doubt(), stream.encoding()];
  if (doubt === null) return [];
  if (stated === encoding)
    return [issue("parse", "encoding", file, doubt, "the encoding that its sidecar states")];
  const isUsual = encoding === "windows-1252" && rival === null;
  const either = rival === null ? "" : `, though ${rival} is nearly as likely`;
  const cure =
    isUsual || encoding.startsWith("utf-")
      ? ""
      : `; where names are wrong, a sidecar states another: {"encoding": "…"}`;
  return [
    issue("parse", "encoding", file, doubt, `UTF-8; read as ${encoding}${either}${cure}`, {
      severity: isUsual ? "info" : "warning",
    }),
  ];
}

function wrappedDoubts(file: string, wrapped: { line: number; rows: number } | null): Issue[] {
  if (wrapped === null) return [];
  const found = `${wrapped.rows} ${wrapped.rows === 1 ? "row" : "rows"} wrapped in one cell, quotes and all`;
  return [
    issue("parse", "wrapped-rows", file, found, "a cell for each column", {
      line: wrapped.line,
      severity: "info",
      because: "unwrapped",
    }),
  ];
}

function headerDoubts(file: string, line: number, header: readonly string[]): Issue[] {
  return repeatedNames(header.map((name) => name.trim())).map((name) =>
    issue("parse", "header", file, `two columns named ${name}`, "names that differ", { line }),
  );
}
