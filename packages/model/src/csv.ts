export type CsvCell = string | number | null;

/** RFC 4180 with a line of names, lines ended by CRLF. Safe to open in a spreadsheet: see `csvCell`. */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

/**
 * One cell. A text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, one of these in full width, a tab or a line end) gets an
 * apostrophe in front, unless it is a plain number; NULL is an empty cell.
 */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  const text =
    typeof cell === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !NUMBER.test(cell)
      ? `'${cell}`
      : String(cell);
  return /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same that the export asks in SQL. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
