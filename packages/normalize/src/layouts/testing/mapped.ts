import { Record } from "@sitrep/model";
import type { Layout, LayoutKind, RowOutcome } from "../layout.js";
import { mappedLayout } from "../mapping/mapped-layout.js";
import type { Mapping } from "../mapping/mapping.js";
import { readMapping } from "../mapping/read-mapping.js";
import { CONTEXT, headOf } from "./tables.js";

/** A sidecar that reads without a doubt. */
export function mappingOf(content: object): Mapping {
  const read = readMapping(JSON.stringify(content), "tables/mine.sitrep.json");
  if ("issues" in read) throw new Error(JSON.stringify(read.issues));
  return read.mapping;
}

export const doubts = (content: unknown) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const read = readMapping(text, "tables/mine.sitrep.json");
  return "issues" in read ? read.issues.map(({ found, expected }) => `${found} | ${expected}`) : [];
};

export function layoutOf(
  content: object,
  rows: readonly (readonly string[])[],
  kinds: readonly LayoutKind[] = [],
): Layout {
  const mapping = mappingOf(content);
  const found = mappedLayout({ ...headOf(...rows), delimiter: ";", mapping }, mapping, kinds);
  if (!found || "missing" in found) throw new Error(`no layout: ${found?.missing.join(" | ")}`);
  return found.layout;
}

export const missing = (content: object, rows: readonly (readonly string[])[]) => {
  const mapping = mappingOf(content);
  return mappedLayout(headOf(...rows), mapping, []);
};

export const outcomes = (
  content: object,
  rows: readonly (readonly string[])[],
  kinds: readonly LayoutKind[] = [],
): RowOutcome[] => {
  const layout = layoutOf(content, rows, kinds);
  const numbered = rows.map((cells, at) => ({ line: at + 1, cells }));
  return numbered.slice(layout.headerRows).map((row) => layout.readRow(row, CONTEXT));
};

export const recordsOf = (content: object, rows: readonly (readonly string[])[]): Record[] =>
  outcomes(content, rows).flatMap(({ record, records = [], setAside }) => {
    if (setAside.length > 0) throw new Error(`set aside: ${JSON.stringify(setAside)}`);
    return [...(record ? [record] : []), ...records].map((it) => Record.parse(it));
  });

/** One row whose cells are the values, under a mapping of each column to ours. */
export const only = (columns: object, cells: { [theirs: string]: string }, more: object = {}) =>
  outcomes({ columns, ...more }, [Object.keys(cells), Object.values(cells)])[0];
