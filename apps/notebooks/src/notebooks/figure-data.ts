import type { CsvCell } from "@sitrep/model/csv";
import type { AttackCount } from "../rows/view-rows.js";
import type { Names } from "../words/names.js";
import { EVIDENCE_HEADER, evidenceData, FIGURE_HEADER, figureCells } from "./evidence-data.js";

/** The rows after a chart of counts, with names beside slugs. */
export const figureData = (
  rows: readonly AttackCount[],
  names: Names,
): { header: string[]; rows: CsvCell[][] } => ({
  header: [
    "event_type",
    ...FIGURE_HEADER,
    "since",
    "since_words",
    "until",
    "until_words",
    "actor",
    "target",
    "country",
    "area_names",
    "part_of",
    ...EVIDENCE_HEADER,
  ],
  rows: rows.map((row) => [
    row.event_type,
    ...figureCells(row),
    row.since,
    row.since_words,
    row.until,
    row.until_words,
    row.actor.join("; "),
    row.target.join("; "),
    row.country.join("; "),
    row.country.map(names.place).join("; "),
    row.part_of,
    ...evidenceData(row),
  ]),
});
