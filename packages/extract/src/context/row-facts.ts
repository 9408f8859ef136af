import {
  actorOf,
  columnRole,
  isState,
  type Place,
  placeNamed,
  placesSharing,
  type Reading,
} from "@sitrep/lexicon";
import { codePoints, type DatePhrase, type Document, type Sentence } from "@sitrep/model";
import { forces } from "../engine/rule.js";
import { type Site, sitesIn } from "../engine/sites.js";
import { type RowFacts, type View, viewOf } from "../engine/view.js";
import { type Words, wordsOf } from "./ground.js";
import { keysOf, type RowCell, roleOf } from "./row-cells.js";

/** What the rows of a document's tables say in their labelled cells, by row; without those of sums. */
export function rowFactsOf(
  document: Document,
  readingOf: (sentence: Sentence) => Reading,
): ReadonlyMap<string, RowFacts> {
  const rows = new Map<string, RowCell[]>();
  for (const sentence of document.sentences) {
    const { cell } = sentence;
    if (!cell || sentence.part === "furniture") continue;
    const role = roleOf(cell);
    const view = viewOf(sentence, readingOf(sentence), null);
    for (const key of keysOf(cell)) rows.set(key, [...(rows.get(key) ?? []), { view, cell, role }]);
  }
  const years = yearsOf(document);
  return new Map(
    [...rows].flatMap(([key, cells]) => {
      const year = years.get(cells[0]?.cell.table ?? -1) ?? null;
      return isSum(cells) ? [] : [[key, factsOf(cells, year)]];
    }),
  );
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The one year that the heading above a table names: "Attacks in 2014" is of all its days. */
function yearsOf({ sentences, text }: Document): ReadonlyMap<number, number | null> {
  const years = new Map<number, number | null>();
  const points = codePoints(text);
  let year: number | null = null;
  for (const { part, cell, start, end } of sentences) {
    if (part === "headline" || part === "heading") {
      const named = new Set(points.slice(start, end).match(YEAR));
      year = named.size === 1 ? Number([...named][0]) : part === "headline" ? null : year;
    } else if (cell && !years.has(cell.table)) years.set(cell.table, year);
  }
  return years;
}

function factsOf(cells: readonly RowCell[], year: number | null): RowFacts {
  const viewsOf = (is: string) => cells.flatMap(({ role, view }) => (role?.is === is ? [view] : []));
  const [dated] = viewsOf("date");
  // the first sentence of a cell names the place, others may tell what happened
  const places = viewsOf("place").slice(0, 1);
  const lands = viewsOf("country").flatMap((view) => countriesIn(view));
  const around = [...lands, ...places.flatMap((view) => countriesIn(view))];
  return {
    dates:
      dated
        ?.all("date")
        .slice(0, 1)
        .map(({ phrase }) => inYear(phrase, year)) ?? [],
    sites: places.flatMap((view) => siteOfCell(view, around)),
    country: [...new Set(around)],
    actor: forces(viewsOf("actor").flatMap(actorsIn)),
    target: forces(viewsOf("target").flatMap(actorsIn)),
    at: {
      place: wordsOfCell(places[0]),
      country: wordsOfCell(viewsOf("country")[0] ?? places[0]),
      actor: wordsOfCell(viewsOf("actor")[0]),
      target: wordsOfCell(viewsOf("target")[0]),
    },
  };
}

function inYear(phrase: DatePhrase, year: number | null): DatePhrase {
  const { reading } = phrase;
  return reading.form === "calendar" && reading.year === null
    ? { ...phrase, reading: { ...reading, year } }
    : phrase;
}

const wordsOfCell = (view: View | undefined): Words | null =>
  view ? wordsOf(view, { from: 0, to: view.tokens.length }) : null;

/** "Total", in any cell: the row sums up the others and tells no story of its own. */
const isSum = (cells: readonly RowCell[]): boolean =>
  cells.some(({ view }) => columnRole(view.words(0, view.tokens.length)) === "total");

const actorsIn = (view: View): readonly string[] => view.all("actor").flatMap(({ ids }) => ids);

/** "Sudan" by itself is its state rather than the land. */
const countriesIn = (view: View): readonly string[] => [
  ...new Set([
    ...view.all("place").flatMap(({ place }) => place.country ?? []),
    ...actorsIn(view).flatMap((id) => (isState(id) ? (actorOf(id)?.country ?? []) : [])),
  ]),
];

const LONGEST_NAME = 6;

/** "Mellit, North Darfur": the first name, known or not, in the country of the others. */
function siteOfCell(view: View, around: readonly string[]): Site[] {
  const { tokens } = view;
  const mark = tokens.findIndex(({ kind }) => kind === "mark");
  const to = mark < 0 ? tokens.length : mark;
  const from = tokens.findIndex(({ capital }) => capital);
  if (from < 0 || from >= to) return [];
  const known = sitesIn(view, 0, tokens.length).find((site) => site.from < to);
  if (known && known.reading.place_id?.startsWith("?") !== true) return [known];
  const words = view.words(from, to);
  if (to - from > LONGEST_NAME || /\d/.test(words) || view.any("actor", from, to)) return [];
  const place = oneOf(known?.reading.place_id ?? null, around) ?? placeNamed(words);
  const country = place?.country ? [place.country] : [...new Set(around)];
  return [
    {
      reading: { place_id: isOne(place) ? place.place_id : null, name: words, words },
      country: country.length === 1 ? country : [],
      hosts: null,
      kind: "named",
      from,
      to,
    },
  ];
}

/** Of the places that share a name the one in the country that the row names. */
function oneOf(id: string | null, around: readonly string[]): Place | null {
  const there = placesSharing(id ?? "").filter(({ country }) => country !== null && around.includes(country));
  return there.length === 1 ? (there[0] ?? null) : null;
}

const isOne = (place: Place | null | undefined): place is Place =>
  place !== null && place !== undefined && !place.place_id.startsWith("?");
