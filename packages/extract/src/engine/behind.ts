import { takesObject, wordList } from "@sitrep/lexicon";
import { AUXILIARY, isBoundary, PASSIVE } from "./clauses.js";
import { AROUND, isVerbAt, NOUN_PHRASE_ENDS, ONTO, OWNERS, phraseStart, TRANSPARENT } from "./noun-phrase.js";
import { actorsIn, targetsIn } from "./people.js";
import { type Site, scenesIn } from "./sites.js";
import type { View } from "./view.js";

export interface Behind {
  actor: string[];
  someGroup: boolean;
  target: string[];
  sites: Site[];
  to: number;
}

/** What follows an event word: "on X", "in Y", "by Z", through dates and participles, to the end of its clause. */
export function rightOf(view: View, start: number): Behind {
  const behind: Behind = { actor: [], someGroup: false, target: [], sites: [], to: start };
  let at = start;
  const end = beforeResult(view, start, Math.min(reach(view, start), start + 60));
  while (at < end) {
    const word = view.norm(at);
    const bombarded =
      at === start && (word === "of" ? takesObject(view.norm(at - 1)) : view.norm(at - 1) === "of");
    const date = view.startingAt("date", at)[0] ?? view.startingAt("time", at)[0];
    if (date) {
      at = date.to;
      continue;
    }
    if (word === "," && view.among(at + 1, CONSEQUENCES)) break;
    if (ENDS_ROLES.has(word) || startsStatement(view, at, start) || isAnswer(view, at)) break;
    if (isNextDeed(view, at)) break;
    const ontoVerb = ["focused", "aimed"].includes(word) && ["on", "at"].includes(view.norm(at + 1));
    if (ONTO.has(word) || ontoVerb || bombarded) {
      // "the destruction of | the bridge": the noun has its "of"
      const object = word !== "of" && bombarded ? at : at + 1;
      const stop = phraseEnd(view, object, end);
      behind.target.push(...targetsIn(view, object, stop));
      behind.sites.push(...scenesIn(view, object, stop));
      behind.to = stop;
      at = Math.max(stop, at + 1);
    } else if (isCredit(view, at)) {
      const stop = phraseEnd(view, at + 2, end);
      behind.actor.push(...actorsIn(view, at + 2, stop));
      behind.someGroup = behind.actor.length === 0;
      behind.to = stop;
      at = Math.max(stop, at + 1);
    } else if (word === "by" && view.among(at - 1, OWNERS)) {
      behind.target.push(...actorsIn(view, at + 1, phraseEnd(view, at + 1, end)));
      at++;
    } else if (
      word === "by" &&
      !view.among(at - 1, OWNERS) &&
      (view.norm(at + 1) !== "a" || isWeaponOf(view, at + 2))
    ) {
      const stop = phraseEnd(view, at + 1, end);
      const actors = view.within("actor", at + 1, stop);
      if (actors.length > 0) {
        behind.actor.push(...actorsIn(view, at + 1, stop));
        behind.someGroup = actors.every((actor) => actor.ids.length === 0);
        behind.to = stop;
      }
      at = Math.max(stop, at + 1);
    } else if (word === "from" && view.any("actor", at + 1, at + 3)) {
      behind.actor.push(...actorsIn(view, at + 1, at + 4));
      at++;
    } else if (AROUND.has(word)) {
      const stop = phraseEnd(view, at + 1, end);
      const scenes = scenesIn(view, at + 1, stop);
      const owners = ownersIn(view, at + 1, stop);
      behind.sites.push(...scenes);
      behind.target.push(...owners);
      if (scenes.length + owners.length > 0) behind.to = stop;
      at = Math.max(stop, at + 1);
    } else at++;
  }
  return behind;
}

/** "hit a depot in Gaza | , and struck a post in Lebanon": the next deed of the same subject has an object and a place of its own. */
function isNextDeed(view: View, at: number): boolean {
  if (view.norm(at) !== "," && view.norm(at) !== "and") return false;
  let verb = at + 1;
  while (view.among(verb, BEFORE_DEED)) verb++;
  const isHeadline = view.sentence.part === "headline";
  return (
    view.norm(verb + 1) !== "by" &&
    view
      .startingAt("event", verb)
      .some(
        ({ form, to }) => (form === "past" || (isHeadline && form === "third")) && to < view.tokens.length,
      )
  );
}
const BEFORE_DEED = wordList("engine/behind/before-deed");

/** "an attack | claimed by", "blamed on", "attributed to": whoever follows did it. */
export const isCredit = (view: View, at: number): boolean =>
  CREDITS.get(view.norm(at)) === view.norm(at + 1) && at + 1 < view.tokens.length;
const CREDITS = new Map([
  ["claimed", "by"],
  ["blamed", "on"],
  ["attributed", "to"],
]);

/** How far behind "which" a credit may stand: "which the army later blamed on". */
const MOST_TO_CREDIT = 6;
const leadsToCredit = (view: View, at: number) => {
  for (let ahead = at + 1; ahead <= at + MOST_TO_CREDIT; ahead++) if (isCredit(view, ahead)) return true;
  return false;
};

/** "hit by a | Houthi missile": whose weapon it was, did it. */
const isWeaponOf = (view: View, token: number) =>
  view.startingAt("actor", token).some(({ to }) => view.any("munition", to, to + 3));

/** "strikes are in direct response to": what they answer is another matter. */
const isAnswer = (view: View, at: number) =>
  view.norm(at) === "in" && (view.among(at + 1, ANSWERS) || view.among(at + 2, ANSWERS));
