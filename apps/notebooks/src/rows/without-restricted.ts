import type { SetAsideReason, SourceFile } from "./source-rows.js";
import type { ChronologyEvent } from "./view-rows.js";

/** Tables whose rows must not be redistributed, by file, with their data sets. */
export const restrictedFiles = (files: readonly SourceFile[]): ReadonlyMap<string, string> =>
  new Map(
    files.flatMap(({ file, dataset, restricted }) => (restricted ? [[file, dataset ?? file] as const] : [])),
  );

/** Figures without the rows of tables that must not be redistributed: a number is all that such a row holds. */
export const rowsWithoutRestricted = <Row extends { readonly file: string }>(
  rows: readonly Row[],
  restricted: ReadonlyMap<string, string>,
): Row[] => rows.filter(({ file }) => !restricted.has(file));

/** Events without the words of rows that must not be redistributed: what is left says of which data set and line they are. */
export const eventsWithoutRestricted = (
  events: readonly ChronologyEvent[],
  restricted: ReadonlyMap<string, string>,
): ChronologyEvent[] =>
  events.map((event) => {
    const quotes = event.quotes.map((it) =>
      restricted.has(it.file)
        ? { ...it, quote: null, publisher: `${restricted.get(it.file)} (its words are left out)`, url: null }
        : it,
    );
    const isTheirs = event.quotes.length > 0 && event.quotes.every(({ file }) => restricted.has(file));
    return { ...event, quotes, place: isTheirs ? null : event.place };
  });

/** Reasons without the cells in which they were found. */
export const reasonsWithoutRestricted = (
  reasons: readonly SetAsideReason[],
  restricted: ReadonlyMap<string, string>,
): SetAsideReason[] =>
  reasons.map((reason) => (restricted.has(reason.file) ? { ...reason, found: null } : reason));
