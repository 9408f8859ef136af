import { type DateMention, type EventMention, wordList } from "@sitrep/lexicon";
import type { DatePhrase, TimePhrase } from "@sitrep/model";
import { clauseEnd, clauseStart } from "./clauses.js";
import { rememberedOf, type View } from "./view.js";

/** Tokens at which something happens, that a day may belong to: event words, and munitions being fired. */
function happenings(view: View): number[] {
  const verbs = view
    .all("cue")
    .filter(
      (cue) =>
        ["fired", "impacted", "intercepted"].includes(cue.cue) &&
        (view.within("munition", cue.from - 8, cue.to + 8).length > 0 ||
          (cue.cue === "intercepted" &&
            view.within("facility", cue.from - 8, cue.to + 8).some(({ kind }) => kind === "aircraft")) ||
          (cue.cue === "impacted" && hasBlast(view, cue.from - 8, cue.from))),
    );
  const casualties = view.all("casualty").filter((casualty) => casualty.form !== "noun");
  const events = view.all("event").filter((event) => !isAside(view, event));
  return [...new Set([...events, ...verbs, ...casualties].map((mention) => mention.from))].sort(
    (a, b) => a - b,
  );
}

const BLASTS = wordList("engine/when/blasts");
/** "an explosion | ripped through": what explodes need not be a munition of the table. */
function hasBlast(view: View, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (view.among(at, BLASTS)) return true;
  return false;
}

/** Each day of the sentence, with the happening that it belongs to. */
/** "targeted strikes", and "sites linked to these attacks": no happening that a day belongs to. */
const isAside = (view: View, event: EventMention) =>
  view.startingAt("event", event.to).length > 0 ||
  (event.form === "plural" &&
    ["these", "those", "such"].includes(view.norm(event.from - 1)) &&
    event.from > 2);

const isShifted = (view: View, from: number, to: number) =>
  view.tokens
    .slice(from, to)
    .some(
      ({ norm }, index) =>
        (norm === "after" || norm === "before") &&
        ["day", "days", "week", "weeks", "hours"].includes(view.norm(from + index - 1)),
    );

const owners = rememberedOf(ownersIn);

function ownersIn(view: View): Map<DateMention, number> {
  const anchors = happenings(view);
  const owned = new Map<DateMention, number>();
  for (const date of view.all("date")) {
    if (date.phrase.relation !== "on" && date.phrase.relation !== "during") continue;
    const left = anchors.filter((anchor) => anchor < date.from).at(-1);
    const next = anchors.find((anchor) => anchor >= date.to);
    // "Today's action follows attacks": the day belongs to the noun behind it, or to nothing here
    if (view.norm(date.to) === "'s" || view.norm(date.to - 1) === "'s") {
      // "ahead of tomorrow's vote, kill 30": the vote's
      const isItsNoun = next !== undefined && next - date.to <= 5 && !hasComma(view, date.to, next);
      if (isItsNoun) owned.set(date, next);
      continue;
    }
    if (isOfSaying(view, date)) continue;
    // "on July 8, a day after rockets were fired": another day
    if (next !== undefined && isShifted(view, date.to, next)) {
      if (left !== undefined) owned.set(date, left);
      continue;
    }
    const right = anchors.find((anchor) => anchor >= date.to);
    const opens = left === undefined || opensClause(view, date, left);
    const taken = left !== undefined && [...owned.values()].includes(left);
    // a second day behind one happening, as in the signature of a post, is of nothing here
    if (taken && right === undefined) continue;
    const modifies =
      right !== undefined &&
      right - date.to <= 3 &&
      !view.words(date.to, right).includes(",") &&
      view.norm(date.from - 1) !== "on" &&
      !startsWithOn(date);
    const owner = (opens || taken || modifies) && right !== undefined ? right : left;
    if (owner !== undefined) owned.set(date, owner);
  }
  return owned;
}

