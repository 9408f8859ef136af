import type { Stage } from "@sitrep/model";

/** The way of the data; each stage reads what the ones before it wrote. */
export const STAGES: readonly Stage[] = ["parse", "extract", "normalize", "link", "load", "notebooks"];

/** The stages that look at one file or row at a time, which shards run apart. */
export const SHARD_STAGES = ["parse", "extract", "normalize"] as const satisfies readonly Stage[];
