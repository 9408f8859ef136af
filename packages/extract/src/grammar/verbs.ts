import { classesOf, type EventMention, endingOf, type Token, WORD_CLASS, wordList } from "@sitrep/lexicon";
import { isEventNoun } from "../engine/event-nouns.js";
import { bitOf, type View } from "../engine/view.js";

/** A full verb at a token, in one of its forms. */
export interface VerbForm {
  readonly form: "base" | "third" | "past" | "participle" | "ing";
  /** the token after it: "blew up" and "shot dead" are two */
  readonly to: number;
}

/** Kinds of cue words that are verbs, where their form shows it. */
const VERBAL_CUES = new Set([
  "light_verb",
  "fired",
  "intercepted",
  "impacted",
  "destroyed",
  "damaged",
  "report_verb",
  "deploy",
  "withdraw",
  "undergo",
  "plant",
  "occur",
]);
const HELPER = WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.do | WORD_CLASS.modal;
const CASUALTY_VERBS = new Set(["past", "base", "ing", "died", "suffered", "took", "fled"]);

/**
 * The verb at a token: one of the tables' (attacking, killing, firing, saying), one of the common verbs, or any word with the ending of
 * a past form. `helped` where a helper, "to" or a modal comes before it, so that a bare form may be a verb too.
 */
export function verbAt(view: View, at: number, helped = false): VerbForm | null {
  const token = view.tokens[at];
  if (token?.kind !== "word" || token.norm.length < 2 || isInEventNoun(view, at)) return null;
  if (view.any("event", at, at + 1)) {
    let event: VerbForm | null = null;
    for (const { form, to } of view.startingAt("event", at)) {
      if (!isVerbal(form) || (form === "third" && opensNoun(view, at))) continue;
      // "hit" and "struck" are several forms of their verb
      if ((form === "base") === helped) return { form, to };
      event ??= { form, to };
    }
    if (event) return event;
    // ", torching | nine trucks", "reported shooting down | nine drones"
    const down = view.startingAt("cue", at).find(({ cue, to }) => cue === "intercepted" && to > at + 1);
    if (!helped && !(token.norm.endsWith("ing") && opensObject(view, down?.to ?? at + 1))) return null;
  }
  const casualty = view.any("casualty", at, at + 1)
    ? view.startingAt("casualty", at).find(({ form }) => CASUALTY_VERBS.has(form))
    : undefined;
  // "dead or wounded", "missing"
  if (casualty) return { form: casualty.form === "past" ? pastOf(token) : formOf(token), to: casualty.to };
  const form = formOf(token);
  const cue = view.any("cue", at, at + 1)
    ? view.startingAt("cue", at).find((found) => VERBAL_CUES.has(found.cue))
    : undefined;
  const isVerb = form === "third" ? isAfterNoun(view, at) && !isThing(view, at) : form !== "base" || helped;
  // "The Houthis | claim responsibility for"
  const isTheirs =
    cue !== undefined && cue.to > at + 1 && view.within("actor", at - 4, at).some(({ to }) => to === at);
  // "militants | responsible for 30 attacks"
  if (cue?.cue === "light_verb" && token.norm === "responsible") return { form: "ing", to: cue.to };
  if (cue && (isVerb || isTheirs)) return { form, to: cue.to };
  const classes = classesOf(token);
  if (classes & WORD_CLASS.past) return { form: "past", to: at + 1 };
  if (classes & WORD_CLASS.participle) return { form: "participle", to: at + 1 };
  if (classes & WORD_CLASS.verb && (helped || isPresent(view, at))) return { form: "base", to: at + 1 };
  // "reports out of the city | say"
  if (token.norm === "say" && at > 0) return { form: "third", to: at + 1 };
  if (isSizeVerb(view, at)) return { form: "third", to: at + 1 };
  if (classes & WORD_CLASS.third && isAfterNoun(view, at) && !isThing(view, at))
    return { form: "third", to: at + 1 };
  if (classes !== 0 && !(classes & (WORD_CLASS.control | WORD_CLASS.adjective))) return null;
  if (token.capital && at > 0) return null;
  if (form === "past" && token.norm.length > 4 && !namesThing(view, at)) return { form, to: at + 1 };
  if (
    form === "ing" &&
    token.norm.length > 5 &&
    !isThing(view, at) &&
    (helped || !(classes & WORD_CLASS.adjective))
  )
    return { form, to: at + 1 };
  return null;
}

const isVerbal = (form: EventMention["form"]): form is VerbForm["form"] =>
  form !== "noun" && form !== "plural";

/** "says", "hits": a verb only after a noun, and no noun after a determiner or adjective. */
const isAfterNoun = (view: View, at: number): boolean =>
  // "the toll now | stands"
  (view.norm(at - 1) === "now" && at > 1 && isAfterNoun(view, at - 1)) ||
  // "kills 19, and | leaves 80 injured"
  (view.norm(at - 1) === "and" && view.any("count", at + 1, at + 2)) ||
  // "their number since Monday | stands at"
  (view.norm(at + 1) === "at" && view.within("date", at - 4, at).some(({ to }) => to === at)) ||
  isRightAfterNoun(view, at);
