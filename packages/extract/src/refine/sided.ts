import { actorOf, isState, stateIn } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { clauseStart } from "../engine/clauses.js";
import { ONTO } from "../engine/noun-phrase.js";
import { actorsIn } from "../engine/people.js";
import { armed, originsOf, peopleCounted } from "../engine/sides.js";
import type { View } from "../engine/view.js";

/**
 * Whose the people and sites are that the words leave without a side. Soldiers are the event's target, or the state's where they stand;
 * fighters are the group that was hit. Nothing is said where the event names nobody of that sort.
 */
export const sided: Refinement = {
  name: "sided",
  says: "soldiers, fighters and military sites without a side are those of the event's target, else a state's own in its country",
  refine: (candidates) => {
    for (const candidate of candidates) {
      const { sketch } = candidate;
      // nobody attacks himself
      if (sketch.kind === "event" && sketch.target.some((id) => sketch.actor.includes(id)))
        candidate.sketch = { ...sketch, target: sketch.target.filter((id) => !sketch.actor.includes(id)) };
      if (candidate.sketch.target.length === 0) sideOfSite(candidate);
    }
    let atSea = -Infinity;
    let others: Candidate | null = null;
    for (const candidate of inOrder(candidates)) {
      const { sketch, view, about } = candidate;
      if (sketch.target.includes(SHIPPING)) atSea = candidate.order;
      if (sketch.kind !== "casualty") continue;
      if (sketch.target.length === 0 && candidate.order - atSea <= CREW_REACH && isCrew(candidate))
        candidate.sketch = { ...sketch, target: [SHIPPING] };
      else if (sketch.target.length === 0) {
        sideOfHurt(candidate);
        if (candidate.sketch.target.length === 0 && others?.view === view && isOthers(candidate))
          candidate.sketch = { ...sketch, target: others.sketch.target };
      } else if (about && hitPeople(about) && sketch.target.every((id) => id === "civilians"))
        about.sketch = { ...about.sketch, target: sketch.target };
      if (candidate.sketch.target.length > 0) others = candidate;
    }
    return candidates;
  },
};

const SHIPPING = "commercial-shipping";
/** How many sentences behind a ship that was hit its crew is spoken of. */
const CREW_REACH = 3;
const isCrew = ({ sketch, view }: Candidate) =>
  view.tokens.slice(sketch.from, sketch.to).some(({ norm }) => CREW.has(norm)) ||
  // "the crew reports three fatalities"
  view.tokens.slice(clauseStart(view, sketch.from), sketch.from).some(({ norm }) => norm === "crew");
const CREW = new Set(
  "crew mariner mariners sailor sailors seafarer seafarers crewmember crewmembers".split(" "),
);

/** An event that names neither whom nor what it hit was against the people whom it hurt. */
const hitPeople = ({ sketch, view }: Candidate) =>
  sketch.target.length === 0 &&
  view.within("facility", sketch.from, sketch.to).every(({ kind }) => kind === "building");

const inOrder = (candidates: readonly Candidate[]) =>
  [...candidates].sort((a, b) => a.order - b.order || a.sketch.from - b.sketch.from);

/** "killed a policeman and wounded two others": like the one before. */
const isOthers = ({ sketch, view }: Candidate) =>
  view.tokens
    .slice(sketch.from, sketch.to + 1)
    .some(({ norm }) => norm === "others" || norm === "other" || norm === "more");

type Sort = "state" | "group";
const OF_STATE =
  /^(?:soldiers?|troops?|policem[ae]n|police(?: officers?)?|officers?|service-?members?|service members?|servicem[ae]n|marines?|airm[ae]n|conscripts?|reservists?|security (?:forces|guards?|officers?))$/i;
const OF_GROUP =
  /^(?:fighters?|militants?|gunm[ae]n|rebels?|insurgents?|terrorists?|militiam[ae]n|jihadists?|militia (?:members?|fighters))$/i;

function sideOfHurt(candidate: Candidate): void {
  const { sketch, view, about } = candidate;
  const members = membersOf(candidate);
  if (members.length > 0) {
    candidate.sketch = { ...sketch, target: members };
    return;
  }
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

/** "six fighters of the Syrian Democratic Forces", "three members of Hamas" */
function membersOf({ sketch, view }: Candidate): string[] {
  const of =
    view.norm(sketch.to) === "of" ? sketch.to : view.norm(sketch.to + 1) === "of" ? sketch.to + 1 : null;
  return of === null || view.within("people", sketch.from, of).length === 0
    ? []
    : actorsIn(view, of + 1, of + 3);
}

/** "threw grenades at pilgrims, killing three": a number alone is of the people whom its clause names. */
function namedBefore(candidate: Candidate): string | null {
  const { sketch, view } = candidate;
  if (peopleCounted(candidate).length > 0 || view.within("actor", sketch.from, sketch.to).length > 0)
    return null;
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
    if (OF_STATE.test(words) || view.norm(people.from - 1) === "government") return "state";
    if (OF_GROUP.test(words)) return "group";
  }
  return null;
}

const OF_MANY = new Set(
  "foreign international allied coalition nato un multinational peacekeeping western".split(" "),
);

const ofSort = (target: readonly string[], sort: Sort) =>
  armed(target).filter((id) => isState(id) === (sort === "state"));

/** The state of the one country where something happened, unless it is the one that struck. */
function stateAt({ country, sketch, about }: Candidate): string | null {
  const [only] = country;
  const state = only !== undefined && country.length === 1 ? stateIn(only) : null;
  const actors = [...sketch.actor, ...(about?.sketch.actor ?? [])];
  // where states fight one another abroad, the words must say whose soldiers they were
  return state === null || !isState(state) || actors.includes(state) || actors.some(isState) ? null : state;
}

const ARMED = new Set("army military police naval navy security government".split(" "));

/** "rockets at a military base near Haifa", "a bomb beside a police patrol in Kirkuk": the state's where it stands. */
function sideOfSite(candidate: Candidate): void {
  const { sketch, view, country } = candidate;
  if (sketch.kind !== "event" && sketch.kind !== "event_count") return;
  const [only] = country;
  const state = only !== undefined && country.length === 1 ? stateIn(only) : null;
  if (state === null || sketch.actor.includes(state)) return;
  const origins = originsOf(candidate);
  if (isAbroad(sketch.actor, only) || (origins.length > 0 && !origins.includes(only ?? ""))) {
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
