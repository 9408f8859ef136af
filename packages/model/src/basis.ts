import { z } from "zod";
import { Span } from "./phrases.js";

/** How we know what a slot holds, from the surest to the least sure. */
export const Basis = z.enum([
  /** in the claim's own clause, or in the cell of a row */
  "stated",
  /** elsewhere in the same sentence */
  "sentence",
  /** another mention of the same event in the document */
  "chain",
  /** a headline, heading, label or column */
  "heading",
  /** where the report was written */
  "dateline",
  /** whose report it is */
  "publisher",
]);
export type Basis = z.infer<typeof Basis>;

/** The same of a claim, of which a person may have set a slot (data/corrections.csv). */
export const ClaimBasis = z.enum([...Basis.options, "person"]);
export type ClaimBasis = z.infer<typeof ClaimBasis>;

/** The basis of a filled slot, and the words that filled it: both ends null where no words of the document did. */
export const SlotBasis = z.strictObject({
  basis: Basis,
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});
export type SlotBasis = z.infer<typeof SlotBasis>;

/** The slots of a claim that may be filled from outside its clause. */
export const slotNames = ["actor", "target", "country", "place", "date", "about"] as const;
export type SlotName = (typeof slotNames)[number];

/** By slot; null where it is empty. */
export const SlotBases = z.strictObject({
  actor: SlotBasis.nullable(),
  target: SlotBasis.nullable(),
  country: SlotBasis.nullable(),
  place: SlotBasis.nullable(),
  date: SlotBasis.nullable(),
  about: SlotBasis.nullable(),
});
export type SlotBases = z.infer<typeof SlotBases>;

const basis = ClaimBasis.nullable();
const at = Span.nullable();

/** The same as fields of a claim: null where the slot is empty; no span either where no words of the document filled it. */
export const slotFields = {
  actor_basis: basis,
  actor_at: at,
  target_basis: basis,
  target_at: at,
  country_basis: basis,
  country_at: at,
  place_basis: basis,
  place_at: at,
  /** of the day of an event, of the window or moment of a figure */
  date_basis: basis,
  date_at: at,
  about_basis: basis,
  about_at: at,
};
const SlotFields = z.strictObject(slotFields);
export type SlotFields = z.infer<typeof SlotFields>;

/** Of a claim that says nothing of any slot. */
export const noSlotFields: SlotFields = {
  actor_basis: null,
  actor_at: null,
  target_basis: null,
  target_at: null,
  country_basis: null,
  country_at: null,
  place_basis: null,
  place_at: null,
  date_basis: null,
  date_at: null,
  about_basis: null,
  about_at: null,
};
