import { type CountMention, wordList, wordSet } from "@sitrep/lexicon";
import { AUXILIARY, isBoundary } from "../../engine/clauses.js";
import { either, isFiller, mention, type Pattern, passing, seq, word } from "../../engine/pattern.js";
import type { View } from "../../engine/view.js";

/** Up to `most` words between a number and its noun; "and" begins another noun. */
export const adjectives = (most: number): Pattern =>
  passing((view, at, next) => {
    for (let skipped = 0; skipped <= most; skipped++) {
      if (next(at + skipped)) return true;
      if (!isFiller(view, at + skipped) || view.among(at + skipped, JOINS)) return false;
    }
    return false;
  });

/** The last noun of several: "officer" in "police officer", "contractors" in "civilian contractors". */
const noun = mention("people", "people", (people, view) => view.startingAt("people", people.to).length === 0);

const NO_FIGURE = wordList("rules/casualty/sufferers/no-figure");

/** A number of people: no rank in a row, no age, and not "no one". */
export const figure: Pattern = mention(
  "count",
  "count",
  (count, view) =>
    !count.reading.ordinal && !view.among(count.from - 1, NO_FIGURE) && !isAge(view, count.from),
);

/** "a woman of | 22". */
const isAge = (view: View, at: number) =>
  view.norm(at - 1) === "of" && ["man", "woman", "boy", "girl"].includes(view.norm(at - 2));

/** Whom a number counts, bound as `people`: "people", "American soldiers", "of its fighters", "of Pakistan's soldiers", "Palestinians". */
export const people: Pattern = either(
  // "killing six, | Iraqi police said": behind a comma somebody else is named
  seq(
    passing((view, at, next) => view.norm(at) !== "," && next(at)),
    adjectives(5),
    noun,
  ),
  seq(word("of"), word("the|its|their|his|her|our|my|those|these"), adjectives(4), noun),
  seq(word("of"), mention("actor", "owner"), word("'s|’s|'|’"), adjectives(3), noun),
  seq(
    passing((view, at, next) => view.norm(at) !== "," && next(at)),
    adjectives(3),
    mention("actor", "people", (actor, view) => view.norm(actor.to) !== "'s"),
  ),
);

/** "members | of Hezbollah", "soldiers | from Chad": behind the side that they belong to; `at` where none is named. */
export function whoseEnd(view: View, at: number): number {
  if (view.norm(at) !== "of" && view.norm(at) !== "from") return at;
  // "volunteers of the Somali Red Crescent" are civilians, and no side
  if (view.within("people", at - 3, at).at(-1)?.target) return at;
  for (let token = at + 1; token <= at + 5; token++) {
    const actor = view.startingAt("actor", token)[0];
    if (actor) return actor.to;
    if (!isFiller(view, token) || view.among(token, JOINS)) return at;
  }
  return at;
}

/** From the people to the verb: helpers, an aside between commas, where or of whom they were, and others joined to them. */
export const toVerb: Pattern = passing((view, from, next) => {
  let at: number | null = from;
  for (let turns = 0; turns < 4 && at !== null; turns++) {
    if (pastHelpers(view, at, next)) return true;
    at = pastAside(view, at) ?? pastOthers(view, at) ?? pastPlace(view, at);
  }
  return false;
});

const JOINS = wordSet("and or as");
const LINKS = wordList("rules/casualty/sufferers/links");
const MOST_HELPERS = 7;

function pastHelpers(view: View, from: number, next: (at: number) => boolean): boolean {
  const among = pastAmong(view, from);
  if (among !== null && next(among)) return true;
  for (let at = from; at <= from + MOST_HELPERS; at++) {
    if (next(at)) return true;
    if (!view.among(at, AUXILIARY) && !view.among(at, LINKS) && view.startingAt("date", at).length === 0)
      return false;
  }
  return false;
}

/** "were also | among the | dead", "were among | those | killed". */
function pastAmong(view: View, from: number): number | null {
  let at = from;
  while (at < from + 4 && (view.among(at, AUXILIARY) || view.norm(at) === "also")) at++;
  if (at === from || view.norm(at) !== "among") return null;
  const behind = view.norm(at + 1) === "the" || view.norm(at + 1) === "those" ? at + 2 : at + 1;
  // "among the Italian | dead"
  return view.startingAt("actor", behind)[0]?.to ?? behind;
}

const OPENS_ASIDE = wordList("rules/casualty/sufferers/opens-aside");
const SUFFERED = wordSet("suffered sustained received");

const isSuffering = (view: View, at: number) =>
  view.among(at, SUFFERED) ||
  view
    .startingAt("casualty", at)
    .some(({ form }) => form === "died" || form === "suffered" || form === "fled");
const MOST_ASIDE = 16;

