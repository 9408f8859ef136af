import type { MapEvent, MapFigure, MapRecord, Whereabouts } from "../rows/map-rows.js";
import { claimHead } from "../words/claim-words.js";
import { dateWords, momentWords } from "../words/date-words.js";
import { eventDateWords } from "../words/event-words.js";
import { numberWords } from "../words/figure-words.js";
import { listWords, type Names } from "../words/names.js";
import { anchorOf } from "./chart.js";

export interface MapRows {
  readonly events: readonly MapEvent[];
  readonly figures: readonly MapFigure[];
  readonly records: readonly MapRecord[];
}

/** One thing that a map shows, whatever row it came from. */
export type MapItem = { readonly id: string; readonly anchor: string; readonly line: string } & (
  | { readonly form: "event"; readonly row: MapEvent }
  | { readonly form: "figure"; readonly row: MapFigure }
  | { readonly form: "record"; readonly row: MapRecord }
);

/** Things of one spot, or of one country, region or sea. */
export interface MapPlace {
  readonly name: string;
  /** null where it is known only to a country, a region or a sea */
  readonly spot: { readonly latitude: number; readonly longitude: number } | null;
  /** metres, each once, rising: how near its things are known to be; empty where nobody says */
  readonly radii: readonly number[];
  readonly items: readonly MapItem[];
}

/** Metres: what is known no better than this is a region's or a country's, and has no point. */
export const POINT_METRES = 100_000;
const AREAS = new Set(["country", "region", "sea", "province", "territory"]);

/** Whether a point says where it is: never for what is known only to a country, a region or a sea. */
export const hasPoint = (it: Whereabouts): boolean =>
  it.latitude !== null &&
  it.longitude !== null &&
  !AREAS.has(it.place_kind ?? "") &&
  (it.radius ?? 0) < POINT_METRES;

export const itemsOf = ({ events, figures, records }: MapRows, names: Names): MapItem[] => [
  ...events.map(
    (row): MapItem => ({
      form: "event",
      id: row.event_id,
      anchor: anchorOf(row.event_id),
      line: `${eventDateWords(row)}: ${row.event_type}, ${listWords(row.actor.map(names.actor)) || "not said who"} → ${listWords(row.target.map(names.actor)) || "target not stated"}`,
      row,
    }),
  ),
  ...figures.map(
    (row): MapItem => ({
      form: "figure",
      id: row.claim_id,
      anchor: anchorOf(row.claim_id),
      line: `${momentWords(row)}: ${claimHead(row, names)}`,
      row,
    }),
  ),
  ...records.map(
    (row): MapItem => ({
      form: "record",
      id: row.record_id,
      anchor: anchorOf(row.record_id),
      line: row.rows > 1 ? `${numberWords(row.rows)} rows of ${row.dataset}` : recordLine(row),
      row,
    }),
  ),
];

const recordLine = ({ event_date, event_type, actors, dataset }: MapRecord): string =>
  `${event_date === null ? "no date" : dateWords(event_date)}: ${[event_type ?? "event", actors].filter(Boolean).join(", ")} (${dataset})`;

/** Things by where they are, the places with most of them first: what has a point before what has none. */
export function placesOf(items: readonly MapItem[], names: Names): MapPlace[] {
  const byKey = new Map<string, MapItem[]>();
  for (const item of items) {
    const key = keyOf(item, names);
    const before = byKey.get(key);
    if (before) before.push(item);
    else byKey.set(key, [item]);
  }
  return [...byKey.values()]
    .map((own) => placeOf(own, names))
    .sort(
      (left, right) =>
        Number(left.spot === null) - Number(right.spot === null) ||
        rowsIn(right.items) - rowsIn(left.items) ||
        (left.name < right.name ? -1 : left.name > right.name ? 1 : 0),
    );
}

/** Places of a gazetteer and of tables are one where they are within a hundred metres of one another. */
const keyOf = ({ row }: MapItem, names: Names): string =>
  hasPoint(row) ? `${row.latitude?.toFixed(3)},${row.longitude?.toFixed(3)}` : areaName(row, names);

function placeOf(items: readonly MapItem[], names: Names): MapPlace {
  const rows = items.map(({ row }) => row);
  const [first] = rows;
  const pointed = first !== undefined && hasPoint(first) ? first : null;
  const spot =
    pointed?.latitude != null && pointed.longitude !== null
      ? { latitude: pointed.latitude, longitude: pointed.longitude }
      : null;
  const radii = rows.flatMap(({ radius }) => (spot === null || radius === null ? [] : [radius]));
  return {
    name: first === undefined ? "" : spot === null ? areaName(first, names) : spotName(first, names),
    spot,
    radii: [...new Set(radii)].sort((left, right) => left - right),
    items,
  };
}

const spotName = (row: MapItem["row"], names: Names): string =>
  row.place ?? (listWords(row.country.map(names.place)) || "a place without a name");

/** `Iraq`, `Al Anbar, Iraq`: the area that is all that is known; a row's own town says nothing where its point is one for a country. */
function areaName(row: MapItem["row"], names: Names): string {
  const countries = listWords(row.country.map(names.place));
  const isOwnWords = row.place_kind === null && row.latitude !== null;
  const place = row.place_kind === "country" || isOwnWords ? null : row.place;
  return [place, countries].filter((part) => part !== null && part !== "").join(", ") || "not said where";
}

export const rowsIn = (items: readonly MapItem[]): number =>
  items.reduce((sum, { form, row }) => sum + (form === "record" && "rows" in row ? row.rows : 1), 0);

/** `5 events, 3 recorded rows, 1 figure`. */
export function countsWords(items: readonly MapItem[]): string {
  const words = (form: MapItem["form"], one: string, many: string): string => {
    const count = rowsIn(items.filter((item) => item.form === form));
    return count === 0 ? "" : `${numberWords(count)} ${count === 1 ? one : many}`;
  };
  return [
    words("event", "event", "events"),
    words("record", "recorded row", "recorded rows"),
    words("figure", "figure", "figures"),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
