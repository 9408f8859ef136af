import { gapBetween } from "../days.js";
import { grouped } from "../grouped.js";
import type { DateBasis, Mention } from "../mentions/mention.js";
import { lexiconNames, type Names } from "../names.js";

/** The date that an event gets, and those that it does not get. */
export interface BestDate {
  /** null where no member has a date */
  readonly winner: Mention | null;
  /** what decided; null where no member has a date */
  readonly rule: string | null;
  /** members whose date is another day than the winner's, in the order of their ids */
  readonly losers: readonly Mention[];
}

/**
 * The written rule (docs/decisions/0008). Of the dates that members give, the first step that tells two apart decides:
 * 1. one with its year before one without;
 * 2. one written out by an official (`said_by`) before one written out by an outlet or a table, that before a weekday or other
 *    relative word, that before the day of a dateline or of the page, which nobody says of the event, and that before a relative word
 *    that may date another event;
 * 3. the more precise;
 * 4. the one that more independent sources give: the copies of one report do not outvote its source;
 * 5. the earliest.
 * A date that says the same less precisely does not keep the more precise one out: of `2024-01` by an official and Sunday the
 * 21st, the 21st stands, because it is both.
 */
export function bestDate(
  members: readonly Mention[],
  sourceOf: (id: string) => string,
  names: Names = lexiconNames,
): BestDate {
  const candidates = candidatesAmong(members, sourceOf, names);
  const [first] = candidates;
  if (!first) return { winner: null, rule: null, losers: [] };
  const within = candidates.filter(
    ({ mention }) => mention === first.mention || isWithin(mention, first.mention),
  );
  const best = within.reduce((a, b) => (b.precision > a.precision ? b : a), first);
  const losers = candidates.filter((other) => !agrees(other.mention, best.mention));
  const ids = losers.map(({ mention }) => mention).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { winner: best.mention, rule: ruleOf(best, losers[0], candidates), losers: ids };
}

interface Candidate {
  readonly mention: Mention;
  readonly hasYear: boolean;
  readonly rank: number;
  /** 4 a day, 3 some days, 2 a month, 1 a year or a day without a year */
  readonly precision: number;
  /** independent sources that give this date */
  readonly support: number;
}

const RULES = [
  "relative word that may date another event",
  "day of the report",
  "relative word",
  "explicit date by an outlet",
  "explicit date by an official",
] as const;

function rankOf({ when, said_by, said_by_kind, isOfReport }: Mention, names: Names): number {
  if (isOfReport) return 1;
  const ranks: Readonly<Record<DateBasis, number>> = { unknown: 0, borrowed: 0, relative: 2, explicit: 3 };
  const speaksInOffice = said_by_kind === "person" || (said_by !== null && names.isOfficial(said_by));
  const isOfficial = when.basis === "explicit" && speaksInOffice;
  return isOfficial ? 4 : ranks[when.basis];
}

function precisionOf({ when: { span } }: Mention): number {
  if (span === null) return 1;
  const days = span.last - span.first;
  return days === 0 ? 4 : days < 27 ? 3 : days <= 31 ? 2 : 1;
}

function candidatesAmong(
  members: readonly Mention[],
  sourceOf: (id: string) => string,
  names: Names,
): Candidate[] {
  const dated = members.filter(({ when }) => when.date !== null);
  const sources = grouped(dated, ({ when }) => when.date ?? "");
  const support = new Map(
    [...sources].map(([date, giving]) => [date, new Set(giving.map(({ id }) => sourceOf(id))).size]),
  );
  return dated
    .map((mention) => ({
      mention,
      hasYear: mention.when.yearless === null,
      rank: rankOf(mention, names),
      precision: precisionOf(mention),
      support: support.get(mention.when.date ?? "") ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(b.hasYear) - Number(a.hasYear) ||
        b.rank - a.rank ||
        b.precision - a.precision ||
        b.support - a.support ||
        compareText(a.mention.when.date ?? "", b.mention.when.date ?? "") ||
        Number(b.mention.when.instant !== null) - Number(a.mention.when.instant !== null) ||
        compareText(a.mention.id, b.mention.id),
    );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The criterion that told the winner from the best of those that say another day. */
function ruleOf(best: Candidate, rival: Candidate | undefined, all: readonly Candidate[]): string {
  if (!rival)
    return new Set(all.map(({ mention }) => mention.when.date)).size === 1 ? "only date" : "dates agree";
  if (best.hasYear !== rival.hasYear) return "date with its year";
  if (best.rank !== rival.rank) return RULES[best.rank] ?? "only date";
  if (best.precision !== rival.precision) return "more precise date";
  return best.support !== rival.support ? "date of most independent sources" : "earliest date";
}

/** Says the same as the other, as precisely or more: a day of its month, or its day with the year. */
function isWithin(a: Mention, b: Mention): boolean {
  const [own, other] = [a.when, b.when];
  if (own.span === null || own.basis === "borrowed") return false;
  if (other.span === null) return own.span.first === own.span.last && agrees(a, b);
  return own.span.first >= other.span.first && own.span.last <= other.span.last;
}

/** Whether two dates can be the same day: one within the other, the same moment in two zones, or alike but for the year. */
export function agrees(a: Mention, b: Mention): boolean {
  const [left, right] = [a.when, b.when];
  if (left.reach !== null && right.reach !== null) return gapBetween(left.reach, right.reach) === 0;
  const [one, other] = [monthDay(a), monthDay(b)];
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

const monthDay = ({ when: { date, yearless } }: Mention): string | null =>
  yearless ?? (date === null || date.length < 7 ? null : date.slice(5));
