import {
  classesOf,
  type DateMention,
  type EventMention,
  speakerClass,
  WORD_CLASS,
  wordList,
  wordSet,
} from "@sitrep/lexicon";
import type { DatePhrase, TimePhrase } from "@sitrep/model";
import { clauseAt } from "../grammar/clauses.js";
import { reportsIn } from "../grammar/reporting/reports.js";
import { retoldBy } from "../grammar/retold.js";
import { clauseEnd, clauseStart } from "./clauses.js";
import { happeningsOf, tellsOf } from "./day-of-clause.js";
import { isEventNoun, isEventNounAt } from "./event-nouns.js";
import { isPassive, phraseStart } from "./noun-phrase.js";
import { rememberedOf, type View } from "./view.js";

/** Tokens at which something happens, that a day may belong to: event words, and munitions being fired. */
function happenings(view: View): number[] {
  const verbs = view
    .all("cue")
    .filter(
      (cue) =>
        ["fired", "impacted", "intercepted"].includes(cue.cue) &&
        (view.any("munition", cue.from - 8, cue.to + 8) ||
          (cue.cue === "intercepted" &&
            view.within("facility", cue.from - 8, cue.to + 8).some(({ kind }) => kind === "aircraft")) ||
          (cue.cue === "impacted" && hasBlast(view, cue.from - 8, cue.from))),
    );
  const casualties = view
    .all("casualty")
    // "claimed | responsibility" took nobody's life
    .filter(({ form, to }) => form !== "noun" && !view.among(to, ANSWERS));
  const events = view.all("event").filter((event) => !isAside(view, event));
  return [...new Set([...events, ...verbs, ...casualties].map((mention) => mention.from))].sort(
    (a, b) => a - b,
  );
}

const ANSWERS = wordSet("responsibility credit");
const BLASTS = wordList("engine/when/blasts");
/** "an explosion | ripped through": what explodes need not be a munition of the table. */
function hasBlast(view: View, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (view.among(at, BLASTS)) return true;
  return false;
}

/** Each day of the sentence, with the happening that it belongs to. */
/** "targeted strikes", and "sites linked to these attacks": no happening that a day belongs to. */
const isAside = (view: View, event: EventMention) =>
  view.any("event", event.to, event.to + 1) ||
  // "a | targeted military strike"
  (view.norm(event.from).endsWith("ed") &&
    view.among(event.from - 1, ARTICLES) &&
    view.any("event", event.to, event.to + 2)) ||
  (event.form === "plural" &&
    ["these", "those", "such"].includes(view.norm(event.from - 1)) &&
    event.from > 2);

/** "a day after", "two weeks before" in a stretch. */
function isShifted(view: View, from: number, to: number): boolean {
  for (let at = Math.max(1, from); at < to; at++)
    if ((view.norm(at) === "after" || view.norm(at) === "before") && view.among(at - 1, SPELLS)) return true;
  return false;
}
const MOST_TO_SHIFT = 3;

/** "On Saturday, a day after the raid, | gunmen killed four": the first after the comma that ends what it is counted from. */
function pastAside(view: View, from: number, happened: readonly number[]): number | undefined {
  let end = from + 1;
  while (end < view.tokens.length && view.norm(end) !== ",") end++;
  return happened.find((at) => at > end);
}

const owners = rememberedOf(ownersIn);

