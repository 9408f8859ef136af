import type { TableHead } from "../layout.js";
import { columnName, firstRow, type NamedColumns, namedColumns } from "../records/named-columns.js";
import { gtdColumns, tidiedNames } from "./columns.js";

export interface GtdHeader {
  /** GTD's own name for each column, or the file's where it has none */
  readonly names: readonly string[];
  readonly columns: NamedColumns;
  readonly headerRows: number;
  readonly sure: number;
  readonly why: string;
}

const NEEDED = ["eventid", "iyear", "imonth", "iday"];
/** Columns by which its own names tell it from another table of events. */
const OWN = ["nkill", "country_txt", "gname", "attacktype1_txt", "targtype1_txt", "nwound", "doubtterr"];

/** By the set of columns, under GTD's names or those of tidied extracts; these must hold ids of twelve digits that begin with the year. */
export function gtdHeader(head: TableHead): GtdHeader | { readonly missing: readonly string[] } {
  const first = firstRow(head);
  const { written, positions: writtenAt } = namedColumns(first?.row.cells ?? []);
  const rows = head.rows.slice((first?.at ?? 0) + 1).map(({ cells }) => cells);
  const names = wordColumns(ownNames(written), rows);
  const columns = namedColumns(names);
  const missing = NEEDED.filter((name) => columns.indexOf(name) < 0);
  const own = OWN.filter((name) => columns.indexOf(name) >= 0);
  if (!first || own.length === 0 || (missing.length > 0 && !lacksOnlyId(missing, writtenAt, own)))
    return { missing: own.length > 0 ? missing : [...missing, "nkill or country_txt"] };
  const isTidied = NEEDED.some((name) => !writtenAt.has(name) && !missing.includes(name));
  if (isTidied && !hasIds(rows, columns.indexOf("eventid"), columns.indexOf("iyear")))
    return { missing: ["ids of twelve digits that begin with the year"] };
  const known = names.filter((name) => OWN_NAMES.has(columnName(name))).length;
  return {
    names,
    columns,
    headerRows: first.at + 1,
    sure: known / columns.named,
    why: `${known} of ${columns.named} columns are among its ${gtdColumns.length}${isTidied ? ", some under tidied names" : ""}`,
  };
}

/** Columns of its own that tell it without an id: its date and these, under its own names. */
const ENOUGH = 3;

const lacksOnlyId = (
  missing: readonly string[],
  written: ReadonlyMap<string, number>,
  own: readonly string[],
): boolean =>
  missing.every((name) => name === "eventid") && own.filter((name) => written.has(name)).length >= ENOUGH;

const OWN_NAMES: ReadonlyMap<string, string> = new Map(gtdColumns.map((name) => [columnName(name), name]));

/** GTD's name for each column; a tidied name counts where GTD's own is not there. */
function ownNames(written: readonly string[]): string[] {
  const taken = new Set(written.map(columnName));
  const tidied = new Map(
    Object.entries(tidiedNames).flatMap(([own, others]) =>
      taken.has(own) ? [] : others.map((other) => [other, own] as const),
    ),
  );
  const used = new Set<string>();
  return written.map((name) => {
    const known = OWN_NAMES.get(columnName(name));
    if (known !== undefined) return known;
    const own = tidied.get(columnName(name));
    if (own === undefined || used.has(own)) return name;
    used.add(own);
    return own;
  });
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** `country` with names in it, where there is no `country_txt`: tidied extracts drop the codes and their ending. */
function wordColumns(names: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const there = new Set(names.map(columnName));
  return names.map((name, at) => {
    const words = `${columnName(name)}_txt`;
    if (!OWN_NAMES.has(words) || there.has(words)) return name;
    const cells = rows.map((cells) => (cells[at] ?? "").trim()).filter((cell) => cell !== "");
    return cells.some((cell) => !NUMBER.test(cell)) ? words : name;
  });
}

const hasIds = (rows: readonly (readonly string[])[], id: number, year: number) =>
  rows.some((cells) => {
    const digits = (cells[id] ?? "").trim();
    return /^\d{12}$/.test(digits) && digits.startsWith((cells[year] ?? "").trim());
  });
