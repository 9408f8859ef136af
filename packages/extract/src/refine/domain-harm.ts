import { wordList } from "@sitrep/lexicon";
import { isForce, isHarm, type Sign } from "../engine/domain-signs.js";
import { isPassive } from "../engine/noun-phrase.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";

/** The flood, the disease or the accident that did what is said; null where something else did, or the sentence does not say. */
export function harmOf(statement: Statement, signs: readonly Sign[]): Sign | null {
  if (!signs.some(isHarm)) return null;
  const crash = crashOf(statement, signs);
  if (crash || hasActor(statement)) return crash;
  const doers = signs.filter((sign) => isHarm(sign) || isForce(sign) || sign.role === "attack");
  const sign = doerOf(statement, doers);
  return sign && isHarm(sign) ? sign : null;
}

const hasActor = ({ actor }: Statement) => actor.length > 0;

/** "a plane of the air force crashed, | killing two": whose plane it was killed nobody. */
function crashOf({ view, anchor }: Statement, signs: readonly Sign[]): Sign | null {
  const clause = clauseAt(view, anchor);
  const outer = clause?.relation === "participle" ? clause.parent : null;
  return outer
    ? (signs.find(({ role, from, to }) => role === "accident" && from <= outer.head && outer.head < to) ??
        null)
    : null;
}

/** Of "killed by" and "died in" what follows did it, of "the flood killed" what is before. */
function doerOf({ kind, anchor, view }: Statement, signs: readonly Sign[]): Sign | null {
  const doers = signs.filter(({ isBackdrop }) => !isBackdrop);
  const own = doers.find(({ from, to }) => from <= anchor && anchor < to);
  // "drowned" is an accident only where nobody did it
  if (own && own.role !== "accident") return harmBehind(view, own, doers) ?? own;
  const before = doers.findLast(({ to }) => to <= anchor);
  const after = doers.find(({ from }) => from > anchor);
  const isEvent = kind === "event" || kind === "event_count";
  // "after two earthquakes hit the province": whoever does it is no backdrop
  const agent = isEvent ? clauseAt(view, anchor)?.agent : null;
  const acting = agent && signs.find(({ from, to }) => agent.from < to && from < agent.to);
  if (acting) return acting;
  if (isEvent) return (isPassive(view, anchor) ? after : before) ?? null;
  const suffered = isSuffered(view, anchor);
  if (suffered && after && isHarm(after) && isOfOthers(view, anchor, after.from)) return before ?? null;
  const found = suffered ? (after ?? before) : (before ?? after);
  // "died during the storm": it only says when, and nothing else is said
  return found ?? own ?? signs[0] ?? null;
}

/** "12 were killed, | and many face famine": it befalls others; but "were killed on Friday, when a flood". */
function isOfOthers(view: View, anchor: number, sign: number): boolean {
  let comma = sign - 1;
  while (comma > anchor && view.norm(comma) !== ",") comma--;
  return comma > anchor && view.among(comma + 1, SOME);
}
const SOME = wordList("refine/domain-harm/some");

/** "an attack by a shark" */
const harmBehind = (view: View, { role, to }: Sign, signs: readonly Sign[]) =>
  role === "attack" && view.norm(to) === "by"
    ? (signs.find((sign) => isHarm(sign) && sign.from > to && sign.from <= to + 4) ?? null)
    : null;

/** "were killed", "died", "12 people killed in": those who are counted did nothing. */
function isSuffered(view: View, anchor: number): boolean {
  const hurt = view.startingAt("casualty", anchor)[0];
  if (isPassive(view, anchor) || hurt?.form === "died") return true;
  return (
    hurt !== undefined &&
    view.within("people", anchor - 3, anchor).some(({ to }) => to === anchor) &&
    !view.any("count", hurt.to, hurt.to + 1) &&
    !view.any("people", hurt.to, hurt.to + 1)
  );
}
