import type { Reading, Stretch } from "../mention.js";
import { tokenAt } from "../tokens.js";
import { isNameToken, nameRunStart } from "./name-words.js";
import { actorsIn } from "./side-of.js";
import { functionClass, isReportWord, speakerClass } from "./speaker-words.js";

const SPEAKING = new Set([
  "organ",
  "fighters",
  "official",
  "office",
  "local_office",
  "outlet",
  "body",
  "anonymous",
]);

/** Whether the phrase's noun can speak: an office, a body, people, or a name. */
export function canSpeak(reading: Reading, from: number, end: number): boolean {
  const last = reading.tokens[end - 1];
  const kind = speakerClass(last);
  if (kind !== null && SPEAKING.has(kind)) return true;
  const covers = (at: { from: number; to: number }) => at.from < end && at.to >= end;
  if (reading.mentions.some((mention) => mention.type === "people" && covers(mention))) return true;
  const actor = actorsIn(reading, from, end).find(covers);
  if (actor) return !actor.modifier;
  // "the civil defence"
  if (kind === "department" && reading.tokens[end - 2]?.norm === "civil") return true;
  if (kind === "paper" || kind === "local" || kind === "department")
    return last?.capital === true && end - from > 1;
  return isNameToken(last) && (end - from > 1 || from > 0 || isLikelyName(last?.norm ?? ""));
}

/** Of a sentence's first word the capital says nothing: most nouns in the plural are no names. */
const isLikelyName = (norm: string) =>
  !["ers", "ts", "ions", "ils", "res", "ls"].some((end) => norm.endsWith(end));

/** The name itself: "Russia's | Volga24 | news site", "the security firm | Halyard". */
export function properName(reading: Reading, start: number, end: number): Stretch | null {
  const { tokens } = reading;
  let from = start;
  for (let at = start; at < end; at++) if (tokens[at]?.norm === "'s") from = at + 1;
  if (from > start && !hasOwnName(reading, from, end)) from = start;
  const head = speakerClass(tokenAt(tokens, end - 1));
  if (head === "anonymous" || head === "official" || head === "office" || head === "local_office")
    return null;
  const late = nameRunStart(tokens, from, end);
  if (
    late < end &&
    late > from &&
    speakerClass(tokenAt(tokens, late - 1)) !== null &&
    !tokenAt(tokens, late - 1)?.capital
  )
    return { from: late, to: end };
  if (!hasOwnName(reading, from, end)) return from > start ? { from, to: end } : null;
  let to = from;
  while (to < end && (tokens[to]?.capital || functionClass(tokens[to]) !== null)) to++;
  if (to < end && isAdjective(tokenAt(tokens, to - 1)?.norm ?? "")) return null;
  // "Zarif's civil defence" is no Zarif, and "Rescue teams" begin a sentence
  if (tokens[to]?.norm === "'s" || (from === 0 && to === 1 && to < end && head !== "outlet")) return null;
  return hasOwnName(reading, from, to) ? { from, to: to > from ? to : end } : null;
}

/** "Kurdish", "Islamist": no name by itself. */
const isAdjective = (norm: string) => isReportWord(norm.slice(-3), "adjective_end");

/** Whether there is a proper name that is no state, group or place of the tables. */
export function hasOwnName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const known = reading.mentions.some(
      (mention) =>
        (mention.type === "actor" || mention.type === "place") && mention.from <= at && at < mention.to,
    );
    if (!known && isNameToken(reading.tokens[at])) return true;
  }
  return false;
}
