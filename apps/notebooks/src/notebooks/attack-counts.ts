import { attackCountsChart, type CountsSubject } from "../charts/attack-counts.js";
import { anchorOf, type Chart } from "../charts/chart.js";
import type { AttackCount, DisputedPair } from "../rows/view-rows.js";
import { inferredLead } from "../words/basis-words.js";
import { momentWords, windowWords } from "../words/date-words.js";
import { countWords, figureWords } from "../words/figure-words.js";
import { listWords, type Names } from "../words/names.js";
import { claimantWords } from "../words/source-words.js";
import { faint, inferredParts, sourceCell, strong, words, wordsCell } from "./evidence-cells.js";
import { figureData } from "./figure-data.js";
import type { Notebook, Query, TableRow } from "./notebook.js";

export const attackCountsQueries = [
  { says: "the figures", sql: "SELECT * FROM attack_counts" },
  {
    says: "which of them cannot both be right",
    sql: "SELECT * FROM disputed_figures WHERE kind = 'event_count'",
  },
] as const satisfies readonly Query[];

const WHOLE: Omit<CountsSubject, "days"> = {
  name: "attack-counts",
  title: "Reported counts of attacks and strikes",
  subtitle:
    "How many there had been by the day that a figure speaks of, as claimants and outlets gave it. Reported figures, not verified: each mark is somebody's count, since a day of their choice.",
  sharedAxis: false,
};

const PARTS: Omit<CountsSubject, "days"> = {
  name: "attack-counts-by-area",
  title: "The parts of those counts, by country",
  subtitle:
    "Parts that a source gives beside its total. Reported figures, not verified; one scale for all panels.",
  sharedAxis: true,
};

/** *Attack counts*: reported cumulative counts over time, with qualifier, window and claimant; disputed values side by side. */
export function attackCountsNotebook(
  rows: readonly AttackCount[],
  disputes: readonly DisputedPair[],
  names: Names,
): Notebook {
  const [wholes, parts] = [
    rows.filter((row) => row.part_of === null),
    rows.filter((row) => row.part_of !== null),
  ];
  const charts = [
    attackCountsChart(wholes, disputes, names, { ...WHOLE, days: rows }),
    attackCountsChart(parts, disputes, names, { ...PARTS, days: rows }),
  ].filter((chart) => chart !== null);
  const disputed = disputesOf(rows, disputes);
  return {
    name: "attack-counts",
    title: "Attack counts",
    lead: [
      "How many attacks and strikes were reported, by whom, since when. Nothing here is verified, added up or averaged: a figure is what a claimant or an outlet said, with its qualifier and its window, and figures that cannot both be right stand side by side.",
      `${rows.length} figures, ${parts.length} of them parts of others; ${disputes.length} ${disputes.length === 1 ? "pair disagrees" : "pairs disagree"}.${inferredLead(rows, "figure")}`,
    ],
    charts,
    reading: [
      "The height of a mark is the number as written. An arrow says that it may be more (or less); a hollow dot, that the number itself is not meant: “more than 150”.",
      "A mark stands on the day that the figure speaks of. Where only a month or a stretch of days is known, it is a bar over all of them. Figures without a date stand in a column of their own.",
      "A thin step joins figures of one claimant over one window. It says who spoke next, not what happened between.",
      "Rings joined by a dashed line are figures of the same thing within three days that cannot both be right.",
    ],
    empty:
      rows.length > 0
        ? null
        : "No report or table in the database counts attacks or strikes over a time (the view attack_counts is empty).",
    queries: attackCountsQueries,
    table: {
      caption: "Every figure, its words and its source",
      columns: ["Reported", "Window", "Area", "As of", "Claimant", "Words", "Source"].map((name) => ({
        name,
        numeric: false,
      })),
      rows: rows.map((row) => tableRow(row, charts, disputed.get(row.claim_id) ?? [], names)),
    },
    data: new Map([
      [WHOLE.name, figureData(wholes, names)],
      [PARTS.name, figureData(parts, names)],
    ]),
  };
}

function tableRow(
  row: AttackCount,
  charts: readonly Chart[],
  rivals: readonly AttackCount[],
  names: Names,
): TableRow {
  const why = charts.map((chart) => chart.undrawn.get(row.claim_id)).find((reason) => reason !== undefined);
  const sides = [
    row.actor.length === 0 ? null : `by ${listWords(row.actor.map(names.actor))}`,
    row.target.length === 0 ? null : `on ${listWords(row.target.map(names.actor))}`,
  ].filter((side) => side !== null);
  return {
    anchor: anchorOf(row.claim_id),
    cells: [
      [
        strong(countWords(row, row.event_type)),
        ...(sides.length === 0 ? [] : [faint(sides.join(" "))]),
        ...inferredParts(row.inferred),
        ...(row.part_of === null ? [] : [faint("part of a total")]),
        ...(row.certainty === "asserted" ? [] : [faint(row.certainty)]),
        ...rivals.map((rival) =>
          words(`disputed by: ${figureWords(rival)} (${claimantWords(rival, names)})`),
        ),
        ...(why === undefined ? [] : [faint(`not drawn: ${why}`)]),
      ],
      [words(windowWords(row))],
      [words(listWords(row.country.map(names.place)) || "not stated")],
      [words(momentWords(row))],
      [words(claimantWords(row, names))],
      wordsCell(row),
      sourceCell(row),
    ],
  };
}

/** The figures that each figure disagrees with, by claim. */
function disputesOf(
  rows: readonly AttackCount[],
  disputes: readonly DisputedPair[],
): Map<string, AttackCount[]> {
  const byId = new Map(rows.map((row) => [row.claim_id, row]));
  const rivals = new Map<string, AttackCount[]>();
  for (const { left_claim_id, right_claim_id } of disputes)
    for (const [own, other] of [
      [left_claim_id, right_claim_id],
      [right_claim_id, left_claim_id],
    ] as const) {
      const rival = byId.get(other);
      if (rival) rivals.set(own, [...(rivals.get(own) ?? []), rival]);
    }
  return rivals;
}
