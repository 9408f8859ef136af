import {
  classesOf,
  contentStart,
  functionClass,
  isNameToken,
  isPreposition,
  isReportWord,
  namedSpeaker,
  reportVerbClass,
  type Speaker,
  speakerClass,
  WORD_CLASS,
  wordSet,
} from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** A noun phrase that may name a speaker, with what stands between commas behind it. */
export interface NounPhrase extends Stretch {
  readonly aside: Stretch | null;
}

const LONGEST = 24;

/** The speaker that a noun phrase names; null where it names nobody who could speak. */
export const speakerIn = (view: View, phrase: NounPhrase | null): Speaker | null =>
  phrase && namedSpeaker(view.reading, phrase.from, phrase.to, phrase.aside);

/** The noun phrase before a verb: "Yahya Sarea, the group's spokesman, on Monday | said". */
export function phraseBefore(view: View, verb: number): NounPhrase | null {
  const end = withoutAdverbs(view, verb);
  if (view.norm(end - 1) !== ",") {
    const phrase = phraseEnding(view, end);
    return phrase && { ...phrase, aside: null };
  }
  return phraseWithAside(view, end - 1);
}

/** "the Observatory | , which monitors the war and its victims, and is based in Britain, | said": up to three commas back. */
function phraseWithAside(view: View, end: number): NounPhrase | null {
  let comma = end;
  for (let tries = 0; tries < 3; tries++) {
    const before = commaBefore(view, comma);
    if (before === null) return null;
    comma = before;
    const aside = { from: comma + 1, to: end };
    const phrase = isAside(view, aside) ? phraseEnding(view, comma) : null;
    if (phrase && namedSpeaker(view.reading, phrase.from, phrase.to, aside)) return { ...phrase, aside };
  }
  return null;
}

/** "the Pentagon | on Monday also | said": where the noun phrase ends. */
function withoutAdverbs(view: View, verb: number): number {
  let end = verb;
  for (let moved = true; moved && end > 0; ) {
    moved = false;
    const kind = functionClass(view.tokens[end - 1]);
    const helps = kind === "auxiliary" && isReportWord(view.norm(end - 1), "having");
    if (
      kind === "adverb" ||
      helps ||
      (view.norm(end - 1) === "so" && view.norm(end) === "far") ||
      isManner(view, end - 1)
    ) {
      end--;
      moved = true;
    }
    const date = dateEndingAt(view, end);
    if (date !== null) {
      end = isPreposition(view.tokens[date - 1]) ? date - 1 : date;
      moved = true;
    }
  }
  return end;
}
const isManner = (view: View, at: number) => view.norm(at).endsWith("ly") && !view.tokens[at]?.capital;

const dateEndingAt = (view: View, end: number) => {
  const date = view.within("date", end - 6, end).find(({ to }) => to === end);
  return date ? date.from : null;
};

function commaBefore(view: View, end: number): number | null {
  for (let at = end - 1; at > 0 && end - at <= LONGEST; at--) {
    if (view.norm(at) === ",") return at;
    if (view.among(at, BREAKS)) return null;
  }
  return null;
}
const BREAKS = wordSet("; : —");

/** "who asked not to be named", "citing police", "the group's spokesman", "in a statement": nothing that tells something of its own. */
export function isAside(view: View, { from, to }: Stretch): boolean {
  const opens = functionClass(view.tokens[from]);
  if (opens === "pronoun" || opens === "conjunction" || view.norm(from).endsWith("ing")) return true;
  for (let at = from; at < to; at++)
    if (functionClass(view.tokens[at]) === "auxiliary" || isVerb(view, at)) return false;
  return true;
}

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

/** The noun phrase that ends at a token, walked backwards: "the head of the hospital |". */
export function phraseEnding(view: View, end: number): Stretch | null {
  let from = afterBracket(view, end);
  const to = from;
  while (from > 0 && to - from < LONGEST) {
    const next = stepBack(view, from, to);
    if (next === null) break;
    if (next.last) {
      from = next.from;
      break;
    }
    from = next.from;
  }
  const start = withoutPlace(view, withoutMoment(view, from, to), to);
  if (isListed(view, start)) return null;
  return start < to ? withoutPaper(view, { from: start, to }) : null;
}

/** "in both Syria and | Iraq": the last name of a list. */
const isListed = (view: View, from: number) =>
  view.norm(from - 1) === "and" &&
  view.tokens[from]?.capital === true &&
  isKnownName(view, from - 1) &&
  !isBoundary(view, from - 2);