/** Behind an aside between commas or dashes: "seven soldiers, two officers among them, | were killed", "two men, aged 20 and 31, |". */
export function pastAside(view: View, from: number): number | null {
  const mark = view.norm(from);
  if (mark !== "," && mark !== "–" && mark !== "—" && mark !== "-" && mark !== "(") return null;
  const opens =
    mark !== "," ||
    view.among(from + 1, OPENS_ASIDE) ||
    view.startingAt("count", from + 1).length > 0 ||
    view.tokens[from + 1]?.capital === true;
  if (!opens) return null;
  const close = mark === "(" ? ")" : mark;
  for (let at = from + 2; at < from + MOST_ASIDE; at++)
    if (view.norm(at) === close) {
      const ends = view.among(at + 1, AUXILIARY) || view.norm(at + 1) === "and" || isSuffering(view, at + 1);
      if (ends) return at + 1;
      if (mark !== ",") return null;
    }
  return null;
}

/** Behind others who share the verb: "four soldiers | and a civilian | were killed". */
function pastOthers(view: View, from: number): number | null {
  const comma = view.norm(from) === ",";
  const joined = view.norm(comma ? from + 1 : from) === "and";
  if (!comma && !joined) return null;
  const at = from + (comma ? 1 : 0) + (joined ? 1 : 0);
  return memberAt(view, at)?.to ?? (joined && !comma ? (view.startingAt("people", at)[0]?.to ?? null) : null);
}

/** "two soldiers", "a civilian", "her two children": one member of a list of people. */
export function memberAt(view: View, at: number): { count: CountMention | null; to: number } | null {
  const single = view.among(at, SINGLE);
  const count = view.startingAt("count", single && !isArticle(view, at) ? at + 1 : at)[0] ?? null;
  if ((!count && !single) || count?.reading.ordinal) return null;
  const of = count !== null && view.norm(count.to) === "of" && view.among(count.to + 1, OWNERS);
  const to = nounFrom(view, count ? count.to + (of ? 2 : 0) : at + 1);
  return to === null ? null : { count, to };
}

const OWNERS = wordList("rules/casualty/sufferers/owners");

const isArticle = (view: View, at: number) => view.norm(at) === "a" || view.norm(at) === "an";

/** What opens a person without a number. */
const SINGLE = wordList("rules/casualty/sufferers/single");

/** The token behind the first people or actor of a noun phrase; null where it names none. */
function nounFrom(view: View, from: number): number | null {
  for (let at = from; at <= from + 5; at++) {
    const found = view.startingAt("people", at).at(-1);
    if (found && view.startingAt("people", found.to).length === 0) return found.to;
    const actor = view.startingAt("actor", at)[0];
    if (actor && view.norm(actor.to) !== "'s" && !isFiller(view, actor.to)) return actor.to;
    // "a Ghanaian poet and": a trade that no table has, and then the next of the list
    if (actor?.modifier && endsMember(view, actor.to + 1)) return actor.to + 1;
    if (!isFiller(view, at) || view.among(at, JOINS)) return null;
  }
  return null;
}

const endsMember = (view: View, at: number) =>
  view.norm(at) === "," || view.norm(at) === "and" || view.among(at, AUXILIARY);

const WHERE = wordList("rules/casualty/sufferers/where");
const STOPS = new Set([
  ",",
  "'",
  ";",
  ":",
  "(",
  ")",
  "—",
  "–",
  "after",
  "when",
  "as",
  "by",
  "since",
  "following",
]);
const MOST_WHERE = 12;

/** Behind a phrase that says where or of whom the people were: "three soldiers | from the same unit | were killed". */
function pastPlace(view: View, from: number): number | null {
  const doing = /.ing$/.test(view.norm(from)) && view.startingAt("casualty", from).length === 0;
  if (!view.among(from, WHERE) && !doing) return null;
  for (let at = from + 1; at < from + MOST_WHERE; at++) {
    const word = view.norm(at);
    if (AUXILIARY.has(word)) return at;
    if (view.startingAt("casualty", at).some(({ form }) => form === "died" || form === "past"))
      return view.among(at - 1, SILENT_BEFORE) ||
        view.within("count", from, at).some(({ reading }) => !reading.ordinal)
        ? null
        : at;
    if (word === "," && pastAside(view, at) !== null) return at;
    if (word === "," && view.among(at + 1, AUXILIARY)) return at + 1;
    // "five in Gisenyi and 35 | were injured": another figure has the verb
    if (view.norm(at - 1) === "and" && view.startingAt("count", at).length > 0) return null;
    if (STOPS.has(word) || (word !== "who" && isBoundary(view, at))) return null;
    if (view.hasCue("report_verb", at) || view.hasCue("light_verb", at)) return null;
  }
  return null;
}

/** "people in the village killed …": a verb with its own subject; "of the wounded", "of those killed": nobody's verb. */
const SILENT_BEFORE = wordList("rules/casualty/sufferers/silent-before");
