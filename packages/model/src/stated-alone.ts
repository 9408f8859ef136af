import type { Claim } from "./claim.js";

/** Of an event without a day. */
export const NO_DAY = {
  date: null,
  date_from: null,
  date_to: null,
  date_words: null,
  time: null,
  time_words: null,
};
const NO_MOMENT = { as_of: null, as_of_from: null, as_of_to: null, as_of_basis: "unknown" as const };
/** Of a count that says neither since nor until when. */
export const NO_WINDOW = {
  since: null,
  since_from: null,
  since_to: null,
  since_words: null,
  until: null,
  until_from: null,
  until_to: null,
  until_words: null,
};

/**
 * The claim with what its own clause, or the cells of its row, state: a slot with another basis is empty. Its basis stays, and says what
 * was left out. A moment that is the day of publication is not stated.
 */
export function statedAlone(claim: Claim): Claim {
  const isStated = claim.date_basis === "stated";
  const slots = {
    actor: claim.actor_basis === "stated" ? claim.actor : [],
    target: claim.target_basis === "stated" ? claim.target : [],
    country: claim.country_basis === "stated" ? claim.country : [],
    place: claim.place_basis === "stated" ? claim.place : null,
    place_id: claim.place_basis === "stated" ? claim.place_id : null,
    ...(isStated && claim.as_of_basis === "stated" ? {} : NO_MOMENT),
  };
  const about = "about" in claim && claim.about_basis === "stated" ? claim.about : null;
  const window = isStated ? {} : NO_WINDOW;
  switch (claim.kind) {
    case "event":
      return { ...claim, ...slots, ...(isStated ? {} : { ...NO_DAY, date_reading: "unknown" as const }) };
    case "event_count":
    case "loss_count":
      return { ...claim, ...slots, ...window };
    case "casualty":
      return { ...claim, ...slots, ...window, about };
    case "munition_count":
    case "target_count":
      return { ...claim, ...slots, about };
    case "troop_level":
      return { ...claim, ...slots };
  }
}
