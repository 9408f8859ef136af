import { readCount, wordList } from "@sitrep/lexicon";
import type { DatePhrase, DateReading } from "@sitrep/model";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { reportsIn } from "../../grammar/reporting/reports.js";
import { type Answer, filler } from "../fill.js";
import type { Story } from "../story.js";
import { EVENTS, FIGURES } from "./kinds.js";

/** "A day later a strike on the camp killed four": counted from the event told before. */
export const dayOfBefore = filler({
  name: "day of the event before",
  says: '"a day later", "the next day" and "the same day" are counted from the event told before',
  slot: "date",
  kinds: EVENTS,
  among: (story) => (statement) => {
    const shift = shiftIn(statement);
    const told = shift && shift.days < 0 ? dayOfTelling(statement, shift) : dayOfFigure(statement, story);
    if (told) return told;
    const before = shift && eventBefore(statement, story);
    const phrase = before?.dates.find(({ relation }) => relation === "on");
    const reading = shift && phrase && moved(phrase.reading, shift.days);
    return before && phrase && reading
      ? { value: [{ ...phrase, words: shift.words, reading }], from: { lender: before } }
      : null;
  },
});

/** "The ministry said on Saturday that four were killed a day earlier": counted from the day of the saying. */
function dayOfTelling({ view }: Statement, shift: Shift): Answer<"date"> | null {
  const [only, second] = view.all("date").filter(({ phrase }) => phrase.relation === "on");
  if (!only || second || reportsIn(view).every(({ from, at }) => only.from < from || only.from > at + 3))
    return null;
  const reading = moved(only.phrase.reading, shift.days);
  return reading && { value: [{ ...only.phrase, words: shift.words, reading }], from: { own: true } };
}

/** A headline says no day; a later sentence of a longer text may count the dead of another. */
const isSummedUp = ({ view }: Statement) => view.sentence.part === "headline";
const isDay = (reading: DateReading) => reading.form !== "calendar" || reading.day !== null;

/** "Two were killed on Friday", "a doctor said on Tuesday that 170 were hurt in the blast a day earlier": the day of the blast, from a figure of it. */
function dayOfFigure(event: Statement, story: Story): Answer<"date"> | null {
  for (const figure of story.near(event, FIGURES)) {
    if (figure.about !== event.id || figure.view === event.view || figure.kind !== "casualty") continue;
    const own = figure.dates.filter(({ relation, reading }) => relation === "on" && isDay(reading));
    if (own.length > 0 && isSummedUp(event)) return { value: own, from: { lender: figure } };
    // "injured in the blast | a day earlier"
    const shift = shiftIn({ ...figure, to: figure.to + 3 });
    const told = shift && shift.days < 0 ? dayOfTelling(figure, shift) : null;
    if (told) return { ...told, from: { lender: figure } };
  }
  return null;
}

/** The event told last, in the same sentence or in one of the two before. */
function eventBefore(statement: Statement, story: Story): Statement | null {
  for (const other of story.before(statement)) {
    if (story.order(statement.view) - story.last(other) > 2) return null;
    if (
      other.kind === "event" &&
      other.story === statement.story &&
      other.view.sentence.item === statement.view.sentence.item
    )
      return other;
  }
  return null;
}

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, night: 1, evening: 1, week: 7, weeks: 7 };
const ONWARDS = /^(?:later|after|afterwards)$/;
const BACK = /^(?:earlier|before|previously)$/;
const ONE = /^(?:a|one|the)$/;

interface Shift {
  readonly days: number;
  readonly words: string;
}

/** "two days later", "the next day", "earlier that day", in the clause of the event; "minutes later" and "at the same time" are of its day. */
function shiftIn({ view, anchor, to: end }: Statement): Shift | null {
  if (view.all("date").length === 0)
    for (let at = 0; at < Math.min(view.tokens.length, end + 4); at++)
      if (isAtOnce(view, at)) return { days: 0, words: view.words(at, at + 2) };
  for (let at = Math.max(0, anchor - REACH); at < Math.min(view.tokens.length, end + 4); at++) {
    const size = UNITS[view.norm(at)];
    if (size === undefined) continue;
    const [before, after] = [view.norm(at - 1), view.norm(at + 1)];
    const words = (from: number, to: number) => view.words(Math.max(0, from), to);
    if (size === 1 && (before === "next" || before === "following"))
      return { days: 1, words: words(at - 2, at + 1) };
    if (size === 1 && (before === "same" || before === "that"))
      return { days: 0, words: words(at - 2, at + 1) };
    if (size === 1 && before === "previous") return { days: -1, words: words(at - 2, at + 1) };
    const sign = ONWARDS.test(after) ? 1 : BACK.test(after) ? -1 : 0;
    const count = ONE.test(before) ? 1 : countBefore(view, at);
    // "a day after rockets were fired" names its own moment
    if (sign !== 0 && count !== null && isBare(view, at + 2))
      return { days: sign * size * count, words: words(at - 1, at + 2) };
    // "the raid came two days after a strike on the camp": the strike was before it
    if (after === "after" && count !== null && anchor > at && anchor - at <= NOUN && isCame(view, at))
      return { days: -size * count, words: words(at - 1, at + 2) };
  }
  return null;
}
const REACH = 12;

/** "at the | same time", "| minutes later", "| shortly afterwards", "| in addition". */
function isAtOnce(view: View, at: number): boolean {
  const next = view.norm(at + 1);
  const word = view.norm(at);
  return (
    (word === "same" && (next === "time" || next === "moment" || next === "hour")) ||
    (view.among(at, MOMENTS) && (ONWARDS.test(next) || BACK.test(next)) && isBare(view, at + 2)) ||
    (word === "in" && next === "addition" && view.norm(at + 2) === ",") ||
    (word === "also" && at < 4)
  );
}
const MOMENTS = wordList("context/fillers/day-of-before/moments");
/** How far from "a day after" the event is named. */
const NOUN = 6;

/** "came", "comes" before "a day after" */
const isCame = (view: View, day: number) => [day - 1, day - 2, day - 3].some((at) => view.among(at, CAME));
const CAME = wordList("context/fillers/day-of-before/came");

const countBefore = (view: View, at: number) => readCount(view.tokens[at - 1]?.norm ?? "")?.value ?? null;

const isBare = (view: View, at: number) =>
  at >= view.tokens.length ||
  view.tokens[at]?.kind === "mark" ||
  view.norm(at - 1) === "later" ||
  view.norm(at - 1) === "earlier";

/** A day moved by so many; null for what is no day. */
function moved(reading: DateReading, days: number): DatePhrase["reading"] | null {
  if (reading.form === "weekday") return { ...reading, weekday: ((reading.weekday - 1 + days + 70) % 7) + 1 };
  if (reading.form === "relative" && reading.unit === "day")
    return { ...reading, offset: reading.offset + days };
  if (reading.form !== "calendar" || reading.month === null || reading.day === null) return null;
  const day = new Date(Date.UTC(reading.year ?? NO_LEAP_YEAR, reading.month - 1, reading.day + days));
  const year = reading.year === null ? null : day.getUTCFullYear();
  return { ...reading, year, month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
const NO_LEAP_YEAR = 2001;
