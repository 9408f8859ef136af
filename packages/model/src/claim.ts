import { z } from "zod";
import { slotFields } from "./basis.js";
import { PartialDate } from "./partial-date.js";
import { Qualifier, Span } from "./phrases.js";

export const ClaimKind = z.enum([
  "event",
  "event_count",
  "troop_level",
  "casualty",
  "munition_count",
  "target_count",
  "loss_count",
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const EventType = z.enum(["attack", "strike"]);
export type EventType = z.infer<typeof EventType>;

export const CasualtyOutcome = z.enum([
  "killed",
  "injured",
  "killed_or_injured",
  "captured",
  "missing",
  "displaced",
]);
export type CasualtyOutcome = z.infer<typeof CasualtyOutcome>;

export const MunitionOutcome = z.enum(["launched", "intercepted", "impacted", "destroyed", "other"]);
export type MunitionOutcome = z.infer<typeof MunitionOutcome>;

/** What became of equipment; `lost` where nobody says how. */
export const LossOutcome = z.enum(["lost", "destroyed", "damaged", "abandoned", "captured"]);
export type LossOutcome = z.infer<typeof LossOutcome>;

export const TroopChange = z.enum(["level", "increase", "decrease", "planned"]);
export type TroopChange = z.infer<typeof TroopChange>;

export const Certainty = z.enum(["asserted", "claimed", "initial", "denied", "possible", "planned"]);
export type Certainty = z.infer<typeof Certainty>;

/** What the claimant is: a body, a person by name or office, people without a name ("two officials"), or a news outlet. */
export const SaidByKind = z.enum(["organisation", "person", "anonymous", "outlet"]);
export type SaidByKind = z.infer<typeof SaidByKind>;

const day = z.iso.date().nullable();

/** Where it comes from: a span of a document, which may be a row of a table of articles, or a line of a table. */
const origin = {
  claim_id: z.string(),
  /** null for a row of a table */
  document_id: z.string().nullable(),
  file: z.string(),
  file_hash: z.string(),
  /** line of the table's file, counted from 1; null for a report that is a file of its own */
  line: z.int().positive().nullable(),
  /** ordinal of the sentence in its document; null for a table */
  sentence: z.int().nonnegative().nullable(),
  /** page of that sentence, from 1; absent where the form has no pages */
  page: z.int().positive().optional(),
  rule: z.string(),
  quote: z.string().nullable(),
  char_start: z.int().nonnegative().nullable(),
  char_end: z.int().nonnegative().nullable(),
  /** further places in the same document that say the same */
  also_at: z.array(Span),
};

/** A field that a person set, and what the program had read. */
export const Corrected = z.strictObject({ field: z.string(), read: z.string(), who: z.string() });
export type Corrected = z.infer<typeof Corrected>;

/** Who said it, how sure, of whom and where. */
const context = {
  certainty: Certainty,
  /** the claimant's slug: an actor where the lexicon knows it, else the name without titles (`lloyd-austin`); null where the outlet says it itself */
  said_by: z.string().nullable(),
  said_by_words: z.string().nullable(),
  said_by_kind: SaidByKind.nullable(),
  /** who only passed it on: "the agency reported, citing the ministry" is the ministry's, via the agency */
  via: z.string().nullable(),
  via_words: z.string().nullable(),
  actor: z.array(z.string()),
  target: z.array(z.string()),
  /** ISO 3166-1 alpha-2 codes, seas by name (`red-sea`) */
  country: z.array(z.string()),
  place: z.string().nullable(),
  place_id: z.string().nullable(),
  /** the moment it speaks of: the x axis of counts */
  as_of: PartialDate.nullable(),
  as_of_from: day,
  as_of_to: day,
  as_of_basis: z.enum(["stated", "published", "unknown"]),
  /** the whole that this is a part of, as a claim id */
  part_of: z.string().nullable(),
  /** the outlet or page after a row of a table, and its address */
  source: z.string().nullable(),
  source_url: z.string().nullable(),
  /** cells of a row of figures that no column of ours has, and those read otherwise than as written; absent where there are none, and for reports */
  native: z.record(z.string(), z.string()).optional(),
  ...slotFields,
  /** what people set, each with what the program read there; absent where nobody did */
  corrected: z.array(Corrected).optional(),
};

const count = { value: z.number().nullable(), value_high: z.number().nullable(), qualifier: Qualifier };

/** `since` and `until` bound a count; words are kept beside what we made of them. */
const window = {
  since: PartialDate.nullable(),
  since_from: day,
  since_to: day,
  since_words: z.string().nullable(),
  until: PartialDate.nullable(),
  until_from: day,
  until_to: day,
  until_words: z.string().nullable(),
};

/** A specific attack or strike took place. */
export const EventClaim = z.strictObject({
  kind: z.literal("event"),
  ...origin,
  ...context,
  event_type: EventType,
  /** local date of the event where known */
  date: PartialDate.nullable(),
  date_from: day,
  date_to: day,
  date_words: z.string().nullable(),
  /** how the words for the date were read: `explicit` (written out), `relative` (a weekday or "yesterday", resolved against publication), `unknown` */
  date_reading: z.enum(["explicit", "relative", "unknown"]),
  /** instant in UTC, where the text gives an hour and a zone */
  time: z.iso.datetime().nullable(),
  time_words: z.string().nullable(),
  /** means used, where named: munition slugs */
  munition: z.array(z.string()),
});

/** How many attacks or strikes there were, over a window or up to a moment. */
export const EventCountClaim = z.strictObject({
  kind: z.literal("event_count"),
  ...origin,
  ...context,
  ...count,
  ...window,
  event_type: EventType,
});

/** How many troops one side has in a place, or is sending, withdrawing or asked for. */
export const TroopLevelClaim = z.strictObject({
  kind: z.literal("troop_level"),
  ...origin,
  ...context,
  ...count,
  change: TroopChange,
});

/** What a figure belongs to: the claim_id of an event claim, where the text says so. */
const about = { about: z.string().nullable() };

/** How many people were killed, injured, captured, displaced or went missing. `target` says who was hurt. */
export const CasualtyClaim = z.strictObject({
  kind: z.literal("casualty"),
  ...origin,
  ...context,
  ...count,
  ...window,
  ...about,
  outcome: CasualtyOutcome,
});

/** How many missiles, rockets, drones, bombs or shells were fired, intercepted or got through. */
export const MunitionCountClaim = z.strictObject({
  kind: z.literal("munition_count"),
  ...origin,
  ...context,
  ...count,
  ...about,
  munition: z.string(),
  outcome: MunitionOutcome,
});

/** How many facilities, targets, sites, ships or vehicles were hit or aimed at. */
export const TargetCountClaim = z.strictObject({
  kind: z.literal("target_count"),
  ...origin,
  ...context,
  ...count,
  ...about,
});

/** How much of its equipment a side has lost: tanks, aircraft, ships. `target` says whose it was, `actor` who destroyed or took it. */
export const LossCountClaim = z.strictObject({
  kind: z.literal("loss_count"),
  ...origin,
  ...context,
  ...count,
  ...window,
  /** what was lost, in the table's own words, in lower case: `tank` */
  equipment: z.string(),
  outcome: LossOutcome,
});

export const Claim = z.discriminatedUnion("kind", [
  EventClaim,
  EventCountClaim,
  TroopLevelClaim,
  CasualtyClaim,
  MunitionCountClaim,
  TargetCountClaim,
  LossCountClaim,
]);
export type Claim = z.infer<typeof Claim>;
export type EventClaim = z.infer<typeof EventClaim>;
export type EventCountClaim = z.infer<typeof EventCountClaim>;
export type TroopLevelClaim = z.infer<typeof TroopLevelClaim>;
export type CasualtyClaim = z.infer<typeof CasualtyClaim>;
export type MunitionCountClaim = z.infer<typeof MunitionCountClaim>;
export type TargetCountClaim = z.infer<typeof TargetCountClaim>;
export type LossCountClaim = z.infer<typeof LossCountClaim>;
