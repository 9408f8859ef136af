import { isArmedGroup, isState, wordList, wordSet } from "@sitrep/lexicon";
import { AUXILIARY, clauseEnd } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { either, isFiller, mention, optional, passing, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { ONE } from "../counted.js";
import { isHabit } from "./habit.js";
import { isSingular, othersBehind } from "./others.js";
import { adjectives, toVerb } from "./sufferers.js";
import { victims } from "./victims.js";

const person = mention(
  "people",
  "people",
  ({ to }, view) => isSingular(view, to) && view.startingAt("people", to).length === 0,
);
const RANKS = wordList("rules/casualty/one-person/ranks");
const ranked = mention("people", "people", ({ to }, view) => view.among(to - 1, RANKS));
const HURT = mention("casualty", "hurt", ({ form }) =>
  ["past", "suffered", "died", "adjective"].includes(form),
);
const HURTING = mention("casualty", "hurt", ({ form }) => ["past", "base", "ing", "nominal"].includes(form));

/** Two to four capitalised words that no table knows: "Saleh al-Arouri". */
const personName = passing((view, at, next) => {
  let to = at;
  while (to < at + 4 && (view.tokens[to]?.capital || (to > at && view.tokens[to]?.norm === "al"))) to++;
  const named =
    to - at >= 2 && view.within("actor", at, to).length + view.within("place", at, to).length === 0;
  return named && view.within("date", at, to).length === 0 && next(to);
});

const KILLING = mention(
  "casualty",
  "hurt",
  ({ form, outcome }) => outcome === "killed" && (form === "past" || form === "ing"),
);
/** "killed Red Crescent | workers": the name goes on as a word of a noun phrase. */
const describes = (view: View, at: number) =>
  view.norm(at) === "'s" ||
  (view.tokens[at]?.kind === "word" && isFiller(view, at) && view.norm(at) !== "and");

/** A name that nothing is counted or described by: "killed Saleh al-Arouri in", not "killed Red Crescent workers". */
const name = either(
  mention(
    "actor",
    "people",
    ({ ids, modifier, to }, view) => ids.length === 1 && !modifier && !describes(view, to),
  ),
  seq(
    personName,
    passing((view, at, next) => !describes(view, at) && next(at)),
  ),
);

export default rule({
  name: "casualty/one-person",
  says: 'one person, with no number written, was killed or hurt: "an official was injured", "killed a commander", "the killing of" a name',
  core: either(
    seq(word("a|an|another"), adjectives(5), person, toVerb, HURT),
    seq(word("the"), adjectives(4), ranked, toVerb, HURT),
    seq(word("the|a|an"), adjectives(4), person, word(","), personName, word(","), toVerb, HURT),
    seq(HURTING, word("a|an|its|their|another"), adjectives(5), person),
    seq(
      mention("casualty", "hurt", ({ form }) => form === "nominal"),
      mention("actor", "people", ({ ids, modifier }) => ids.length === 1 && !modifier),
    ),
    seq(
      mention("casualty", "hurt", ({ form, outcome }) => form === "nominal" && outcome === "killed"),
      optional(
        seq(
          adjectives(5),
          word("leader|commander|chief|general|official|spokesman|cleric|scientist|journalist|member"),
        ),
      ),
      personName,
    ),
    seq(
      HURTING,
      word("another"),
      passing((view, at, next) => !describes(view, at) && next(at)),
    ),
    seq(HURTING, word("the"), adjectives(4), ranked),
    seq(HURTING, adjectives(4), person, personName),
    seq(
      KILLING,
      optional(seq(word("gen|maj|col|lt|sgt|capt|dr|mr|general|colonel"), optional(word(".")))),
      name,
    ),
    seq(person, personName, toVerb, HURT),
  ),
  draft: ({ from, to, bound }, view) => {
    const hurt = bound["hurt"];
    if (hurt?.type !== "casualty") return null;
    if (isHabit(view, from)) return null;
    const people = bound["people"] ?? { type: "people" as const, from: hurt.to, to };
    if (people.type === "actor" && !isPersonName(view.words(people.from, people.to), people.ids)) return null;
    const object = hurt.from < people.from;
    if (object && hurt.form === "past" && isPassive(view, hurt.from)) return null;
    if (!object && isApposed(view, people.to, hurt.from)) return null;
    if (!object && hurt.form !== "died" && !hasHelper(view, people.to, hurt.from)) return null;
    const noun = object
      ? { from: hurt.to, to: groupEnd(view, people.to) }
      : { from: phraseFrom(view, from), to: groupEnd(view, people.to, hurt.from) };
    const one = {
      ...victims(view, from, to, hurt, noun),
      count: ONE(view.words(noun.from, people.to)),
      counted: null,
    };
    return object && view.norm(hurt.to) !== "the" && !isExplained(view, to)
      ? [one, ...othersBehind(view, hurt, to)]
      : one;
  },
});

/** "a soldier wounded in June said": only with a helper is it told as news. */
function hasHelper(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.among(at, AUXILIARY)) return true;
  return false;
}

/** "two civilians, a mother and her son, | were killed": the sentence counts them before. */
function isApposed(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (view.among(at, AUXILIARY)) return isPlural(view, at) && view.norm(at - 1) === ",";
  return false;
}
const isPlural = (view: View, at: number) => ["were", "are", "have"].includes(view.norm(at));

/** "Sofia Prell, | a judge, in Lima": who the person is, and nobody else; "Sofia Prell, a judge and a driver" are three. */
function isExplained(view: View, at: number): boolean {
  if (view.tokens[at - 1]?.capital !== true || view.norm(at) !== "," || !view.among(at + 1, ONE_OF))
    return false;
  const person = view.within("people", at + 2, at + 6)[0];
  return person !== undefined && view.norm(person.to) !== "and";
}
const ONE_OF = wordSet("a an the");

/** Names of persons are two or more capitalised words; groups and states have names too, but nobody kills "a Hamas". */
const isPersonName = (words: string, ids: readonly string[]) =>
  /^\p{Lu}[\p{L}'’-]+ (?:al-)?\p{Lu}[\p{L}'’-]+$/u.test(words) &&
  !/(?:Guard|State|Forces|Army|Movement)/.test(words) &&
  !ids.some((id) => isState(id) || isArmedGroup(id));

/** "a leader | of an Iran-backed group": whose he was. */
function groupEnd(view: View, at: number, most = view.tokens.length): number {
  if (!["of", "in", "from", "with"].includes(view.norm(at))) return at;
  return Math.min(at + 9, clauseEnd(view, at), Math.max(most, at));
}

/** "senior Hamas | commander Saleh al-Arouri": the words before a rank that belong to it. */
function phraseFrom(view: View, from: number): number {
  let at = from;
  if (view.startingAt("people", from).length === 0) return from;
  while (at > 0 && from - at < 3 && view.tokens[at - 1]?.kind === "word" && isFiller(view, at - 1)) at--;
  return at;
}