const hasComma = (view: View, from: number, to: number) =>
  view.tokens.slice(from, to).some(({ norm }) => norm === ",");

/** ", the ministry said on Monday": the day of the saying, not of what it tells. */
const isOfSaying = (view: View, { from, to }: DateMention) =>
  isOfToll(view, from) || isSaidThen(view, from, to);

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

const startsWithOn = (date: DateMention) =>
  date.phrase.words !== "" && date.to - date.from > date.phrase.words.split(/\s+/).length;

/** ", on Jan. 24, forces conducted": the day belongs to what comes. */
const opensClause = (view: View, date: DateMention, left: number) =>
  clauseStart(view, date.from) > left || (view.norm(date.from - 1) === "," && view.norm(date.to) === ",");

/** The days of the happening at a token; one day of the sentence that belongs to nothing else serves all. */
export function datesOf(view: View, anchor: number): DatePhrase[] {
  const told = datesToldOf(view, anchor);
  return told.length > 0 || view.row === null ? told : [...view.row.dates];
}

function datesToldOf(view: View, anchor: number): DatePhrase[] {
  const moment = view
    .all("date")
    .find((date) => date.phrase.reading.form === "moment" && date.from <= anchor && anchor < date.to);
  if (moment) return [{ ...moment.phrase, relation: "on" }];
  // "overnight | airstrikes on the town": the word before it is of no other
  const modifier = view.within("date", anchor - 2, anchor).find(({ to }) => to === anchor);
  if (modifier && view.startingAt("event", anchor).some(({ form }) => form === "noun" || form === "plural"))
    return [modifier.phrase];
  const owned = owners(view);
  const own = [...owned].filter(([, owner]) => owner === anchor).map(([date]) => date.phrase);
  if (own.length > 0) return own;
  const all = [...owned.keys()];
  const only = all[0];
  if (all.length !== 1 || !only) return [];
  const owner = owned.get(only) ?? anchor;
  // "after Sunday's attack the US struck": the attack's day is not the strike's
  const opens = only.from < Math.min(anchor, owner);
  // "A car bombing hit Mosul on Sunday": noun and verb are one
  if (tellsTwice(view, anchor, owner)) return [only.phrase];
  const both = [anchor, owner].every((at) => view.startingAt("event", at).length > 0);
  if (both && anchor !== owner && !(opens && only.from < 3)) return [];
  // "On Friday two people died when a shell hit their house": one day
  if (
    view.norm(clauseStart(view, anchor) - 1) === "when" &&
    clauseEnd(view, owner) === clauseStart(view, anchor) - 1
  )
    return [only.phrase];
  // one day, and both in one clause
  return clauseStart(view, anchor) === clauseStart(view, owner) &&
    clauseEnd(view, anchor) === clauseEnd(view, owner)
    ? [only.phrase]
    : [];
}

/** An event noun, and its own verb right after it. */
const tellsTwice = (view: View, noun: number, verb: number) =>
  noun < verb &&
  verb - noun < 5 &&
  view.startingAt("event", noun).some(({ form }) => form === "noun") &&
  view.startingAt("event", verb).some(({ form }) => form === "past") &&
  view.tokens
    .slice(noun, verb)
    .every(({ kind, norm }) => kind === "word" && norm !== "and" && norm !== "that");

/** The hour that stands by one of these days, and by no other day more closely. */
export function timeOf(view: View, dates: readonly DatePhrase[]): TimePhrase | null {
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
  const bounds = view.all("date").filter((date) => date.phrase.relation !== "on");
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

/** Whether the sentence says when by an hour or by what it told before: "at 7:20 p.m.", "the same day", "a day later". */
export const isTimed = (view: View): boolean =>
  view.all("time").length > 0 ||
  view.tokens.some(
    ({ norm }, at) =>
      SPELLS.has(norm) && (view.norm(at - 1) === "same" || (at < 4 && view.among(at + 1, LATER))),
  );
