import { actorOf, isState, stateIn, wordList } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { clauseStart } from "../../engine/clauses.js";
import { ONTO } from "../../engine/noun-phrase.js";
import { actorsIn } from "../../engine/people.js";
import { armed, originsOf, peopleCounted, shares } from "../../engine/sides.js";
import type { View } from "../../engine/view.js";
import { type Answer, filler } from "../fill.js";
import { DEEDS } from "./kinds.js";

/** Whose a military site is that the words leave without a side: the state's where it is. */
export const sideOfSite = filler({
  name: "side of the site",
  says: "military sites without a side are a state's own in its country, as is what a group attacks in a country that is not its own",
  slot: "target",
  kinds: [...DEEDS],
  among: () => stateAtSite,
});

const inOrder = (candidates: readonly Candidate[]) =>
  [...candidates].sort((a, b) => a.order - b.order || a.sketch.from - b.sketch.from);

/** Crews of a ship that was hit are the ship's. */
export const crew = filler({
  name: "crew",
  says: "sailors who were hurt after a merchant ship was hit are of commercial shipping",
  slot: "target",
  kinds: ["casualty"],
  among: (candidates) => {
    const ships = candidates.filter(({ sketch }) => sketch.target.includes(SHIPPING));
    return (candidate) => {
      const ship = ships.findLast(
        ({ order }) => order <= candidate.order && candidate.order - order <= CREW_REACH,
      );
      return ship && isCrew(candidate) ? { value: [SHIPPING], from: { lender: ship } } : null;
    };
  },
});

/** Soldiers are the event's target, or the state's where they are; fighters are the group that was hit. */
export const sideOfHurt = filler({
  name: "side of the hurt",
  says: "soldiers and fighters without a side are those of the event's target, else a state's own in its country",
  slot: "target",
  kinds: ["casualty"],
  order: inOrder,
  among: (candidates) => {
    const casualties = inOrder(candidates).filter(({ sketch }) => sketch.kind === "casualty");
    return (candidate) => {
      const answer = hurtSide(candidate);
      if (answer || !isOthers(candidate)) return answer;
      const first = casualties
        .slice(0, casualties.indexOf(candidate))
        .findLast(({ view, sketch }) => view === candidate.view && sketch.target.length > 0);
      return first ? { value: first.sketch.target, from: { lender: first } } : null;
    };
  },
});

/** "24 soldiers were killed in an attack on the base": whose base it was; an attack that names nobody was on those whom it hurt. */
export const targetOfHurt = filler({
  name: "target of its hurt",
  says: "an event that names neither whom nor what it hit was against the civilians whom it hurt, or against the soldiers of its own sentence",
  slot: "target",
  kinds: ["event"],
  among: (candidates) => {
    const hurt = new Map<Candidate, Candidate[]>();
    for (const candidate of candidates)
      if (candidate.sketch.kind === "casualty" && candidate.about && candidate.sketch.target.length > 0)
        hurt.set(candidate.about, [...(hurt.get(candidate.about) ?? []), candidate]);
    return (event) => {
      const all = (hurt.get(event) ?? []).filter(({ sketch }) => !shares(sketch.target, event.sketch.actor));
      const soldiers = all.find(
        ({ view, sketch }) => view === event.view && sortIn(view, sketch.from, sketch.to) === "state",
      );
      const civilians = hitPeople(event)
        ? all.find(({ sketch }) => sketch.target.every((id) => id === "civilians"))
        : undefined;
      const lender = soldiers ?? civilians;
      return lender ? { value: lender.sketch.target, from: { lender } } : null;
    };
  },
});

const SHIPPING = "commercial-shipping";
/** How many sentences behind a ship that was hit its crew is spoken of. */
const CREW_REACH = 3;
const isCrew = ({ sketch, view }: Candidate) =>
  view.tokens.slice(sketch.from, sketch.to).some(({ norm }) => CREW.has(norm)) ||
  // "the crew reports three fatalities"
  view.tokens.slice(clauseStart(view, sketch.from), sketch.from).some(({ norm }) => norm === "crew");
const CREW = wordList("context/fillers/sided/crew");

/** An event that names neither whom nor what it hit was against the people whom it hurt. */
const hitPeople = ({ sketch, view }: Candidate) =>
  sketch.target.length === 0 &&
  view.within("facility", sketch.from, sketch.to).every(({ kind }) => kind === "building");

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

function hurtSide(candidate: Candidate): Answer<"target"> | null {
  const { sketch, view, about } = candidate;
  const members = membersOf(candidate);
  if (members.length > 0) return { value: members, from: { own: true } };
  const sort = sortIn(view, sketch.from, sketch.to);
  if (sort === null) {
    const hurt = namedBefore(candidate);
    return hurt ? { value: [hurt], from: { own: true } } : null;
  }
  const struck = about ? ofSort(about.sketch.target, sort) : [];
  if (about && struck.length > 0) return { value: struck, from: { lender: about } };
  const own = sort === "state" ? stateAt(candidate) : null;
  return own === null ? null : { value: [own], from: { lender: candidate, slot: "country" } };
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
  return people.findLast(({ target, from }) => target !== null && view.among(from - 1, ONTO))?.target ?? null;
}

function sortIn(view: View, from: number, to: number): Sort | null {
  for (const people of view.within("people", from, to)) {
    // "wounding 103, police said"
    if (!people.military || view.norm(people.from - 1) === ",") continue;
    // "202 foreign soldiers", "two UN officers": of no one state
    if ([people.from - 1, people.from - 2].some((at) => at >= from && view.among(at, OF_MANY))) return null;
    const words = view.words(people.from, people.to).replace(/\s+/g, " ");
    if (OF_STATE.test(words) || view.norm(people.from - 1) === "government") return "state";
    if (OF_GROUP.test(words)) return "group";
  }
  return null;
}

const OF_MANY = wordList("context/fillers/sided/of-many");

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

const ARMED = wordList("context/fillers/sided/armed");

/** "rockets at a military base near Haifa", "a bomb beside a police patrol in Kirkuk": the state's where it stands. */
function stateAtSite(candidate: Candidate): Answer<"target"> | null {
  const { sketch, view, country } = candidate;
  const [only] = country;
  const state = only !== undefined && country.length === 1 ? stateIn(only) : null;
  if (state === null || sketch.actor.includes(state)) return null;
  const answer: Answer<"target"> = { value: [state], from: { lender: candidate, slot: "country" } };
  const origins = originsOf(candidate);
  if (isAbroad(sketch.actor, only) || (origins.length > 0 && !origins.includes(only ?? ""))) return answer;
  const from = Math.max(sketch.anchor, sketch.from);
  for (let at = from; at < sketch.to; at++) {
    if (!view.among(at, ARMED) || view.norm(at - 1) === "the") continue;
    const site = view.startingAt("facility", at + 1).length > 0 || view.among(at + 1, SITES);
    const whole = view.startingAt("facility", at).some(({ to }) => to > at + 1);
    if (site || whole) return answer;
  }
  return null;
}

/** A group that attacks in a country that is not its own attacks that state: "the Houthis struck pumping stations in Saudi Arabia". */
const isAbroad = (actors: readonly string[], country: string | undefined) =>
  actors.length > 0 &&
  actors.every((id) => {
    const actor = actorOf(id);
    return actor?.kind === "group" && actor.country !== null && actor.country !== country;
  });

const SITES = wordList("context/fillers/sided/sites");
