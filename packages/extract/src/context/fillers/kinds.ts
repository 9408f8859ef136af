import type { Kind } from "../../engine/statement.js";

export const EVENTS: readonly Kind[] = ["event"];
export const COUNTS: readonly Kind[] = ["event_count"];
export const CASUALTIES: readonly Kind[] = ["casualty"];
export const MUNITIONS: readonly Kind[] = ["munition_count"];
export const TARGETS: readonly Kind[] = ["target_count"];
/** Statements of something that was done. */
export const DEEDS: readonly Kind[] = ["event", "event_count"];
/** Figures that belong to an event. */
export const FIGURES: readonly Kind[] = ["casualty", "munition_count", "target_count"];
export const ALL: readonly Kind[] = [...DEEDS, ...FIGURES, "troop_level"];
/** All that count something. */
export const COUNTED: readonly Kind[] = [
  "casualty",
  "munition_count",
  "target_count",
  "event_count",
  "troop_level",
];