const ANSWERS = wordList("engine/behind/answers");

/** "in Iraq used by the group": whose sites were hit stands behind where they are. */
function ownersIn(view: View, from: number, to: number): string[] {
  for (let at = from + 1; at < to; at++)
    if (view.norm(at) === "by" && view.among(at - 1, OWNERS)) return actorsIn(view, at + 1, to);
  return [];
}

/** Another event, or a comma with a subject and verb behind it. */
function startsStatement(view: View, at: number, start: number): boolean {
  // a bare "attack" is no event: "using attack, bomber and fighter aircraft"
  const isNoun = (form: string) => form === "plural" || (form === "noun" && phraseStart(view, at) < at);
  if (at > start && view.startingAt("event", at).some(({ form }) => isNoun(form))) return true;
  if (view.norm(at) !== ",") return false;
  for (let ahead = at + 1; ahead < at + 9; ahead++) {
    const word = view.norm(ahead);
    if (word === "," || ONTO.has(word) || word === "by" || word === "which") return false;
    if (isVerbAt(view, ahead)) return view.any("actor", at, ahead) || view.any("people", at, ahead);
  }
  return false;
}

/** What follows these is another matter: the reason, or what came before. */
const ENDS_ROLES = new Set(["as", "for", "after", "following", "amid", "because", "despite"]);

/** "attacked Peru, | sparking a war in Chile": what came of it, and where. */
const CONSEQUENCES = wordList("engine/behind/consequences");

/** "the assault on Peru | sparked a war in Chile" */
function beforeResult(view: View, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (view.among(at, LEADS_TO) || (view.norm(at) === "set" && view.norm(at + 1) === "off")) return at;
  return to;
}
const LEADS_TO = wordList("engine/behind/leads-to");

/** How far the words behind an event may reach: past "which were carried out by", not into the next statement. */
function reach(view: View, start: number): number {
  let at = start;
  while (at < view.tokens.length) {
    const word = view.norm(at);
    if (isBoundary(view, at)) {
      const passes =
        (word === "that" || word === "which") &&
        (leadsToCredit(view, at) ||
          (view.among(at + 1, PASSIVE) &&
            view.within("cue", at + 1, at + 5).some((cue) => cue.cue === "light_verb")));
      if (!passes && word !== '"' && word !== "“" && word !== "”") return at;
    }
    if (
      at > start &&
      !isCredit(view, at) &&
      view.startingAt("casualty", at).some((found) => ["past", "base", "ing"].includes(found.form))
    )
      return at;
    const reports =
      view.startingAt("cue", at).some((cue) => cue.cue === "report_verb") && view.norm(at) !== "reported";
    if (reports && !isCredit(view, at)) return at;
    at++;
  }
  return at;
}

/** The end of a noun phrase that a preposition opened. */
export function phraseEnd(view: View, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const word = view.norm(at);
    const owned = word === "by" && view.among(at - 1, OWNERS);
    if (
      !owned &&
      (NOUN_PHRASE_ENDS.has(word) ||
        (AROUND.has(word) && at > from) ||
        (ONTO.has(word) && at > from && !isTransparentTarget(view, at)))
    )
      return at;
    if (word === "and" && view.norm(at + 1) === "that" && at > from) return at;
    if (word === "," && !continuesList(view, at)) return at;
    if (AUXILIARY.has(word) && !view.among(at - 1, TRANSPARENT)) return at;
    const date = view.startingAt("date", at)[0];
    if (date && at > from) return at;
    // "in Iraq and three in Syria": another number begins another count
    if (word === "and" && view.any("count", at + 1, at + 2) && at > from) return at;
    if (
      word === "and" &&
      (view.startingAt("event", at + 1).some(({ form }) => form === "past" || form === "third") ||
        opensReport(view, at + 1))
    )
      return at;
    if (isVerbAt(view, at) && at > from && !TRANSPARENT.has(word)) return at;
    at++;
  }
  return at;
}

/** "airstrikes on the group's positions and | the Lebanese army said that". */
function opensReport(view: View, from: number): boolean {
  for (let at = from + 1; at < from + 7; at++) {
    if (view.tokens[at]?.kind === "mark" && view.norm(at) !== "'s") return false;
    if (view.hasCue("report_verb", at)) return view.any("actor", from, at);
  }
  return false;
}

const isTransparentTarget = (view: View, at: number) =>
  view.norm(at) === "at" && view.any("people", at - 2, at);

/** A comma inside a list: "the IRGC, Kataib Hezbollah and others", "Al-Asad, Iraq". */
const continuesList = (view: View, comma: number) => !opensClause(view, comma) && isListed(view, comma);

/** "on a camp in Orlan, | the coalition carried out": behind a clause that comes first, its main clause. */
export function opensClause(view: View, comma: number): boolean {
  for (let at = comma + 1; at <= comma + MOST_TO_VERB; at++) {
    if (view.tokens[at]?.kind === "mark" && view.norm(at) !== "'s") return false;
    if (isVerbAt(view, at)) return view.any("actor", comma, at);
  }
  return false;
}
const MOST_TO_VERB = 9;

const isListed = (view: View, comma: number) =>
  view
    .within("actor", comma + 1, comma + 4)
    .some((mention) => ["and", ","].includes(view.norm(mention.to))) ||
  view.any("place", comma + 1, comma + 2) ||
  (view.norm(comma + 1) === "and" &&
    view.within("place", comma + 2, comma + 4).length + view.within("actor", comma + 2, comma + 4).length >
      0);
