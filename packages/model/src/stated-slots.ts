import { type Basis, noSlotFields, type SlotFields } from "./basis.js";
import type { Claim } from "./claim.js";

/** What a claim holds in its slots. */
type Filled = Pick<Claim, "actor" | "target" | "country" | "place" | "as_of" | "as_of_basis"> & {
  readonly date?: string | null;
  readonly date_words?: string | null;
  readonly since_words?: string | null;
  readonly until_words?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly about?: string | null;
};

/** The bases of a claim that states all that it holds, as a row of a table does. */
export function statedSlots(claim: Filled): SlotFields {
  const list = (values: readonly string[]): Basis | null => (values.length > 0 ? "stated" : null);
  const some = (...values: readonly (string | null | undefined)[]): Basis | null =>
    values.some((value) => value != null) ? "stated" : null;
  const moment = claim.as_of_basis === "stated" ? claim.as_of : null;
  return {
    ...noSlotFields,
    actor_basis: list(claim.actor),
    target_basis: list(claim.target),
    country_basis: list(claim.country),
    place_basis: some(claim.place),
    date_basis: some(
      claim.date,
      claim.date_words,
      claim.since,
      claim.since_words,
      claim.until,
      claim.until_words,
      moment,
    ),
    about_basis: some(claim.about),
  };
}
