import { type Cells, numberOf, structsOf, textOf, textsOf, wordsOf } from "./cells.js";
import type {
  ActorRow,
  AttackCount,
  ChronologyEvent,
  DisputedPair,
  EventQuote,
  Evidence,
  Figure,
  InferredSlot,
  Moment,
  PlaceRow,
  TroopLevel,
  Window,
} from "./view-rows.js";

/** A row of the view `attack_counts`. */
export const readAttackCount = (row: Cells): AttackCount => ({
  ...readFigure(row),
  ...readMoment(row),
  ...readEvidence(row),
  event_type: wordsOf(row, "event_type"),
  ...readWindow(row),
  actor: textsOf(row, "actor"),
  target: textsOf(row, "target"),
  country: textsOf(row, "country"),
  part_of: textOf(row, "part_of"),
});

/** A row of the view `troop_levels`. */
export const readTroopLevel = (row: Cells): TroopLevel => ({
  ...readFigure(row),
  ...readMoment(row),
  ...readEvidence(row),
  change: wordsOf(row, "change"),
  actor: textsOf(row, "actor"),
  country: textsOf(row, "country"),
  place: textOf(row, "place"),
});

/** A row of the view `strike_chronology`. */
export const readChronologyEvent = (row: Cells): ChronologyEvent => ({
  event_id: wordsOf(row, "event_id"),
  event_type: wordsOf(row, "event_type"),
  date: textOf(row, "date"),
  date_from: textOf(row, "date_from"),
  date_to: textOf(row, "date_to"),
  date_rule: textOf(row, "date_rule"),
  other_dates: textsOf(row, "other_dates"),
  time: textOf(row, "time"),
  actor: textsOf(row, "actor"),
  target: textsOf(row, "target"),
  country: textsOf(row, "country"),
  place: textOf(row, "place"),
  munition: textsOf(row, "munition"),
  killed: textOf(row, "killed"),
  injured: textOf(row, "injured"),
  munitions: textOf(row, "munitions"),
  reports: numberOf(row, "reports") ?? 0,
  independent_sources: numberOf(row, "independent_sources") ?? 0,
  digest_of: textsOf(row, "digest_of"),
  inferred: readInferred(row),
  quotes: structsOf(row, "quotes").map(readEventQuote),
});

/** A row of the view `disputed_figures`. */
export const readDisputedPair = (row: Cells): DisputedPair => ({
  left_claim_id: wordsOf(row, "left_claim_id"),
  right_claim_id: wordsOf(row, "right_claim_id"),
});

export const readActor = (row: Cells): ActorRow => ({
  actor_id: wordsOf(row, "actor_id"),
  name: wordsOf(row, "name"),
  kind: textOf(row, "kind"),
  parent: textOf(row, "parent"),
  country: textOf(row, "country"),
});

export const readPlace = (row: Cells): PlaceRow => ({
  place_id: wordsOf(row, "place_id"),
  name: wordsOf(row, "name"),
  kind: textOf(row, "kind"),
});

/** One of the `quotes` of an event. */
export const readEventQuote = (row: Cells): EventQuote => ({
  quote: textOf(row, "quote"),
  file: wordsOf(row, "file"),
  line: numberOf(row, "line"),
  publisher: textOf(row, "publisher"),
  published: textOf(row, "published"),
  url: textOf(row, "url"),
  said_by: textOf(row, "said_by"),
  inferred: readInferred(row),
  claim_id: wordsOf(row, "claim_id"),
  document_id: textOf(row, "document_id"),
});

const readInferred = (row: Cells): InferredSlot[] =>
  structsOf(row, "inferred").map((it) => ({ slot: wordsOf(it, "slot"), basis: wordsOf(it, "basis") }));

export const readFigure = (row: Cells): Figure => ({
  value: numberOf(row, "value"),
  value_high: numberOf(row, "value_high"),
  qualifier: wordsOf(row, "qualifier"),
});

export const readMoment = (row: Cells): Moment => ({
  as_of: textOf(row, "as_of"),
  as_of_from: textOf(row, "as_of_from"),
  as_of_to: textOf(row, "as_of_to"),
  as_of_basis: wordsOf(row, "as_of_basis"),
});

export const readWindow = (row: Cells): Window => ({
  since: textOf(row, "since"),
  since_from: textOf(row, "since_from"),
  since_to: textOf(row, "since_to"),
  since_words: textOf(row, "since_words"),
  until: textOf(row, "until"),
  until_words: textOf(row, "until_words"),
});

export const readEvidence = (row: Cells): Evidence => ({
  claim_id: wordsOf(row, "claim_id"),
  quote: textOf(row, "quote"),
  file: wordsOf(row, "file"),
  line: numberOf(row, "line"),
  char_start: numberOf(row, "char_start"),
  char_end: numberOf(row, "char_end"),
  document_id: textOf(row, "document_id"),
  publisher: textOf(row, "publisher"),
  published: textOf(row, "published"),
  title: textOf(row, "title"),
  url: textOf(row, "url"),
  restates_publisher: textOf(row, "restates_publisher"),
  said_by: textOf(row, "said_by"),
  said_by_words: textOf(row, "said_by_words"),
  certainty: wordsOf(row, "certainty"),
  inferred: readInferred(row),
});