function ownersIn(view: View): Map<DateMention, number> {
  const owned = new Map<DateMention, number>();
  if (!view.any("date", 0, view.tokens.length)) return owned;
  const happened = happenings(view);
  for (const date of view.all("date")) {
    if (date.phrase.relation !== "on" && date.phrase.relation !== "during") continue;
    const mine = happeningsOf(view, date, happened) ?? happened;
    const left = mine.filter((anchor) => anchor < date.from).at(-1);
    const next = mine.find((anchor) => anchor >= date.to);
    // "Today's action follows attacks": the day belongs to the noun after it, or to nothing here
    if (view.norm(date.to) === "'s" || view.norm(date.to - 1) === "'s") {
      // "ahead of tomorrow's vote, kill 30": the vote's
      const isItsNoun = next !== undefined && next - date.to <= 5 && !hasComma(view, date.to, next);
      if (isItsNoun) owned.set(date, next);
      continue;
    }
    if (isOfSaying(view, date)) continue;
    // "on July 8, a day after rockets were fired": another day
    if (next !== undefined && isShifted(view, date.to, next)) {
      const other = left ?? pastAside(view, date.to, mine);
      if (other !== undefined) owned.set(date, other);
      continue;
    }
    const right = next;
    const opens = left === undefined || opensClause(view, date, left);
    const taken = left !== undefined && [...owned.values()].includes(left);
    // a second day after one happening, as in the signature of a post, is of nothing here
    if (taken && right === undefined) continue;
    const modifies =
      right !== undefined &&
      right - date.to <= 3 &&
      // "the attack last Saturday | that killed three": the attack's
      !view.among(date.to, RELATIVE) &&
      // "the June 15, 2031, | attack"
      !hasComma(view, date.to + (view.among(date.from - 1, ARTICLES) ? 1 : 0), right) &&
      view.norm(date.from - 1) !== "on" &&
      !startsWithOn(view, date);
    const closed = left !== undefined && right !== undefined && isInOpening(view, left, date);
    const owner = (opens || taken || modifies || closed) && right !== undefined ? right : left;
    if (owner !== undefined) owned.set(date, owner);
  }
  return owned;
}

const RELATIVE = wordSet("that which who");
const ARTICLES = wordSet("the a an");

/** "In a separate attack on Friday, | a drone hit the hospital": the noun of the opening phrase is recognised by what follows. */
const isInOpening = (view: View, noun: number, { to }: DateMention) =>
  view.norm(0) === "in" &&
  view.norm(to) === "," &&
  view.startingAt("event", noun).some(({ form }) => form === "noun") &&
  view.within("event", 0, to).length === 1;

const hasComma = (view: View, from: number, to: number) =>
  view.tokens.slice(from, to).some(({ norm }) => norm === ",");

/** ", the ministry said on Monday": the day of the saying, not of what it tells. */
const isOfSaying = (view: View, date: DateMention) =>
  isOfToll(view, date.from) ||
  isSaidThen(view, date.from, date.to) ||
  isOfReaction(view, date) ||
  isInReport(view, date);

/** "The strike on the town was condemned on | Tuesday": what was done about it. */
function isOfReaction(view: View, date: DateMention): boolean {
  let at = date.from - 1;
  while (at >= 0 && view.among(at, IN_A_STATEMENT)) at--;
  return view.among(at, REACTIONS) && isPassive(view, at);
}
const REACTIONS = wordList("engine/when/reactions");

/** "residents told the radio | on Sunday", "according to figures released | last week": in the phrase of who says it, outside of what is said. */
function isInReport(view: View, { from }: DateMention): boolean {
  if (isOfPaper(view, from)) return true;
  const reports = reportsIn(view);
  const isSaid = reports.some(({ stretches }) =>
    stretches.some((said) => said.from <= from && from < said.to),
  );
  if (isSaid) return false;
  return reports.some(
    (report) =>
      report.from <= from &&
      // "the ministry on Saturday said that …"
      (from < report.at || !happens(view, report.at, from)),
  );
}

/** "In a statement posted online early | Friday, the group said", "according to data published | last week": when it was written. */
function isOfPaper(view: View, date: number): boolean {
  for (let at = date - 1; at >= 0 && date - at <= MOST_TO_PAPER; at--) {
    if (view.norm(at) === "," || happens(view, at - 1, date)) return false;
    if (view.norm(at) === "according") return true;
    if (speakerClass(view.tokens[at]) === "paper")
      return (view.norm(0) === "in" && at < 5) || view.norm(at - 1) === "to" || view.norm(at - 2) === "to";
  }
  return false;
}
const MOST_TO_PAPER = 8;

const happens = (view: View, from: number, to: number) =>
  view.any("event", from + 1, to) || view.any("casualty", from + 1, to);

const isSaidThen = (view: View, from: number, to: number) =>
  [from, from - 1, from - 3].some((end) =>
    view
      .within("cue", end - 2, end)
      .some((cue) => cue.cue === "report_verb" && cue.to === end && isLinked(view, end, from)),
  ) &&
  (to >= view.tokens.length - 1 || [".", ",", ";"].includes(view.norm(to)));
/** "rose to 44 on Tuesday": the day of the count. */
const isOfToll = (view: View, from: number) =>
  view
    .within("count", from - 6, from)
    .some(({ from: at }) => view.norm(at - 1) === "to" && view.among(at - 2, RISES));
