import { actorOf, isState, wordList } from "@sitrep/lexicon";
import { typeOf } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { clauseAt } from "../../grammar/clauses.js";
import { isAlone } from "./alike.js";

/** "A Russian missile struck two houses, Ukrainian officials said": those who tell of another state's strike were struck. */
export function struckBySayer({ kind, actor, saidBy }: Statement): string | null {
  if (kind !== "event" || actor.length === 0 || !saidBy?.actor) return null;
  const sayer = actorOf(saidBy.actor);
  const isStruck = sayer?.kind === "state" && !actor.includes(sayer.actor_id) && LOCAL.test(saidBy.words);
  return isStruck ? sayer.country : null;
}
const LOCAL = /\b(?:officials?|governor|police|state (?:media|tv|news)|media|medics|ministry|authorities)\b/i;

/** "attacked Israel", "strikes on Russia": the land itself; of "attacks on U.S. forces" the words do not tell the land. */
export function attackedLand(statement: Statement): string | null {
  const { kind, view, anchor, from, to } = statement;
  const [only, second] = statement.target.filter((id) => id !== "civilians");
  const state = only === undefined || second !== undefined ? undefined : actorOf(only);
  if (only === undefined || state?.kind !== "state") return null;
  const named = (start: number, end: number) =>
    view.within("actor", start, end).filter(({ ids }) => ids.includes(only));
  const isHit =
    kind === "event" && named(anchor + 1, anchor + 6).some((it) => !it.modifier || isPlant(view, it.to));
  const isAimedAt =
    kind !== "event" &&
    !isAlone(statement) &&
    named(from, to).some((it) => !it.modifier && ONTO.has(beforeArticle(view, it.from)));
  return isHit || isAimedAt ? state.country : null;
}
const ONTO = new Set(["on", "against", "at", "attacked", "hit", "struck", "bombed", "invaded", "shelled"]);
const beforeArticle = (view: View, at: number) =>
  view.norm(at - 1) === "the" ? view.norm(at - 2) : view.norm(at - 1);

/** "two Saudi oil plants", "a Russian refinery": such things are at home, as bases, ships and embassies need not. */
const isPlant = (view: View, at: number) => [at, at + 1, at + 2].some((token) => view.among(token, PLANTS));
const PLANTS = wordList("context/fillers/country/plants");

/** Civilians and police are hurt at home: "twelve Afghan civilians", "seven Palestinians", "three Iraqi policemen". */
export function homeOfHurt(statement: Statement): string | null {
  const { kind, view, target, from, to } = statement;
  if (kind === "event") return homeOfOffice(statement);
  if (kind !== "casualty") return null;
  const owners = target.filter((id) => id !== "civilians");
  // "Afghan civilians": the word says whose they are, though they take no side
  if (owners.length === 0)
    for (const { modifier, ids } of view.within("actor", from, to)) if (modifier) owners.push(...ids);
  const [only] = owners;
  const actor = only === undefined || owners.length > 1 ? undefined : actorOf(only);
  if (!actor?.country) return null;
  const atHome =
    actor.kind === "population" || (actor.kind === "state" && AT_HOME.test(view.words(from, to)));
  return atHome ? actor.country : null;
}

/** "the murder of the Chilean senator Prell": who holds an office at home, which envoys and soldiers need not. */
function homeOfOffice({ view, anchor }: Statement): string | null {
  const patient = clauseAt(view, anchor)?.patient;
  if (!patient) return null;
  for (const { modifier, ids, to } of view.within("actor", patient.from, patient.to)) {
    const [only] = ids;
    if (!modifier || only === undefined || !isState(only)) continue;
    for (let at = to; at < Math.min(patient.to, to + MOST_TO_OFFICE); at++)
      if (view.among(at, HELD_AT_HOME)) return actorOf(only)?.country ?? null;
  }
  return null;
}
const HELD_AT_HOME = wordList("context/fillers/country/held-at-home");
/** "the Chilean deputy interior | minister" */
const MOST_TO_OFFICE = 4;

/** journalists, workers and tourists are hurt abroad too */
const AT_HOME = /\b(?:civilians?|police\w*|children|villagers?|residents?|families|women)\b/i;
/** Authorities that count those whom they find, treat or bury in their own country. */
export const COUNTS_AT_HOME =
  /\b(?:health|interior|hospitals?|police|rescue|emergency|civil defen[cs]e|medics?|red crescent|ambulance)\b/i;

/** "Lebanon's health ministry says 558 people were killed": they count in their own country. */
export function countedIn({ kind, saidBy }: Statement): string | null {
  if (kind !== "casualty" || !saidBy?.actor || !COUNTS_AT_HOME.test(saidBy.words)) return null;
  return actorOf(saidBy.actor)?.country ?? null;
}

/** A state's strikes on a group are where the group is at home, if the text names that country. */
export function homeOfStruck(statement: Statement, named: ReadonlySet<string>): string | null {
  if (typeOf(statement) !== "strike") return null;
  const homes = new Set(statement.target.map((id) => (isState(id) ? null : (actorOf(id)?.country ?? null))));
  const [only] = homes;
  return only && homes.size === 1 && named.has(only) ? only : null;
}
