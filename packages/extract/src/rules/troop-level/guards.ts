import { classesOf, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import type { Guard } from "../figure.js";
import { forceIn, isForceAt, tieOf, troopsEnd } from "./force.js";
import { forceBefore } from "./force-context.js";

const UNARMED = wordList("rules/troop-level/counted-troops/unarmed");
const SINGLE = wordList("rules/troop-level/counted-troops/single");
const MOBILISED = wordList("rules/troop-level/counted-troops/mobilised");

/** Soldiers, or people of an army by the word before them: "2,000 mobilised men"; not "1,000 embassy personnel", "193 members". */
export const areTroops: Guard = (found) => {
  const { view, quantity } = found;
  const { from, noun, reading, count } = quantity;
  const to = troopsEnd(found);
  if (!isForceAt(view, to) && !(noun?.type === "people" && view.among(noun.from - 1, MOBILISED)))
    return false;
  if (count === null || view.tokens.slice(from, to).some((token) => UNARMED.holds(token))) return false;
  return !(noun && noun.to === noun.from + 1 && view.among(noun.from, SINGLE) && (reading.value ?? 0) < 1000);
};

/** "some 30 soldiers": fewer than ten are no level of a force. */
export const isFew: Guard = ({ quantity: { reading } }) => reading.value !== null && reading.value < 10;
/** Of a bare number fewer than fifty may be anything. */
export const isSmall: Guard = ({ quantity: { reading } }) => (reading.value ?? 0) < 50;

/** Somebody is killed, hurt or taken in the clause: what befell them is said, not where they are. */
export const isHurt: Guard = ({ view, seat, quantity: { from } }) =>
  seat
    ? view.any("casualty", Math.min(seat.clause.from, from), Math.max(seat.clause.to, from))
    : view.any("casualty", 0, view.tokens.length);

const PLACED = wordList("rules/troop-level/change/placed");

/** "are in Kursk", "were there", "are among those who guard"; not "were on the bus", and not "received medals". */
export const isSomewhere: Guard = ({ view, seat }) => {
  if (seat?.role !== "agent") return true;
  const { head, headTo, parts, patient } = seat.clause;
  if (view.hasCue("station", head)) return true;
  if (!(classesOf(view.tokens[head]) & WORD_CLASS.be))
    return patient === null || view.hasCue("withdraw", head);
  const there = [headTo, headTo + 1].some((at) => view.norm(at) === "there");
  return (
    there ||
    parts.some(
      ({ preposition, from, to }) =>
        preposition === "among" || (view.among(from - 1, PLACED) && view.any("place", from, to)),
    )
  );
};

/** The agent or the object before the number is a force, or its number: "the American force", "U.S. troop levels". */
export const isOfForce: Guard = ({ view, seat, quantity: { from } }) => {
  if (!seat) return false;
  const { agent, patient } = seat.clause;
  return [agent, patient].some(
    (phrase) =>
      phrase !== null &&
      phrase.from < from &&
      (forceIn(view, phrase.from, Math.min(phrase.to, from)) !== null || view.among(phrase.head, PRESENCE)),
  );
};

const PRESENCE = wordSet("presence deployment");

/** The number is of the troops that were named last. */
export const isOfKnown: Guard = ({ view, quantity: { from } }) => forceBefore(view, from) !== null;

/** "moved 5,000 | to safety": whoever is taken there is no force. */
export const isTakenAway: Guard = ({ view, seat, quantity: { to } }) =>
  seat?.clause.parts.some(
    ({ preposition, from, to: end }) =>
      preposition === "to" && from === to + 1 && !view.any("place", from, end) && view.norm(from) !== "the",
  ) ?? false;

const STRONG = wordList("rules/troop-level/number-of-troops/strong");

/** A number in the phrase of its force, with no noun of its own but "men" or "troops": "a force of 13,000". */
export const isTied: Guard = (found) => {
  const { view, quantity } = found;
  const { noun } = quantity;
  const tie = tieOf(found);
  return tie !== null && (noun === null || tie === "strong" || view.among(noun.to - 1, STRONG));
};

const THERE = wordList("rules/troop-level/guards/there");

/** "900 | in Syria", "another 3,000 | are based in Jordan": only a helper, and the place. */
export const isPlaced: Guard = ({ view, quantity: { from, to } }) => {
  const isName = view.within("place", from - 3, from).some((name) => name.to > from);
  if (isName) return false;
  let at = to;
  while (view.among(at, THERE) || view.hasCue("station", at)) at++;
  return ["in", "at", "from", "to"].includes(view.norm(at)) && view.any("place", at + 1, at + 3);
};

/** "pulled 1,000 soldiers | out of Mali": out of a land or a town, not out of the rubble. */
export const isTakenOut: Guard = ({ view, seat }) =>
  seat?.clause.parts.some(
    ({ preposition, from, to }) => preposition === "out" && view.any("place", from, to),
  ) ?? false;