/** "Northern Command (NORCOM) |": the bracket is no part of the name. */
function afterBracket(view: View, end: number): number {
  if (view.norm(end - 1) !== ")") return end;
  for (let at = end - 2; at > 0 && end - at < 8; at--) if (view.norm(at) === "(") return at;
  return end;
}

function stepBack(view: View, from: number, to: number): { from: number; last: boolean } | null {
  const at = from - 1;
  const token = view.tokens[at];
  if (!token) return null;
  if (token.kind === "mark") {
    if (isInside(view, at)) return { from: at, last: false };
    if (token.norm === ")" && from < to) {
      const open = afterBracket(view, from);
      return open < at ? { from: open, last: false } : null;
    }
    return null;
  }
  if (dateCovers(view, at)) return null;
  switch (functionClass(token)) {
    case "determiner":
      return { from: at, last: !attaches(view, at - 1) };
    case "preposition":
      return from < to && attaches(view, at) ? { from: at, last: false } : null;
    case "conjunction":
      return from < to && token.norm === "and" ? conjunct(view, at) : null;
    case "pronoun":
    case "auxiliary":
    case "adverb":
      return null;
    default:
      break;
  }
  if (token.kind === "number")
    return { from: at, last: !view.tokens[at - 1]?.capital && !attaches(view, at - 1) };
  if (isVerb(view, at) || (reportVerbClass(token) !== null && speakerClass(token) === null)) return null;
  if (token.norm.endsWith("ly") && !token.capital) return null;
  return { from: at, last: false };
}

/** A mark inside a name: a possessive, "doctors' |", "&", "@", the dot of a title. */
function isInside(view: View, at: number): boolean {
  const mark = view.norm(at);
  const before = view.tokens[at - 1];
  const plural =
    (mark === "'" || mark === "’") && before?.end === view.tokens[at]?.start && before?.norm.endsWith("s");
  return mark === "'s" || mark === "&" || mark === "@" || plural === true || isTitleDot(view, at);
}

/** The dot of "Maj. Gen. Pat Ryder" or of an initial. */
export const isTitleDot = (view: View, at: number): boolean => {
  const before = view.tokens[at - 1];
  return (
    view.norm(at) === "." &&
    before !== undefined &&
    before.capital &&
    before.norm.length <= 4 &&
    view.tokens[at + 1]?.capital === true &&
    (speakerClass(before) === "title" || before.norm.length === 1)
  );
};

const dateCovers = (view: View, at: number) => view.within("date", at - 6, at + 1).some(({ to }) => at < to);

/** "head | of the hospital": a preposition that hangs on a noun which could speak. */
function attaches(view: View, at: number): boolean {
  if (!isPreposition(view.tokens[at]) || at === 0) return false;
  const noun = view.tokens[at - 1];
  return (
    noun?.kind === "word" &&
    functionClass(noun) === null &&
    (speakerClass(noun) !== null || noun.capital || view.norm(at) === "of")
  );
}

/** "the owners | and manager": what stands before "and" belongs to it only where a clause begins with it and it could speak. */
function conjunct(view: View, and: number): { from: number; last: boolean } | null {
  const [one, other] = [view.tokens[and - 1], view.tokens[and + 1]];
  if (one?.capital && other?.capital && isNameToken(one) && !isKnownName(view, and))
    return { from: and, last: false };
  // "the group and Somali officials": the nearer is whole by itself
  if (view.within("actor", and + 1, and + 4).length > 0 || functionClass(other) === "determiner") return null;
  const left = phraseEnding(view, and);
  if (!left || !isBoundary(view, left.from)) return null;
  return namedSpeaker(view.reading, left.from, left.to) ? { from: left.from, last: true } : null;
}
/** Whether a name of the tables ends at a token. */
const isKnownName = (view: View, end: number) =>
  [...view.within("actor", end - 6, end), ...view.within("place", end - 6, end)].some(({ to }) => to === end);
const isBoundary = (view: View, at: number) =>
  at === 0 ||
  view.tokens[at - 1]?.kind === "mark" ||
  functionClass(view.tokens[at - 1]) === "conjunction" ||
  view.norm(at - 1) === "that";

/** "That day | NBC", "the next morning | police" */
function withoutMoment(view: View, from: number, to: number): number {
  const start = contentStart(view.tokens, from, to);
  for (let at = start; at < Math.min(to - 1, start + 2); at++)
    if (functionClass(view.tokens[at]) === "moment") return at + 1;
  return from;
}

