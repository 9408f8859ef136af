import type { CsvCell } from "@sitrep/model/csv";
import { mapChart, precisionWords } from "../charts/map.js";
import {
  itemsOf,
  type MapItem,
  type MapPlace,
  type MapRows,
  placesOf,
  rowsIn,
} from "../charts/map-places.js";
import type { MapBase } from "../map/base-map.js";
import { boundsWords, dateWords, momentWords } from "../words/date-words.js";
import { eventDateWords, harmWords, reportsWords } from "../words/event-words.js";
import { numberWords } from "../words/figure-words.js";
import { listWords, type Names } from "../words/names.js";
import { claimantWords } from "../words/source-words.js";
import { faint, inferredParts, quoteParts, sourceCell, strong, words, wordsCell } from "./evidence-cells.js";
import type { Cell, Notebook, Query, TableRow } from "./notebook.js";

export interface MapAside {
  /** rows of tables that must not be redistributed: only their number */
  readonly left_out: number;
  /** rows of event tables that there are, where more than the page shows */
  readonly of_records: number;
}

/** *Map*: events, recorded rows and figures by place, with how near each place is known. */
export function mapNotebook(
  rows: MapRows,
  base: MapBase | null,
  aside: MapAside,
  names: Names,
  queries: readonly Query[],
): Notebook {
  const items = itemsOf(rows, names);
  const places = placesOf(items, names);
  const chart = mapChart(places, base);
  return {
    name: "map",
    title: "Map",
    lead: [
      "Where attacks and strikes were reported or recorded, and which figures were given for a place. What is known only to a country, a region or a sea has no point on the map: a mark in the middle of a country would say what nobody said. It is beside the map.",
      leadOf(rows, places, aside),
    ],
    charts: chart === null ? [] : [chart],
    reading: [
      "A mark opens everything of its place. Its colour says what is there: an event that reports tell, else rows of event tables alone, else figures alone.",
      "The circle is the distance within which its place lies: what the data set's code of precision means, or how far a town or a base reaches. A mark without a circle is a point whose precision nobody says.",
      "Figures of one place are somebody's words, each for its own time. They are never added up; the size of a mark is how many rows it has, not how many people.",
      "A filter by who did it, and to whom, keeps what reports tell: rows of event tables name their sides in words of their own, which the search looks through.",
      "Lines between countries are there to find one's way, and say nothing about whose land it is. Where a line is disputed, at least in a part, it is dashed and named under the map.",
    ],
    empty:
      items.length > 0
        ? null
        : "No event, no recorded row and no figure in the database has a place (the view strike_chronology is empty).",
    withoutCharts:
      "Nothing here is known nearer than to a country, a region or a sea: the table has all of it.",
    queries,
    table: {
      caption: "Everything by its place, the places with most of it first",
      columns: ["Place", "What", "When", "Words", "Source"].map((name) => ({ name, numeric: false })),
      rows: places.flatMap((place) => place.items.map((item) => tableRow(item, place, names))),
    },
    data: new Map([["map", dataOf(places)]]),
  };
}

function leadOf({ events, figures, records }: MapRows, places: readonly MapPlace[], aside: MapAside): string {
  const shown = records.reduce((sum, it) => sum + it.rows, 0);
  const areas = places.filter(({ spot }) => spot === null);
  const without = areas.reduce((sum, { items }) => sum + rowsIn(items), 0);
  return [
    `${numberWords(events.length)} events, ${numberWords(shown)} recorded rows and ${numberWords(figures.length)} figures, in ${numberWords(places.length - areas.length)} places; ${numberWords(without)} of them known only to one of ${numberWords(areas.length)} areas.`,
    ...(aside.of_records > shown
      ? [
          `Of ${numberWords(aside.of_records)} recorded rows, those of the places that have most of them are shown, a line a place.`,
        ]
      : []),
    ...(aside.left_out > 0
      ? [
          `${numberWords(aside.left_out)} recorded rows of data sets that must not be redistributed are left out (sitrep run --include-restricted shows them).`,
        ]
      : []),
  ].join(" ");
}

function tableRow(item: MapItem, place: MapPlace, names: Names): TableRow {
  const where: Cell = [
    strong(place.name),
    faint(
      place.spot === null
        ? "no point: known only to this area"
        : precisionWords(item.row.radius === null ? [] : [item.row.radius]),
    ),
    ...(place.spot === null ? [] : countryParts(item.row.country, names)),
  ];
  return { anchor: item.anchor, cells: [where, ...cellsOf(item, names)] };
}

const countryParts = (country: readonly string[], names: Names): Cell =>
  country.length === 0 ? [] : [words(listWords(country.map(names.place)))];

function cellsOf(item: MapItem, names: Names): Cell[] {
  switch (item.form) {
    case "event": {
      const { row } = item;
      const harm = harmWords(row, names);
      return [
        [
          strong(afterDate(item.line)),
          ...(harm === "" ? [] : [words(harm)]),
          ...inferredParts(row.inferred),
          {
            form: "page",
            words: "in the chronology",
            address: `strike-chronology.html#${item.anchor}`,
          },
        ],
        [words(eventDateWords(row))],
        [words(reportsWords(row))],
        row.quotes.flatMap(quoteParts),
      ];
    }
    case "figure": {
      const { row } = item;
      return [
        [
          strong(afterDate(item.line)),
          faint(`figure of ${claimantWords(row, names)}`),
          ...inferredParts(row.inferred),
        ],
        [words(momentWords(row))],
        wordsCell(row),
        sourceCell(row),
      ];
    }
    case "record": {
      const { row } = item;
      const { date_from: from, date_to: to, event_date: date } = row;
      const single = date === null ? "no date" : dateWords(date);
      return [
        [
          strong(row.rows > 1 ? item.line : (row.event_type ?? "event")),
          ...(row.actors === null || row.actors === "" ? [] : [words(row.actors)]),
          faint(row.rows > 1 ? `rows of ${row.dataset}` : `a row of ${row.dataset}`),
        ],
        [words(from !== null && to !== null && from !== to ? boundsWords(from, to) : single)],
        row.notes === null ? [faint("none")] : [{ form: "quote", words: row.notes }],
        [
          ...(row.source === null ? [] : [{ form: "source", words: row.source, url: row.url } as const]),
          faint(row.line === null ? row.file : `${row.file}, line ${row.line}`),
        ],
      ];
    }
  }
}

/** A line without the date before it, which has a cell of its own. */
const afterDate = (line: string): string => line.slice(line.indexOf(": ") + 2);

const dataOf = (places: readonly MapPlace[]): { header: string[]; rows: CsvCell[][] } => ({
  header: [
    "place",
    "latitude",
    "longitude",
    "radius_metres",
    "form",
    "id",
    "rows",
    "says",
    "date_from",
    "date_to",
    "country",
    "file",
    "line",
  ],
  rows: places.flatMap(({ name, spot, items }) =>
    items.map((item): CsvCell[] => {
      const { row } = item;
      const [from, to] = "as_of_from" in row ? [row.as_of_from, row.as_of_to] : [row.date_from, row.date_to];
      const [first] = "quotes" in row ? row.quotes : [];
      return [
        name,
        spot?.latitude ?? null,
        spot?.longitude ?? null,
        spot === null ? null : row.radius,
        item.form,
        item.id,
        "rows" in row ? row.rows : 1,
        item.line,
        from,
        to,
        row.country.join("; "),
        "file" in row ? row.file : (first?.file ?? null),
        "line" in row ? row.line : (first?.line ?? null),
      ];
    }),
  ),
});
