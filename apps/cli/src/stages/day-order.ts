import type { Issue } from "@sitrep/model";
import { type DayOrder, type Layout, type Mapping, orderSurvey, type TableHead } from "@sitrep/normalize";
import type { readTable } from "@sitrep/parse";
import { layoutChooser } from "./layout-chooser.js";

/** What a table's rows say of the order of day and month. */
export interface DayOrderFound {
  /** null where no row needs it, or none shows it */
  readonly order: DayOrder | null;
  /** to be called with each row that is set aside: where the first rows needed no order, a later one may */
  onSetAside(layout: Layout, row: TableHead["rows"][number]): void;
  /** about days that could be either, once all rows are read */
  doubt(): Issue | null;
}

/**
 * Reads a table for the order of its days alone: the row that shows it may be the last. Tables whose first rows hold no such days are
 * read no further; `chunksOf` ends when its argument says so.
 */
export async function dayOrderIn(
  file: string,
  mapping: Mapping | null,
  read: typeof readTable,
  chunksOf: (wanted: () => boolean) => AsyncIterable<Uint8Array>,
): Promise<DayOrderFound> {
  const survey = orderSurvey();
  let known: Layout | null = null;
  let delimiter = ",";
  const chooser = layoutChooser(file, mapping, {
    onRow(layout, row) {
      known = layout;
      survey.take(layout, row);
    },
    onIssue: () => undefined,
  });
  await read({
    file,
    chunks: chunksOf(() => !chooser.refused() && (known === null || survey.isNeeded())),
    encoding: mapping?.encoding ?? null,
    stated: { delimiter: mapping?.delimiter ?? null, skip: mapping?.skip ?? 0 },
    onBegin: (form) => {
      delimiter = form.delimiter;
    },
    onRow: (row) => chooser.push(row, delimiter),
  });
  const { layout } = chooser.end(delimiter);
  const isComplete = survey.isNeeded();
  return {
    order: survey.order(),
    onSetAside(under, row) {
      if (!isComplete) survey.take(under, row);
    },
    doubt: () => layout && survey.doubt(layout, file),
  };
}
