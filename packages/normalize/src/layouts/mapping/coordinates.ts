import { DECIMAL } from "../rows/cells.js";
import { westernDigits } from "./times.js";

export interface PointOptions {
  readonly decimal?: "." | "," | undefined;
  /** which of two plain numbers comes first; north where it is left out */
  readonly order?: "latitude-first" | "longitude-first" | undefined;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** One angle as written: degrees, and which axis its letter names. */
interface Angle {
  readonly degrees: number;
  readonly axis: "latitude" | "longitude" | null;
}

/**
 * A point in one cell: "33.31, 44.36", "33°18'45\"N 44°21'36\"E", "33.31 N / 44.36 E", "POINT (44.36 33.31)", which has the longitude
 * first. Letters say which is which; undefined for anything else, and for degrees that the Earth does not have.
 */
export function pointIn(words: string, options: PointOptions): Point | undefined {
  const text = westernDigits(words.trim());
  const wkt = WKT.exec(text)?.[1];
  if (wkt !== undefined) {
    const [east = "", north = ""] = wkt.trim().split(/\s+/);
    return DECIMAL.test(east) && DECIMAL.test(north) ? onEarth(Number(north), Number(east)) : undefined;
  }
  const halves = halvesOf(unwrapped(text), options);
  if (halves === null) return undefined;
  const [first, second] = halves.map((half) => angleIn(half, options));
  if (!first || !second) return undefined;
  if ((first.axis === null) !== (second.axis === null) || (first.axis !== null && first.axis === second.axis))
    return undefined;
  const isNorthFirst = first.axis === null ? options.order !== "longitude-first" : first.axis === "latitude";
  return isNorthFirst ? onEarth(first.degrees, second.degrees) : onEarth(second.degrees, first.degrees);
}

/** One coordinate in a cell of its own: "33.31", "33°18'45\"N", "33.31 N"; a letter of the other axis is a mistake. */
export function degreesIn(
  words: string,
  axis: "latitude" | "longitude",
  options: PointOptions,
): number | undefined {
  const most = axis === "latitude" ? 90 : 180;
  // most cells are plain numbers
  const plain = options.decimal === "," ? words.replace(",", ".") : words;
  if (DECIMAL.test(plain)) return Math.abs(Number(plain)) <= most ? Number(plain) : undefined;
  const angle = angleIn(westernDigits(words.trim()), options);
  if (angle === undefined || (angle.axis !== null && angle.axis !== axis)) return undefined;
  return Math.abs(angle.degrees) <= most ? angle.degrees : undefined;
}

const WKT = /^(?:SRID=4326;)?POINT\s?(?:ZM?|M)?\s?\(([^()]{1,100})\)$/i;

const onEarth = (latitude: number, longitude: number): Point | undefined =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;

/** Without one pair of brackets around it. */
const unwrapped = (text: string): string =>
  (text.startsWith("(") && text.endsWith(")")) || (text.startsWith("[") && text.endsWith("]"))
    ? text.slice(1, -1).trim()
    : text;

/** What is on both sides of a semicolon, slash, comma or letter, else of the only blank. */
function halvesOf(text: string, { decimal = "." }: PointOptions): [string, string] | null {
  for (const mark of decimal === "," ? [";", "/", "|"] : [";", "/", "|", ","]) {
    const [first = "", second = "", ...more] = text.split(mark);
    if (second !== "" && more.length === 0) return [first.trim(), second.trim()];
  }
  const before = /^[NSEW]/i.test(text);
  const letter = text.slice(1).search(before ? /[NSEW]/i : /[NSEW](?=\s?[\d+-])/i) + 1;
  if (letter > 0) {
    const cut = before ? letter : letter + 1;
    return [text.slice(0, cut).trim(), text.slice(cut).trim()];
  }
  const [first = "", second = "", ...more] = text.split(/\s+/);
  return second !== "" && more.length === 0 ? [first, second] : null;
}

const DEGREES = /^([+-]?\d{1,3}(?:\.\d{1,12})?)\s?(?:[°º˚]|deg)?$/i;
const MINUTES =
  /^([+-]?\d{1,3})(?:\s?[°º˚d:]\s?|\s)(\d{1,2}(?:\.\d{1,9})?)\s?['’′:m]?\s?(?:(\d{1,2}(?:\.\d{1,9})?)\s?(?:"|”|″|''|’’|′′|s)?)?$/i;

/** Degrees alone, with minutes, or with minutes and seconds; N, S, E or W before or behind. */
function angleIn(words: string, { decimal = "." }: PointOptions): Angle | undefined {
  const [letter, bare] = withoutLetter(decimal === "," ? words.replace(",", ".") : words);
  const size = sizeIn(bare);
  if (size === undefined || (letter !== "" && /^[+-]/.test(bare))) return undefined;
  const isNegative = bare.startsWith("-") || letter === "S" || letter === "W";
  const axis = letter === "" ? null : letter === "N" || letter === "S" ? "latitude" : "longitude";
  return { degrees: isNegative && size !== 0 ? -size : size, axis };
}

function withoutLetter(words: string): [letter: string, bare: string] {
  const [first = "", last = ""] = [words.charAt(0), words.slice(-1)].map((it) => it.toUpperCase());
  if ("NSEW".includes(first) && first !== "") return [first, words.slice(1).trim()];
  return "NSEW".includes(last) && last !== "" && !/["'’”″′]\s?s$/.test(words)
    ? [last, words.slice(0, -1).trim()]
    : ["", words];
}

/** To the millionth of a degree, a tenth of a metre. */
function sizeIn(bare: string): number | undefined {
  const whole = DECIMAL.test(bare) ? bare : DEGREES.exec(bare)?.[1];
  if (whole !== undefined) return Math.abs(Number(whole));
  const [, degrees, minutes = "0", seconds = "0"] = MINUTES.exec(bare) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  return Math.round(size * 1e6) / 1e6;
}