const RISES = wordList("engine/when/rises");
const isLinked = (view: View, from: number, to: number) => {
  for (let at = from; at < to; at++) if (!view.among(at, IN_A_STATEMENT)) return false;
  return true;
};
const IN_A_STATEMENT = wordList("engine/when/in-a-statement");

const startsWithOn = (view: View, { from }: DateMention) =>
  (classesOf(view.tokens[from]) & WORD_CLASS.preposition) !== 0;

/** ", on Jan. 24, forces conducted": the day belongs to what comes. */
const opensClause = (view: View, date: DateMention, left: number) =>
  clauseStart(view, date.from) > left || (view.norm(date.from - 1) === "," && view.norm(date.to) === ",");

/** The days of the happening at a token; one day of the sentence that belongs to nothing else serves all. */
export function datesOf(view: View, anchor: number): DatePhrase[] {
  const told = datesToldOf(view, anchor);
  return told.length > 0 || view.row === null ? told : [...view.row.dates];
}

function datesToldOf(view: View, anchor: number): DatePhrase[] {
  if (!view.any("date", 0, view.tokens.length)) return [];
  const moment = view
    .all("date")
    .find((date) => date.phrase.reading.form === "moment" && date.from <= anchor && anchor < date.to);
  if (moment) return [{ ...moment.phrase, relation: "on" }];
  // "overnight | airstrikes on the town": the word before it is of no other
  const modifier = view.within("date", anchor - 2, anchor).find(({ to }) => to === anchor);
  if (modifier && isEventNounAt(view, anchor)) return [modifier.phrase];
  const named = isEventNounAt(view, anchor) ? dayInName(view, anchor) : null;
  if (named) return [{ ...named.phrase, relation: "on" }];
  const owned = owners(view);
  // "a drone | strike": one happening, whichever of its words has the day
  const end = view.startingAt("event", anchor).find(isEventNoun)?.to ?? anchor + 1;
  const own = [...owned].filter(([, owner]) => owner >= anchor && owner < end).map(([date]) => date.phrase);
  if (own.length > 0) return own;
  const retold = retoldBy(view, clauseAt(view, anchor));
  if (retold) return datesToldOf(view, retold.head);
  const all = [...owned.keys()];
  const only = all[0];
  if (all.length !== 1 || !only) return [];
  const owner = owned.get(only) ?? anchor;
  // "a week before Sunday's attack rebels killed six": another day
  if (anchor !== owner && isShifted(view, only.from - MOST_TO_SHIFT, only.to)) return [];
  // "after Sunday's attack the US struck": the attack's day is not the strike's
  const opens = only.from < Math.min(anchor, owner);
  // "A car bombing hit Mosul on Sunday": noun and verb are one
  if (tellsTwice(view, anchor, owner) || tellsOf(view, owner, anchor)) return [only.phrase];
  const both = [anchor, owner].every((at) => view.any("event", at, at + 1));
  if (both && anchor !== owner && !(opens && only.from < 3)) return [];
  // "On Friday two people died when a shell hit their house": one day
  if (view.norm(clauseStart(view, anchor) - 1) === "when" && isClauseBefore(view, owner, anchor))
    return [only.phrase];
  // "four were wounded on Friday after a shell hit their house"; who died on Friday may have been hit before
  const link = clauseStart(view, anchor) - 1;
  if (view.norm(link) === "after" && isClauseBefore(view, owner, anchor))
    return areHurt(view, owner) && !isShifted(view, link, link + 1) ? [only.phrase] : [];
  // one day, and both in one clause
  return clauseStart(view, anchor) === clauseStart(view, owner) &&
    clauseEnd(view, anchor) === clauseEnd(view, owner)
    ? [only.phrase]
    : [];
}

/** "since the October 7 | massacre": what is counted from it has a window, and the noun its day. */
const dayInName = (view: View, noun: number) =>
  view
    .within("date", phraseStart(view, noun) - MOST_OF_NAME, noun)
    .find(
      ({ phrase: { reading, relation }, from, to }) =>
        relation !== "on" &&
        reading.form === "calendar" &&
        reading.day !== null &&
        view.tokens.slice(from, to).some(({ norm }) => norm === "the") &&
        phraseStart(view, noun) <= to,
    );
