import { pointIn } from "../mapping/coordinates.js";
import { numberIn } from "../mapping/numbers.js";
import { NO_WORDS } from "../records/null-words.js";
import { countryIn } from "../words.js";
import { type DayForms, dayFormsOf } from "./day-forms.js";

/** What the cells of a column are, most of them. */
export type LookKind =
  | "nothing"
  | "day"
  | "year"
  | "whole number"
  | "number"
  | "point"
  | "address"
  | "country"
  | "country code"
  | "words"
  | "long words";

/** What a column looks like. */
export interface ColumnLook {
  /** as the table writes it */
  readonly name: string;
  readonly kind: LookKind;
  /** share of the rows in which it says something, 0 to 1 */
  readonly filled: number;
  /** whether no two cells are the same */
  readonly isDistinct: boolean;
  /** some of its cells, each once */
  readonly samples: readonly string[];
  /** the different words of its cells */
  readonly words: readonly string[];
  /** how its days are written; null where it has none */
  readonly days: DayForms | null;
  /** whether a comma comes before the decimals */
  readonly hasCommas: boolean;
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** Different words by which a column is recognised. */
const TRIED = 400;
/** Share of them that must be of a kind. */
const MOST = 0.9;
/** Mean letters of words that tell a story. */
const LONG = 60;
const ADDRESS = /^https?:\/\//i;
const YEAR = /^(?:1[89]|20)\d\d$/;
const CODE = /^[A-Z]{2,3}$/;
/** "33,79", and no "2,500", which may be thousands. */
const COMMA_DECIMAL = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/;
const NOTHING: ReadonlySet<string> = new Set(NO_WORDS);

export function lookOf(name: string, cells: readonly string[]): ColumnLook {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !NOTHING.has(cell));
  const words = [...new Set(filled)];
  const tried = words.slice(0, TRIED);
  const days = dayFormsOf(words, tried);
  const hasCommas = tried.some((cell) => COMMA_DECIMAL.test(cell));
  return {
    name,
    kind: kindOf(tried, days, hasCommas),
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    isDistinct: words.length === filled.length,
    samples: words.slice(0, SAMPLES).map((word) => word.slice(0, LONGEST_SAMPLE)),
    words: tried,
    days,
    hasCommas,
  };
}

/** Whether a first row is data: a name may be a year or a number of a column, but no day, coordinate or address. */
export const looksLikeData = (cells: readonly string[]): boolean =>
  cells.some((cell) => DATA.has(lookOf("", [cell]).kind));
const DATA: ReadonlySet<LookKind> = new Set<LookKind>(["day", "number", "point", "address"]);

function kindOf(words: readonly string[], days: DayForms | null, hasCommas: boolean): LookKind {
  const are = (is: (word: string) => boolean) => isMost(words, is);
  if (words.length === 0) return "nothing";
  if (are((word) => YEAR.test(word))) return "year";
  if (days !== null) return "day";
  const number = (word: string) => numberIn(word, { decimal: hasCommas ? "," : "." });
  if (are((word) => Number.isInteger(number(word)))) return "whole number";
  if (are((word) => number(word) !== undefined)) return "number";
  if (are((word) => ADDRESS.test(word))) return "address";
  if (are((word) => pointIn(word, {}) !== undefined)) return "point";
  if (are((word) => CODE.test(word) && countryIn(word) !== null)) return "country code";
  if (are((word) => countryIn(word) !== null)) return "country";
  return meanLength(words) > LONG ? "long words" : "words";
}

/** Whether nine of ten are of a kind. */
export const isMost = (words: readonly string[], is: (word: string) => boolean): boolean =>
  words.length > 0 && words.filter(is).length >= words.length * MOST;

const meanLength = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length, 0) / words.length;
