import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { declaredCharset } from "../bytes/declared-charset.js";
import { decode } from "../bytes/decode.js";
import { cellDoubts } from "./cell-doubts.js";
import { mergedCells } from "./merged-cells.js";
import { formatOf, type NumberFormat } from "./number-format.js";
import {
  type ByteSource,
  type Doubt,
  doubt,
  type PartLine,
  PartsRefused,
  type RowsPart,
} from "./part-line.js";
import { numberCell } from "./xlsx/sheet-rows.js";

/** These forms are read whole: the library has no other way. */
const LARGEST = 100 << 20;

/** The sheets of a workbook of the older kinds (.xls, .xlsb, Excel's XML of 2003, a page with a table called .xls), through SheetJS. */
export async function* oldWorkbookParts(
  source: ByteSource,
  tell: (it: Doubt) => void,
): AsyncGenerator<RowsPart> {
  if (source.byteLength > LARGEST)
    throw new PartsRefused(
      "too-large",
      `a workbook of ${source.byteLength} bytes in an old form`,
      `at most ${LARGEST}; saved as .xlsx it may be of any size`,
    );
  const { read } = await import("@e965/xlsx");
  const workbook = readWith(read, new Uint8Array(await source.slice(0)));
  if (workbook.vbaraw) tell(doubt("macros", "a workbook with macros", "rows; nothing of the macros is run"));
  const about = workbook.Workbook?.Sheets ?? [];
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const [at, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || !isDense(sheet)) {
      tell(doubt("no-rows", `the sheet ${name}, a chart or a dialog`, "a sheet of rows"));
      continue;
    }
    if (about[at]?.Hidden)
      tell(
        doubt("hidden-sheet", `the hidden sheet ${name}`, "a sheet that people see; read like the others"),
      );
    yield { name, rows: linesOf(sheet, from1904) };
  }
}

/** How an old Office file and an archive begin; all else is text. */
const BINARY = [
  [0xd0, 0xcf],
  [0x50, 0x4b],
];

/** What a workbook with a password holds instead of sheets, as old Office files write names. */
const LOCKED = Buffer.from("EncryptedPackage", "utf16le");

type Read = typeof import("@e965/xlsx").read;

function readWith(read: Read, bytes: Uint8Array): WorkBook {
  const wanted = {
    dense: true,
    // cells of a page are texts: 007 stays 007, and 1/2/2024 is nobody's to turn
    raw: true,
    cellNF: true,
    cellText: false,
    cellFormula: true,
    cellHTML: false,
    bookVBA: true,
  };
  try {
    const isText = !BINARY.some((start) => bytes.subarray(0, 2).every((byte, at) => byte === start[at]));
    return isText
      ? read(decode(bytes, declaredCharset(bytes)).text, { type: "string", ...wanted })
      : read(bytes, { type: "array", ...wanted });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/password/i.test(said) || Buffer.from(bytes).includes(LOCKED))
      throw new PartsRefused("encrypted", "a workbook with a password", "one without");
    if (/stream/i.test(said))
      throw new PartsRefused(
        "binary",
        "an old Office file without sheets",
        "the same saved as .docx, .xlsx or .csv",
      );
    throw new PartsRefused("broken-workbook", `a broken workbook (${said})`, "a file that is whole");
  }
}

type Dense = WorkSheet & { readonly "!data": (CellObject | undefined)[][] };
const isDense = (sheet: WorkSheet): sheet is Dense => Array.isArray(sheet["!data"]);

async function* linesOf(sheet: Dense, from1904: boolean): AsyncGenerator<PartLine> {
  const doubts = cellDoubts();
  const merged = mergedCells();
  const areas = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    column: s.c,
  }));
  merged.add(areas.sort((left, right) => left.firstRow - right.firstRow));
  const formats = new Map<string, NumberFormat>();
  for (const [at, row = []] of sheet["!data"].entries()) {
    const line = at + 1;
    const cells: string[] = [];
    for (const [column, cell] of row.entries()) {
      const text = cell === undefined ? "" : cellText(cell, line, column);
      if (text === "") continue;
      while (cells.length < column) cells.push("");
      cells[column] = text;
    }
    if (cells.length === 0) continue;
    merged.fill(line, cells);
    yield { line, cells };
  }
  for (const told of doubts.all()) yield { told };

  function cellText(cell: CellObject, line: number, column: number): string {
    const { t: type, v: value, z: code = "General", f: formula } = cell;
    if (type === "e") {
      doubts.error(
        typeof cell.w === "string" ? cell.w : (ERRORS.get(Number(value)) ?? "#VALUE!"),
        line,
        column,
      );
      return "";
    }
    if (value === undefined || value === null) {
      if (formula !== undefined) doubts.noValue(line, column);
      return "";
    }
    if (type === "b") return value ? "TRUE" : "FALSE";
    if (type !== "n") return String(value);
    const known = formats.get(String(code)) ?? formatOf(String(code));
    formats.set(String(code), known);
    return numberCell(String(value), known, from1904, (text) => doubts.noDay(text, line, column));
  }
}

/** How an old workbook counts its error values. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
