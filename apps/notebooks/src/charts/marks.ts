import type { Figure } from "../rows/view-rows.js";

/** One mark for all rows that say the same: same figure, same moment, same claimant, same window. */
export interface FigureMark {
  /** anchors of its rows; the first is where its link leads */
  readonly rows: readonly string[];
  readonly figure: Figure;
  /** days that it may speak of; null where it has no date */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** start of a window that is not the panel's own, drawn as a line; null for the panel's own */
  readonly since: { readonly from: string; readonly to: string } | null;
  /** whose marks a thin step joins; null for none */
  readonly series: string | null;
  readonly colour: string;
  /** what else tells it from others of the same figure: the area that it counts */
  readonly area: string;
  readonly label: string;
  readonly title: string;
  /** higher is labelled first; a label of 5 or more may be away from its mark */
  readonly priority: number;
}

/** One mark for rows that say the same, in the order of first appearance; their titles stand one below the other. */
export function mergedMarks(marks: readonly FigureMark[]): FigureMark[] {
  const byKey = new Map<string, FigureMark>();
  for (const mark of marks) {
    const key = keyOf(mark);
    const before = byKey.get(key);
    byKey.set(
      key,
      before
        ? {
            ...before,
            rows: [...before.rows, ...mark.rows],
            title: before.rows.length >= TITLES ? before.title : `${before.title}\n\n${mark.title}`,
            label: mark.priority > before.priority ? mark.label : before.label,
            priority: Math.max(before.priority, mark.priority),
          }
        : mark,
    );
  }
  return [...byKey.values()];
}

/** A tooltip is no list: the table has them all. */
const TITLES = 5;

const keyOf = ({ figure, days, since, colour, series, area }: FigureMark): string =>
  JSON.stringify([figure.value, figure.value_high, figure.qualifier, days, since, colour, series, area]);
