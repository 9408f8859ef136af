import type { DateRelation, PartOfPeriod } from "@sitrep/model";
import { DAY_PARTS, ORDINALS, PARTS, PARTS_BEFORE_OF } from "./calendar-words.js";
import { PAIRS, PLAIN_HEADS, type Preposition, ROLES } from "./lead-words.js";
import { type WordBefore, wordBefore } from "./word-before.js";

/** "the first week of", "the second half of": the share of a month, -1 for the last; "the week of Nov. 13" has 0. */
export interface Share {
  readonly nth: number;
  readonly of: "week" | "half";
}

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
  readonly share: Share | null;
  /** "the", "this", "last" or "next" right before the date */
  readonly determiner: string | null;
}

const MOST_WORDS = 10;

/** Reads leftwards from the first character of a date; `floor` is the end of what was read before. */
export function leadOf(text: string, at: number, floor: number): Lead {
  const lead: Open = {
    start: at,
    wordsStart: at,
    preposition: null,
    part: null,
    partTo: null,
    night: false,
    share: null,
    determiner: null,
    place: at,
    wide: false,
  };
  for (let step = 0; step < MOST_WORDS; step++) {
    const found = wordBefore(text, lead.place, floor);
    if (!found || !take(lead, found, text, floor)) break;
  }
  if (lead.preposition === null) lead.start = lead.wordsStart;
  return lead;
}

/** What the phrase says of the thing it is next to. `exact` is a day or less, `attached` a date inside a name: "the Jan. 6 attack". */
export function relationOf(preposition: Preposition | null, exact: boolean, attached: boolean): DateRelation {
  switch (preposition) {
    case "since":
    case "from":
    case "between":
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
    case "on":
    case "in":
    case "during":
      return exact ? "on" : "during";
    case "of":
    case null:
      return "on";
  }
}

/** A lead while it is read: `place` is how far, `wide` whether "the" belongs to the words ("the end of"). */
type Open = { -readonly [Key in keyof Lead]: Lead[Key] } & { place: number; wide: boolean };

/** Takes one word into the lead; false where it ends there. */
function take(lead: Open, found: WordBefore, text: string, floor: number): boolean {
  const { word, start } = found;
  const role = ROLES.get(word);
  if (!role || (found.hyphen && word !== "mid" && word !== "to")) return false;
  switch (role.kind) {
    case "part":
      if (lead.part === null) lead.part = role.part;
      else if (lead.partTo === null && role.part !== lead.part)
        [lead.part, lead.partTo] = [role.part, lead.part];
      return keep(lead, start);
    case "determiner":
      lead.determiner ??= word;
      if (word !== "the" || lead.wide) return keep(lead, start);
      lead.place = start;
      return true;
    case "adverb":
      return keep(lead, start);
    case "second":
    case "of":
      return takeSecond(lead, word, start, wordBefore(text, start, floor), text, floor);
    case "preposition":
      return takePreposition(lead, word, role.preposition, start, wordBefore(text, start, floor));
  }
}

function keep(lead: Open, start: number): true {
  lead.start = lead.wordsStart = lead.place = start;
  return true;
}

function end(lead: Open, preposition: Preposition, start: number): false {
  lead.preposition = preposition;
  lead.start = start;
  return false;
}

const pairOf = (first: WordBefore | null, second: string): Preposition | undefined =>
  first && !first.hyphen ? PAIRS.get(second)?.get(first.word) : undefined;

/** "as of", "prior to", "so far", "at least", the "to" of "mid-to-late", and "of" after a noun. */
function takeSecond(
  lead: Open,
  word: string,
  start: number,
  before: WordBefore | null,
  text: string,
  floor: number,
): boolean {
  const pair = pairOf(before, word);
  if (pair && before) return end(lead, pair, before.start);
  const parts = word === "to" && lead.part !== null && PARTS.has(before?.word ?? "");
  if (parts || (word === "least" && before?.word === "at")) {
    lead.place = parts ? start : (before?.start ?? start);
    return true;
  }
  if (word !== "of") return false;
  const head = before && headOf(text, before.word, before.start, floor);
  if (!head) return end(lead, "of", start);
  lead.part = head.part ?? lead.part;
  lead.night ||= head.night;
  lead.share = head.share ?? lead.share;
  lead.wide = true;
  return keep(lead, head.start);
}

/** The preposition ends the lead, unless it is "early in", which goes on: "since early in October". */
function takePreposition(
  lead: Open,
  word: string,
  preposition: Preposition,
  start: number,
  before: WordBefore | null,
): boolean {
  const pair = pairOf(before, word);
  if (pair && before) return end(lead, pair, before.start);
  end(lead, preposition, start);
  const part = preposition === "in" && before && !before.hyphen ? PARTS.get(before.word) : undefined;
  if (!part || !before) return false;
  lead.part ??= part;
  return keep(lead, before.start);
}

interface Head {
  readonly start: number;
  readonly part: PartOfPeriod | null;
  readonly night: boolean;
  readonly share: Share | null;
}

/** "end" in "the end of October", "night" in "the night of Oct. 26", "first week" in "the first week of August". */
function headOf(text: string, word: string, start: number, floor: number): Head | null {
  const part = PARTS_BEFORE_OF.get(word);
  if (part) return { start, part, night: false, share: null };
  const dayPart = DAY_PARTS.get(word);
  if (dayPart || PLAIN_HEADS.has(word))
    return { start, part: null, night: dayPart?.night ?? false, share: null };
  if (word !== "week" && word !== "half") return null;
  const ordinal = wordBefore(text, start, floor);
  const nth = ordinal && ORDINALS.get(ordinal.word);
  if (!nth && word === "week") return { start, part: null, night: false, share: { nth: 0, of: "week" } };
  return ordinal && nth ? { start: ordinal.start, part: null, night: false, share: { nth, of: word } } : null;
}