/** "In Kherson | officials": where they are is no part of their name. */
function withoutPlace(view: View, from: number, to: number): number {
  if (!isPreposition(view.tokens[from - 1])) return from;
  const place = view.startingAt("place", from)[0];
  return place && place.to < to ? place.to : from;
}

/** "the army | in a statement" */
function withoutPaper(view: View, { from, to }: Stretch): Stretch {
  for (let at = from + 1; at < to - 1; at++)
    if (view.norm(at) === "in" && speakerClass(view.tokens[to - 1]) === "paper") return { from, to: at };
  return { from, to };
}

/** The noun phrase that begins at a token: "according to | two U.S. officials | who spoke". */
export function phraseFrom(view: View, from: number): NounPhrase | null {
  let to = from;
  while (to < view.tokens.length && to - from < LONGEST) {
    const next = stepOn(view, from, to);
    if (next === null) break;
    to = next;
  }
  while (to > from && isPreposition(view.tokens[to - 1])) to--;
  return to > from ? { from, to, aside: asideBehind(view, to) } : null;
}

function stepOn(view: View, from: number, at: number): number | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (token.kind === "mark") {
    if (isInside(view, at)) return at + 1;
    return null;
  }
  if (dateCovers(view, at)) return null;
  const begins = at === from || isPreposition(view.tokens[at - 1]) || view.norm(at - 1) === "and";
  switch (functionClass(token)) {
    case "determiner":
      return begins || functionClass(view.tokens[at - 1]) === "determiner" ? at + 1 : null;
    case "preposition":
      return at > from && hangsOn(view, at) ? at + 1 : null;
    case "conjunction":
      return token.norm === "and" && continues(view, at + 1) ? at + 1 : null;
    case "pronoun":
    case "auxiliary":
    case "adverb":
      return null;
    default:
      break;
  }
  if (at > from && (isVerb(view, at) || isPredicate(view, at))) return null;
  if (at > from && reportVerbClass(token) !== null && speakerClass(token) === null) return null;
  return at + 1;
}

/** "condemned", "gave", "tracking": what a noun phrase does not go on with; "the unrecognized republic" does. */
function isPredicate(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token || token.capital || token.joined || speakerClass(token) !== null) return false;
  const next = view.tokens[at + 1];
  const noun = speakerClass(next);
  // "a war monitoring | group"
  if (token.norm.endsWith("ing")) return noun === null || noun === "fighters" || noun === "anonymous";
  if ((classesOf(token) & WORD_CLASS.past) !== 0) return true;
  return (
    token.norm.endsWith("ed") && (next === undefined || next.kind !== "word" || functionClass(next) !== null)
  );
}

/** "officials | in Kabul", "head | of the army"; not "said police | in a statement" */
function hangsOn(view: View, at: number): boolean {
  const start = at + 1 + (functionClass(view.tokens[at + 1]) === "determiner" ? 1 : 0);
  const issued = [start, start + 1, start + 2].some((next) => speakerClass(view.tokens[next]) === "paper");
  if (view.norm(at) === "in" && (issued || view.startingAt("date", at).length > 0)) return false;
  if (
    view.tokens[at - 1]?.capital &&
    view.tokens[at + 1]?.capital &&
    speakerClass(view.tokens[at - 1]) !== null
  )
    return true;
  return (
    isReportWord(view.norm(at), "hanging") &&
    view.startingAt("date", at + 1).length === 0 &&
    attaches(view, at)
  );
}

const continues = (view: View, next: number) => {
  return (
    view.tokens[next]?.capital === true ||
    isNameToken(view.tokens[next]) ||
    speakerClass(view.tokens[next]) !== null
  );
};

/** "Pat Ryder | , the Pentagon spokesman |", "the spokesman | , Pat Ryder |" */
function asideBehind(view: View, to: number): Stretch | null {
  if (view.norm(to) !== ",") return null;
  let end = to + 1;
  while (
    end < view.tokens.length &&
    end - to < 10 &&
    (view.tokens[end]?.kind !== "mark" || view.norm(end) === "'s" || isTitleDot(view, end))
  )
    end++;
  const aside = { from: to + 1, to: end };
  const names = view.tokens.slice(to + 1, end);
  const closed = view.norm(end) === "," || view.norm(end) === "." || end >= view.tokens.length;
  const isName =
    names.length > 0 &&
    (names.every((token) => token.capital) || names.some((token) => speakerClass(token) === "office"));
  return closed && isName && isAside(view, aside) ? aside : null;
}
