import { classesOf, isCommonWord, nameWordsOf, WORD_CLASS, wordList } from "@sitrep/lexicon";
import { eachOf } from "../engine/each-of.js";
import { meetsMine } from "../engine/meets-mine.js";
import { OWNERS } from "../engine/noun-phrase.js";
import { actorsIn, doersNamed, targetsIn } from "../engine/people.js";
import { inOrder, type Site, scenesIn } from "../engine/sites.js";
import type { View } from "../engine/view.js";
import { type Clause, DEAD, isPronoun, type Phrase, partsWith } from "./clause.js";
import { clauseAt, clausesOf } from "./clauses.js";
import { creditedWith } from "./credited.js";
import { retoldBy } from "./retold.js";
import { sufferedBy } from "./suffered.js";

/** Who did it, to whom or what, and where: read from the phrases of one clause and from none beside it. */
export interface Participants {
  readonly actor: readonly string[];
  /** a group without a name acts: "gunmen" */
  readonly someGroup: boolean;
  /** people act: "two men" */
  readonly someone: boolean;
  readonly target: readonly string[];
  /** something or somebody that can be hit is named, whoever's it is: a building, a vehicle, people */
  readonly hits: boolean;
  readonly sites: readonly Site[];
}

export function participantsOf(view: View, clause: Clause): Participants {
  // "the convoy came under fire": who stands where who acts does is hit
  const undergone =
    clause.form === "verb" &&
    (view.hasCue("undergo", clause.head) || meetsMine(view, clause.head, clause.headTo));
  const [doer, patient] = undergone
    ? [null, clause.agent]
    : [
        clause.agent ?? (isOneDeed(view, clause) ? creditedWith(view, clause) : null),
        clause.patient ?? (isOneDeed(view, clause) ? sufferedBy(view, clause) : null),
      ];
  const agent = doer && isTheirs(view, doer) ? (speakerOf(view, clause) ?? doer) : doer;
  const actor = agent ? doersNamed(view, agent) : [];
  const struck = [
    ...(patient ? [patient] : []),
    ...partsWith(ownPart(clause), "on", "against", "at", "targeting", ...(patient ? ["including"] : [])),
    // "a depot belonging | to the group", "set fire | to homes"
    ...partsWith(clause, "to").filter(({ from }) => ["belonging", "fire"].includes(view.norm(from - 2))),
  ];
  const named = eachOf(struck, ({ from, to }) => targetsIn(view, from, to));
  const owners = patient ? ownersOf(view, patient, named.length > 0) : [];
  const target = [...new Set(owners.length > 0 ? owners : named)];
  return {
    actor,
    someGroup: actor.length === 0 && agent !== null && hasGroup(view, agent),
    someone: agent !== null && view.any("people", agent.from, agent.to),
    target: target.filter((id) => !actor.includes(id)),
    hits: struck.some((phrase) => isTangible(view, phrase)),
    sites: sitesOf(view, clause, patient, struck),
  };
}

/** "attacked a ship in response to strikes | on a port": what is answered was hit by others. */
function ownPart(clause: Clause): Clause {
  const answer = clause.parts.findIndex(({ preposition }) => preposition?.includes("-") === true);
  return answer < 0 ? clause : { ...clause, parts: clause.parts.slice(0, answer) };
}

/** "the murder of", "the attack"; of "attacks" it takes more than whose they are to be one event. */
const isOneDeed = (view: View, { form, head }: Clause) =>
  form === "noun" && view.startingAt("event", head).every((event) => event.form !== "plural");

/** Who does what the clause of a token tells. */
export function doersAt(view: View, at: number): readonly string[] {
  const agent = clauseAt(view, at)?.agent;
  return agent ? doersNamed(view, agent) : [];
}

/** "the army said | it had struck", "… that | its drones had struck": who says it did it. */
function speakerOf(view: View, { parent, form }: Clause): Phrase | null {
  const teller = form === "noun" ? parent?.parent : parent;
  return teller?.agent && view.hasCue("report_verb", teller.head) ? teller.agent : null;
}
const isTheirs = (view: View, phrase: Phrase) =>
  isPronoun(view, phrase) ||
  (view.tokens.slice(phrase.from, phrase.to).some(({ norm }) => OWN.has(norm)) &&
    actorsIn(view, phrase.from, phrase.to).length === 0);
const OWN = wordList("grammar/participants/own");

const HOLDING = wordList("grammar/participants/holding");

/** "sites | used by the group", "a bus | carrying students": whoever holds what is hit is hit, and who is in it. */
const ownersOf = (view: View, struck: Phrase, isTold: boolean): string[] =>
  eachOf(clausesOf(view), ({ verb, head, agent, patient }) => {
    if (verb?.form === "participle" && patient?.from === struck.from && agent && view.among(head, OWNERS))
      return actorsIn(view, agent.from, agent.to);
    const isIn = verb?.form === "ing" && agent?.from === struck.from && view.among(head, HOLDING);
    return isIn && patient && !isTold && view.any("people", patient.from, patient.to)
      ? targetsIn(view, patient.from, patient.to)
      : [];
  });

/** "gunmen", "suspected militants": somebody armed, of no named side. */
const hasGroup = (view: View, { from, to }: Phrase) =>
  view.within("actor", from, to).some(({ ids }) => ids.length === 0) ||
  view.within("people", from, to).some(({ military }) => military);

const isTangible = (view: View, { from, to }: Phrase) =>
  view.any("facility", from, to) ||
  view.any("people", from, to) ||
  view.any("actor", from, to) ||
  isNamed(view, from, to) ||
  isSettled(view, from, to);

/** "a village", "the town": people live there. */
function isSettled(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.among(at, SETTLED)) return true;
  return false;
}
const SETTLED = wordList("grammar/participants/settled");

