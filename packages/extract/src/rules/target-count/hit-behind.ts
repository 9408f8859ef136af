import { wordList } from "@sitrep/lexicon";
import { OWNERS } from "../../engine/noun-phrase.js";
import { actorsIn } from "../../engine/people.js";
import type { View } from "../../engine/view.js";

/** A hit told behind what was hit. */
export interface HitBehind {
  /** the token of its verb */
  readonly at: number;
  /** who did it, where "by …" tells */
  readonly actor: readonly string[];
}

/** "two launchers found" */
export const FOUND = wordList("rules/target-count/hit-behind/found");
const HELPERS = wordList("rules/target-count/hit-behind/helpers");
const STOPS = new Set([";", ":", ".", "and", "but", "while", "who", "after", "before", "when"]);

/** "five ships were hit by", "four bases suffered damage", "two jets were downed", "12 homes damaged in": behind the things that end at a token. */
export function hitBehind(view: View, to: number): HitBehind | null {
  if (view.among(to, FOUND)) return null;
  let helped = false;
  const end = Math.min(to + 9, view.tokens.length);
  for (let at = to; at < end; at++) {
    const word = view.norm(at);
    if (STOPS.has(word) && view.within("facility", at, at + 4).length === 0) break;
    if (HELPERS.has(word)) helped = true;
    if (isHit(view, at, helped, at === to)) return { at, actor: doersBehind(view, at) };
    if (view.startingAt("count", at).length > 0 && !helped && at > to && !isJoined(view, at)) break;
  }
  return undergone(view, to);
}

/** "26 houses and | 10 cars were wrecked": both. */
const isJoined = (view: View, at: number) =>
  ["and", ",", "or", "in", "of", "at", "across", "near"].includes(view.norm(at - 1));

function isHit(view: View, at: number, helped: boolean, adjacent: boolean): boolean {
  const event = view.startingAt("event", at).some(({ form }) => form === "past" || form === "participle");
  const cue = view
    .startingAt("cue", at)
    .find(({ cue }) => cue === "destroyed" || cue === "damaged" || cue === "intercepted");
  const whole = cue !== undefined && view.among(at, ALONE);
  if (helped || whole) return event || cue !== undefined;
  // a headline's "12 homes damaged in"
  return adjacent && cue !== undefined && BEHIND.has(view.norm(cue.to)) && /ed$/.test(view.norm(at));
}

/** These need no helper: the things counted are their subject. */
const ALONE = wordList("rules/target-count/hit-behind/alone");
const BEHIND = new Set(["in", "by", "after", "", ",", ".", "as", "or", "and", ";", "near"]);

/** "came under attack", "suffered heavy damage", "sustained direct hits". */
function undergone(view: View, to: number): HitBehind | null {
  const verb = view.within("cue", to, to + 4).find(({ cue }) => cue === "undergo");
  if (!verb) return null;
  const behind = view.tokens.slice(verb.to, verb.to + 6);
  const hit = behind.some(({ norm }) => HARM.has(norm));
  return hit ? { at: verb.from, actor: doersBehind(view, verb.from) } : null;
}
const HARM = wordList("rules/target-count/hit-behind/harm");

function doersBehind(view: View, verb: number): string[] {
  for (let at = verb + 1; at < Math.min(verb + 12, view.tokens.length); at++) {
    const word = view.norm(at);
    if ([";", ".", ":", "and"].includes(word)) return [];
    // "struck on his orders, all used by the group": who used them did not strike
    if (word === "by" && !view.among(at - 1, OWNERS))
      return actorsIn(view, at, Math.min(at + 6, view.tokens.length));
  }
  return [];
}
