import { dateWords, type HeadOfClaim } from "@sitrep/notebooks/words";
import { numberIn, type Row, textIn, textsIn, wordsIn } from "../ledger.js";

/** What a head is made of, from a row with the columns of `claims`. */
export const headOf = (row: Row): HeadOfClaim => ({
  kind: wordsIn(row, "kind"),
  event_type: textIn(row, "event_type"),
  value: numberIn(row, "value"),
  value_high: numberIn(row, "value_high"),
  qualifier: textIn(row, "qualifier") ?? "exact",
  outcome: textIn(row, "outcome"),
  change: textIn(row, "change"),
  munition: textsIn(row, "munition"),
  equipment: textIn(row, "equipment"),
  actor: textsIn(row, "actor"),
  target: textsIn(row, "target"),
});

/** `The Example, 23 January 2024`; the file and its line for a row of a table. */
export function sourceOf(row: Row): string {
  const published = textIn(row, "published");
  const line = numberIn(row, "line");
  const outlet = textIn(row, "publisher") ?? wordsIn(row, "file");
  if (published !== null) return `${outlet}, ${dateWords(published)}`;
  return line === null ? outlet : `${outlet} (${wordsIn(row, "file")}, line ${line})`;
}
