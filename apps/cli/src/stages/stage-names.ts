import type { Stage } from "@sitrep/model";

/** The way of the data; each stage reads what the ones before it wrote. */
export const STAGES: readonly Stage[] = ["parse", "extract", "normalize", "link", "load", "notebooks"];
