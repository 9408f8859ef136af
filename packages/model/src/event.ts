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
  /** share of the smaller document's word shingles that are in the other, 0 to 1 */
  containment: z.number().min(0).max(1),
  /** Jaccard similarity of the word shingles, 0 to 1 */
  similarity: z.number().min(0).max(1),
  basis: z.enum(["shingles", "restates"]),
});
export type DocumentCopy = z.infer<typeof DocumentCopy>;

/** What a person says of two claims or records: one event, two, nobody can say; `undo` takes back what was said of the pair before. */
export const JudgementWord = z.enum(["same", "different", "unsure", "undo"]);
export type JudgementWord = z.infer<typeof JudgementWord>;

/** A person's decision on a link, from data/judgements.csv. */
export const Judgement = z.strictObject({
  left: z.string().min(1),
  right: z.string().min(1),
  judgement: JudgementWord,
  who: z.string().min(1),
  why: z.string().min(1),
  /** the moment of the decision in UTC, for people to read; absent where nobody wrote it */
  when: z.string().optional(),
  /** where the words of a claim are, `DOCUMENT#char=START,END` in code points, and the words; absent for a row of a table */
  left_at: z.string().optional(),
  left_quote: z.string().optional(),
  right_at: z.string().optional(),
  right_quote: z.string().optional(),
});
export type Judgement = z.infer<typeof Judgement>;

/** The columns that data/judgements.csv must have, and those of a new one. */
export const JUDGEMENT_COLUMNS = ["left", "right", "judgement", "who", "why"] as const;
export const JUDGEMENT_HEADER = [
  ...JUDGEMENT_COLUMNS,
  "when",
  "left_at",
  "left_quote",
  "right_at",
  "right_quote",
] as const;

/** A line of data/judgements.csv with what became of it; `contested` is one against earlier lines, which hold. */
export const JudgementOutcome = Judgement.extend({
  file: z.string(),
  /** counted from 1 */
  line: z.int().positive(),
  state: z.enum(["applied", "re-anchored", "orphaned", "superseded", "contested"]),
  /** the ids that it holds for now; null where there are none */
  left_id: z.string().nullable(),
  right_id: z.string().nullable(),
});
export type JudgementOutcome = z.infer<typeof JudgementOutcome>;

/** Where the words of a claim are, for a line of data/judgements.csv. */
export const anchorAt = (document: string, start: number, end: number): string =>
  `${document}#char=${start},${end}`;

/** The same read back; null for what is none. */
export function anchorOf(at: string): { document: string; start: number; end: number } | null {
  const [document = "", place = ""] = at.split("#char=");
  const [start, end] = place.split(",").map(Number);
  if (document === "" || start === undefined || end === undefined || !(start < end)) return null;
  return { document, start, end };
}
