import type { Speaker } from "@sitrep/lexicon";
import type { Stretch } from "./noun-phrase.js";

/** What somebody is reported to have said in a sentence. */
export interface Report {
  /** the token of "said", "according", "claim" */
  readonly at: number;
  /** where its phrase "the ministry said on Monday" begins */
  readonly from: number;
  /** what is reported; nothing where only somebody is named who said it ("…, he said.") before what a quotation holds */
  readonly stretches: readonly Stretch[];
  /** null for a stand-in */
  readonly speaker: Speaker | null;
  /** "he", "it", "they": somebody named before */
  readonly pronoun: string | null;
  /** who only passed it on */
  readonly via: Speaker | null;
  /** a verb of distance: "claims", "alleges" */
  readonly claimed: boolean;
}

/** Who speaks: by name, or by a word that stands for a name. */
export type Who = Pick<Report, "speaker" | "pronoun">;

export const reportOf = (
  at: number,
  from: number,
  stretches: Report["stretches"],
  { speaker, pronoun }: Who,
  more: Partial<Pick<Report, "via" | "claimed">> = {},
): Report => ({ at, from, stretches, speaker, pronoun, via: null, claimed: false, ...more });

/** Where what others have said ends before a token. */
export const endOfOthers = (reports: readonly Report[], token: number): number =>
  reports
    .flatMap(({ stretches }) => stretches.map(({ to }) => to))
    .reduce((last, to) => (to < token ? Math.max(last, to) : last), 0);

/** How much of a sentence a report covers. */
const sizeOf = ({ stretches }: Report): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** Reports that cover a token, the innermost first. */
export function reportsAt(reports: readonly Report[], token: number): Report[] {
  const found: Report[] = [];
  for (const report of reports) if (covers(report, token)) found.push(report);
  return found.length > 1 ? found.sort((a, b) => sizeOf(a) - sizeOf(b)) : found;
}

function covers({ stretches }: Report, token: number): boolean {
  for (const { from, to } of stretches) if (from <= token && token < to) return true;
  return false;
}
