import { rawOf } from "@sitrep/model";
import type { Layout, Recognised, TableHead } from "../layout.js";
import { isBlank, withoutTail } from "../records/named-columns.js";
import { aside, nothing } from "../records/outcomes.js";
import { widthProblem } from "../records/widths.js";
import { columnRead, type FromColumn, isDerived, type Mapping, wordColumns } from "./mapping.js";
import { partOf } from "./parts.js";
import { missingColumns, ownHeader, placeOf } from "./sources.js";

/** A column that the table does not have: several of its columns joined, or a part of one. */
interface DerivedColumn {
  readonly name: string;
  cellOf(cells: readonly string[]): string;
}

/**
 * Reads a table as one that has a further column for each that its sidecar joins or cuts from others: whatever reads columns reads those.
 * Rows that are set aside keep the text that the table has.
 */
export function overDerived(
  head: TableHead,
  mapping: Mapping,
  recognise: (head: TableHead, mapping: Mapping) => Recognised,
): Recognised {
  const sources = Object.entries(mapping.columns ?? {}).flatMap(([ours, source]) =>
    isDerived(source) ? [{ ours, source }] : [],
  );
  if (sources.length === 0) return recognise(head, mapping);
  const { names, headerRows } = ownHeader(head, mapping);
  const missing = missingColumns(mapping, names);
  if (missing.length > 0) return { missing };
  const columns = sources.map(({ ours, source }) => derivedColumn(ours, source, names, mapping));
  const added = columns.map(({ name }) => name);
  const widened = (cells: readonly string[]) => [
    ...names.map((_, at) => cells[at] ?? ""),
    ...columns.map(({ cellOf }) => cellOf(cells)),
  ];
  const headerAt = mapping.header === undefined ? head.rows.findIndex(({ cells }) => !isBlank(cells)) : -1;
  const rows = head.rows.map((row, at) => {
    if (at === headerAt) return { ...row, cells: [...names, ...added] };
    return at < headerRows ? row : { ...row, cells: widened(row.cells) };
  });
  const header = mapping.header === undefined ? undefined : [...names, ...added];
  const found = recognise({ ...head, rows, derived: added }, { ...mapping, header });
  return "missing" in found ? found : { layout: narrowed(found.layout, names, widened, head.delimiter) };
}

function narrowed(
  layout: Layout,
  names: readonly string[],
  widened: (cells: readonly string[]) => string[],
  delimiter: string,
): Layout {
  const fewest = withoutTail(names).length;
  const { dayOrder } = layout;
  const own: Layout = {
    ...layout,
    header: names,
    readRow(row, context) {
      if (isBlank(row.cells)) return nothing;
      const problem = widthProblem(row.cells, fewest, names.length);
      if (problem !== null) return aside(problem, row, context, delimiter);
      const outcome = layout.readRow({ line: row.line, cells: widened(row.cells) }, context);
      if (outcome.setAside.length === 0 && outcome.article === undefined) return outcome;
      const raw = rawOf(row.cells, delimiter);
      if (outcome.article) return { ...outcome, article: { ...outcome.article, raw } };
      return { ...outcome, setAside: outcome.setAside.map((it) => ({ ...it, raw })) };
    },
  };
  if (dayOrder === undefined) return own;
  return { ...own, dayOrder: { ...dayOrder, orderIn: (cells) => dayOrder.orderIn(widened(cells)) } };
}

function derivedColumn(
  ours: string,
  source: FromColumn,
  names: readonly string[],
  mapping: Mapping,
): DerivedColumn {
  const { from, join = " " } = source;
  const places = (typeof from === "string" ? [from] : from).map((theirs) => placeOf(theirs, names));
  const nulls = new Set(["", ...(mapping.nulls ?? []), ...(source.nulls ?? [])]);
  const isCut = source.split !== undefined || source.pattern !== undefined;
  const isWords = wordColumns(mapping).has(ours);
  return {
    name: columnRead(source),
    cellOf(cells) {
      const words = places.map((at) => (cells[at] ?? "").trim()).filter((cell) => !nulls.has(cell));
      const joined = words.join(join);
      if (!isCut || joined === "") return joined;
      // what is no part of these words is nothing where any words would do, and reported as it stands where a number or a date must be
      return partOf(joined, source) ?? (isWords ? "" : joined);
    },
  };
}
