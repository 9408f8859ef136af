import type { CellDoubts } from "../cell-doubts.js";
import { dayText, isoCellText } from "../day-number.js";
import type { NumberFormat } from "../number-format.js";
import { numberText, writtenNumberText } from "../number-text.js";
import type { RowLine } from "../part-line.js";
import { readXml } from "../read-xml.js";
import { columnAt, MOST_COLUMNS } from "./cell-place.js";
import { plainText } from "./shared-strings.js";

export interface SheetFacts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  readonly doubts: CellDoubts;
}

const PLAIN: NumberFormat = { date: null, digits: 0 };

/** The rows of a sheet that hold anything, as text. A formula is never worked out: the result counts that was saved with it. */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  facts: SheetFacts,
): AsyncGenerator<RowLine[]> {
  let rows: RowLine[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = "n";
  let format = PLAIN;
  let value = "";
  let isValue = false;
  let hasValue = false;
  let hasFormula = false;
  let aside = 0;

  const shared = (): string => {
    const text = facts.strings[Number(value)];
    if (text === undefined) facts.doubts.noText(line, column);
    return text ?? "";
  };
  const cell = (): string => {
    if (!hasValue) {
      if (hasFormula) facts.doubts.noValue(line, column);
      return "";
    }
    if (type === "s") return shared();
    if (type === "str" || type === "inlineStr") return plainText(value);
    if (type === "b") return value.trim() === "1" || value.trim() === "true" ? "TRUE" : "FALSE";
    if (type === "d") return isoCellText(value, format.date);
    if (type !== "e")
      return numberCell(value, format, facts.from1904, (text) => facts.doubts.noDay(text, line, column));
    facts.doubts.error(value.trim(), line, column);
    return "";
  };
  const pieces = readXml(chunks, {
    onOpen(tag, attributes) {
      if (tag === "row") {
        line = Number(attributes.get("r")) || line + 1;
        cells = [];
        column = -1;
      } else if (tag === "c") {
        const place = attributes.get("r");
        column = place === undefined ? column + 1 : columnAt(place);
        type = attributes.get("t") ?? "n";
        format = facts.formats[Number(attributes.get("s") ?? 0)] ?? PLAIN;
        value = "";
        hasValue = false;
        hasFormula = false;
      } else if (tag === "v" || tag === "t") {
        isValue = aside === 0;
        hasValue ||= isValue;
      } else if (tag === "f") hasFormula = true;
      else if (tag === "rPh") aside++;
    },
    onText(text) {
      if (isValue) value += text;
    },
    onClose(tag) {
      if (tag === "v" || tag === "t") isValue = false;
      else if (tag === "rPh") aside--;
      else if (tag === "c" && column >= 0 && column < MOST_COLUMNS) {
        const text = cell();
        if (text === "") return;
        while (cells.length < column) cells.push("");
        cells[column] = text;
      } else if (tag === "row" && cells.length > 0) rows.push({ line, cells });
    },
  });
  for await (const _ of pieces) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

/** A number as people see it in its cell. */
export function numberCell(
  written: string,
  { date, digits }: NumberFormat,
  from1904: boolean,
  onNoDay: (text: string) => void,
): string {
  if (date !== null) {
    const day = dayText(Number(written), date, from1904);
    if (day !== null) return day;
    const text = writtenNumberText(written);
    onNoDay(text);
    return text;
  }
  if (digits === 0) return writtenNumberText(written);
  const value = Number(written);
  return Number.isInteger(value) && value >= 0
    ? numberText(value).padStart(digits, "0")
    : writtenNumberText(written);
}
