import type { DatePhrase, SlotName } from "@sitrep/model";
import type { Candidate } from "../engine/candidate.js";
import type { View } from "../engine/view.js";
import { Donors } from "./donors.js";
import { basisOfOther, type Ground, isInClause, quoteOf, together, wordsOf } from "./ground.js";
import { type Around, groundOfValue, type Search } from "./ground-of-value.js";
import type { SlotHistory, ValueSlot } from "./slot-history.js";

export type Grounds = { readonly [S in SlotName]: Ground | null };

/** From where the slots of each candidate were filled; null for those that are empty. */
export function groundsOf(
  candidates: readonly Candidate[],
  history: SlotHistory,
  around: Around,
): ReadonlyMap<Candidate, Grounds> {
  const donors = new Donors(history);
  const at = new Map(around.views.map((view, index) => [view, index]));
  return new Map(
    candidates.map((candidate) => {
      const search: Search = { candidate, donors, around, at: at.get(candidate.view) ?? 0 };
      const ofSlot = (slot: ValueSlot) => groundOf(slot, search, history);
      return [
        candidate,
        {
          actor: ofSlot("actor"),
          target: ofSlot("target"),
          country: ofSlot("country"),
          place: ofSlot("place"),
          date: groundOfDate(candidate, around.views),
          about: candidate.about && groundOfEvent(candidate, candidate.about),
        },
      ];
    }),
  );
}

function groundOf(slot: ValueSlot, search: Search, history: SlotHistory): Ground | null {
  const step = history.stepOf(search.candidate, slot);
  return valuesOf(search.candidate, slot)
    .map((value) => groundOfValue(slot, value, step, search))
    .reduce<Ground | null>((all, ground) => (all === null ? ground : together(all, ground)), null);
}

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

/** The event of a figure: told in its clause, in its sentence, or in another. */
function groundOfEvent(candidate: Candidate, event: Candidate): Ground {
  if (event.view === candidate.view) {
    const { anchor } = event.sketch;
    const isNear = isInClause(candidate, { from: anchor, to: anchor + 1 });
    return { basis: isNear ? "stated" : "sentence", ...quoteOf(event) };
  }
  const again = event.alsoAt.find(({ sentence }) => sentence === candidate.view.sentence.ordinal);
  if (again) return { basis: "sentence", start: again.start, end: again.end };
  return { basis: basisOfOther(event.view), ...quoteOf(event) };
}

/** A day keeps its own words: where they stand says from where it came. */
function groundOfDate(candidate: Candidate, views: readonly View[]): Ground | null {
  const [phrase] = candidate.sketch.dates;
  if (!phrase) return null;
  // the day of the page itself: no words of the text say it
  if (phrase.words === "") return { basis: "dateline", start: null, end: null };
  const { tokens } = candidate.view;
  const from = tokens.findIndex(({ start, end }) => start <= phrase.start && phrase.start < end);
  const { start, end } = phrase;
  if (from < 0) return { basis: basisElsewhere(phrase, views), start, end };
  return { basis: isInClause(candidate, { from, to: from + 1 }) ? "stated" : "sentence", start, end };
}

function basisElsewhere({ start }: DatePhrase, views: readonly View[]) {
  let low = 0;
  let high = views.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const view = views[middle];
    if (view && wordsOf(view, { from: 0, to: 1 }).start <= start) low = middle;
    else high = middle - 1;
  }
  const view = views[low];
  return view ? basisOfOther(view) : "chain";
}
