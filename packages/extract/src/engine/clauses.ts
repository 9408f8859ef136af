import { wordList, wordSet } from "@sitrep/lexicon";
import { isEventNounAt } from "./event-nouns.js";
import { rememberedOf, type View } from "./view.js";

const HARD = wordSet('; : — – ( ) [ ] “ ” " . ? !');
const SUBORDINATE = wordList("engine/clauses/subordinate");

const boundariesOf = rememberedOf((view) => {
  const boundaries = new Uint8Array(view.tokens.length);
  for (let at = 0; at < boundaries.length; at++) if (endsClause(view, at)) boundaries[at] = 1;
  return boundaries;
});

/** Whether a clause ends before this token. Commas do not count by themselves: lists have them too. */
export const isBoundary = (view: View, token: number): boolean => boundariesOf(view)[token] === 1;

function endsClause(view: View, token: number): boolean {
  if (view.among(token, HARD)) return !isInName(view, token);
  if (view.among(token, SUBORDINATE)) return true;
  const word = view.norm(token);
  if (word === "that") return isRelativeThat(view, token);
  if (word === "as")
    return (
      !["well", "part", "a", "an", "retaliation", "response", "many", "far", "of"].includes(
        view.norm(token + 1),
      ) && view.norm(token - 1) !== "such"
    );
  if (word === "and" && view.norm(token - 1) === ",") return startsClause(view, token + 1);
  return false;
}

/** A bracket with an abbreviation in it ("(KH)") and a dot after a title are no ends. */
function isInName(view: View, token: number): boolean {
  const word = view.norm(token);
  if ((word === "(" || word === ")") && isMeasure(view, token)) return true;
  if (word === "(") return view.norm(token + 2) === ")" && view.tokens[token + 1]?.upper === true;
  if (word === ")") return view.norm(token - 2) === "(" && view.token(token - 1)?.upper === true;
  // "04:00"
  if (word === ":")
    return view.token(token - 1)?.kind === "number" && view.tokens[token + 1]?.kind === "number";
  if (word === ".") return token + 1 < view.tokens.length && view.tokens[token + 1]?.kind !== "mark";
  // a quoted word or two are part of the clause
  return word === '"' || word === "“" || word === "”";
}

/** "(93 km)", "(six miles)": a number in brackets. */
function isMeasure(view: View, bracket: number): boolean {
  const opens = view.norm(bracket) === "(";
  for (let at = 2; at <= MOST_IN_MEASURE; at++) {
    const other = opens ? bracket + at : bracket - at;
    if (view.norm(other) !== (opens ? ")" : "(")) continue;
    const first = (opens ? bracket : other) + 1;
    return view.any("count", first, first + 1) || view.tokens[first]?.kind === "number";
  }
  return false;
}
const MOST_IN_MEASURE = 4;

const isRelativeThat = (view: View, token: number) =>
  !["the", "this", "these", "it", "he", "she", "they"].includes(view.norm(token + 1)) ||
  view.token(token - 1)?.kind === "word";

/** After ", and" a new clause begins with an actor or pronoun followed by a verb: a cheap look ahead. */
function startsClause(view: View, token: number): boolean {
  const word = view.norm(token);
  if (isEventNounAt(view, token)) return true;
  if (["it", "he", "she", "they", "we", "i", "there"].includes(word)) return true;
  return (
    view
      .within("actor", token, token + 3)
      .some((actor) => view.among(actor.to, AUXILIARY) || view.hasCue("light_verb", actor.to)) ||
    isTheirClause(view, token)
  );
}

/** ", and | lawmakers in the capital have questioned": people without a number, who are no member of a list, and their helper. */
function isTheirClause(view: View, token: number): boolean {
  const [people] = view.within("people", token, token + 2);
  if (!people) return false;
  for (let at = people.to; at < people.to + 5; at++) {
    if (view.among(at, AUXILIARY)) return !view.among(at, PASSIVE);
    if (view.tokens[at]?.kind !== "word" || view.any("casualty", at, at + 1)) return false;
  }
  return false;
}

export const AUXILIARY = wordList("engine/clauses/auxiliary");
export const PASSIVE = wordList("engine/clauses/passive");

/** First token of the clause that holds `token`. */
export function clauseStart(view: View, token: number): number {
  const boundaries = boundariesOf(view);
  let at = token;
  while (at > 0 && boundaries[at - 1] !== 1) at--;
  return at;
}

/** The token after the clause that holds `token`. */
export function clauseEnd(view: View, token: number): number {
  const boundaries = boundariesOf(view);
  let at = token + 1;
  while (at < boundaries.length && boundaries[at] !== 1) at++;
  return at;
}
