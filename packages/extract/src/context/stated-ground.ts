import type { SlotName } from "@sitrep/model";
import type { Candidate } from "../engine/candidate.js";
import { ownTownsIn } from "../engine/own-town.js";
import { type Ground, isInClause, quoteOf, together, wordsOf } from "./ground.js";
import { type Stretch, wordsForCountry, wordsForPlace, wordsForSide } from "./words-for.js";

/**
 * From where a rule has a slot: the words of its own sentence nearest to what it turns on, else those of its site or heading, else its quote; null
 * where the slot is empty.
 */
export function statedGround(candidate: Candidate, slot: SlotName): Ground | null {
  const named = namedGround(candidate, slot);
  if (named || slot === "date" || slot === "about" || valuesOf(candidate, slot).length === 0) return named;
  return slot === "country" ? groundOfSite(candidate) : { basis: "stated", ...quoteOf(candidate) };
}

/** The words of the own sentence that name what a slot holds; null where none does. */
export function namedGround(candidate: Candidate, slot: SlotName): Ground | null {
  if (slot === "date") return groundOfDate(candidate);
  if (slot === "about") return null;
  return valuesOf(candidate, slot)
    .flatMap((value) => groundOfValue(candidate, slot, value) ?? [])
    .reduce<Ground | null>((all, ground) => (all === null ? ground : together(all, ground)), null);
}

/** A country that no word names is that of a site ("the base", a town that no table knows), or of the heading over an item. */
function groundOfSite({ sketch, view, country }: Candidate): Ground {
  const site = sketch.sites.find((it) => it.country.some((code) => country.includes(code)));
  return site && view.words(site.from, site.to) === site.reading.words
    ? { basis: "stated", ...wordsOf(view, site) }
    : { basis: "heading", start: null, end: null };
}

type ValueSlot = "actor" | "target" | "country" | "place";

function valuesOf({ sketch, country, place }: Candidate, slot: ValueSlot): readonly string[] {
  switch (slot) {
    case "actor":
      return sketch.actor;
    case "target":
      return sketch.target.filter((id) => !sketch.actor.includes(id));
    case "country":
      return country;
    case "place":
      return place === null ? [] : [place.place_id ?? place.name];
  }
}

function groundOfValue(candidate: Candidate, slot: ValueSlot, value: string): Ground | null {
  const best = nearest(wordsIn(candidate, slot, value), candidate);
  if ((slot === "place" || (slot === "country" && !best)) && candidate.dateline && isOwnTown(candidate))
    return { basis: "dateline", ...candidate.dateline };
  if (!best) return null;
  const words = wordsOf(candidate.view, best);
  const { dateline } = candidate;
  if (dateline && words.start >= dateline.start && words.end <= dateline.end)
    return { basis: "dateline", ...words };
  return { basis: isInClause(candidate, best) ? "stated" : "sentence", ...words };
}

/** "in this city": the words point to the dateline, which names it. */
const isOwnTown = ({ view, place }: Candidate): boolean =>
  place !== null && ownTownsIn(view).some(({ from, to }) => view.words(from, to) === place.words);

function wordsIn({ view, place }: Candidate, slot: ValueSlot, value: string): readonly Stretch[] {
  if (slot === "country") return wordsForCountry(view, value);
  if (slot === "place") return place === null ? [] : wordsForPlace(view, place);
  return wordsForSide(view, value);
}

function nearest(stretches: readonly Stretch[], { sketch }: Candidate): Stretch | null {
  const distance = ({ from }: Stretch) =>
    from >= sketch.from && from < sketch.to ? 0 : Math.abs(from - sketch.anchor);
  return stretches.reduce<Stretch | null>(
    (best, stretch) => (best === null || distance(stretch) < distance(best) ? stretch : best),
    null,
  );
}

/** A day keeps its own words: where they stand says from where it came. */
function groundOfDate(candidate: Candidate): Ground | null {
  const [phrase] = candidate.sketch.dates;
  if (!phrase) return null;
  const { start, end } = phrase;
  const from = candidate.view.tokens.findIndex((token) => token.start <= start && start < token.end);
  if (from < 0) return { basis: "chain", start, end };
  return { basis: isInClause(candidate, { from, to: from + 1 }) ? "stated" : "sentence", start, end };
}
