import type { CasualtyOutcome } from "@sitrep/model";
import type { Sketch } from "../../engine/rule.js";
import { quantitiesOf } from "../../grammar/quantities.js";
import type { Found } from "../figure.js";
import { type Slots, spanOf } from "../slots.js";
import { whoseEnd } from "./sufferers.js";
import { type Hurt, victims } from "./victims.js";

/** So many people who came to harm: what befell them is said by the head of their clause, whose they were by their own phrase. */
export function casualtyOf(found: Found, { outcome = "head" }: Slots): Sketch | null {
  const { view, quantity } = found;
  const hurt = hurtOf(found, outcome);
  if (!hurt) return null;
  const { from, to } = spanOf(found);
  return {
    ...victims(view, from, to, hurt, {
      from: quantity.from,
      to: quantity.count ? whoseEnd(view, quantity.to) : ownEnd(found),
    }),
    count: quantity.reading,
    counted: quantity.count,
  };
}

/** "a leader | of one of the militias": all that its phrase says of one person, up to the next of a list. */
function ownEnd({ view, quantity, seat }: Found): number {
  if (!seat) return quantity.to;
  const next = quantitiesOf(view).find(
    ({ from, seats }) => from > quantity.from && seats.some(({ phrase }) => phrase === seat.phrase),
  );
  return Math.max(quantity.to, next?.from ?? seat.phrase.to);
}

function hurtOf({ quantity, seat, head }: Found, outcome: NonNullable<Slots["outcome"]>): Hurt | null {
  const mention = outcome === "noun" ? quantity.noun : outcome === "head" ? head?.mention : null;
  if (mention) return mention.type === "casualty" ? mention : null;
  const fixed = OUTCOMES.find((one) => one === outcome);
  return fixed ? { outcome: fixed, from: seat?.clause.head ?? quantity.from } : null;
}

const OUTCOMES: readonly CasualtyOutcome[] = [
  "killed",
  "injured",
  "killed_or_injured",
  "captured",
  "missing",
  "displaced",
];
