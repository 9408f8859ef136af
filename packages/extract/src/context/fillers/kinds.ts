import type { Kind } from "../fill.js";

/** Statements of something that was done. */
export const DEEDS: readonly Kind[] = ["event", "event_count"];
/** Figures that belong to an event. */
export const FIGURES: readonly Kind[] = ["casualty", "munition_count", "target_count"];
export const ALL: readonly Kind[] = [...DEEDS, ...FIGURES, "troop_level"];
