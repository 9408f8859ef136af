import type { DateRelation, PartOfPeriod } from "@sitrep/model";
import { DAY_PARTS, ORDINALS, PARTS, PARTS_BEFORE_OF } from "./calendar-words.js";
import { wordBefore } from "./word-before.js";

/** The words to the left of a date that belong to it: "since the end of", "on the night of", "mid-". */
export interface Lead {
  /** where the phrase starts, its preposition included */
  readonly start: number;
  /** where the date expression starts, without "on", "in", "since" and a bare "the" */
  readonly wordsStart: number;
  readonly preposition: Preposition | null;
  readonly part: PartOfPeriod | null;
  /** the later part of "mid-to-late November" */
  readonly partTo: PartOfPeriod | null;
  readonly night: boolean;
  /** "the first week of", "the second half of" */
  readonly share: { readonly nth: number; readonly of: "week" | "half" } | null;
  /** "the", "this", "last" or "next" right before the date */
  readonly determiner: string | null;
}

export type Preposition =
  | "on"
  | "in"
  | "since"
  | "until"
  | "as_of"
  | "during"
  | "from"
  | "between"
  | "after"
  | "before"
  | "of"
  | "so_far";

const PREPOSITIONS: ReadonlyMap<string, Preposition> = new Map<string, Preposition>([
  ["on", "on"],
  ["at", "on"],
  ["dated", "on"],
  ["in", "in"],
  ["since", "since"],
  ["starting", "since"],
  ["beginning", "since"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["thru", "until"],
  ["ending", "until"],
  ["by", "as_of"],
  ["during", "during"],
  ["over", "during"],
  ["throughout", "during"],
  ["within", "during"],
  ["from", "from"],
  ["between", "between"],
  ["after", "after"],
  ["following", "after"],
  ["before", "before"],
]);

/** "up until", "prior to", "ahead of": two words that act as one. */
const PAIRS: ReadonlyMap<string, Preposition> = new Map<string, Preposition>([
  ["as of", "as_of"],
  ["up to", "until"],
  ["up until", "until"],
  ["up till", "until"],
  ["up through", "until"],
  ["prior to", "before"],
  ["ahead of", "before"],
  ["starting from", "since"],
  ["starting on", "since"],
  ["beginning on", "since"],
  ["starting in", "since"],
  ["beginning in", "since"],
  ["so far", "so_far"],
]);

const DETERMINERS = new Set(["the", "this", "last", "next", "past"]);
const ROUGHLY = new Set(["around", "about", "approximately", "roughly", "circa"]);
const HEADS_OF_DAYS = new Set(["hours", "dawn", "day", "date", "wee"]);
const HEADS_OF_YEARS = new Set([
  "summer",
  "autumn",
  "fall",
  "winter",
  "spring",
  "rest",
  "course",
  "month",
  "months",
]);
const MOST_WORDS = 10;

/** Reads leftwards from the first character of a date; `floor` is the end of what was read before. */
export function leadOf(text: string, at: number, floor: number): Lead {
  const lead = { ...NOTHING, start: at, wordsStart: at };
  let place = at;
  let wide = false;
  const keep = (start: number) => {
    lead.start = lead.wordsStart = place = start;
  };
  for (let step = 0; step < MOST_WORDS; step++) {
    const found = wordBefore(text, place, floor);
    if (!found) break;
    const { word, start } = found;
    const part = PARTS.get(word);
    if (part) {
      if (found.hyphen && word !== "mid") break;
      if (lead.part === null) lead.part = part;
      else if (lead.partTo === null && part !== lead.part) [lead.part, lead.partTo] = [part, lead.part];
      keep(start);
      continue;
    }
    if (word === "to" && lead.part !== null && joinsParts(text, start, floor)) {
      place = start;
      continue;
    }
    if (found.hyphen) break;
    if (DETERMINERS.has(word)) {
      lead.determiner ??= word;
      if (word !== "the" || wide) keep(start);
      else place = start;
      continue;
    }
    if (ROUGHLY.has(word)) {
      keep(start);
      continue;
    }
    if (word === "very") {
      keep(start);
      continue;
    }
    const before = wordBefore(text, start, floor);
    if (word === "least" && before?.word === "at") {
      place = before.start;
      continue;
    }
    const pair = before && !before.hyphen ? PAIRS.get(`${before.word} ${word}`) : undefined;
    if (pair && before) {
      lead.preposition = pair;
      lead.start = before.start;
      break;
    }
    if (word === "of") {
      const head = before && headOf(text, before.word, before.start, floor);
      if (!head) {
        lead.preposition = "of";
        lead.start = start;
        break;
      }
      lead.part = head.part ?? lead.part;
      lead.night ||= head.night;
      lead.share = head.share ?? lead.share;
      wide = true;
      keep(head.start);
      continue;
    }
    const preposition = PREPOSITIONS.get(word);
    if (!preposition) break;
    lead.preposition = preposition;
    lead.start = start;
    const earlier = preposition === "in" && before ? PARTS.get(before.word) : undefined;
    if (!earlier || !before) break;
    lead.part ??= earlier;
    keep(before.start);
  }
  if (lead.preposition === null) lead.start = lead.wordsStart;
  return lead;
}

/** What the phrase says of the thing it stands by. `exact` is a day or less, `attached` a date inside a name: "the Jan. 6 attack". */
export function relationOf(preposition: Preposition | null, exact: boolean, attached: boolean): DateRelation {
  switch (preposition) {
    case "since":
    case "from":
      return "since";
    case "until":
      return "until";
    case "as_of":
      return "as_of";
    case "after":
      return attached ? "on" : "since";
    case "before":
      return attached ? "on" : "until";
    case "so_far":
      return "during";
    case "in":
    case "during":
    case "between":
      return exact ? "on" : "during";
    case "on":
    case "of":
    case null:
      return "on";
  }
}

const NOTHING: {
  preposition: Preposition | null;
  part: PartOfPeriod | null;
  partTo: PartOfPeriod | null;
  night: boolean;
  share: { nth: number; of: "week" | "half" } | null;
  determiner: string | null;
} = { preposition: null, part: null, partTo: null, night: false, share: null, determiner: null };

const joinsParts = (text: string, at: number, floor: number) =>
  PARTS.has(wordBefore(text, at, floor)?.word ?? "");

interface Head {
  readonly start: number;
  readonly part: PartOfPeriod | null;
  readonly night: boolean;
  readonly share: { nth: number; of: "week" | "half" } | null;
}

/** "end" in "the end of October", "night" in "the night of Oct. 26", "first week" in "the first week of August". */
function headOf(text: string, word: string, start: number, floor: number): Head | null {
  const head = { start, part: null, night: false, share: null };
  const part = PARTS_BEFORE_OF.get(word);
  if (part) return { ...head, part };
  const dayPart = DAY_PARTS.get(word);
  if (dayPart) return { ...head, night: dayPart.night };
  if (HEADS_OF_DAYS.has(word) || HEADS_OF_YEARS.has(word)) return head;
  if (word !== "week" && word !== "half") return null;
  const ordinal = wordBefore(text, start, floor);
  const nth = ordinal && ORDINALS.get(ordinal.word);
  return ordinal && nth ? { ...head, start: ordinal.start, share: { nth, of: word } } : null;
}
