import { wordList } from "@sitrep/lexicon";
import { isEventNoun } from "../engine/event-nouns.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { isOfHurtHere } from "../engine/of-hurt-here.js";
import type { Statement } from "../engine/statement.js";
import { rememberedOf, type View } from "../engine/view.js";
import type { Clause, Phrase } from "../grammar/clause.js";
import { clauseAt } from "../grammar/clauses.js";
import { isDefinite, isDefinitePhrase } from "./fences.js";

/** Whether one event or several are named; null where a verb tells it. */
export function numberOf({ anchor, view }: Statement): "plural" | "singular" | null {
  const nouns = view.startingAt("event", anchor).filter(isEventNoun);
  return nouns.length === 0 ? null : nouns.some(({ form }) => form === "noun") ? "singular" : "plural";
}

/** "a raid", "a roadside bomb": brought in as new. */
export function isNew({ anchor, from, to, view }: Statement): boolean {
  const head = view.within("munition", from, to)[0]?.from ?? anchor;
  return [head, anchor].some((at) => ["a", "an", "another"].includes(view.norm(phraseStart(view, at))));
}

/** "the raid", "The car bomb exploded", "it was attacked", "struck the ship": known from before. */
export function isKnown(statement: Statement): boolean {
  const { anchor, view } = statement;
  if (numberOf(statement) !== null) return isDefinite(view, { from: anchor }) || isOfDay(view, anchor);
  const [weapon] = view.within("munition", statement.from, anchor + 1);
  if (weapon) return !weapon.plural && isDefinite(view, weapon);
  const clause = clauseAt(view, anchor);
  if (clause && (isOfKnownEvent(view, clause) || isByKnownDoers(statement))) return true;
  const patient = clause?.patient;
  return patient != null && isKnownThing(view, patient) && !isOfHurtHere(view, patient.from);
}

/** "Monday's | attack" */
export function isOfDay(view: View, noun: number): boolean {
  const [day] = view.within("date", Math.max(0, noun - 4), noun);
  return (
    day !== undefined &&
    (view.norm(noun - 1) === "'s" || view.norm(day.to - 1) === "'s") &&
    noun - day.to <= 1
  );
}

/** "The raid, which hit the village", "the strikes hit", "the blast took place": the subject is an event told before. */
function isOfKnownEvent(view: View, { agent, relation, from }: Clause): boolean {
  const [start, end] = relation === "relative" ? [from - 3, from] : [agent?.from ?? 0, agent?.to ?? 0];
  const nouns = [
    ...view.within("event", Math.max(0, start), end).filter(isEventNoun),
    ...view.within("cue", Math.max(0, start), end).filter(({ cue }) => cue === "known_event"),
  ];
  return nouns.some((noun) => isDefinite(view, noun));
}

/** "The attackers raided the village": who did what was reported before, and has no name of its own. */
export function isByKnownDoers({ view, anchor }: Statement): boolean {
  const agent = clauseAt(view, anchor)?.agent;
  if (!agent || !isDefinitePhrase(view, agent)) return false;
  return (
    view.among(agent.to - 1, DOERS) &&
    view.within("actor", agent.from, agent.to).every(({ ids }) => ids.length === 0)
  );
}
const DOERS = wordList("context/mention/doers");

/** "it", "the ship", "the convoy", "their car": a thing that was named before, and no "the port of Aden". */
export function isKnownThing(view: View, { from, to }: Phrase): boolean {
  const first = view.norm(from);
  if (first === "it" || first === "them") return true;
  return (
    (first === "the" || first === "this" || first === "their" || first === "his") &&
    view.any("facility", from, to) &&
    !view.any("place", from, to) &&
    view.tokens.slice(from + 1, to).every(({ capital }) => !capital)
  );
}

/** "a car bomb" and "a roadside bomb" are two, as a drone and a shell are; "a bomb" may be either. */
export function weaponsDiffer(a: Statement, b: Statement): boolean {
  const [left, right] = [weaponsOf(a), weaponsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => fits(one, other)));
}

/** "a car bombing", "the car bomb"; "a drone attack", "the drone strike": the same weapon, by name. */
export const sameWeapon = (a: Statement, b: Statement): boolean => {
  const named = weaponsOf(b);
  return weaponsOf(a).some((one) => named.includes(one));
};

const fits = (one: string, other: string) =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** "a drone strike … the missile hit their car": the one told before fired it. */
export const isFiredBy = (first: Statement, known: Statement): boolean =>
  weaponsOf(first).some((it) => CARRIERS.has(lastOf(it))) && weaponsOf(known).every((it) => CARRIED.has(it));
const lastOf = (words: string) => words.slice(words.lastIndexOf(" ") + 1);
const CARRIERS = wordList("context/mention/carriers");
const CARRIED = wordList("context/mention/carried");

function weaponsOf({ view, anchor, from: start, to: end }: Statement): string[] {
  const named = view
    .within("munition", start, end)
    .map(({ from, to }) => view.words(from, to).toLowerCase().replace(/\s+/g, " ").replace(/s$/, ""));
  const noun = view.startingAt("event", anchor).find(({ to }) => view.norm(to - 1).startsWith("bombing"));
  if (noun)
    named.push(
      view
        .words(noun.from, noun.to)
        .toLowerCase()
        .replace(/ings?$/, ""),
    );
  return [...new Set(named)];
}

/** Whether both sentences speak of the same ship, person or site by a name of several words that is no side and no known place. */
export function sharesName(a: Statement, b: Statement): boolean {
  const names = namesOf(a.view);
  return namesOf(b.view).some((one) =>
    names.some((other) => ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)),
  );
}

const namesOf = rememberedOf((view): readonly string[] => {
  const found: string[] = [];
  for (let from = 0; from < view.tokens.length; from++) {
    let to = from;
    while (view.tokens[to]?.capital && view.tokens[to]?.kind === "word") to++;
    if (to - from > 1 && SAID_ELSEWHERE.every((type) => !view.any(type, from, to)))
      found.push(view.words(from, to).toLowerCase());
    if (to > from) from = to;
  }
  return found;
});
const SAID_ELSEWHERE = ["actor", "place", "date"] as const;
