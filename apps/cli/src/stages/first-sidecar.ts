import {
  type FirstMapping,
  firstMapping,
  layoutOf,
  looksLikeData,
  mappingText,
  type SeenTable,
  type TableHead,
} from "@sitrep/normalize";
import { readRows, readTable } from "@sitrep/parse";
import { fileChunks } from "./file-chunks.js";
import type { InputFile } from "./inventory.js";
import { HEAD_ROWS } from "./layout-chooser.js";

type TableRow = TableHead["rows"][number];

/** Rows that are looked at: the one that shows the order of day and month may be far down. */
const LOOKED_AT = 20_000;
/** Lines that may be above a header, such as a title. */
const TITLES = 10;
const UNDOUBTED = new Set(["utf-8", "utf-16le", "utf-16be"]);

/** A first sidecar for a table, as text and as what was seen. `files` is the name that it must give; null where it is beside the table. */
export async function firstSidecar(
  { file, path, kind }: InputFile,
  files: string | null,
): Promise<{ readonly first: FirstMapping; readonly text: string }> {
  const rows: TableRow[] = [];
  let delimiter = ",";
  const isFull = () => rows.length > LOOKED_AT;
  const { encoding, hasHeader: isNamed } = await (kind === "rows" ? readRows : readTable)({
    file,
    chunks: fileChunks(path, { wanted: () => !isFull() }),
    onBegin: (form) => {
      delimiter = form.delimiter;
    },
    onRow: (row) => rows.push(row),
  });
  const header = headerAt(rows);
  const hasHeader = isNamed || !looksLikeData(rows[header]?.cells ?? []);
  const body = rows.slice(header);
  const choice = layoutOf({ rows: body.slice(0, HEAD_ROWS), delimiter, mapping: null });
  const headerRows = choice.layout?.headerRows ?? (hasHeader ? 1 : 0);
  const numbers = (body[0]?.cells ?? []).map((_, at) => `${at + 1}`);
  const data = body.slice(headerRows).map(({ cells }) => cells);
  const isWhole = !isFull();
  const table: SeenTable = {
    names: choice.layout?.header ?? (hasHeader ? (body[0]?.cells ?? []) : numbers),
    hasHeader: hasHeader || choice.layout !== null,
    rows: data,
    isWhole,
    skip: kind === "rows" ? 0 : (body[0]?.line ?? 1) - 1,
    encoding: kind === "rows" || UNDOUBTED.has(encoding) ? null : encoding,
    choice,
    files,
  };
  const first = firstMapping(table);
  return { first, text: mappingText(first, `${isWhole ? "" : "the first "}${data.length} rows`) };
}

/** Where the names of the columns are: below titles, which fill a cell or two of a table with more. */
function headerAt(rows: readonly TableRow[]): number {
  const filled = rows
    .slice(0, TITLES + 1)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  const widest = Math.max(0, ...filled);
  return widest < 3
    ? 0
    : Math.max(
        0,
        filled.findIndex((count) => count > widest / 2 && count > 2),
      );
}
