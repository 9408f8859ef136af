import type { Sketch } from "../engine/rule.js";
import { casualtyOf } from "./casualty/casualty.js";
import { eventCountOf } from "./event-count/event-count.js";
import type { Found } from "./figure.js";
import { munitionsOf } from "./munition-count/munitions.js";
import type { Slots } from "./slots.js";
import { lossesOf } from "./target-count/losses-of.js";
import { targetsOf } from "./target-count/targets.js";
import { troopsOf } from "./troop-level/troops.js";

/** Makes the claim of a kind of a quantity in its clause: what `slots` leaves out is as the kind has it. Null where it is no such claim. */
type KindOf = (found: Found, slots: Slots) => Sketch | null;

/** The kinds of figures, each with what its claims are made of where a rule says nothing else. */
export const kinds = {
  casualty: casualtyOf,
  event_count: eventCountOf,
  munition_count: munitionsOf,
  target_count: targetsOf,
  /** what a side lost: munitions or targets by their noun */
  loss: lossesOf,
  troop_level: troopsOf,
} satisfies Record<string, KindOf>;
export type FigureKind = keyof typeof kinds;
