import type { SlotName } from "@sitrep/model";
import { ownTownsIn } from "../engine/own-town.js";
import { type Statement, spanOf } from "../engine/statement.js";
import { type Ground, isInClause, together, wordsOf } from "./ground.js";
import { type Stretch, wordsForCountry, wordsForPlace, wordsForSide } from "./words-for.js";

/**
 * From where a rule has a slot: the words of its own sentence nearest to what it turns on, else those of its site or heading, else its quote; null
 * where the slot is empty.
 */
export function statedGround(statement: Statement, slot: SlotName): Ground | null {
  const named = namedGround(statement, slot);
  if (named || slot === "date" || slot === "about" || valuesOf(statement, slot).length === 0) return named;
  return slot === "country" ? groundOfSite(statement) : { basis: "stated", ...spanOf(statement) };
}

/** The words of the own sentence that name what a slot holds; null where none does. */
export function namedGround(statement: Statement, slot: SlotName): Ground | null {
  if (slot === "date") return groundOfDate(statement);
  if (slot === "about") return null;
  let all: Ground | null = null;
  for (const value of valuesOf(statement, slot)) {
    const ground = groundOfValue(statement, slot, value);
    if (ground) all = all === null ? ground : together(all, ground);
  }
  return all;
}

/** A country that no word names is that of a site ("the base", a town that no table knows), or of the heading over an item. */
function groundOfSite({ sites, view, country }: Statement): Ground {
  const site = sites.find((it) => it.country.some((code) => country.includes(code)));
  return site && view.words(site.from, site.to) === site.reading.words
    ? { basis: "stated", ...wordsOf(view, site) }
    : { basis: "heading", start: null, end: null };
}

type ValueSlot = "actor" | "target" | "country" | "place";

function valuesOf(statement: Statement, slot: ValueSlot): readonly string[] {
  if (slot !== "place") return statement[slot];
  const { place } = statement;
  return place === null ? [] : [place.place_id ?? place.name];
}

function groundOfValue(statement: Statement, slot: ValueSlot, value: string): Ground | null {
  const best = nearest(wordsIn(statement, slot, value), statement);
  if ((slot === "place" || (slot === "country" && !best)) && statement.dateline && isOwnTown(statement))
    return { basis: "dateline", ...statement.dateline };
  if (!best) return null;
  const words = wordsOf(statement.view, best);
  const { dateline } = statement;
  if (dateline && words.start >= dateline.start && words.end <= dateline.end)
    return { basis: "dateline", ...words };
  return { basis: isInClause(statement, best) ? "stated" : "sentence", ...words };
}

/** "in this city": the words point to the dateline, which names it. */
const isOwnTown = ({ view, place }: Statement): boolean =>
  place !== null && ownTownsIn(view).some(({ from, to }) => view.words(from, to) === place.words);

function wordsIn({ view, place }: Statement, slot: ValueSlot, value: string): readonly Stretch[] {
  if (slot === "country") return wordsForCountry(view, value);
  if (slot === "place") return place === null ? [] : wordsForPlace(view, place);
  return wordsForSide(view, value);
}

function nearest(stretches: readonly Stretch[], statement: Statement): Stretch | null {
  const distance = ({ from }: Stretch) =>
    from >= statement.from && from < statement.to ? 0 : Math.abs(from - statement.anchor);
  let best: Stretch | null = null;
  for (const stretch of stretches) if (best === null || distance(stretch) < distance(best)) best = stretch;
  return best;
}

/** A day keeps its own words: where they are says from where it came. */
function groundOfDate(statement: Statement): Ground | null {
  const [phrase] = statement.dates;
  if (!phrase) return null;
  const { start, end } = phrase;
  const from = statement.view.tokens.findIndex((token) => token.start <= start && start < token.end);
  if (from < 0) return { basis: "chain", start, end };
  return { basis: isInClause(statement, { from, to: from + 1 }) ? "stated" : "sentence", start, end };
}
