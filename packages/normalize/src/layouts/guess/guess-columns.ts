import { degreesIn } from "../mapping/coordinates.js";
import { tollIn } from "../mapping/numbers.js";
import { type ColumnType, ourColumns } from "../mapping/our-columns.js";
import { timeIn } from "../mapping/times.js";
import { type ColumnLook, isMost } from "./column-look.js";
import { ourNames } from "./our-names.js";

/** A column of theirs, and the one of ours that it may go to. */
export interface Guess {
  readonly ours: string;
  readonly look: ColumnLook;
  /** 0 to 1 */
  readonly confidence: number;
}

/** By their names and by what is in them, the surest first; each of theirs goes to one of ours, and to each of ours one goes. */
export function guessColumns(looks: readonly ColumnLook[]): Guess[] {
  const candidates = looks.flatMap((look) =>
    [...ourColumns].flatMap(([ours, type]): Guess[] => {
      const confidence = confidenceOf(ours, type, look, looks);
      return confidence >= LEAST ? [{ ours, look, confidence }] : [];
    }),
  );
  const taken: Guess[] = [];
  for (const guess of candidates.sort((left, right) => right.confidence - left.confidence))
    if (!taken.some(({ ours, look }) => ours === guess.ours || look === guess.look)) taken.push(guess);
  return taken;
}

const LEAST = 0.5;
/** What the cells alone tell, where no other column has such: a day, an address. */
const BY_CELLS = 0.55;

function confidenceOf(
  ours: string,
  type: ColumnType,
  look: ColumnLook,
  looks: readonly ColumnLook[],
): number {
  if (look.kind === "nothing" || !isOfType(ours, type, look)) return 0;
  const named = nameScore(ours, wordsOf(look.name));
  if (named > 0) return named;
  const isOnly = looks.filter(({ kind }) => kind === look.kind).length === 1;
  return isOnly && KINDS[ours] === look.kind ? BY_CELLS : 0;
}

/** Our columns whose cells are reported without a name. */
const KINDS: Readonly<Record<string, ColumnLook["kind"]>> = {
  event_date: "day",
  source_url: "address",
  coordinates: "point",
  country: "country",
  country_code: "country code",
  notes: "long words",
};

/** 0.95 for a name that is one of theirs, less the more words it has besides; 0 for none. */
function nameScore(ours: string, words: readonly string[]): number {
  const names = [ours.replaceAll("_", " "), ...(ourNames[ours] ?? [])].map((name) => name.split(" "));
  const found = names.filter((name) => name.every((word) => words.includes(word)));
  const longest = Math.max(0, ...found.map((name) => name.length));
  if (longest === 0) return 0;
  return longest === words.length
    ? 0.95
    : 0.5 + (0.4 * longest) / words.length - ODD_NAME * (words.length - longest);
}
const ODD_NAME = 0.02;

/** "EventDate (local)", "event_date" → event, date, local. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");

function isOfType(ours: string, type: ColumnType, look: ColumnLook): boolean {
  const { kind, words } = look;
  const isNumber = kind === "whole number" || kind === "number" || kind === "year";
  switch (type) {
    case "date":
      return kind === "day" || kind === "year";
    case "time":
      return isMost(words, (word) => timeIn(word) !== undefined);
    case "instant":
      return kind === "day" || (kind === "whole number" && isMost(words, (word) => /^\d{9,10}$/.test(word)));
    case "country":
      return kind === "country" || kind === "country code";
    case "address":
      return kind === "address";
    case "latitude":
    case "longitude":
      return isMost(
        words,
        (word) => degreesIn(word, type, { decimal: look.hasCommas ? "," : "." }) !== undefined,
      );
    case "point":
      return kind === "point";
    case "toll":
      return isMost(
        words,
        (word) => tollIn(word, {}, ours === "injured" ? "injured" : "killed") !== undefined,
      );
    case "count":
    case "code":
      return kind === "whole number" && ours !== "geo_radius_m";
    case "text":
      if (ours === "source_event_id") return look.isDistinct && kind !== "long words" && kind !== "day";
      return !isNumber && kind !== "day" && kind !== "address" && kind !== "point";
  }
}
