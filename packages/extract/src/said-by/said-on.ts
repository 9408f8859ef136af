import { functionClass, isReportWord, speakerClass } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import type { Report } from "../grammar/reporting/report.js";
import { reportsIn, reportsOf } from "../grammar/reporting/reports.js";
import { leadDays } from "./lead-days.js";
import { tiedTo } from "./ties.js";

/** How far after its verb the day of a statement may follow: "told reporters in the capital on Tuesday". */
const NEAR = 8;

/** The day that each figure of a document counts as of, by its statement, its own sentence or the line above it; ask in the order of the text. */
export function momentsIn(
  views: readonly View[],
  statements: readonly Statement[],
): (statement: Statement, quotation: readonly View[] | null) => DatePhrase | null {
  const figures = new Set(statements.flatMap(({ kind, view }) => (kind === "event" ? [] : [view])));
  const leads = leadDays(views, figures);
  const given: Given[] = [];
  return (statement, quotation) => {
    const { view, saidBy } = statement;
    const [inner] = reportsOf(view, statement);
    const day =
      reachedOn(view, statement) ??
      (inner ? saidOn(view, inner) : null) ??
      openingDay(view) ??
      (quotation && quotedOn(quotation)) ??
      goneOn(statement, inner, given) ??
      (statement.dates.length === 0 ? leads.get(view) : null) ??
      null;
    const own = statement.dates.find(({ relation }) => relation === "as_of") ?? day;
    if (own) given.push({ view, day: own, slug: saidBy?.slug ?? null });
    return day;
  };
}

/** A day that a statement was made on, and by whom. */
interface Given {
  readonly view: View;
  readonly day: DatePhrase;
  readonly slug: string | null;
}

/** "It said 4,072 were injured.", "A further 70 …", "…, the ministry said": what goes on from a statement has its day. */
function goneOn(
  { view, saidBy }: Statement,
  inner: Report | undefined,
  given: readonly Given[],
): DatePhrase | null {
  const tied = inner ? (inner.pronoun === null ? [] : [view.before]) : tiedTo(view);
  const isNear = (other: View) =>
    view.sentence.ordinal - other.sentence.ordinal <= FARTHEST && other.sentence.part === view.sentence.part;
  return (
    given.findLast(
      (other) =>
        tied.includes(other.view) || (saidBy !== null && other.slug === saidBy.slug && isNear(other.view)),
    )?.day ?? null
  );
}
const FARTHEST = 3;

/** "“We counted 40,” he said on Tuesday. “Nine …”": the day on which a quotation is said. */
function quotedOn(quotation: readonly View[]): DatePhrase | null {
  for (const view of quotation)
    for (const report of reportsIn(view)) {
      const day = saidOn(view, report);
      if (day) return day;
    }
  const before = quotation[0]?.before;
  const isAnnounced = before != null && before.all("event").length + before.all("casualty").length === 0;
  const dates = isAnnounced ? before.all("date") : [];
  return dates.find(({ phrase }) => phrase.relation === "on")?.phrase ?? null;
}

/** The day of a statement: "the ministry on Nov. 17 said", "said on Tuesday", "In an update on Friday, the army said"; null where none is given. */
function saidOn(view: View, { at, from, stretches }: Report): DatePhrase | null {
  const isSaid = (token: number) => stretches.some((stretch) => stretch.from <= token && token < stretch.to);
  const date = view.all("date").find((mention) => {
    if (mention.phrase.relation !== "on" || isSaid(mention.from)) return false;
    if (mention.from >= from) return mention.from <= at + NEAR && !isParted(view, at, mention.from);
    const isFront = mention.to <= from && from - mention.to <= 1;
    return isFront && (mention.from <= 1 || opensWithPaper(view, mention.from));
  });
  return date?.phrase ?? null;
}

/** "police said, after the clashes on Monday": of the clashes. */
function isParted(view: View, verb: number, date: number): boolean {
  for (let at = verb + 1; at < date; at++)
    if (
      (view.tokens[at]?.kind === "mark" && at < date - 2) ||
      functionClass(view.tokens[at]) === "conjunction"
    )
      return true;
  return view.any("event", verb + 1, date) || view.any("casualty", verb + 1, date);
}

/** "In a tally published | on Friday," */
function opensWithPaper(view: View, date: number): boolean {
  const opening = view.tokens.slice(0, date);
  return (
    opening.every(({ kind }) => kind !== "mark") && opening.some((token) => speakerClass(token) === "paper")
  );
}

const isRunning = (view: View, from: number, to: number) =>
  view.tokens.slice(Math.max(0, from), to).some(({ norm }) => isReportWord(norm, "reaching"));

/** "On 21 April the toll stood at 413", "climbed on Thursday to 310", "put the toll at 310 on Thursday": the day that a running figure is of. */
function reachedOn(view: View, { from, to }: Statement): DatePhrase | null {
  if (!isRunning(view, from - 4, to)) return null;
  const date = view.all("date").find((mention) => {
    if (mention.phrase.relation !== "on" || view.norm(mention.to) === "'s") return false;
    if (mention.from >= to) return mention.from < to + 3;
    if (mention.from > from) return isRunning(view, mention.from - 2, mention.from);
    return mention.from <= 1 && from - mention.to <= 2;
  });
  return date?.phrase ?? null;
}

/** "28 April: …", "(28 April) …" */
function openingDay(view: View): DatePhrase | null {
  const opens = view.norm(0) === "(" ? 1 : 0;
  const date = view.startingAt("date", opens)[0];
  const closes = date ? view.norm(date.to) : "";
  const isAlone = opens === 1 ? closes === ")" : closes === ":" || closes === "–" || closes === "—";
  return date && isAlone && date.phrase.relation === "on" ? date.phrase : null;
}
