import {
  boundsOf,
  type Claim,
  type ClaimKind,
  type Correction,
  CorrectionField,
  claimId,
  codePoints,
  type Document,
  NO_DAY,
  NO_WINDOW,
  noSlotFields,
  type Sentence,
} from "@sitrep/model";
import { type Setting, setField } from "./fields.js";

/**
 * A claim that a person saw and the program did not: its words by their span, and what they state as `field: value` apart by `|`, as in
 * `figure: about 900 | country: SY`.
 */
export function addedClaim(
  line: Pick<Correction, "kind" | "char_start" | "char_end" | "to" | "who">,
  document: AddedTo | null,
  others: ReadonlyMap<string, Claim>,
): Setting {
  const { char_start: start, char_end: end, kind } = line;
  if (document === null || start === null || end === null) return { expected: "words of a report" };
  const sentence = document.sentences.find((it) => it.start <= start && start < it.end);
  if (!sentence) return { expected: "words in a sentence of the report" };
  const points = codePoints(document.text);
  const quote = points.slice(start, end);
  let ordinal = 0;
  let id = claimId(document.document_id, kind, start, end, ordinal);
  while (others.has(id)) id = claimId(document.document_id, kind, start, end, ++ordinal);
  const origin = { claim_id: id, quote, char_start: start, char_end: end, sentence: sentence.ordinal };
  let claim: Claim = { ...bareClaim(kind, document), ...origin };
  for (const part of line.to.split("|")) {
    const [name = "", ...value] = part.split(":");
    const field = CorrectionField.safeParse(name.trim()).data;
    if (field === undefined) return { expected: "what the words state, as field: value | field: value" };
    const set = setField(claim, field, value.join(":").trim());
    if ("expected" in set) return set;
    claim = { ...set.claim, corrected: [...(claim.corrected ?? []), { field, read: "", who: line.who }] };
  }
  const lacks = lackOf(claim);
  return lacks === null ? { claim } : { expected: lacks };
}

/** What an added claim needs of its report. */
export type AddedTo = Pick<Document, "document_id" | "file" | "file_hash" | "line" | "published" | "text"> & {
  readonly sentences: readonly Pick<Sentence, "ordinal" | "start" | "end">[];
};

/** What a claim of a kind must say; null where it does. */
function lackOf(claim: Claim): string | null {
  const set = new Set((claim.corrected ?? []).map(({ field }) => field));
  const lacking = NEEDED[claim.kind].filter((field) => !set.has(field));
  return lacking.length === 0 ? null : `${lacking.join(" and ")}, as every ${claim.kind} has`;
}

const NEEDED: Readonly<Record<ClaimKind, readonly CorrectionField[]>> = {
  event: ["event_type"],
  event_count: ["figure", "event_type"],
  troop_level: ["figure"],
  casualty: ["figure", "outcome"],
  munition_count: ["figure", "munition", "outcome"],
  target_count: ["figure"],
  loss_count: ["figure", "equipment", "outcome"],
};

/** A claim of a document that says nothing yet; what its kind must say is set before it counts. */
function bareClaim(kind: ClaimKind, document: AddedTo): Claim {
  const bounds = document.published === null ? null : boundsOf(document.published);
  const shared = {
    claim_id: "",
    document_id: document.document_id,
    file: document.file,
    file_hash: document.file_hash,
    line: document.line ?? null,
    sentence: null,
    rule: "correction/add",
    quote: null,
    char_start: null,
    char_end: null,
    also_at: [],
    certainty: "asserted",
    said_by: null,
    said_by_words: null,
    said_by_kind: null,
    via: null,
    via_words: null,
    actor: [],
    target: [],
    country: [],
    place: null,
    place_id: null,
    as_of: document.published,
    as_of_from: bounds?.from ?? null,
    as_of_to: bounds?.to ?? null,
    as_of_basis: document.published === null ? "unknown" : "published",
    part_of: null,
    source: null,
    source_url: null,
    ...noSlotFields,
  } as const;
  const own = { ...shared, also_at: [], actor: [], target: [], country: [] };
  const count = { value: null, value_high: null, qualifier: "exact" } as const;
  switch (kind) {
    case "event":
      return { kind, ...own, event_type: "attack", ...NO_DAY, date_reading: "unknown", munition: [] };
    case "event_count":
      return { kind, ...own, ...count, ...NO_WINDOW, event_type: "attack" };
    case "troop_level":
      return { kind, ...own, ...count, change: "level" };
    case "casualty":
      return { kind, ...own, ...count, ...NO_WINDOW, about: null, outcome: "killed" };
    case "munition_count":
      return { kind, ...own, ...count, about: null, munition: "", outcome: "other" };
    case "target_count":
      return { kind, ...own, ...count, about: null };
    case "loss_count":
      return { kind, ...own, ...count, ...NO_WINDOW, equipment: "", outcome: "destroyed" };
  }
}
