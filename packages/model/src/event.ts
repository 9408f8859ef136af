import { z } from "zod";
import { EventType } from "./claim.js";
import { PartialDate } from "./partial-date.js";

const day = z.iso.date().nullable();

/** What several claims and records speak of. Its fields are the best of its members'; the members keep their own. */
export const Event = z.strictObject({
  /** the smallest id of its members */
  event_id: z.string(),
  event_type: EventType,
  date: PartialDate.nullable(),
  date_from: day,
  date_to: day,
  /** which rule chose the date: "explicit date by an official", "only date", … */
  date_rule: z.string().nullable(),
  /** dates of members that disagree with `date`, kept */
  other_dates: z.array(PartialDate),
  time: z.iso.datetime().nullable(),
  actor: z.array(z.string()),
  target: z.array(z.string()),
  country: z.array(z.string()),
  place: z.string().nullable(),
  place_id: z.string().nullable(),
  munition: z.array(z.string()),
});
export type Event = z.infer<typeof Event>;

/** A link: that a claim or record speaks of an event, how sure, and why. */
export const EventMember = z.strictObject({
  event_id: z.string(),
  /** claim_id or record_id */
  member_id: z.string(),
  member_kind: z.enum(["claim", "record"]),
  /** 0 to 1: the best score of its links to other members; 1 for the only member */
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  /** `person` where data/judgements.csv decided */
  judged_by: z.enum(["program", "person"]),
  /** members of one group are not independent sources: joined by copying, publisher or claimant; the smallest member id of the group */
  source_group: z.string(),
});
export type EventMember = z.infer<typeof EventMember>;

/** Two documents with words in common. */
export const DocumentCopy = z.strictObject({
  document_id: z.string(),
  /** the other document; the earlier published one where both dates are known */
  copy_of: z.string(),
  /** share of the smaller document's word shingles that stand in the other, 0 to 1 */
  containment: z.number().min(0).max(1),
  /** Jaccard similarity of the word shingles, 0 to 1 */
  similarity: z.number().min(0).max(1),
  basis: z.enum(["shingles", "restates"]),
});
export type DocumentCopy = z.infer<typeof DocumentCopy>;

/** A person's decision on a link, from data/judgements.csv. */
export const Judgement = z.strictObject({
  left: z.string().min(1),
  right: z.string().min(1),
  judgement: z.enum(["same", "different"]),
  who: z.string().min(1),
  why: z.string().min(1),
});
export type Judgement = z.infer<typeof Judgement>;