/** "Saleh al-Arouri", "Sofia de Roldan": two capitalised words, or more, that are no place; the first word of a sentence counts where it is no common word. */
export function isNamed(view: View, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    const isCapital =
      token?.kind === "word" &&
      token.capital &&
      !isPlaceOrDay(view, at) &&
      (at > 0 || !isCommonWord(token.word));
    // "Tower 22"
    const isNumber = words > 0 && token?.kind === "number";
    if ((isCapital || isNumber) && ++words > 1) return true;
    if (!isCapital && !(words > 0 && (classesOf(token) & WORD_CLASS.particle) !== 0)) words = 0;
  }
  return false;
}

const isPlaceOrDay = (view: View, at: number) =>
  [...view.within("place", at - 3, at + 1), ...view.within("date", at - 3, at + 1)].some(({ to }) => to > at);

/** What these lead to is no place of the deed: with what, by whom, from where, what for, when. */
const ELSEWHERE = wordList("grammar/participants/elsewhere");
const MOVING = wordList("grammar/participants/moving");
const COMPASS = nameWordsOf("compass");
const MOST_UP = 3;

/** What was hit says where, then the clause's own "in", "near" and "between"; a participle, "when …" and a noun have those of the clause they are in. */
function sitesOf(view: View, clause: Clause, patient: Phrase | null, struck: readonly Phrase[]): Site[] {
  const { agent } = clause;
  // "a bomb | hidden in a market killed": where the weapon was
  const weapon = agent && view.any("munition", agent.from, agent.to) ? agent : null;
  const said = [
    ...struck.filter(({ preposition }) => preposition !== DEAD),
    ...placesOf(view, clause),
    ...placesOfThing(view, clause, patient),
    ...placesOfThing(view, clause, weapon, true),
  ];
  const own = eachOf([...said, ...hereIn(view, clause)], ({ from, to }) => scenesIn(view, from, to));
  if (own.some(({ kind }) => kind !== "country") || (clause.form === "noun" && own.length > 0))
    return inOrder(own);
  const retold = retoldBy(view, clause);
  if (retold)
    return inOrder([...own, ...placesOf(view, retold).flatMap(({ from, to }) => scenesIn(view, from, to))]);
  let inner = clause;
  for (let up = 0; inner.parent !== null && up < MOST_UP && shares(inner, inner.parent); up++) {
    inner = inner.parent;
    const { head } = inner;
    // "Near Bol, jets hit a camp and | destroyed two trucks": what opens is of both, what follows the first verb is not
    const theirs = placesOf(view, inner)
      .filter(
        (phrase) =>
          !isOfOther(view, clause, phrase) && !(phrase.from <= clause.head && clause.head < phrase.to),
      )
      .filter(({ from }) => clause.relation !== "coordinated" || from < head)
      .flatMap(({ from, to }) => scenesIn(view, from, to));
    if (theirs.length > 0) return inOrder([...own, ...theirs]);
  }
  return inOrder(own);
}

/** "in response to the attack on X, jets carried out | strikes": X is of the attack. */
const isOfOther = (view: View, clause: Clause, { from }: Phrase) =>
  clausesOf(view).some(
    (other) =>
      other !== clause &&
      other.form === "noun" &&
      [other.patient, ...other.parts].some((phrase) => phrase !== null && phrase.from === from),
  );

/** "attacked a bank | here", "exploded | here on Monday". */
function hereIn(view: View, { headTo, to }: Clause): Phrase[] {
  for (let at = headTo; at <= to; at++)
    if (view.norm(at) === "here") return [{ from: at, to: at + 1, head: at, preposition: null }];
  return [];
}

/** The phrases of a clause that say where; "on the road | to Mosul" goes on. */
const placesOf = (view: View, { parts: all }: Clause): readonly Phrase[] => {
  // "hit Odesa and | two in Kharkiv": those of another number are its own
  const and = all.findIndex(({ preposition, to }) => preposition === "and" && view.norm(to - 1) !== "times");
  // "in Orlan in response to killings | in Lima"
  const answer = all.findIndex(({ preposition }) => preposition?.includes("-") === true);
  const ends = [and, answer].filter((index) => index >= 0);
  const parts = ends.length === 0 ? all : all.slice(0, Math.min(...ends));
  return parts.filter(
    ({ preposition, from }, index) =>
      // "40 miles | southwest of Aden": not there
      (preposition === null && !(view.among(from, COMPASS) && view.norm(from + 1) === "of")) ||
      (preposition !== null && !ELSEWHERE.has(preposition)) ||
      (preposition === "to" && index > 0 && parts[index - 1]?.to === from - 1),
  );
};

/** "sites | used by the group in the north", "a ship | flying a flag near Aden": where they are held, where it sails. */
const placesOfThing = (
  view: View,
  clause: Clause,
  patient: Phrase | null,
  isWeapon = false,
): readonly Phrase[] =>
  patient === null
    ? []
    : eachOf(clausesOf(view), (other) =>
        other !== clause &&
        other.relation === "participle" &&
        (other.verb?.passive ? other.patient : isWeapon ? null : other.agent)?.from === patient.from
          ? [
              ...placesOf(view, other),
              ...(other.patient && view.among(other.head, MOVING) ? [other.patient] : []),
            ]
          : [],
      );

/** A clause that goes on with the one that it is in: where that was, this was. */
const shares = ({ relation, agent, patient }: Clause, outer: Clause) =>
  relation === "participle" ||
  relation === "nominal" ||
  (relation === "coordinated" &&
    (agent ?? patient)?.from === (outer.verb?.passive ? outer.patient : outer.agent)?.from);
