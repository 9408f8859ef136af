import { type Cells, numberOf, structsOf, textOf, textsOf, wordsOf } from "./cells.js";
import { readEvidence, readFigure, readMoment, readWindow } from "./read-rows.js";
import type { Evidence, Figure, Moment, Window } from "./view-rows.js";

/** A report as `documents` has it, without its text. */
export interface Report {
  readonly document_id: string;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly published_basis: string;
  /** outlets whose figures a digest restates */
  readonly restates: readonly string[];
  readonly language: string | null;
  readonly licence: string | null;
}

/** A sentence, with where it is in its report's text, in code points. */
export interface ReportSentence {
  readonly document_id: string;
  readonly char_start: number;
  readonly char_end: number;
  readonly part: string;
  readonly block: number;
  readonly item: boolean;
  readonly speaker: string | null;
  readonly text: string;
}

/** Where a slot of a claim came from. */
export interface SlotSource {
  readonly slot: string;
  /** ids with commas, a date, words */
  readonly value: string | null;
  readonly basis: string | null;
  readonly words: string | null;
}

/** A claim of a report, with all that its kind says. */
export interface ReportClaim extends Figure, Moment, Window, Evidence {
  readonly kind: string;
  readonly event_type: string | null;
  readonly outcome: string | null;
  readonly change: string | null;
  readonly munition: readonly string[];
  /** of a count of losses, what was lost */
  readonly equipment: string | null;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly date_words: string | null;
  readonly rule: string;
  readonly slots: readonly SlotSource[];
  /** the event that it speaks of, as `strike_chronology` shows it; null where that shows none */
  readonly event_id: string | null;
}

/** The sentence that a claim is in, with its neighbours; empty where the report begins or ends. */
export interface Surroundings {
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
  /** where the claim's words are in the sentence, in code points */
  readonly start: number;
  readonly end: number;
}

/** A claim's sentence and its neighbours, by the claim. */
export const readSurroundings = (row: Cells): [claimId: string, surroundings: Surroundings] => [
  wordsOf(row, "claim_id"),
  {
    before: wordsOf(row, "before"),
    sentence: wordsOf(row, "sentence"),
    after: wordsOf(row, "after"),
    start: numberOf(row, "start") ?? 0,
    end: numberOf(row, "end") ?? 0,
  },
];

export const readReportRow = (row: Cells): Report => ({
  document_id: wordsOf(row, "document_id"),
  file: wordsOf(row, "file"),
  title: textOf(row, "title"),
  publisher: textOf(row, "publisher"),
  url: textOf(row, "url"),
  published: textOf(row, "published"),
  published_basis: wordsOf(row, "published_basis"),
  restates: textsOf(row, "restates"),
  language: textOf(row, "language"),
  licence: textOf(row, "licence"),
});

export const readReportSentence = (row: Cells): ReportSentence => ({
  document_id: wordsOf(row, "document_id"),
  char_start: numberOf(row, "char_start") ?? 0,
  char_end: numberOf(row, "char_end") ?? 0,
  part: wordsOf(row, "part"),
  block: numberOf(row, "block") ?? 0,
  item: textOf(row, "item") === "true",
  speaker: textOf(row, "speaker"),
  text: wordsOf(row, "text"),
});

/** A claim of a report; `shown` are the events that `strike_chronology` shows. */
export const readReportClaim = (row: Cells, shown: ReadonlySet<string>): ReportClaim => ({
  ...readFigure(row),
  ...readMoment(row),
  ...readWindow(row),
  ...readEvidence(row),
  kind: wordsOf(row, "kind"),
  event_type: textOf(row, "event_type"),
  outcome: textOf(row, "outcome"),
  change: textOf(row, "change"),
  munition: textsOf(row, "munition"),
  equipment: textOf(row, "equipment"),
  actor: textsOf(row, "actor"),
  target: textsOf(row, "target"),
  country: textsOf(row, "country"),
  place: textOf(row, "place"),
  date: textOf(row, "date"),
  date_words: textOf(row, "date_words"),
  rule: wordsOf(row, "rule"),
  slots: structsOf(row, "slots").map((it) => ({
    slot: wordsOf(it, "slot"),
    value: textOf(it, "value"),
    basis: textOf(it, "basis"),
    words: textOf(it, "words"),
  })),
  event_id: textsOf(row, "event_ids").find((id) => shown.has(id)) ?? null,
});
