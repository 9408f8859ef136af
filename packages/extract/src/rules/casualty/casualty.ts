import { wordList } from "@sitrep/lexicon";
import type { CasualtyOutcome, DatePhrase } from "@sitrep/model";
import { actorsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import type { Site } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { clauseAt } from "../../grammar/clauses.js";
import { participantsOf } from "../../grammar/participants.js";
import { quantitiesOf } from "../../grammar/quantities.js";
import type { Found } from "../figure.js";
import { ownHeadsOf } from "../heads.js";
import { actorFrom, type Slots, spanOf } from "../slots.js";
import { homeEnd } from "./guards.js";
import { tollOf } from "./toll-of.js";
import { type Hurt, victims } from "./victims.js";
import { whoseEnd } from "./whose-end.js";

/** So many people who came to harm: what befell them is said by the head of their clause, whose they were by their own phrase. */
export function casualtyOf(found: Found, { outcome = "head", target = "own" }: Slots): Sketch | null {
  const { view, quantity } = found;
  const toll = found.head?.key === "any" ? tollOf(found) : null;
  const hurt = toll?.hurt ?? hurtOf(found, outcome);
  if (!hurt) return null;
  const span = toll
    ? { from: Math.min(toll.from, quantity.from), to: Math.max(toll.to, quantity.to) }
    : spanOf(found);
  const { from } = span;
  const to = Math.max(span.to, stateEnd(found, outcome));
  const told = victims(view, from, to, hurt, toll?.whom ?? ownPhrase(found));
  const { kind, actor, time, anchor } = told;
  return {
    kind,
    outcome: told.outcome,
    actor,
    target: whoseOf(found, told.target, toll?.from ?? null, target),
    sites: scenesOf(found) ?? told.sites,
    dates: datesOfSum(found, told.dates),
    time,
    from,
    to,
    anchor,
    count: quantity.reading,
    counted: quantity.count,
  };
}

function whoseOf(found: Found, named: string[], toll: number | null, target: Slots["target"]): string[] {
  const { view, quantity, seat } = found;
  if (named.length === 0 && toll !== null) {
    const theirs = owners(view, toll);
    if (theirs.length > 0) return theirs;
  }
  if (named.length === 0 && quantity.noun?.type === "casualty") return sufferersOf(found);
  // "28 of its men": whose they were does what the verb says
  // "the army lost | two men": its own
  const isArmys = target === "agent" && seat?.clause.agent != null && isOfForce(view, seat.clause.agent);
  if (isArmys) return actorFrom(found, "agent");
  const isTheirs = named.length === 0 || view.norm(quantity.count?.to ?? 0) === "of";
  return target === "agent" && isTheirs ? actorFrom(found, "agent") : named;
}

const isOfForce = (view: View, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  view.within("cue", from, to).some(({ cue }) => cue === "military_noun");

/** "the U.S. military | death toll", "Israel's | losses": whose dead they are is right before the word. */
function owners(view: View, at: number): string[] {
  const end = view.norm(at - 1) === "'s" ? at - 1 : at;
  const owner = view
    .within("actor", 0, end)
    .findLast(({ to }) => to === end || (to < end && isOfArmy(view, to, end)));
  return owner ? actorsIn(view, owner.from, owner.to) : [];
}

/** "the American | military | toll" */
const isOfArmy = (view: View, from: number, to: number) =>
  to - from <= MOST_OF_ARMY &&
  view.within("cue", from, to).some((found) => found.cue === "military_noun" && found.to === to);
const MOST_OF_ARMY = 2;

/** "killed 12 over the past week, | bringing the toll to 3,204": the week is that of the 12. */
function datesOfSum({ view, quantity }: Found, dates: readonly DatePhrase[]): DatePhrase[] {
  let at = quantity.from - 1;
  while (at > 0 && !(view.among(at, RAISING) && clauseAt(view, at)?.relation === "participle")) at--;
  const start = view.tokens[at]?.start ?? 0;
  return dates.filter((date) => date.relation === "since" || date.start >= start);
}
const RAISING = wordList("rules/casualty/new-total/raising");

/** "Russia suffered | 300 casualties": theirs. */
function sufferersOf({ view, quantity }: Found): string[] {
  const seat = quantity.seats.find(
    ({ role, clause }) => role === "patient" && view.among(clause.head, SUFFERED),
  );
  const agent = seat?.clause.agent;
  return agent ? actorsIn(view, agent.from, agent.to) : [];
}
const SUFFERED = wordList("rules/casualty/casualty/suffered");

/** A participle has the place of the deed it goes on with: "shelled Bama, killing two, and later hit Dikwa, killing four". */
function scenesOf({ view, seat }: Found): Site[] | null {
  if (seat?.clause.relation !== "participle" || seat.role !== "patient" || seat.clause.verb?.passive)
    return null;
  const { clause } = seat;
  const around = participantsOf(view, clause).sites;
  const own = around.filter(({ from }) => from >= clause.from);
  // "stormed the camp outside Orlan, killing two": what was hit says where, before what the participle has of that clause
  const theirs = clause.parent ? participantsOf(view, clause.parent).sites : [];
  const told = [own, theirs, around].find((sites) => sites.some(({ kind }) => kind !== "country"));
  return told ? [...told] : null;
}

/** Where it is said what they were left as, or what they were driven from: "left 13 people | dead", "forced 900 | from their homes". */
function stateEnd(found: Found, outcome: Slots["outcome"]): number {
  if (outcome === "own") return ownHeadsOf(found.view, found.quantity).at(-1)?.mention?.to ?? 0;
  return outcome === "displaced" ? (homeEnd(found) ?? 0) : 0;
}

/** What says whose they were: "four members | of Hezbollah"; of one person all of the phrase up to the next of a list. */
function ownPhrase({ view, quantity, seat }: Found): { from: number; to: number } {
  const { from, to, count } = quantity;
  if (count || !seat) return { from, to: whoseEnd(view, to) };
  const next = quantitiesOf(view).find(
    (other) => other.from > from && other.seats.some(({ phrase }) => phrase === seat.phrase),
  );
  return { from, to: Math.max(to, next?.from ?? seat.phrase.to) };
}

function hurtOf({ view, quantity, seat, head }: Found, outcome: NonNullable<Slots["outcome"]>): Hurt | null {
  const own = outcome === "own" ? ownHeadsOf(view, quantity).at(-1) : head;
  const mention = own?.mention;
  if (mention?.type === "casualty") return mention;
  const fixed = OUTCOMES.find((one) => one === outcome);
  return fixed ? { outcome: fixed, from: seat?.clause.head ?? quantity.from } : null;
}

const OUTCOMES: readonly CasualtyOutcome[] = [
  "killed",
  "injured",
  "killed_or_injured",
  "captured",
  "missing",
  "displaced",
];
