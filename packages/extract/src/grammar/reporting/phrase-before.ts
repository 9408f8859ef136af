import {
  contentStart,
  functionClass,
  isNameToken,
  isPreposition,
  isReportWord,
  namedSpeaker,
  speakerClass,
  wordSet,
} from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import {
  attaches,
  dateCovers,
  inVerbGroup,
  isAside,
  isInside,
  LONGEST,
  type NounPhrase,
  type Stretch,
} from "./noun-phrase.js";

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
    // "a camp that received | the survivors |, and who …": what a verb is done to is no subject
    const isObject = phrase !== null && inVerbGroup(view, phrase.from - 1);
    if (phrase && !isObject && namedSpeaker(view.reading, phrase.from, phrase.to, aside))
      return { ...phrase, aside };
  }
  return null;
}

/** "the Pentagon | on Monday also | said": where the noun phrase ends. */
function withoutAdverbs(view: View, verb: number): number {
  let end = verb;
  for (let moved = true; moved && end > 0; ) {
    moved = false;
    const kind = functionClass(view.token(end - 1));
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
      end = isPreposition(view.token(date - 1)) ? date - 1 : date;
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
export const isListed = (view: View, from: number) =>
  view.norm(from - 1) === "and" &&
  view.tokens[from]?.capital === true &&
  isKnownName(view, from - 1) &&
  !isBoundary(view, from - 2);

/** "Northern Command (NORCOM) |", "Ivo Tan Jr. |": the bracket is no part of the name. */
function afterBracket(view: View, end: number): number {
  if (view.norm(end - 1) === "." && ["jr", "sr"].includes(view.norm(end - 2))) return end - 2;
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
  // "the attack that | Moscow said killed 12": it joins a clause
  if (dateCovers(view, at) || token.norm === "that") return null;
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
    return { from: at, last: !view.token(at - 1)?.capital && !attaches(view, at - 1) };
  if (inVerbGroup(view, at)) return null;
  if (token.norm.endsWith("ly") && !token.capital) return null;
  return { from: at, last: false };
}
/** "the owners | and manager": what comes before "and" belongs to it only where a clause begins with it and it could speak. */
function conjunct(view: View, and: number): { from: number; last: boolean } | null {
  const [one, other] = [view.token(and - 1), view.tokens[and + 1]];
  if (one?.capital && other?.capital && isNameToken(one) && !isKnownName(view, and))
    return { from: and, last: false };
  // "the group and Somali officials": the nearer is whole by itself
  if (view.any("actor", and + 1, and + 4) || functionClass(other) === "determiner") return null;
  const left = phraseEnding(view, and);
  if (!left || !isBoundary(view, left.from)) return null;
  return namedSpeaker(view.reading, left.from, left.to) ? { from: left.from, last: true } : null;
}
/** Whether a name of the tables ends at a token. */
const isKnownName = (view: View, end: number) =>
  [...view.within("actor", end - 6, end), ...view.within("place", end - 6, end)].some(({ to }) => to === end);
const isBoundary = (view: View, at: number) =>
  at === 0 ||
  view.token(at - 1)?.kind === "mark" ||
  functionClass(view.token(at - 1)) === "conjunction" ||
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
  if (!isPreposition(view.token(from - 1))) return from;
  const place = view.startingAt("place", from)[0];
  return place && place.to < to ? place.to : from;
}

/** "the army | in a statement" */
function withoutPaper(view: View, { from, to }: Stretch): Stretch {
  for (let at = from + 1; at < to - 1; at++)
    if (view.norm(at) === "in" && speakerClass(view.token(to - 1)) === "paper") return { from, to: at };
  return { from, to };
}
