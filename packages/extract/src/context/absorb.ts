import { placeOf } from "@sitrep/lexicon";
import { type SlotName, slotNames } from "@sitrep/model";
import { type Candidate, spanOf } from "../engine/candidate.js";
import { fill, groundOf, isOpen, type Source } from "./fill.js";
import { basisOfOther, less } from "./ground.js";
import { isAround } from "./same-place.js";

const PARTS = { body: 100, embed: 50, caption: 10, heading: 5, headline: 0, furniture: 0 } as const;

/** Which statement is the better evidence: the body's before a headline's, and the fuller before the barer. */
const rank = ({ sketch, view, country, place }: Candidate) =>
  PARTS[view.sentence.part] +
  [sketch.dates, sketch.actor, sketch.target, country, place ? [place] : []].filter(
    (known) => known.length > 0,
  ).length;

/** Statements of this many first sentences only sum up what others say further down; later ones are the outlet's own. */
const LEAD = 2;

/** A bare statement has who gave it, when and how sure from where the text says so. */
function speakAs(first: Candidate, later: Candidate): void {
  first.saidBy = later.saidBy;
  first.saidOn = later.saidOn;
  if (later.certainty === "claimed" || later.certainty === "initial") first.certainty = later.certainty;
}

const firstOrder = ({ order, alsoAt }: Candidate) => Math.min(order, ...alsoAt.map((said) => said.order));

/** The first statement learns what only the later one says; the better of the two keeps the quote. */
export function absorb(first: Candidate, later: Candidate): void {
  const lead = rank(later) > rank(first);
  const sumsUp =
    first.sketch.kind !== "event" ||
    PARTS[first.view.sentence.part] < PARTS.body ||
    firstOrder(first) <= LEAD;
  first.alsoAt.push(lead ? spanOf(first) : spanOf(later), ...later.alsoAt);
  if (lead) takeQuote(first, later);
  const from = (slot: SlotName): Source => (lead ? ownSource(later, slot) : { lender: later });
  for (const slot of ["actor", "target", "country"] as const)
    if (isOpen(first, slot) && !isOpen(later, slot))
      fill(first, slot, { value: held(later, slot), from: from(slot) });
  if (later.place && (first.place === null || isNarrower(first, later)))
    fill(first, "place", { value: later.place, from: from("place") });
  const dates = newDates(first, later);
  if (dates.length > 0)
    fill(first, "date", {
      value: [...first.sketch.dates, ...dates],
      from: first.sketch.dates.length > 0 ? { own: true } : from("date"),
    });
  first.sketch = { ...first.sketch, time: first.sketch.time ?? later.sketch.time };
  if (first.saidBy === null && later.saidBy !== null && sumsUp) speakAs(first, later);
}

/** What the first had stated it now has from another mention. */
function takeQuote(first: Candidate, later: Candidate): void {
  for (const slot of slotNames) {
    const ground = groundOf(first, slot);
    if (ground)
      first.grounds[slot] = { ...ground, basis: less(ground.basis, basisOfOther(first.view, later.view)) };
  }
  const { from, to, anchor } = later.sketch;
  first.sketch = { ...first.sketch, from, to, anchor };
  Object.assign(first, { view: later.view, order: later.order, rule: later.rule });
  const again = new Map(later.sketch.dates.map((date) => [JSON.stringify(date.reading), date]));
  first.sketch = {
    ...first.sketch,
    dates: first.sketch.dates.map((date) => again.get(JSON.stringify(date.reading)) ?? date),
  };
  // what both say is as sure as the mention that is quoted has it
  for (const slot of slotNames) {
    const ground = holdAlike(first, later, slot) ? groundOf(later, slot) : null;
    if (ground) first.grounds[slot] = ground;
  }
  if (holdAlike(first, later, "place")) first.place = later.place;
}

/** What the mention that is now quoted has keeps its own ground: its words stand in the quote. */
function ownSource(later: Candidate, slot: SlotName): Source {
  const ground = groundOf(later, slot);
  if (!ground) return { lender: later };
  const { basis, start, end } = ground;
  return { basis, words: start === null || end === null ? null : { start, end } };
}

function holdAlike(first: Candidate, later: Candidate, slot: SlotName): boolean {
  switch (slot) {
    case "actor":
    case "target":
    case "country":
      return JSON.stringify(held(first, slot)) === JSON.stringify(held(later, slot));
    case "place":
      return placeKey(first) === placeKey(later);
    case "date":
      return first.sketch.dates.every((date) => later.sketch.dates.includes(date));
    case "about":
      return first.about === later.about;
  }
}

const placeKey = ({ place }: Candidate) => place?.place_id ?? place?.name ?? null;

const held = (candidate: Candidate, slot: "actor" | "target" | "country") =>
  slot === "country" ? candidate.country : candidate.sketch[slot];

/** A base or town in the province that was named first. */
const isNarrower = (first: Candidate, later: Candidate) =>
  Boolean(later.place?.place_id && first.place?.place_id) &&
  isAround(first, later) &&
  placeOf(first.place?.place_id ?? "")?.kind === "region";

function newDates(first: Candidate, later: Candidate) {
  const known = first.sketch.dates.map((date) => JSON.stringify(date.reading));
  return later.sketch.dates.filter((date) => !known.includes(JSON.stringify(date.reading)));
}
