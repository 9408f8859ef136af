import { wordList, wordSet } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import type { View } from "../../engine/view.js";
import type { Clause, Phrase } from "../../grammar/clause.js";
import type { Found, Guard } from "../figure.js";
import type { Hurt } from "./victims.js";

/** A total of the dead or hurt that a clause tells: "the death toll", "the number of people killed". */
export interface Toll {
  readonly hurt: Hurt;
  /** the words that say whom it counts; null where only the number may */
  readonly whom: { readonly from: number; readonly to: number } | null;
  /** its first token after an article */
  readonly from: number;
  readonly to: number;
  /** a word for a sum, and not only for those who were harmed */
  readonly isSum: boolean;
}

const TOLLS = wordSet("toll tolls");
const SUMS = wordList("rules/casualty/toll/sums");
const ARTICLES = wordSet("the a an");
/** How far behind "number of" it may say what befell them. */
const REACH = 12;

/** The total in another phrase of the clause in which a number sits; null where there is none. */
export function tollOf({ view, quantity, seat }: Found): Toll | null {
  // "the death toll in Gaza | has passed 24,000": the verb is part of the number
  const before = {
    from: clauseStart(view, quantity.from),
    to: quantity.from,
    head: quantity.from,
    preposition: null,
  };
  const phrases = seat
    ? [seat.clause, ...(seat.clause.parent ? [seat.clause.parent] : [])].flatMap(phrasesOf)
    : [before];
  const others = phrases.filter(
    (phrase) => phrase !== seat?.phrase && (phrase.from > quantity.from || quantity.from >= phrase.to),
  );
  const tolls = others.flatMap((phrase) => tollIn(view, quantity.from, phrase) ?? []);
  // "The deaths brought | the toll to 61": the deaths are those that raise it
  return tolls.find(({ isSum }) => isSum) ?? tolls[0] ?? null;
}

/** All phrases of a clause, and the words of its verb: "put the toll | at". */
const phrasesOf = ({ agent, patient, parts, head, headTo }: Clause): Phrase[] => [
  ...(agent ? [agent] : []),
  ...(patient ? [patient] : []),
  ...parts,
  { from: head, to: headTo, head, preposition: null },
];

function tollIn(view: View, number: number, { from, to }: Phrase): Toll | null {
  const first = view.among(from, ARTICLES) ? from + 1 : from;
  // "the dead | numbered 21", "the wounded rose to 40"
  const harmed =
    first > from ? view.startingAt("casualty", first).find((found) => found.to === to) : undefined;
  if (harmed) return { hurt: harmed, whom: null, from: first, to, isSum: false };
  for (let at = first; at < to; at++) {
    const own = view.within("casualty", from, at + 1).findLast((found) => found.form === "noun");
    // "body count" is one word of the tables
    if (view.among(at, TOLLS) || (own && own.to > at && view.among(at, SUMS)))
      return {
        hurt: own ?? { outcome: "killed", from: at },
        whom: null,
        from: own ? own.from : at,
        to: at + 1,
        isSum: true,
      };
    if (!view.among(at, SUMS)) continue;
    if (view.norm(at) === "losses")
      return { hurt: { outcome: "killed", from: at }, whom: { from, to }, from: first, to, isSum: true };
    const hurt = view.within("casualty", at + 1, at + REACH)[0];
    const event = view.within("event", at + 1, at + REACH)[0];
    if (!hurt || (event && event.from < hurt.from)) continue;
    return {
      hurt,
      whom: { from: at + 1, to: hurt.to },
      from: at,
      to: hurt.from > number ? hurt.to : at + 1,
      isSum: true,
    };
  }
  return null;
}

/** "the death toll rose to | 52", "has passed | 24,000"; deaths and injuries with their own noun say what they are. */
export const isToll: Guard = (found) => {
  const { noun, seats } = found.quantity;
  if (noun?.type === "casualty" || (found.seat === null && (noun !== null || seats.length > 0))) return false;
  return tollOf(found) !== null;
};