const isRightAfterNoun = (view: View, at: number) =>
  at > 0 &&
  view.token(at - 1)?.kind === "word" &&
  (classesOf(view.token(at - 1)) === 0 || isThing(view, at - 1)) &&
  // "African | states will": the verb follows
  !(classesOf(view.tokens[at + 1]) & HELPER);

/** "air | strikes": the second word of a noun of attack. */
const isInEventNoun = (view: View, at: number) =>
  view.anyOf(EVENT, at - 3, at) &&
  view.within("event", at - 3, at).some((event) => event.to > at && isEventNoun(event));

const EVENT = bitOf("event");

/** "Officials | say", "troops | remain", "they now | control": the present of a plural. */
export function isPresent(view: View, at: number): boolean {
  // "a police | station"
  if (isThing(view, at) || ["a", "an"].includes(view.norm(at - 2))) return false;
  const adverb = (classesOf(view.token(at - 1)) & WORD_CLASS.adverb) !== 0 ? 1 : 0;
  return isPlural(view, at - 1 - adverb) && !(classesOf(view.tokens[at + 1]) & HELPER);
}

/** "troops", "officials": a noun of several; of names those of one word that the tables know as a group: "the Houthis". */
export function isPlural(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || view.any("date", at, at + 1)) return false;
  if (PLURAL_WORDS.holds(token)) return true;
  return (
    (!token.capital || at === 0 || isOneName(view, at)) &&
    classesOf(token) === 0 &&
    /[^s]s$/.test(token.norm) &&
    !view.among(at, SINGULAR_IN_S)
  );
}
const isOneName = (view: View, at: number) =>
  view.startingAt("actor", at).some(({ to, modifier }) => to === at + 1 && !modifier);
const PLURAL_WORDS = wordList("grammar/verbs/plural");
const SINGULAR_IN_S = wordList("grammar/verbs/singular-in-s");

/** "attacks now | number 160", "strikes | total more than 60": right before a number only. */
const isSizeVerb = (view: View, at: number) =>
  view.among(at, SIZE) && at > 0 && view.any("count", at + 1, at + 3) && hasSubject(view, at - 1);
const SIZE = wordList("grammar/verbs/size");

/** A noun before it, with or without an adverb between: not "a total 60". */
function hasSubject(view: View, at: number): boolean {
  const classes = classesOf(view.tokens[at]);
  if (view.tokens[at]?.kind !== "word") return false;
  if ((classes & WORD_CLASS.adverb) !== 0) return hasSubject(view, at - 1);
  return classes === 0 || isThing(view, at) || view.hasCue("force_size", at);
}

const opensObject = (view: View, at: number) =>
  view.any("count", at, at + 1) || (classesOf(view.tokens[at]) & WORD_CLASS.determiner) !== 0;

/** "| Shells hit", "when | shells hit", "dropped | bombs": no subject comes before it. */
const opensNoun = (view: View, at: number) =>
  at === 0 ||
  view.token(at - 1)?.kind === "mark" ||
  (classesOf(view.token(at - 1)) & NO_SUBJECT) !== 0 ||
  // "500-pound | bombs", "Ukrainian | shells hit"
  view.token(at - 1)?.joined === true ||
  (view.any("munition", at, at + 1) && view.startingAt("actor", at - 1).some(({ modifier }) => modifier)) ||
  view.norm(at - 1).endsWith("ed");
const NO_SUBJECT =
  WORD_CLASS.subordinator |
  WORD_CLASS.coordinator |
  WORD_CLASS.preposition |
  WORD_CLASS.determiner |
  WORD_CLASS.past;

/** "uncrewed | surface vessels", "guided | missiles": the tables know a thing of that name. */
const namesThing = (view: View, at: number) =>
  (["munition", "facility"] as const).some((type) =>
    view.within(type, at - 2, at + 1).some(({ from, to }) => to > at && (from < at || to > at + 1)),
  );

/** "Iranian forces", "supply lines": the tables know it as a noun. */
const isThing = (view: View, at: number) =>
  view.anyOf(THINGS, at - 3, at + 1) &&
  (["people", "facility", "munition", "actor"] as const).some((type) =>
    view.within(type, at - 3, at + 1).some(({ to }) => to > at),
  );

const THINGS = bitOf("people") | bitOf("facility") | bitOf("munition") | bitOf("actor");
const pastOf = (token: Token) => (formOf(token) === "participle" ? "participle" : "past");

function formOf(token: Token): VerbForm["form"] {
  const ending = endingOf(token);
  if (ending === "ed") return "past";
  if (ending === "ing") return "ing";
  const classes = classesOf(token);
  if (classes & WORD_CLASS.past) return "past";
  if (classes & WORD_CLASS.participle) return "participle";
  return ending === "s" ? "third" : "base";
}
