import { z } from "zod";
import { SlotBases } from "./basis.js";
import { CasualtyOutcome, Certainty, EventType, MunitionOutcome, SaidByKind, TroopChange } from "./claim.js";
import { CountReading, DatePhrase, Span, TimePhrase } from "./phrases.js";

/** A site as read by the lexicon, or a name that it does not know (`place_id` null). */
const PlaceReading = z.strictObject({ place_id: z.string().nullable(), name: z.string(), words: z.string() });
export type PlaceReading = z.infer<typeof PlaceReading>;

/** The claimant: a slug of its name, the words for it, what it is, and who passed it on. */
const SaidBy = z.strictObject({
  slug: z.string(),
  words: z.string(),
  kind: SaidByKind,
  via: z.strictObject({ slug: z.string(), words: z.string() }).nullable(),
});
export type SaidBy = z.infer<typeof SaidBy>;

const common = {
  rule: z.string(),
  sentence: z.int().nonnegative(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  also_at: z.array(Span),
  certainty: Certainty,
  said_by: SaidBy.nullable(),
  actor: z.array(z.string()),
  target: z.array(z.string()),
  country: z.array(z.string()),
  place: PlaceReading.nullable(),
  /** further spans in the sentence that place the claim in time: the event's day, the window of a count */
  dates: z.array(DatePhrase),
  time: TimePhrase.nullable(),
  /** where each filled slot came from; of `date` the first of `dates` */
  basis: SlotBases,
};
/** Positions in the document's list of drafts. */
const relations = { part_of: z.int().nonnegative().nullable(), about: z.int().nonnegative().nullable() };
const counted = { count: CountReading };

/** What a sentence says, read without knowing when or where it was said. */
export const Draft = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("event"),
    ...common,
    event_type: EventType,
    munition: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal("event_count"),
    ...common,
    ...counted,
    ...relations,
    event_type: EventType,
  }),
  z.strictObject({
    kind: z.literal("troop_level"),
    ...common,
    ...counted,
    ...relations,
    change: TroopChange,
  }),
  z.strictObject({
    kind: z.literal("casualty"),
    ...common,
    ...counted,
    ...relations,
    outcome: CasualtyOutcome,
  }),
  z.strictObject({
    kind: z.literal("munition_count"),
    ...common,
    ...counted,
    ...relations,
    munition: z.string(),
    outcome: MunitionOutcome,
  }),
  z.strictObject({ kind: z.literal("target_count"), ...common, ...counted, ...relations }),
]);
export type Draft = z.infer<typeof Draft>;