const MOST_OF_NAME = 5;

const isClauseBefore = (view: View, owner: number, anchor: number) =>
  clauseEnd(view, owner) === clauseStart(view, anchor) - 1;

const areHurt = (view: View, at: number) =>
  view.startingAt("casualty", at).some(({ outcome }) => outcome === "killed" || outcome === "injured") &&
  isPassive(view, at);

/** An event noun, and its own verb or participle right after it: "an attack | targeting police". */
const tellsTwice = (view: View, noun: number, verb: number) =>
  noun < verb &&
  verb - noun < 5 &&
  isEventNounAt(view, noun) &&
  view.startingAt("event", verb).some(({ form }) => form === "past" || form === "ing") &&
  view.tokens
    .slice(noun, verb)
    .every(({ kind, norm }) => kind === "word" && norm !== "and" && norm !== "that");

/** The hour that is next to one of these days, and by no other day more closely. */
export function timeOf(view: View, dates: readonly DatePhrase[]): TimePhrase | null {
  if (dates.length === 0 || !view.any("time", 0, view.tokens.length)) return null;
  const all = view.all("date").map((date) => date.phrase);
  // "0820 local time (0350 GMT)": the hour whose zone is known
  const times = [...view.all("time")].sort(
    (a, b) => Number(a.phrase.zone === null) - Number(b.phrase.zone === null),
  );
  const found = times.find(({ phrase }) => {
    const [nearest] = [...all].sort((a, b) => distance(a, phrase) - distance(b, phrase));
    return (
      nearest !== undefined &&
      distance(nearest, phrase) < 40 &&
      dates.some((date) => date.start === nearest.start)
    );
  });
  return found?.phrase ?? null;
}

const distance = (date: DatePhrase, time: TimePhrase) =>
  Math.max(time.start - date.end, date.start - time.end, 0);

/** The window of a count: the nearest "since", "until", "in the past week"; a plain day of the same happening bounds it too. */
export function windowOf(view: View, anchor: number): DatePhrase[] {
  const opened = view.all("date").find((date) => opensWhen(view, date, anchor));
  if (opened) return [{ ...opened.phrase, relation: "on" }];
  if (view.all("date").every(({ phrase }) => phrase.relation === "on")) return datesOf(view, anchor);
  const bounds = view.all("date").filter((date) => date.phrase.relation !== "on" && !isInReport(view, date));
  const [start, end] = [clauseStart(view, anchor), clauseEnd(view, anchor)];
  const apart = (date: DateMention) => Number(date.from < start || date.from >= end);
  const nearest = (relation: string) =>
    bounds
      .filter((date) => date.phrase.relation === relation)
      .sort(
        (a, b) =>
          // "since May … over 180 times, but there has been a lull since July": its own clause first
          apart(a) - apart(b) || Math.abs(a.from - anchor) - Math.abs(b.from - anchor),
      )[0]?.phrase;
  const found = ["since", "until", "during", "as_of"].flatMap((relation) => nearest(relation) ?? []);
  return found.length > 0
    ? [...found, ...datesOf(view, anchor).filter((date) => !found.includes(date))]
    : datesOf(view, anchor);
}

/** "the worst since September, when six were killed": for what happened then it is the day, and no count runs from it. */
const opensWhen = (view: View, { to }: DateMention, anchor: number) =>
  anchor > to && anchor - to < 12 && view.norm(view.norm(to) === "," ? to + 1 : to) === "when";

const LATER = wordList("engine/when/later");
const SPELLS = wordList("engine/when/spells");

/** Whether the sentence says when by an hour or by what it told before ("at 7:20 p.m.", "the same day", "a day later"), or where by how far it is from a coast or port. */
export const isPinned = rememberedOf(
  (view): boolean =>
    view.all("time").length > 0 ||
    isMeasured(view) ||
    view.tokens.some(
      ({ word }, at) =>
        SPELLS.knows(word) && (view.norm(at - 1) === "same" || (at < 4 && view.among(at + 1, LATER))),
    ),
);

/** "about 50 nautical miles southwest of Aden" */
const isMeasured = (view: View) =>
  view.tokens.some(
    ({ norm }, at) =>
      norm === "nautical" && view.all("count").some(({ to }) => to === at) && view.all("place").length > 0,
  );
