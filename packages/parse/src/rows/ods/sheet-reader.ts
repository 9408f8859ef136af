import { type CellDoubts, cellDoubts } from "../cell-doubts.js";
import { isoCellText } from "../day-number.js";
import type { MergedArea } from "../merged-cells.js";
import { numberText } from "../number-text.js";
import { PartsRefused, type RowLine } from "../part-line.js";
import type { Attributes, XmlHandler } from "../read-xml.js";
import { MOST_COLUMNS } from "../xlsx/cell-place.js";

/** What an OpenDocument sheet is made of, in the order in which it is read. */
export type SheetEvent =
  | { readonly kind: "sheet"; readonly name: string; readonly isHidden: boolean }
  | { readonly kind: "row"; readonly row: RowLine; readonly merged: readonly MergedArea[] }
  /** cells of another workbook, kept for formulas that point there */
  | { readonly kind: "outside" }
  | { readonly kind: "end"; readonly doubts: CellDoubts };

/** Cells that "this once more" may add to a workbook: a few bytes could say it of a million rows. */
const MOST_REPEATED = 4_000_000;
const LAST_ROW = 1 << 20;

/** Parts of a sheet that hold cells or text of their own: notes on cells, earlier versions, drawings. */
const ASIDE = new Set(["annotation", "tracked-changes", "shapes", "forms"]);

/** Turns the tags of an OpenDocument sheet into its rows. */
export function sheetReader(onEvent: (event: SheetEvent) => void): XmlHandler {
  const hiddenStyles = new Set<string>();
  let style = "";
  let aside = 0;
  let repeated = 0;
  let doubts = cellDoubts();
  let line = 0;
  let rowTimes = 1;
  let cells: string[] = [];
  let merged: MergedArea[] = [];
  let column = 0;
  let cell: Attributes | null = null;
  let text = "";
  let paragraphs = 0;
  let isParagraph = false;

  const addCell = (it: Attributes): void => {
    const times = Math.min(Number(it.get("number-columns-repeated")) || 1, MOST_COLUMNS);
    const value = cellText(it, text, (word) => doubts.error(word, line + 1, column));
    const lastRow = line + (Number(it.get("number-rows-spanned")) || 1);
    if (value !== "" && lastRow > line + 1) merged.push({ firstRow: line + 1, lastRow, column });
    if (value !== "" && column + times <= MOST_COLUMNS) {
      repeated += times - 1;
      while (cells.length < column) cells.push("");
      for (let time = 0; time < times; time++) cells.push(value);
    }
    column += times;
  };
  const addRow = (): void => {
    const first = line + 1;
    line += rowTimes;
    if (cells.length === 0 || first > LAST_ROW) return;
    repeated += cells.length * (rowTimes - 1);
    if (repeated > MOST_REPEATED)
      throw new PartsRefused("too-large", `more than ${MOST_REPEATED} cells said to be repeated`, "fewer");
    for (let at = first; at <= line; at++)
      onEvent({ kind: "row", row: { line: at, cells: at === first ? cells : [...cells] }, merged });
  };

  return {
    onOpen(tag, attributes) {
      if (ASIDE.has(tag)) aside++;
      if (aside > 0) return;
      if (tag === "style") style = attributes.get("name") ?? "";
      else if (tag === "table-properties" && attributes.get("display") === "false") hiddenStyles.add(style);
      else if (tag === "table") {
        doubts = cellDoubts();
        line = 0;
        const name = attributes.get("name") ?? "sheet";
        onEvent({ kind: "sheet", name, isHidden: hiddenStyles.has(attributes.get("style-name") ?? "") });
      } else if (tag === "table-source") onEvent({ kind: "outside" });
      else if (tag === "table-row") {
        rowTimes = Number(attributes.get("number-rows-repeated")) || 1;
        cells = [];
        merged = [];
        column = 0;
      } else if (tag === "table-cell" || tag === "covered-table-cell") {
        cell = attributes;
        text = "";
        paragraphs = 0;
      } else if (cell !== null) {
        if (tag === "p") {
          if (paragraphs++ > 0) text += "\n";
          isParagraph = true;
        } else if (tag === "s") text += " ".repeat(Math.min(Number(attributes.get("c")) || 1, 1000));
        else if (tag === "tab") text += "\t";
        else if (tag === "line-break") text += "\n";
      }
    },
    onText(piece) {
      if (isParagraph && aside === 0) text += piece;
    },
    onClose(tag) {
      if (ASIDE.has(tag)) aside--;
      else if (aside > 0) return;
      else if (tag === "p") isParagraph = false;
      else if ((tag === "table-cell" || tag === "covered-table-cell") && cell !== null) {
        addCell(cell);
        cell = null;
      } else if (tag === "table-row") addRow();
      else if (tag === "table") onEvent({ kind: "end", doubts });
    },
  };
}

/** A cell's value by its type; what is shown counts for texts alone. */
function cellText(cell: Attributes, text: string, onError: (word: string) => void): string {
  // LibreOffice says of an error that it is a text, and only in an attribute of its own that it is none
  const type = cell.get("value-type");
  if (cell.get("formula") !== undefined && /^(?:#|Err:)[A-Z0-9/!?]+$/i.test(text)) {
    onError(text);
    return "";
  }
  switch (type) {
    case "float":
    case "currency":
    case "percentage":
      return numberText(Number(cell.get("value")));
    case "date":
      return isoCellText(cell.get("date-value") ?? "", "day");
    case "time":
      return clockOf(cell.get("time-value") ?? "") ?? text;
    case "boolean":
      return cell.get("boolean-value") === "true" ? "TRUE" : "FALSE";
    default:
      return cell.get("string-value") ?? text;
  }
}

/** `PT14H35M00S` is 14:35; more than a day is a span of time, not a time. */
function clockOf(span: string): string | null {
  const [, hours = "", minutes = "", seconds = ""] = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(span) ?? [];
  if (hours === "" || Number(hours) > 23) return null;
  return [hours, minutes, seconds].map((part) => part.padStart(2, "0")).join(":");
}
