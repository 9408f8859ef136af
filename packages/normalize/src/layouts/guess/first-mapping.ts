import type { LayoutChoice } from "../index.js";
import { BLANK, type ColumnSource } from "../mapping/mapping.js";
import { type ColumnLook, lookOf } from "./column-look.js";
import { type Guess, guessColumns } from "./guess-columns.js";

/** A table as far as it was looked at. */
export interface SeenTable {
  /** names of the columns as written; 1, 2, 3 … where the table has none */
  readonly names: readonly string[];
  /** whether its first row names them */
  readonly hasHeader: boolean;
  /** rows below the header */
  readonly rows: readonly (readonly string[])[];
  /** whether these are all */
  readonly isWhole: boolean;
  /** lines above the header */
  readonly skip: number;
  /** what its bytes are written in, where that was recognised by its letters and may be wrong; null where it was not */
  readonly encoding: string | null;
  /** the layout that reads it without a sidecar, or what it lacks to be of one */
  readonly choice: LayoutChoice;
  /** the name that the sidecar must give to hold for it; null where it is beside it */
  readonly files: string | null;
}

/** What a column looks like, for people. */
export interface SeenColumn {
  readonly looks: string;
  readonly filled: number;
  readonly samples: readonly string[];
  readonly goes_to: string | null;
  readonly confidence: number | null;
}

/** A first sidecar, and what was seen of the table. */
export interface FirstMapping {
  readonly recognised: string;
  /** what only a person can say; nothing where the sidecar will do as it is */
  readonly fillIn: readonly string[];
  readonly seen: Readonly<Record<string, SeenColumn>>;
  /** without what was seen */
  readonly sidecar: Readonly<Record<string, unknown>>;
}

export function firstMapping(table: SeenTable): FirstMapping {
  const { names, hasHeader, rows, choice, skip, encoding, files } = table;
  const named = names.flatMap((name, at) => (name.trim() === "" ? [] : [{ name: name.trim(), at }]));
  const looks = named.map(({ name, at }) =>
    lookOf(
      name,
      rows.map((cells) => cells[at] ?? ""),
    ),
  );
  const how = {
    ...(files === null ? {} : { files }),
    ...(encoding === null ? {} : { encoding }),
    ...(skip === 0 ? {} : { skip }),
  };
  if (choice.layout !== null) {
    const { name, why, sure } = choice.layout;
    return {
      recognised: `${name}: ${why} (sure ${round(sure)})`,
      fillIn: [],
      seen: seenOf(looks, []),
      sidecar: { ...how, layout: name },
    };
  }
  // of two columns with one name a sidecar can name the first
  const guesses = guessColumns(looks.filter((look, at) => isFirst(look, at, looks)));
  const parts = dateParts(looks, guesses);
  const used = guesses.filter(({ look }) => !parts || !Object.values(parts).includes(look.name));
  const fillIn: string[] = [];
  const columns: Record<string, ColumnSource> = {};
  if (parts) columns["event_date"] = parts;
  else if (!used.some(({ ours }) => ours === "event_date" || ours === "date_from")) {
    columns["event_date"] = BLANK;
    fillIn.push("event_date: the column that holds the day");
  }
  for (const guess of inOurOrder(used)) {
    columns[guess.ours] = sourceOf(guess);
    const { days, name } = guess.look;
    if (days?.other && guess.ours !== "timestamp")
      fillIn.push(
        `${guess.ours}: the format of ${name}, ${days.format} or ${days.other}: no row shows which number is the day`,
      );
  }
  return {
    recognised: `no known layout${nearest(choice)}`,
    fillIn,
    seen: seenOf(looks, used),
    sidecar: { ...how, kind: "events", ...(hasHeader ? {} : { header: false }), columns },
  };
}

const isFirst = ({ name }: ColumnLook, at: number, looks: readonly ColumnLook[]): boolean =>
  looks.findIndex((look) => look.name === name) === at;

const nearest = ({ nearest, missing, lacks }: LayoutChoice & { layout: null }): string =>
  lacks < 0.5 ? `; the nearest is ${nearest}, which also needs ${missing.join(", ")}` : "";

function sourceOf({ ours, look }: Guess): ColumnSource {
  const { name, days, hasCommas, kind } = look;
  if (days && DAYS.has(ours)) {
    if (days.other !== null) return { from: name, format: BLANK };
    return days.format === null ? name : { from: name, format: days.format };
  }
  const isNumber = ["latitude", "longitude", "coordinates"].includes(ours) || kind === "number";
  return hasCommas && isNumber ? { from: name, decimal: "," } : name;
}

const DAYS: ReadonlySet<string> = new Set(["event_date", "date_from", "date_to", "timestamp"]);

/** Year, month and day in columns of their own, where no column holds whole days. */
function dateParts(looks: readonly ColumnLook[], guesses: readonly Guess[]) {
  if (guesses.some(({ ours, look }) => ours === "event_date" && look.kind === "day")) return null;
  const called = (...names: readonly string[]) =>
    looks.find(({ name, kind }) => names.includes(name.toLowerCase()) && kind !== "nothing")?.name;
  const [year, month, day] = [
    called("year", "iyear", "jahr"),
    called("month", "imonth", "monat"),
    called("day", "iday", "tag"),
  ];
  if (year === undefined || month === undefined) return null;
  return { year, month, ...(day === undefined ? {} : { day }) };
}

const ORDER = ["source_event_id", "event_date", "date_from", "date_to"];

/** The id and the days first; the others as the table has them. */
const inOurOrder = (guesses: readonly Guess[]): Guess[] =>
  [...guesses].sort((left, right) => rank(left) - rank(right));
const rank = ({ ours }: Guess): number => (ORDER.includes(ours) ? ORDER.indexOf(ours) : ORDER.length);

function seenOf(looks: readonly ColumnLook[], guesses: readonly Guess[]): Record<string, SeenColumn> {
  return Object.fromEntries(
    looks.map((look, at) => {
      const guess = guesses.find((it) => it.look === look);
      const seen: SeenColumn = {
        looks: lookWords(look),
        filled: round(look.filled),
        samples: look.samples,
        goes_to: guess?.ours ?? null,
        confidence: guess ? round(guess.confidence) : null,
      };
      return [isFirst(look, at, looks) ? look.name : `${look.name} (again, column ${at + 1})`, seen];
    }),
  );
}

function lookWords({ kind, days, hasCommas, isDistinct }: ColumnLook): string {
  if (kind === "day" && days)
    return days.other === null
      ? `day as ${days.format ?? "yyyy-MM-dd"}`
      : `day as ${days.format} or ${days.other}`;
  const number = kind === "number" && hasCommas ? `${kind} with a comma` : kind;
  return isDistinct && (kind === "words" || kind === "whole number") ? `${number}, each once` : number;
}

const round = (share: number): number => Math.round(share * 100) / 100;
