import type { SchemaElement } from "hyparquet";
import { shortNumberText } from "./number-text.js";
import { type ByteSource, type PartLine, PartsRefused, type RowsPart } from "./part-line.js";
import { noShapes, SHAPE_COLUMNS, seeShape, shapeCells, shapeDoubts } from "./shape-cells.js";
import { instantText, valueText } from "./value-text.js";

/** Cells that are decoded at once: whole groups of rows mostly, for each look into one begins at its beginning. */
const CELLS = 6_000_000;
const [FEWEST, MOST] = [10_000, 250_000];

/** The one table of a Parquet file. */
export async function* parquetParts(source: ByteSource): AsyncGenerator<RowsPart> {
  yield { name: "rows", rows: linesOf(source) };
}

async function* linesOf(file: ByteSource): AsyncGenerator<PartLine> {
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const metadata = await parquetMetadataAsync(file).catch(refuse);
  const columns = parquetSchema(metadata).children.map(({ element }) => columnOf(element));
  const seen = noShapes();
  const shapes = columns.flatMap(({ isShape }, at) => (isShape ? [at] : []));
  yield { line: 1, cells: columns.flatMap(({ names }) => names) };
  const rowsAtOnce = Math.min(Math.max(Math.floor(CELLS / Math.max(columns.length, 1)), FEWEST), MOST);
  for (const [rowStart, rowEnd] of windowsOf(metadata.row_groups, rowsAtOnce)) {
    let rows: unknown[][] = [];
    const onComplete = (all: unknown[][]) => {
      rows = all;
    };
    await parquetRead({ file, metadata, compressors, rowStart, rowEnd, onComplete }).catch(refuse);
    if (rows.length < rowEnd - rowStart)
      throw new PartsRefused("damaged", `${rowStart + rows.length} rows where it says more`, "a whole file");
    for (const [at, row] of rows.entries()) {
      const line = rowStart + at + 1;
      for (const shape of shapes) seeShape(seen, row[shape], line);
      yield { line, cells: columns.flatMap(({ cellsOf }, column) => cellsOf(row[column])) };
    }
  }
  for (const told of shapeDoubts(seen)) yield { told };
}

/** From which row to which, within each group. */
function* windowsOf(
  groups: readonly { readonly num_rows: bigint }[],
  most: number,
): Generator<[number, number]> {
  let start = 0;
  for (const { num_rows } of groups) {
    const end = start + Number(num_rows);
    for (let at = start; at < end; at += most) yield [at, Math.min(at + most, end)];
    start = end;
  }
}

/** A broken file makes the library stumble in many ways; only what it says of Parquet helps anybody. */
function refuse(error: unknown): never {
  const said =
    error instanceof Error && /parquet|snappy|zstd|gzip/i.test(error.message) ? ` (${error.message})` : "";
  throw new PartsRefused(
    "damaged",
    `a Parquet file that cannot be read${said}`,
    "a whole file: fetch it again",
  );
}

interface Column {
  /** what it is called in the table; a shape becomes three */
  readonly names: readonly string[];
  readonly isShape: boolean;
  cellsOf(value: unknown): readonly string[];
}

function columnOf(element: SchemaElement): Column {
  const { name, type, logical_type: logical, converted_type: converted } = element;
  const one = (textOf: (value: unknown) => string): Column => ({
    names: [name],
    isShape: false,
    cellsOf: (value) => [value === null || value === undefined ? "" : textOf(value)],
  });
  if (logical?.type === "GEOMETRY" || logical?.type === "GEOGRAPHY")
    return { names: SHAPE_COLUMNS, isShape: true, cellsOf: shapeCells };
  if (type === "FLOAT") return one((value) => (Number.isFinite(value) ? shortNumberText(Number(value)) : ""));
  // an older file says of no time whether it is of a zone
  const isDay = logical?.type === "DATE" || converted === "DATE";
  const isUtc = !isDay && logical?.type === "TIMESTAMP" && logical.isAdjustedToUTC;
  return one((value) => {
    if (value instanceof Date) return instantText(value, isUtc);
    if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
    if (logical?.type === "TIME") return timeText(Number(value), logical.unit);
    return valueText(value);
  });
}

const PARTS = { MILLIS: 1, MICROS: 1000, NANOS: 1_000_000 } as const;

const timeText = (value: number, unit: keyof typeof PARTS): string =>
  new Date(Math.floor(value / PARTS[unit])).toISOString().slice(11, 19);
