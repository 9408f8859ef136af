import { type SlotName, slotNames } from "@sitrep/model";
import { mayBeRelated } from "../engine/sides.js";
import { changed, type Statement } from "../engine/statement.js";
import { filled, groundOf, isOpen, type Source } from "./fill.js";
import { basisOfOther, less } from "./ground.js";
import { sameReading } from "./same-day.js";
import { isArea, isAround, samePlace } from "./same-place.js";
import type { Story } from "./story.js";

const PARTS = { body: 100, embed: 50, caption: 10, heading: 5, headline: 0, furniture: 0 } as const;

/** Which statement is the better evidence: the body's before a headline's, and the fuller before the barer. */
const rank = ({ dates, actor, target, country, place, view }: Statement) =>
  PARTS[view.sentence.part] +
  [dates, actor, target, country].filter((known) => known.length > 0).length +
  (place ? 1 : 0);

const isHead = ({ view: { sentence } }: Statement) =>
  sentence.part === "headline" || sentence.part === "heading";

/** Statements of this many first sentences only sum up what others say further down; later ones are the outlet's own. */
const LEAD = 2;

const sumsUp = ({ kind, view, alsoAt }: Statement, story: Story) =>
  kind !== "event" ||
  PARTS[view.sentence.part] < PARTS.body ||
  [view, ...alsoAt.map((said) => said.view)].some((said) => story.order(said) < LEAD);

/** The first mention with what only the later one says; the better of the two has the quote. */
export function joined(first: Statement, later: Statement, story: Story): Statement {
  const leads = rank(later) > rank(first);
  const { view, from, to } = leads ? first : later;
  const alsoAt = [...first.alsoAt, { view, from, to }, ...later.alsoAt];
  let one = leads ? quoted(changed(first, { alsoAt }), later) : changed(first, { alsoAt });
  // "Blasts hit Iraqi town", "Two civilians killed": who was hit is what the text below it says
  const isMore = first.target.every((id) => later.target.includes(id));
  if (leads && isHead(first) && (isMore || !mayBeRelated(first.target, later.target)))
    one = changed(one, { target: [] });
  const source = (slot: SlotName): Source => (leads ? ownSource(later, slot) : { lender: later });
  for (const slot of ["actor", "target", "country"] as const)
    if (isOpen(one, slot) && !isOpen(later, slot))
      one = filled(one, slot, { value: later[slot], from: source(slot) });
  // strikes in two countries were not in the one town that a later sentence names
  if (later.place && (one.place === null ? first.country.length < 2 : isNarrower(first, later)))
    one = filled(one, "place", { value: later.place, from: source("place") });
  const dates = later.dates.filter((date) => !one.dates.some((known) => sameReading(known, date)));
  if (dates.length > 0)
    one = filled(one, "date", {
      value: [...one.dates, ...dates],
      from: one.dates.length > 0 ? { own: true } : source("date"),
    });
  one = changed(one, { time: one.time ?? later.time });
  const armed = [first, later].find((it) => it.kind === "event" && it.munition.length > 0);
  if (one.kind === "event" && armed?.kind === "event" && one.munition.length === 0)
    one = changed(one, { munition: armed.munition });
  return first.saidBy === null && later.saidBy !== null && sumsUp(first, story) ? spoken(one, later) : one;
}

/** A bare statement has who gave it, when and how sure from where the text says so. */
const spoken = (first: Statement, { saidBy, saidOn, certainty }: Statement): Statement =>
  changed(first, {
    saidBy,
    saidOn,
    certainty: certainty === "claimed" || certainty === "initial" ? certainty : first.certainty,
  });

/** What the first had stated it now has from another mention; what both say is as sure as the mention that is quoted has it. */
function quoted(first: Statement, later: Statement): Statement {
  const { view, rule, from, to, anchor } = later;
  const dates = first.dates.map((date) => later.dates.find((again) => sameReading(again, date)) ?? date);
  const grounds = { ...first.grounds };
  const one = changed(first, { view, rule, from, to, anchor, dates });
  for (const slot of slotNames) {
    const ground = groundOf(first, slot);
    const again = holdAlike(one, later, slot) ? groundOf(later, slot) : null;
    if (again) grounds[slot] = again;
    else if (ground) grounds[slot] = { ...ground, basis: less(ground.basis, basisOfOther(first.view, view)) };
  }
  return changed(one, { grounds, place: holdAlike(one, later, "place") ? later.place : one.place });
}

/** What the mention that is now quoted has keeps its own ground: its words are in the quote. */
function ownSource(later: Statement, slot: SlotName): Source {
  const ground = groundOf(later, slot);
  if (!ground) return { lender: later };
  const { basis, start, end } = ground;
  return { basis, words: start === null || end === null ? null : { start, end } };
}

function holdAlike(first: Statement, later: Statement, slot: SlotName): boolean {
  switch (slot) {
    case "actor":
    case "target":
    case "country":
      return first[slot].join() === later[slot].join();
    case "place":
      return first.place === later.place || samePlace(first, later);
    case "date":
      return first.dates.every((date) => later.dates.includes(date));
    case "about":
      return first.about === later.about;
  }
}

/** A base or town in the province that was named first. */
const isNarrower = (first: Statement, later: Statement) =>
  Boolean(later.place?.place_id && first.place?.place_id) && isAround(first, later) && isArea(first);
