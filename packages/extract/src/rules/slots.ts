import type { CasualtyOutcome, EventType, MunitionOutcome, TroopChange } from "@sitrep/model";
import { actorsIn } from "../engine/people.js";
import type { View } from "../engine/view.js";
import { quantitiesOf } from "../grammar/quantities.js";
import type { DeedSource } from "./event-count/counted-deed.js";
import type { Found } from "./figure.js";

/** Where a side comes from: a phrase of the clause, the quantity's own phrase, or from nowhere ("none" leaves it empty). */
export type SideSource = "agent" | "patient" | "own" | "none";

/** What a rule may say otherwise than its kind: each kind reads the slots that its claims have. */
export interface Slots {
  readonly actor?: SideSource;
  readonly target?: SideSource;
  /** "head": what the tables say of the head; "own": of a word in the quantity's own phrase */
  readonly outcome?: CasualtyOutcome | MunitionOutcome | "head" | "own";
  readonly change?: TroopChange;
  readonly event_type?: EventType;
  /** of a count of deeds: where the deed is reported */
  readonly deed?: DeedSource;
}

/** The tokens of a source; null where the clause has no such phrase. */
function stretchOf({ quantity, seat }: Found, source: SideSource): { from: number; to: number } | null {
  switch (source) {
    case "agent":
      return seat?.clause.agent ?? null;
    case "patient":
      return seat?.clause.patient ?? null;
    case "own":
      return quantity;
    case "none":
      return null;
  }
}

/** Who acts, from a source. */
export function actorFrom(found: Found, source: SideSource): string[] {
  const stretch = stretchOf(found, source);
  return stretch ? actorsIn(found.view, stretch.from, stretch.to) : [];
}

/** The tokens that carry a claim: from the quantity to the head of its clause and back; of several in one phrase only the first has the head. */
export function spanOf({ view, quantity, seat, head }: Found): { from: number; to: number } {
  const { from, to } = quantity;
  if (!seat)
    return { from: Math.min(from, head?.mention?.from ?? from), to: Math.max(to, head?.mention?.to ?? to) };
  if (seat.role === "and" || !isFirst(view, quantity.from, seat.phrase.from)) return { from, to };
  const first = head?.mention?.from ?? seat.clause.head;
  const last = head?.mention?.to ?? seat.clause.headTo;
  return { from: Math.min(from, first), to: Math.max(to, last) };
}

const isFirst = (view: View, from: number, phrase: number) =>
  !quantitiesOf(view).some((other) => other.from >= phrase && other.from < from);
