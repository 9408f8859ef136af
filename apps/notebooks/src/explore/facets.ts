import type { MapFigure, MapRecord } from "../rows/map-rows.js";
import type { AttackCount, ChronologyEvent, Evidence, TroopLevel } from "../rows/view-rows.js";

/** What a row of a notebook can be chosen by; ids, not names. */
export interface Facets {
  /** first and last day that it may speak of; null where it has no date */
  readonly from: string | null;
  readonly to: string | null;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly place: readonly string[];
  /** who says it; `OUTLET` where the outlet names nobody */
  readonly claimant: readonly string[];
  readonly outlet: readonly string[];
  readonly certainty: readonly string[];
  /** the report or table that it is in */
  readonly file: readonly string[];
  /** whether all that is said of it is stated in the words about it */
  readonly stated: boolean;
  /** lower case: all that a search looks through */
  readonly words: string;
}

/** The facets that one value is chosen of, in the order of the form. */
export const CHOICES = [
  "actor",
  "target",
  "country",
  "place",
  "claimant",
  "outlet",
  "certainty",
  "file",
] as const satisfies readonly (keyof Facets)[];
export type Choice = (typeof CHOICES)[number];

/** Stands for a claimant where the outlet itself says it. */
export const OUTLET = "-";

/** The facets of a figure of a view. */
export function facetsOfFigure(row: (AttackCount | TroopLevel | MapFigure) & Evidence): Facets {
  const place = "place" in row && row.place !== null ? [row.place] : [];
  const target = "target" in row ? row.target : [];
  return {
    from: row.as_of_from,
    to: row.as_of_to,
    actor: row.actor,
    target,
    country: row.country,
    place,
    claimant: [row.said_by ?? OUTLET],
    outlet: present([row.restates_publisher ?? row.publisher]),
    certainty: [row.certainty],
    file: [row.file],
    stated: row.inferred.length === 0,
    words: wordsOf([
      row.quote,
      row.title,
      row.publisher,
      row.restates_publisher,
      row.said_by_words,
      row.file,
    ]),
  };
}

/** The facets of an event: those of all its members. */
export const facetsOfEvent = (event: ChronologyEvent): Facets => ({
  from: event.date_from,
  to: event.date_to,
  actor: event.actor,
  target: event.target,
  country: event.country,
  place: present([event.place]),
  claimant: distinct(event.quotes.map(({ said_by }) => said_by ?? OUTLET)),
  outlet: distinct([...event.digest_of, ...present(event.quotes.map(({ publisher }) => publisher))]),
  certainty: [],
  file: distinct(event.quotes.map(({ file }) => file)),
  stated: event.inferred.length === 0,
  words: wordsOf([
    event.place,
    ...event.quotes.flatMap(({ quote, publisher, file }) => [quote, publisher, file]),
  ]),
});

/** The facets of a row of an event table: its sides are words of the table, and only searched. */
export const facetsOfRecord = (row: MapRecord): Facets => ({
  from: row.date_from,
  to: row.date_to,
  actor: [],
  target: [],
  country: row.country,
  place: present([row.place]),
  claimant: [],
  outlet: present([row.source]),
  certainty: [],
  file: [row.file],
  stated: true,
  words: wordsOf([row.place, row.actors, row.event_type, row.notes, row.source, row.dataset, row.file]),
});

const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);
const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const wordsOf = (values: readonly (string | null)[]): string => present(values).join("\n").toLowerCase();
