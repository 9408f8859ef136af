import {
  functionClass,
  isPreposition,
  isReportWord,
  namedSpeaker,
  reportVerbClass,
  type Speaker,
  speakerClass,
} from "@sitrep/lexicon";
import { rememberedOf, type View } from "../../engine/view.js";
import { groupsOf } from "../groups.js";

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** A noun phrase that may name a speaker, with what is between commas after it. */
export interface NounPhrase extends Stretch {
  readonly aside: Stretch | null;
}

/** Tokens that the longest noun phrase has. */
export const LONGEST = 24;

/** The speaker that a noun phrase names; null where it names nobody who could speak. */
export const speakerIn = (view: View, phrase: NounPhrase | null): Speaker | null =>
  phrase && !isNumber(view, phrase) ? namedSpeaker(view.reading, phrase.from, phrase.to, phrase.aside) : null;

/** "Fifteen | posts were hit" */
const isNumber = (view: View, { from, to }: Stretch) =>
  view.startingAt("count", from).some((count) => count.to === to);

/** "who asked not to be named", "citing police", "the group's spokesman", "in a statement": nothing that tells something of its own. */
export function isAside(view: View, { from, to }: Stretch): boolean {
  const opens = functionClass(view.tokens[from]);
  if (opens === "pronoun" || opens === "conjunction" || view.norm(from).endsWith("ing")) return true;
  for (let at = from; at < to; at++) {
    // "a rescue service | which operates in …", "first responders | who work in …"
    if (view.norm(at) === "who" || isReportWord(view.norm(at), "relative")) return true;
    if (makesClause(view, at)) return false;
  }
  return true;
}

/** Whether a noun phrase ends at a token because it is a verb: "condemned", "has since given"; not "media reports", "sources close to", "the Houthi owned Al-Masirah". */
export function inVerbGroup(view: View, at: number): boolean {
  const token = view.tokens[at];
  // "a report | quoting officials"
  if (reportVerbClass(token) === "relay") return true;
  if (!token || !verbTokens(view).has(at) || token.capital || speakerClass(token) !== null) return false;
  if (isReportWord(token.norm, "bridge")) return false;
  // "a newly formed | group"
  if (view.norm(at - 1).endsWith("ly") && functionClass(view.tokens[at - 2]) === "determiner") return false;
  return !(view.tokens[at + 1]?.capital && isReportWord(token.norm, "holding"));
}

/** A verb that makes a clause: "struck", "took", "were". */
export const makesClause = (view: View, at: number): boolean => verbTokens(view).get(at) === true;

/** Tokens of verbs, and whether their verb is finite. */
const verbTokens = rememberedOf((view: View) => {
  const found = new Map<number, boolean>();
  for (const { from, to, verb } of groupsOf(view))
    if (verb) for (let at = from; at < to; at++) found.set(at, verb.form === "finite");
  return found;
});

/** A verb of what happened: "struck", "killed", "launched". */
export const isVerb = (view: View, at: number): boolean =>
  view.startingAt("casualty", at).some(({ form }) => form !== "nominal") ||
  view
    .startingAt("event", at)
    .some(({ form }) => form === "past" || form === "participle" || form === "third") ||
  (speakerClass(view.tokens[at]) === null &&
    !view.tokens[at]?.capital &&
    view.startingAt("cue", at).some(({ cue }) => isDeed(cue)));

const isDeed = (cue: string) =>
  cue === "fired" ||
  cue === "intercepted" ||
  cue === "impacted" ||
  cue === "destroyed" ||
  cue === "damaged" ||
  cue === "light_verb";
/** A mark inside a name: a possessive, "doctors' |", "&", "@", the dot of a title. */
export function isInside(view: View, at: number): boolean {
  const mark = view.norm(at);
  const before = view.token(at - 1);
  const plural =
    (mark === "'" || mark === "’") && before?.end === view.tokens[at]?.start && before?.norm.endsWith("s");
  return mark === "'s" || mark === "&" || mark === "@" || plural === true || isTitleDot(view, at);
}

/** The dot of "Maj. Gen. Pat Ryder" or of an initial. */
export const isTitleDot = (view: View, at: number): boolean => {
  const before = view.token(at - 1);
  return (
    view.norm(at) === "." &&
    before !== undefined &&
    before.capital &&
    before.norm.length <= 4 &&
    view.tokens[at + 1]?.capital === true &&
    (speakerClass(before) === "title" || before.norm.length === 1)
  );
};

/** Whether a day or time of day is on a token. */
export const dateCovers = (view: View, at: number) =>
  view.within("date", at - 6, at + 1).some(({ to }) => at < to);

/** "head | of the hospital", "sources close | to the army": a preposition that hangs on a noun which could speak. */
export function attaches(view: View, at: number): boolean {
  if (!isPreposition(view.tokens[at]) || at === 0) return false;
  // "one | of the workers"
  if (view.norm(at) === "of" && view.within("count", at - 3, at).some(({ to }) => to === at)) return true;
  const noun = view.tokens[isReportWord(view.norm(at - 1), "bridge") ? at - 2 : at - 1];
  return (
    noun?.kind === "word" &&
    functionClass(noun) === null &&
    (speakerClass(noun) !== null || noun.capital || view.norm(at) === "of")
  );
}
