import type { ReportClaim, SlotSource } from "../rows/report-rows.js";
import { basisWords, slotWord } from "./basis-words.js";
import { dateWords } from "./date-words.js";
import { countWords, figureWords } from "./figure-words.js";
import { listWords, type Names } from "./names.js";

/** What a claim states, in a few words: `more than 150 attacks`, `3 killed`, `Strike: the United States → Houthis`. */
export function claimHead(claim: Headed, names: Names): string {
  const type = claim.event_type ?? "attack";
  switch (claim.kind) {
    case "event":
      return `${type.charAt(0).toUpperCase()}${type.slice(1)}: ${sides(claim, names)}`;
    case "event_count":
      return countWords(claim, type);
    case "troop_level":
      return `${figureWords(claim)} troops${claim.change === null || claim.change === "level" ? "" : ` (${claim.change})`}`;
    case "casualty":
      return `${figureWords(claim)} ${(claim.outcome ?? "").replaceAll("_", " ")}`;
    case "munition_count":
      return `${countWords(claim, claim.munition.join(" or ").replaceAll("-", " "))} ${outcomeOf(claim)}`.trim();
    case "loss_count":
      return `${countWords(claim, claim.equipment ?? "vehicle")} ${claim.outcome ?? "lost"}`;
    default:
      return countWords(claim, "target");
  }
}

/** What a head is made of. */
export type Headed = Pick<
  ReportClaim,
  | "kind"
  | "value"
  | "value_high"
  | "qualifier"
  | "event_type"
  | "outcome"
  | "change"
  | "munition"
  | "equipment"
  | "actor"
  | "target"
>;

const sides = ({ actor, target }: Headed, names: Names): string =>
  `${listWords(actor.map(names.actor)) || "not said who"} → ${listWords(target.map(names.actor)) || "target not stated"}`;

const outcomeOf = ({ outcome }: Headed): string => (outcome === null || outcome === "other" ? "" : outcome);

/** A slot, what fills it, and how that is known: `country: Iraq and Syria`, `stated`. */
export function slotWords(
  { slot, value, basis }: SlotSource,
  names: Names,
): { readonly says: string; readonly known: string } {
  const known = basis === null ? "" : basis === "stated" ? "stated" : basisWords(basis);
  return { says: `${slotWord(slot)}: ${valueWords(slot, value, names)}`, known };
}

function valueWords(slot: string, value: string | null, names: Names): string {
  if (value === null) return "not known";
  if (slot === "date") return dateWords(value);
  const ids = value.split(", ");
  if (slot === "country") return listWords(ids.map(names.place));
  return slot === "actor" || slot === "target" ? listWords(ids.map(names.actor)) : value;
}
