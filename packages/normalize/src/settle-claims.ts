import { placeOf } from "@sitrep/lexicon";
import {
  type Claim,
  claimId,
  type Document,
  type Draft,
  type Issue,
  issue,
  type Outcome,
  type PartialDate,
} from "@sitrep/model";
import { type Bounded, bestDay, boundsFrom, NO_DATE, windowFrom } from "./claim-dates.js";
import { contextsOf, type DateContext, dateContextOf, instantOf, publishedAt } from "./dates/index.js";
import { dateFieldsOf, slotFieldsOf } from "./slot-bases.js";

/** What the drafts of a document mean on its day: dates, windows and instants resolved, relations as ids. */
export function settleClaims(document: Document, drafts: readonly Draft[]): Outcome<Claim[]> {
  const phrases = drafts.flatMap((draft) => draft.dates);
  const { context, issues } = dateContextOf(document, phrases);
  const ids = idsOf(document.document_id, drafts);
  const contextAt = contextsOf(document, context);
  const claims = drafts.map((draft, index) =>
    claimOf(document, draft, index, ids, contextAt(draft.sentence)),
  );
  return { value: claims, issues: [...issues, ...doubtsOf(document, claims)] };
}

/** Span and kind tell claims apart; an ordinal does where two share both. */
function idsOf(documentId: string, drafts: readonly Draft[]): string[] {
  const seen = new Map<string, number>();
  return drafts.map(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return claimId(documentId, kind, start, end, ordinal);
  });
}

function claimOf(
  document: Document,
  draft: Draft,
  index: number,
  ids: readonly string[],
  context: DateContext,
): Claim {
  const idAt = (position: number | null) => (position === null ? null : (ids[position] ?? null));
  const place = draft.place;
  const page = document.sentences[draft.sentence]?.page;
  const known = place?.place_id ? placeOf(place.place_id) : undefined;
  const common = {
    claim_id: ids[index] ?? "",
    document_id: document.document_id,
    file: document.file,
    file_hash: document.file_hash,
    line: document.line ?? null,
    sentence: draft.sentence,
    ...(page !== undefined && { page }),
    rule: draft.rule,
    quote: draft.quote,
    char_start: draft.start,
    char_end: draft.end,
    also_at: draft.also_at,
    certainty: draft.certainty,
    said_by: draft.said_by?.slug ?? null,
    said_by_words: draft.said_by?.words ?? null,
    said_by_kind: draft.said_by?.kind ?? null,
    via: draft.said_by?.via?.slug ?? null,
    via_words: draft.said_by?.via?.words ?? null,
    actor: draft.actor,
    target: draft.target,
    country: draft.country,
    place: known?.name ?? place?.name ?? null,
    place_id: known?.place_id ?? null,
    part_of: "part_of" in draft ? idAt(draft.part_of) : null,
    source: null,
    source_url: null,
    ...slotFieldsOf(draft),
  };
  if (draft.kind === "event") return eventOf(draft, common, context, document);
  const window = windowFrom(draft.dates, context);
  const moment = asOfFrom(window.until, window.asOf, context.published);
  const counted = {
    value: draft.count.value,
    value_high: draft.count.value_high,
    qualifier: draft.count.qualifier,
  };
  const bounds = {
    since: window.since.date,
    since_from: window.since.from,
    since_to: window.since.to,
    since_words: window.since.words,
    until: window.until.date,
    until_from: window.until.from,
    until_to: window.until.to,
    until_words: window.until.words,
  };
  const about = "about" in draft ? { about: idAt(draft.about) } : { about: null };
  const stated = moment.as_of_basis === "stated" ? (window.asOf.words ?? window.until.words) : null;
  const ofMoment = dateFieldsOf(draft, stated, document);
  const ofWindow = dateFieldsOf(draft, window.since.words ?? window.until.words ?? stated, document);
  switch (draft.kind) {
    case "event_count":
      return {
        kind: draft.kind,
        ...common,
        ...moment,
        ...counted,
        ...bounds,
        ...ofWindow,
        event_type: draft.event_type,
      };
    case "troop_level":
      return { kind: draft.kind, ...common, ...moment, ...counted, ...ofMoment, change: draft.change };
    case "casualty":
      return {
        kind: draft.kind,
        ...common,
        ...moment,
        ...counted,
        ...bounds,
        ...ofWindow,
        ...about,
        outcome: draft.outcome,
      };
    case "munition_count":
      return {
        kind: draft.kind,
        ...common,
        ...moment,
        ...counted,
        ...ofMoment,
        ...about,
        munition: draft.munition,
        outcome: draft.outcome,
      };
    case "target_count":
      return { kind: draft.kind, ...common, ...moment, ...counted, ...ofMoment, ...about };
  }
}

type EventDraft = Extract<Draft, { kind: "event" }>;
type Common = Omit<
  Extract<Claim, { kind: "event" }>,
  | "kind"
  | "as_of"
  | "as_of_from"
  | "as_of_to"
  | "as_of_basis"
  | "event_type"
  | "date"
  | "date_from"
  | "date_to"
  | "date_words"
  | "date_reading"
  | "date_basis"
  | "date_at"
  | "time"
  | "time_words"
  | "munition"
>;

function eventOf(draft: EventDraft, common: Common, context: DateContext, document: Document): Claim {
  const day = bestDay(draft.dates, context);
  const time = draft.time && day.date ? instantOf(day.date, draft.time, document.zone) : null;
  return {
    kind: "event",
    ...common,
    ...asOfFrom(NO_DATE, NO_DATE, context.published),
    event_type: draft.event_type,
    date: day.date,
    date_from: day.from,
    date_to: day.to,
    date_words: day.words,
    date_reading: day.basis,
    ...dateFieldsOf(draft, day.words ?? (day.date === null && day.from === null ? null : ""), document),
    time,
    time_words: draft.time?.words ?? null,
    munition: draft.munition,
  };
}

/** The moment a figure speaks of: said with it, else the day of the report, else unknown. */
function asOfFrom(until: Bounded, asOf: Bounded, published: PartialDate | null) {
  // a day without a year is when something happened: as of when a figure counts, it does not tell
  const stated = asOf.date || until.date?.startsWith("XXXX") ? asOf : until;
  if (stated.date)
    return {
      as_of: stated.date,
      as_of_from: stated.from,
      as_of_to: stated.to,
      as_of_basis: "stated" as const,
    };
  if (published) return { as_of: published, ...boundsFields(published), as_of_basis: "published" as const };
  return { as_of: null, as_of_from: null, as_of_to: null, as_of_basis: "unknown" as const };
}

function boundsFields(published: PartialDate) {
  const bounds = boundsFrom(published);
  return { as_of_from: bounds?.from ?? null, as_of_to: bounds?.to ?? null };
}

/** What a reader should doubt: an event after the report that tells it. */
function doubtsOf(document: Document, claims: readonly Claim[]): Issue[] {
  return claims.flatMap((claim) => {
    const published = publishedAt(document, claim.sentence ?? 0);
    if (!published || published.startsWith("XXXX")) return [];
    if (
      claim.kind !== "event" ||
      claim.date_from === null ||
      claim.certainty === "planned" ||
      claim.certainty === "possible"
    )
      return [];
    const last = boundsFrom(published)?.to ?? published;
    if (claim.date_from <= last) return [];
    const at = { char_start: claim.char_start, char_end: claim.char_end };
    return [
      issue(
        "normalize",
        "event-after-report",
        document.file,
        claim.date_words ?? claim.date ?? "",
        `a day up to ${published}, when it was published`,
        at,
      ),
    ];
  });
}
