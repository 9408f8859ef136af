import { codePoints, type Document, type Draft } from "@sitrep/model";
import type { View } from "./engine/view.js";
import { legible } from "./legible.js";
import { traceOf } from "./trace.js";

/** A number or event word that no claim used: the to-do list for rules. */
export interface Leftover {
  /** the words, with a little of what is around them */
  readonly words: string;
  /** what it looks like: numbers as `#`, names as `Name`, lower case, so that the same gap in many reports is one pattern */
  readonly pattern: string;
  readonly sentence: number;
  /** code points of the document's text */
  readonly start: number;
  readonly end: number;
}

/** The numbers and event words of a document that are in no draft's quote. */
export function leftoversOf(found: Document, drafts: readonly Draft[]): Leftover[] {
  const clean = legible(found);
  const document = clean?.document ?? found;
  const points = codePoints(document.text);
  const used = new Map<number, { start: number; end: number }[]>();
  for (const draft of drafts)
    for (const span of [draft, ...draft.also_at])
      for (let block = span.start >> BLOCK; block <= span.end >> BLOCK; block++)
        used.set(block, [...(used.get(block) ?? []), span]);
  const isUsed = (start: number, end: number) =>
    (used.get(start >> BLOCK) ?? []).some((span) => span.start < end && start < span.end);
  return traceOf(document).views.flatMap((view) =>
    firstOfEach([...view.all("count"), ...view.all("event")]).flatMap(({ from, to }) => {
      const seen = {
        start: points.fromIndex(view.tokens[from]?.start ?? 0),
        end: points.fromIndex(view.token(to - 1)?.end ?? 0),
      };
      const span = clean?.spanOf(seen) ?? seen;
      return isUsed(span.start, span.end) ? [] : [leftover(view, from, to, span)];
    }),
  );
}

/** Spans are looked up by stretches of this many bits, so that a long document costs no more a word than a short one. */
const BLOCK = 9;

/** A word that is an event in two forms is left over once. */
function firstOfEach<T extends { readonly from: number }>(mentions: readonly T[]): T[] {
  const seen = new Set<number>();
  return mentions.filter(({ from }) => !seen.has(from) && seen.add(from));
}

function leftover(view: View, from: number, to: number, span: { start: number; end: number }): Leftover {
  return {
    words: view.words(Math.max(0, from - 4), Math.min(view.tokens.length, to + 6)).replace(/\s+/g, " "),
    pattern: patternOf(view, from, to),
    sentence: view.sentence.ordinal,
    ...span,
  };
}

/** The words and two after them, no mark and nothing beyond it: "# Name civilians", "hit the Name". */
function patternOf(view: View, from: number, to: number): string {
  const pattern: string[] = [];
  for (let at = from; at < Math.min(to + 2, view.tokens.length); at++) {
    const token = view.tokens[at];
    if (!token || (at >= to && token.kind === "mark" && token.norm !== "'s")) break;
    const name = at >= to && isName(view, at);
    const word = token.kind === "number" ? "#" : name ? "Name" : token.norm;
    if (word !== "Name" || pattern.at(-1) !== "Name") pattern.push(word);
  }
  return pattern.join(" ");
}

const isName = (view: View, token: number): boolean =>
  view.any("actor", token, token + 1) ||
  view.any("place", token, token + 1) ||
  view.tokens[token]?.capital === true;
