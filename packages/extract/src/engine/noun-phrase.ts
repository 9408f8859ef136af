import { wordList, wordSet } from "@sitrep/lexicon";
import { AUXILIARY, PASSIVE } from "./clauses.js";
import type { View } from "./view.js";

/** What leads to whom or what is hit. */
export const ONTO = wordList("engine/noun-phrase/onto");
/** What leads to where it happens. */
export const AROUND = wordList("engine/noun-phrase/around");
/** Words inside a noun phrase that do not end it. */
export const TRANSPARENT = wordList("engine/noun-phrase/transparent");
/** "used by", "held by": what follows owns the place and did not strike it. */
export const OWNERS = wordList("engine/noun-phrase/owners");
export const NOUN_PHRASE_ENDS = wordList("engine/noun-phrase/noun-phrase-ends");
const DETERMINERS = wordList("engine/noun-phrase/determiners");

/** Where the noun phrase of an event noun begins: "the | retaliatory U.S. drone" strike. */
export function phraseStart(view: View, token: number): number {
  let at = token;
  while (at > 0) {
    const before = view.token(at - 1);
    if (!before) break;
    if (
      before.kind === "mark" &&
      before.norm !== "'s" &&
      !(before.norm === "," && isAdjectival(view, at - 2))
    )
      break;
    if (
      before.kind === "word" &&
      (AUXILIARY.knows(before.word) ||
        ONTO.knows(before.word) ||
        AROUND.knows(before.word) ||
        NOUN_PHRASE_ENDS.knows(before.word) ||
        LINKS.knows(before.word))
    )
      break;
    if (isVerbAt(view, at - 1) || isReporting(view, at - 1)) break;
    at--;
    if (DETERMINERS.knows(before.word)) break;
  }
  return at;
}

/** "Lebanese media reported | 23 strikes": who tells of it is no part of it. */
export const isReporting = (view: View, token: number) =>
  view.among(token, REPORTING) && view.hasCue("report_verb", token);
/** without "claimed" and "announced": who claims or announces strikes mostly struck */
const REPORTING = wordList("engine/noun-phrase/reporting");

const LINKS = wordList("engine/noun-phrase/links");
const isAdjectival = (view: View, token: number) =>
  view.tokens[token]?.kind === "word" &&
  !view.any("actor", token, token + 1) &&
  !view.among(token, AUXILIARY) &&
  !endsName(view, token) &&
  !isPlural(view.norm(token));
/** "by their own figures, | attacks": a noun, and no adjective */
const isPlural = (word: string) => word.endsWith("s") && !word.endsWith("ous") && !word.endsWith("ss");
/** "the capital of North Darfur, | shelling", "In March, | two bombings" */
const endsName = (view: View, token: number) =>
  [...view.within("place", token - 3, token + 1), ...view.within("date", token - 3, token + 1)].some(
    ({ to }) => to > token,
  );
/** Whether a light verb ("conducted", "carried out") or a verb of suffering covers a token. */
export const isVerbAt = (view: View, token: number) =>
  !view.tokens[token]?.joined &&
  view
    .within("cue", token - 2, token + 1)
    .some((cue) => (cue.cue === "light_verb" || cue.cue === "undergo") && cue.to > token) &&
  !view.among(token, NOUN_LIKE);
const NOUN_LIKE = wordSet("report make use");

export function isPassive(view: View, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const word = view.norm(at);
    if (PASSIVE.has(word)) return true;
    if (
      ![
        "also",
        "then",
        "again",
        "not",
        "all",
        "just",
        "reportedly",
        "repeatedly",
        "severely",
        "directly",
        "heavily",
        "later",
        "first",
        "both",
        "critically",
        "seriously",
        "wrongly",
      ].includes(word)
    )
      return false;
  }
  return false;
}
