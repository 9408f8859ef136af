import type { NameFound } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { capitals } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { isAmong } from "./word-set.js";

/** The state whose government sits in a town, by the town's id. */
const STATE_IN = new Map(capitals);

/** What governments do and towns do not. */
const GOVERNS = nameWordsOf("government_verb");
const ITS = nameWordsOf("government_noun");
const HELPERS = nameWordsOf("helper");
const HIT = nameWordsOf("town_hit_verb");
const ASSAULT = nameWordsOf("assault_noun");
const IS = nameWordsOf("befalls");
const BEFALLEN = nameWordsOf("befallen");

/**
 * A capital is its state's government where it speaks or acts ("Damascus condemned"), and a town elsewhere. One that stands for its
 * state by itself in the tables ("Kyiv") is both where it is struck: the state is the target, and the town the place.
 */
export function readCapital(tokens: readonly Token[], name: NameFound): readonly NameFound[] {
  const { from, to, place, actor, demonym } = name;
  const state = place === null || demonym ? undefined : STATE_IN.get(place);
  if (state === undefined) return [name];
  if (actor === null) return governs(tokens, to) ? [{ ...name, actor: state, place: null }] : [name];
  return isStruck(tokens, from, to)
    ? [
        { ...name, place: null },
        { ...name, actor: null },
      ]
    : [name];
}

function governs(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (next.norm === "'s") return isAmong(tokens, to + 1, ITS) || isOwnAssault(tokens, to + 1);
  if (next.joined) return next.norm === "backed" || next.norm === "aligned" || next.norm === "allied";
  let at = to;
  while (at < to + 2 && isAmong(tokens, at, HELPERS)) at++;
  return isAmong(tokens, at, GOVERNS);
}

/** "Khartoum's largest strike on the rebels"; "Baghdad's deadliest bombing" is one in the town. */
function isOwnAssault(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (isAmong(tokens, at, ASSAULT)) return AGAINST.has(tokens[at + 1]?.norm ?? "");
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}
const AGAINST = new Set(["on", "against", "at"]);

const isStruck = (tokens: readonly Token[], from: number, to: number) => {
  const [before, earlier] = [tokenAt(tokens, from - 1)?.norm ?? "", tokenAt(tokens, from - 2)?.norm ?? ""];
  if (HIT.has(before) || ((before === "on" || before === "at") && ASSAULT.has(earlier))) return true;
  return isAmong(tokens, to, IS) && isAmong(tokens, to + 1, BEFALLEN);
};
