import { acled } from "./acled.js";
import { articles } from "./articles.js";
import { figures } from "./figures.js";
import { gdelt } from "./gdelt.js";
import { gtd } from "./gtd.js";
import type { Layout, LayoutKind, TableHead } from "./layout.js";
import { keptRows } from "./mapping/kept-rows.js";
import { mappedLayout } from "./mapping/mapped-layout.js";
import { ucdp } from "./ucdp.js";

export { type ColumnDoc, figuresColumns } from "./figures/columns.js";
export { termsOf } from "./known-datasets.js";
export type {
  BadCell,
  Dataset,
  Layout,
  LayoutKind,
  Recognised,
  RowContext,
  RowOutcome,
  TableHead,
  TableRow,
} from "./layout.js";
export { Mapping } from "./mapping/mapping.js";
export { ourColumnDocs, sidecarDocs, sourceDocs } from "./mapping/mapping-docs.js";
export { OWN_TABLE } from "./mapping/own-events.js";
export { type MappingRead, readMapping } from "./mapping/read-mapping.js";
export { type DayOrder, orderSurvey } from "./records/day-order.js";

/** Every layout that is known; of two that are as sure, the first is taken. */
export const layouts: readonly LayoutKind[] = [figures, acled, ucdp, ...gdelt, gtd, articles];

/** The layout of a table, or the one that comes nearest and what the table lacks to be of it. */
export type LayoutChoice =
  | { readonly layout: Layout }
  | {
      readonly layout: null;
      readonly nearest: string;
      readonly missing: readonly string[];
      /** of all that the nearest asks for, how much the table lacks, 0 to 1 */
      readonly lacks: number;
      /** what the table is instead, where that is known: "ACLED's weekly aggregated product" */
      readonly refused: string | null;
    };

/** The layout of a table, by its columns or the shape of its first rows: never by its file's name. A sidecar may name one. */
export function layoutOf(head: TableHead, kinds: readonly LayoutKind[] = layouts): LayoutChoice {
  const choice = chosenLayout(head, kinds);
  if (choice.layout === null || head.mapping === null) return choice;
  const kept = keptRows(head.mapping, choice.layout.header);
  if ("missing" in kept)
    return { layout: null, nearest: choice.layout.name, refused: null, missing: kept.missing, lacks: 0 };
  const { leavesOut } = kept;
  return leavesOut === null ? choice : { layout: { ...choice.layout, leavesOut } };
}

function chosenLayout(head: TableHead, kinds: readonly LayoutKind[]): LayoutChoice {
  const mapped = head.mapping && mappedLayout(head, head.mapping, kinds);
  if (mapped)
    return "layout" in mapped ? mapped : { layout: null, nearest: "own", refused: null, lacks: 0, ...mapped };
  const wanted = head.mapping?.layout?.toLowerCase();
  const asked = wanted === undefined ? kinds : kinds.filter(({ name }) => name.toLowerCase() === wanted);
  const found = asked.map((kind) => ({ kind, recognised: kind.recognise(head) }));
  const fitting = found.flatMap(({ recognised }) => ("layout" in recognised ? [recognised.layout] : []));
  const [first] = fitting;
  if (first) return { layout: fitting.reduce((best, next) => (next.sure > best.sure ? next : best), first) };
  const lacking = found.flatMap(({ kind, recognised }) =>
    "missing" in recognised ? [{ kind, recognised, lacks: shareLacked(kind, recognised.missing) }] : [],
  );
  const [nearest] = lacking.sort(
    (left, right) => isRefused(right) - isRefused(left) || left.lacks - right.lacks,
  );
  if (!nearest)
    return { layout: null, nearest: "none", missing: [], refused: unknownName(wanted, kinds), lacks: 1 };
  const { missing, refused = null } = nearest.recognised;
  return { layout: null, nearest: nearest.kind.name, missing, refused, lacks: nearest.lacks };
}

const isRefused = ({ recognised }: { recognised: { refused?: string } }) => Number("refused" in recognised);

/** Of all that a layout asks for, how much a table lacks, 0 to 1: a layout of two columns is no nearer for asking little. */
function shareLacked(kind: LayoutKind, missing: readonly string[]): number {
  const nothing = kind.recognise({ rows: [], delimiter: ",", mapping: null });
  return "missing" in nothing ? missing.length / Math.max(nothing.missing.length, 1) : 1;
}

const unknownName = (wanted: string | undefined, kinds: readonly LayoutKind[]): string | null =>
  wanted === undefined
    ? null
    : `a layout named ${wanted}, of which there is none among ${kinds.map(({ name }) => name).join(", ")}`;
