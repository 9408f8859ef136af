import type { CsvCell } from "@sitrep/model/csv";
import { boundsOf } from "@sitrep/model/days";
import { anchorOf, type Chart } from "../charts/chart.js";
import { eventListChart } from "../charts/event-list.js";
import { strikeChronologyChart } from "../charts/strike-chronology.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { inferredData, inferredLead } from "../words/basis-words.js";
import { boundsWords, dateWords, timeWords } from "../words/date-words.js";
import { harmWords, munitionWords, reportsWords, whereWords } from "../words/event-words.js";
import { listWords, type Names } from "../words/names.js";
import { placeWords } from "../words/source-words.js";
import { faint, inferredParts, quoteParts, strong, words } from "./evidence-cells.js";
import type { Cell, CellPart, Notebook, Query, TableRow } from "./notebook.js";

export const strikeChronologyQueries = [
  { says: "the events", sql: "SELECT * FROM strike_chronology" },
] as const satisfies readonly Query[];

/** *Strike chronology*: attacks and strikes by actor, as precisely dated as they are, with what was reported of each and by how many. */
export function strikeChronologyNotebook(events: readonly ChronologyEvent[], names: Names): Notebook {
  const charts = [strikeChronologyChart(events, names), eventListChart(events, names)].filter(
    (chart) => chart !== null,
  );
  return {
    name: "strike-chronology",
    title: "Strike chronology",
    lead: [
      "Attacks and strikes that reports speak of, in the order of their days. Several reports of one event are brought together; their figures stay side by side, and dates on which they disagree are kept and shown. Nothing here is verified or added up.",
      `${events.length} events.${inferredLead(events, "event")}`,
    ],
    charts,
    reading: [
      "A dot is a day, a bar a stretch of days of which one is meant. Events without a date, or without a year, stand in a column of their own.",
      "A hollow mark on a dashed line is another date that reports give for the same event: the conflict is recorded, not settled away.",
      "Reports are counted twice: all of them, and those that are independent. Reports that copy one another, restate one outlet, or quote one claimant are one source.",
      "A slot is inferred where none of the reports states it in the words about the event itself.",
    ],
    empty:
      events.length > 0
        ? null
        : "No report or table in the database speaks of a particular attack or strike (the view strike_chronology is empty).",
    queries: strikeChronologyQueries,
    table: {
      caption: "Every event, the words about it and their sources",
      columns: [
        "Event",
        "When",
        "Where",
        "Reported casualties and munitions",
        "Reports",
        "Words and sources",
      ].map((name) => ({ name, numeric: false })),
      rows: events.map((event) => tableRow(event, charts, names)),
    },
    data: new Map([
      ["strike-chronology", dataOf(events, names)],
      ["strike-events", dataOf(events, names)],
    ]),
  };
}

function tableRow(event: ChronologyEvent, charts: readonly Chart[], names: Names): TableRow {
  const drawn = charts.some((chart) => chart.drawn.has(event.event_id));
  const who = listWords(event.actor.map(names.actor)) || "not said who";
  const whom = listWords(event.target.map(names.actor)) || "target not stated";
  return {
    anchor: anchorOf(event.event_id),
    cells: [
      [
        strong(`${event.event_type.charAt(0).toUpperCase()}${event.event_type.slice(1)}`),
        words(`${who} → ${whom}`),
        ...inferredParts(event.inferred),
        ...(drawn ? [] : [faint("in the table alone")]),
      ],
      whenCell(event),
      [words(whereWords(event, names))],
      harmCell(event, names),
      [
        words(reportsWords(event)),
        ...(event.digest_of.length === 0 ? [] : [faint(`our digests of ${listWords(event.digest_of)}`)]),
      ],
      event.quotes.flatMap(quoteParts),
    ],
  };
}

function whenCell({
  date,
  date_from: from,
  date_to: to,
  date_rule,
  other_dates,
  time,
}: ChronologyEvent): Cell {
  if (date === null) return [faint("not known")];
  const whole = boundsOf(date);
  const isNarrower = from !== null && to !== null && (whole?.from !== from || whole.to !== to);
  return [
    words(isNarrower ? boundsWords(from, to) : dateWords(date)),
    ...(time === null ? [] : [words(timeWords(time))]),
    ...(other_dates.length === 0 ? [] : [words(`other reports: ${other_dates.map(dateWords).join("; ")}`)]),
    ...(date_rule === null ? [] : [faint(`chosen by: ${date_rule}`)]),
  ];
}

function harmCell(event: ChronologyEvent, names: Names): Cell {
  const parts: CellPart[] = [
    harmWords(event, names),
    event.munitions === null ? "" : munitionWords(event, names),
  ]
    .filter((part) => part !== "")
    .map(words);
  if (event.munition.length > 0) parts.push(faint(`means: ${listWords(event.munition)}`));
  return parts.length === 0 ? [faint("none reported")] : parts;
}

const dataOf = (
  events: readonly ChronologyEvent[],
  names: Names,
): { header: string[]; rows: CsvCell[][] } => ({
  header: [
    "event_id",
    "event_type",
    "date",
    "date_from",
    "date_to",
    "date_rule",
    "other_dates",
    "time",
    "actor",
    "target",
    "country",
    "country_names",
    "place",
    "munition",
    "killed",
    "injured",
    "munitions",
    "reports",
    "independent_sources",
    "digest_of",
    "inferred",
    "quotes",
    "files",
    "urls",
  ],
  rows: events.map((event) => [
    event.event_id,
    event.event_type,
    event.date,
    event.date_from,
    event.date_to,
    event.date_rule,
    event.other_dates.join("; "),
    event.time,
    event.actor.join("; "),
    event.target.join("; "),
    event.country.join("; "),
    event.country.map(names.place).join("; "),
    event.place,
    event.munition.join("; "),
    event.killed,
    event.injured,
    event.munitions,
    event.reports,
    event.independent_sources,
    event.digest_of.join("; "),
    inferredData(event.inferred),
    event.quotes.map(({ quote }) => quote ?? "").join(" | "),
    event.quotes.map(placeWords).join(" | "),
    event.quotes.map(({ url }) => url ?? "").join(" | "),
  ]),
});
