import { actorOf, isState, stateIn } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { clauseStart } from "../engine/clauses.js";
import { ONTO } from "../engine/noun-phrase.js";
import type { View } from "../engine/view.js";

/**
 * Whose the people and sites are that the words leave without a side. Soldiers are the event's target, or the state's where they stand;
 * fighters are the group that was hit. Nothing is said where the event names nobody of that sort.
 */
export const sided: Refinement = {
  name: "sided",
  says: "soldiers, fighters and military sites without a side are those of the event's target, else a state's own in its country",
  refine: (candidates) => {
    for (const candidate of candidates)
      if (candidate.sketch.kind === "event" && candidate.sketch.target.length === 0) sideOfSite(candidate);
    let atSea = -Infinity;
    for (const candidate of candidates) {
      const { sketch, view, about } = candidate;
      if (sketch.target.includes(SHIPPING)) atSea = view.sentence.ordinal;
      if (sketch.kind !== "casualty") continue;
      if (sketch.target.length === 0 && view.sentence.ordinal - atSea <= CREW_REACH && isCrew(candidate))
        candidate.sketch = { ...sketch, target: [SHIPPING] };
      else if (sketch.target.length === 0) sideOfHurt(candidate);
      else if (about && about.sketch.target.length === 0 && sketch.target.every((id) => id === "civilians"))
        about.sketch = { ...about.sketch, target: sketch.target };
    }
    return candidates;
  },
};

const SHIPPING = "commercial-shipping";
/** How many sentences behind a ship that was hit its crew is spoken of. */
const CREW_REACH = 3;
const isCrew = ({ sketch, view }: Candidate) =>
  view.tokens.slice(sketch.from, sketch.to).some(({ norm }) => CREW.has(norm));
const CREW = new Set(
  "crew mariner mariners sailor sailors seafarer seafarers crewmember crewmembers".split(" "),
);

type Sort = "state" | "group";
const OF_STATE =
  /^(?:soldiers?|troops?|policem[ae]n|police(?: officers?)?|officers?|service-?members?|service members?|servicem[ae]n|marines?|airm[ae]n|conscripts?|reservists?|security (?:forces|guards?|officers?))$/i;
const OF_GROUP =
  /^(?:fighters?|militants?|gunm[ae]n|rebels?|insurgents?|terrorists?|militiam[ae]n|jihadists?|militia (?:members?|fighters))$/i;

function sideOfHurt(candidate: Candidate): void {
  const { sketch, view, about } = candidate;
  const sort = sortIn(view, sketch.from, sketch.to);
  if (sort === null) {
    const hurt = namedBefore(candidate);
    if (hurt) candidate.sketch = { ...sketch, target: [hurt] };
    return;
  }
  const struck = about ? ofSort(about.sketch.target, sort) : [];
  const own = sort === "state" && struck.length === 0 ? stateAt(candidate) : null;
  const target = struck.length > 0 ? struck : own ? [own] : [];
  if (target.length === 0) return;
  candidate.sketch = { ...sketch, target };
  // "24 soldiers were killed in an attack on the base": whose base it was
  if (about?.view === view && about.sketch.target.length === 0) about.sketch = { ...about.sketch, target };
}

/** "threw grenades at pilgrims, killing three": a number alone is of the people whom its clause names. */
function namedBefore({ sketch, view }: Candidate): string | null {
  const counted = view
    .within("people", sketch.from, sketch.to)
    .some(({ from }) => view.norm(from - 1) !== ",");
  if (counted || view.within("actor", sketch.from, sketch.to).length > 0) return null;
  const people = view.within("people", clauseStart(view, sketch.from), sketch.from);
  return (
    people.findLast(({ target, from }) => target !== null && ONTO.has(view.norm(from - 1)))?.target ?? null
  );
}

function sortIn(view: View, from: number, to: number): Sort | null {
  for (const people of view.within("people", from, to)) {
    // "wounding 103, police said"
    if (!people.military || view.norm(people.from - 1) === ",") continue;
    // "202 foreign soldiers", "two UN officers": of no one state
    if ([people.from - 1, people.from - 2].some((at) => at >= from && OF_MANY.has(view.norm(at))))
      return null;
    const words = view.words(people.from, people.to).replace(/\s+/g, " ");
    if (OF_STATE.test(words)) return "state";
    if (OF_GROUP.test(words)) return "group";
  }
  return null;
}

const OF_MANY = new Set(
  "foreign international allied coalition nato un multinational peacekeeping western".split(" "),
);

const UNARMED = new Set(["civilians", "commercial-shipping"]);
const ofSort = (target: readonly string[], sort: Sort) =>
  target.filter((id) => !UNARMED.has(id) && isState(id) === (sort === "state"));

/** The state of the one country where something happened, unless it is the one that struck. */
function stateAt({ country, sketch, about }: Candidate): string | null {
  const [only] = country;
  const state = only !== undefined && country.length === 1 ? stateIn(only) : null;
  const actors = [...sketch.actor, ...(about?.sketch.actor ?? [])];
  // where states fight one another abroad, the words must say whose soldiers they were
  return state === null || actors.includes(state) || actors.some(isState) ? null : state;
}

const ARMED = new Set("army military police naval navy security government".split(" "));

/** "rockets at a military base near Haifa", "a bomb beside a police patrol in Kirkuk": the state's where it stands. */
function sideOfSite(candidate: Candidate): void {
  const { sketch, view, country } = candidate;
  const [only] = country;
  const state = only !== undefined && country.length === 1 ? stateIn(only) : null;
  if (state === null || sketch.actor.includes(state)) return;
  if (isAbroad(sketch.actor, only)) {
    candidate.sketch = { ...sketch, target: [state] };
    return;
  }
  const from = Math.max(sketch.anchor, sketch.from);
  for (let at = from; at < sketch.to; at++) {
    if (!ARMED.has(view.norm(at)) || view.norm(at - 1) === "the") continue;
    const site = view.startingAt("facility", at + 1).length > 0 || SITES.has(view.norm(at + 1));
    const whole = view.startingAt("facility", at).some(({ to }) => to > at + 1);
    if (!site && !whole) continue;
    candidate.sketch = { ...sketch, target: [state] };
    return;
  }
}

/** A group that attacks in a country that is not its own attacks that state: "the Houthis struck pumping stations in Saudi Arabia". */
const isAbroad = (actors: readonly string[], country: string | undefined) =>
  actors.length > 0 &&
  actors.every((id) => {
    const actor = actorOf(id);
    return actor?.kind === "group" && actor.country !== null && actor.country !== country;
  });

const SITES = new Set("patrol patrols post posts station stations barracks academy unit units".split(" "));
