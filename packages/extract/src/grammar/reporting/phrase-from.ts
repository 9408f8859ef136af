import { functionClass, isNameToken, isPreposition, isReportWord, speakerClass } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import {
  attaches,
  dateCovers,
  inVerbGroup,
  isAside,
  isInside,
  isTitleDot,
  LONGEST,
  type NounPhrase,
  type Stretch,
} from "./noun-phrase.js";

/** The noun phrase that begins at a token: "according to | two U.S. officials | who spoke". */
export function phraseFrom(view: View, from: number): NounPhrase | null {
  let to = from;
  while (to < view.tokens.length && to - from < LONGEST) {
    const next = stepOn(view, from, to);
    if (next === null) break;
    to = next;
  }
  while (to > from && isPreposition(view.token(to - 1))) to--;
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
  const begins = at === from || isPreposition(view.token(at - 1)) || view.norm(at - 1) === "and";
  switch (functionClass(token)) {
    case "determiner":
      return begins || functionClass(view.token(at - 1)) === "determiner" ? at + 1 : null;
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
  // "according to officials | 12 people were killed"
  if (!begins && !view.token(at - 1)?.capital && view.any("count", at, at + 1)) return null;
  if (at > from && inVerbGroup(view, at)) return null;
  return at + 1;
}

/** "officials | in Kabul", "head | of the army"; not "said police | in a statement" */
function hangsOn(view: View, at: number): boolean {
  const start = at + 1 + (functionClass(view.tokens[at + 1]) === "determiner" ? 1 : 0);
  const issued = [start, start + 1, start + 2].some((next) => speakerClass(view.tokens[next]) === "paper");
  if (view.norm(at) === "in" && (issued || view.any("date", at, at + 1))) return false;
  if (
    view.token(at - 1)?.capital &&
    view.tokens[at + 1]?.capital &&
    speakerClass(view.token(at - 1)) !== null
  )
    return true;
  return (
    (isReportWord(view.norm(at), "hanging") || isReportWord(view.norm(at - 1), "bridge")) &&
    !view.any("date", at + 1, at + 2) &&
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
