import {
  type ArticleCells,
  type ArticleColumns,
  type ArticleField,
  boundsOf,
  type Issue,
  issue,
} from "@sitrep/model";
import { hostOf } from "./addresses.js";
import type { Facts, FactsRead } from "./facts.js";
import { dateOf, instantOf, isAddress, isZone } from "./field-readers.js";
import { writtenDate } from "./written-date.js";

const LONGEST_FACT = 1000;
/** Reports older than this are not what these tables hold: a year that was cut short, or a clock that was never set. */
const FIRST_YEAR = "1900";

/** What a row says of its report. A cell that cannot be used costs itself: a doubt that names its column, with the row's line. */
export function factsOfRow(
  file: string,
  line: number,
  cells: ArticleCells,
  columns: ArticleColumns,
): FactsRead {
  const facts: Facts = {};
  const issues: Issue[] = [];
  const words = (field: ArticleField) =>
    cells[field]?.slice(0, LONGEST_FACT).replace(/\s+/g, " ").trim() || null;
  const doubt = (code: string, field: ArticleField, found: string, expected: string): void => {
    const because = "the cell is left out, and the report is read";
    const named = `${columns[field] ?? field}: ${found.slice(0, 200)}`;
    issues.push(issue("parse", code, file, named, expected, { line, because }));
  };

  const title = words("title");
  if (title !== null) facts.title = title;
  const publisher = nameIn(words("publisher"));
  const publishes = publisher !== null && isAddress(publisher) ? hostOf(publisher) : publisher;
  if (publishes !== null) facts.publisher = publishes;
  const url = words("url");
  if (url !== null) {
    if (isAddress(url)) facts.url = url;
    else doubt("bad-address", "url", url, "an address that starts with http:// or https://");
  }
  const zone = words("zone");
  if (zone !== null) {
    if (isZone(zone)) facts.zone = zone;
    else doubt("bad-zone", "zone", zone, "an IANA zone such as Asia/Baghdad");
  }
  const published = words("published");
  if (published !== null) {
    const { date, at } = momentOf(published);
    if (date !== null && (boundsOf(date)?.from ?? FIRST_YEAR) >= FIRST_YEAR) {
      facts.published = date;
      if (at !== null) facts.published_at = at;
    } else if (date === null && writtenDate(published)?.doubt?.code === "ambiguous-date")
      doubt(
        "ambiguous-date",
        "published",
        published,
        "a date that can mean one day only, such as 2024-03-04",
      );
    else doubt("bad-date", "published", published, "a date of 1900 or later, as 2024-03-04 or 4 March 2024");
  }
  return { facts, issues };
}

/** The name in a cell that holds an object, as tables made of a programming interface's answers have it: `{'id': None, 'name': 'The Courier'}`. */
function nameIn(words: string | null): string | null {
  if (!words?.startsWith("{")) return words;
  return (
    /['"]name['"]: ?(?:'([^']{1,200})'|"([^"]{1,200})")/
      .exec(words)
      ?.slice(1)
      .find((it) => it !== undefined) ?? null
  );
}

/** Words of a cell that should be a day or an address, from which on it is a piece of a sentence. */
const OF_SENTENCE = 8;

/**
 * What is in the cells of a row that can be none: neither its day nor its address is one. A quote that was broken makes rows of the
 * lines of a text, wherever those have as many commas. null for a row of which either may be meant.
 */
export function tornCells({ issues }: FactsRead, cells: ArticleCells): string | null {
  const bad = issues.filter(({ code }) => code === "bad-date" || code === "bad-address");
  const checked = [cells.published, cells.url].filter((cell) => cell !== null && cell.trim() !== "");
  if (bad.length === 0 || bad.length < checked.length) return null;
  const words = checked.map((cell) => (cell ?? "").trim().split(/\s+/).length);
  if (bad.length === 1 && (words[0] ?? 0) < OF_SENTENCE) return null;
  return bad.map(({ found }) => found).join("; ");
}

/** The day and the instant that a cell gives: as people write them, as `20240304T101500Z`, or as seconds or milliseconds since 1970. */
function momentOf(words: string): { readonly date: string | null; readonly at: string | null } {
  const [, seconds, thousandths] = /^(\d{9,10})(\d{3})?(?:\.\d{1,9})?$/.exec(words) ?? [];
  if (seconds !== undefined && !/^(?:19|20)\d{7}$/.test(words)) {
    const at = new Date(Number(seconds) * 1000 + Number(thousandths ?? 0)).toISOString();
    return { date: at.slice(0, 10), at: at.replace(/\.\d{3}Z$/, "Z") };
  }
  const [, year, month, day, hour, minute, second, zone] =
    /^(\d{4})(\d\d)(\d\d)[T ]?(\d\d)(\d\d)(\d\d)(Z?)$/.exec(words) ?? [];
  if (year === undefined) return { date: dateOf(words), at: instantOf(words) };
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return { date: dateOf(`${year}-${month}-${day}`), at: zone === "Z" ? instantOf(written) : null };
}
