import { wordList } from "@sitrep/lexicon";
import { windowOf } from "../../engine/when.js";
import type { Guard } from "../figure.js";
import { hasSpell, isBounded } from "../spell.js";

const LABOUR = wordList("rules/event-count/counted-events/labour");

/** Strikes over pay, and those of a ball game. */
export const isLabour: Guard = ({ view }) => view.holdsAny(LABOUR);

/** "one of the year's nine | worst raids": a rank among many, and no count of what happened. */
export const isRank: Guard = ({ view, quantity: { noun } }) => {
  const before = view.norm((noun?.from ?? 0) - 1);
  return before === "worst" || before.endsWith("iest") || before.endsWith("gest");
};

/** "the first attack since May" counts none; "the second" counts where it says since when, or in how long. */
export const countsUpTo: Guard = ({ view, quantity: { reading, from, to } }) =>
  (reading.value ?? 0) > 1 && (isBounded(windowOf(view, from)) || hasSpell(view, to, view.tokens.length));

/** "the fourth | strike": far enough to count without a window. */
export const isFar: Guard = (found) =>
  !found.quantity.reading.ordinal || (found.quantity.reading.value ?? 0) > 2 || countsUpTo(found);

const TIMES = wordList("rules/event-count/guards/times");

const MEASURED = wordList("rules/event-count/attacked-times/more");

/** "14 times", "the fourth occasion", "twice"; not "on one occasion", "twice as many" or "more than twice the size". */
export const isTimes: Guard = ({ view, quantity: { noun, reading, to } }) =>
  noun !== null && reading.value !== 1 && view.among(noun.from, TIMES) && !view.among(to, MEASURED);

/** A number is written, and its noun fits it: not "an attack", "multiple assassination", but "12 incidents of shelling". */
export const isCounted: Guard = ({ view, quantity: { count, reading, noun } }) =>
  count !== null &&
  noun?.type === "event" &&
  (noun.form === "plural" ||
    reading.ordinal ||
    reading.value === 1 ||
    view.tokens.slice(count.to, noun.from).some(({ norm }) => norm === "of"));

/** "took place in | Mali", not "were on the police". */
export const isSomewhere: Guard = ({ view, seat }) =>
  seat?.clause.parts.some(({ from, to }) => view.any("place", from, to)) === true;

/** "12 of | the attacks". */
export const isShare: Guard = ({ view, quantity: { count } }) =>
  count !== null && view.norm(count.to) === "of";

const BEHIND = wordList("rules/event-count/nth-of-its-kind/behind");

/** "the second on the army", "the fifth this month": no noun of its own follows the ordinal. */
export const isElliptic: Guard = ({ view, quantity: { to } }) =>
  to >= view.tokens.length ||
  view.tokens[to]?.kind === "mark" ||
  view.among(to, BEHIND) ||
  view.any("date", to, to + 1);

const TALLIES = wordList("rules/event-count/number-reached/tallies");

/** "the number of attacks", or attacks themselves as the subject: not "losses in attacks rose to 12", "the raid took place at 0530". */
export const isTallied: Guard = ({ view, quantity, seat }) => {
  if (!seat) return false;
  const { agent, patient, head } = seat.clause;
  const named = [agent, patient].some(
    (phrase) =>
      phrase !== null &&
      phrase.from < quantity.from &&
      view.within("event", phrase.from, phrase.head + 1).some(({ form }) => form === "plural"),
  );
  const first = Math.min(agent?.from ?? head, head);
  return named || view.tokens.slice(first, quantity.from).some((token) => TALLIES.holds(token));
};

/** "people killed in attacks" are counted there. */
export const isHurt: Guard = ({ view, quantity, seat }) =>
  seat !== null && view.any("casualty", seat.clause.from, quantity.from);
