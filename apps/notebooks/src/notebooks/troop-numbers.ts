import { anchorOf, type Chart } from "../charts/chart.js";
import { troopNumbersChart } from "../charts/troop-numbers.js";
import type { TroopLevel } from "../rows/view-rows.js";
import { inferredLead } from "../words/basis-words.js";
import { momentWords } from "../words/date-words.js";
import { figureWords } from "../words/figure-words.js";
import { listWords, type Names } from "../words/names.js";
import { claimantWords } from "../words/source-words.js";
import { faint, inferredParts, sourceCell, strong, words, wordsCell } from "./evidence-cells.js";
import { EVIDENCE_HEADER, evidenceData, FIGURE_HEADER, figureCells } from "./evidence-data.js";
import type { Notebook, Query, TableRow } from "./notebook.js";

export const troopNumbersQueries = [
  { says: "the figures", sql: "SELECT * FROM troop_levels" },
] as const satisfies readonly Query[];

/** *Troop numbers*: by place over time, levels apart from what is sent, withdrawn or planned. */
export function troopNumbersNotebook(rows: readonly TroopLevel[], names: Names): Notebook {
  const chart = troopNumbersChart(rows, names);
  const charts = chart === null ? [] : [chart];
  return {
    name: "troop-numbers",
    title: "Troop numbers",
    lead: [
      "How many troops reports say are in a place, and what they say is being sent, withdrawn or planned. Nothing here is verified or added up: a later figure may be a new count, a correction or an old number said again.",
      `${rows.length} figures.${inferredLead(rows, "figure")}`,
    ],
    charts,
    reading: [
      "Each panel is one place and one side's troops, on a scale of its own that starts at zero: compare within a panel, and read the numbers across.",
      "A wave is “about”; an arrow says that it may be more or less; two caps are the ends of a range; a bar is a date that is known only as a month or a year.",
      "Troops sent, withdrawn or planned are a change, not a level, and stand in lines of their own.",
    ],
    empty:
      rows.length > 0
        ? null
        : "No report or table in the database says how many troops are in a place (the view troop_levels is empty).",
    queries: troopNumbersQueries,
    table: {
      caption: "Every figure, its words and its source",
      columns: ["Reported", "Place", "Whose", "As of", "Claimant", "Words", "Source"].map((name) => ({
        name,
        numeric: false,
      })),
      rows: rows.map((row) => tableRow(row, charts, names)),
    },
    data: new Map([["troop-numbers", dataOf(rows, names)]]),
  };
}

const CHANGES: Readonly<Record<string, string>> = {
  level: "in place",
  increase: "sent, or being sent",
  decrease: "withdrawn, or being withdrawn",
  planned: "planned or asked for",
};

function tableRow(row: TroopLevel, charts: readonly Chart[], names: Names): TableRow {
  const why = charts.map((chart) => chart.undrawn.get(row.claim_id)).find((reason) => reason !== undefined);
  const where = [row.place, listWords(row.country.map(names.place))].filter(
    (part) => part !== null && part !== "",
  );
  return {
    anchor: anchorOf(row.claim_id),
    cells: [
      [
        strong(`${figureWords(row)} troops`),
        faint(CHANGES[row.change] ?? row.change),
        ...inferredParts(row.inferred),
        ...(row.certainty === "asserted" ? [] : [faint(row.certainty)]),
        ...(why === undefined ? [] : [faint(`not drawn: ${why}`)]),
      ],
      [words(where.join(", ") || "not stated")],
      [words(listWords(row.actor.map(names.actor)) || "not stated")],
      [words(momentWords(row))],
      [words(claimantWords(row, names))],
      wordsCell(row),
      sourceCell(row),
    ],
  };
}

const dataOf = (rows: readonly TroopLevel[], names: Names) => ({
  header: ["change", ...FIGURE_HEADER, "actor", "country", "country_names", "place", ...EVIDENCE_HEADER],
  rows: rows.map((row) => [
    row.change,
    ...figureCells(row),
    row.actor.join("; "),
    row.country.join("; "),
    row.country.map(names.place).join("; "),
    row.place,
    ...evidenceData(row),
  ]),
});
