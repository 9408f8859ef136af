import type { Problems } from "../stages/problems-of.js";
import type { StageResult } from "../stages/stage-context.js";

/** `parse: 8 kept, 0 done`. */
export function stageLine({
  stage,
  kept,
  done,
  removed,
}: Pick<StageResult, "stage" | "kept" | "done" | "removed">): string {
  return `${stage}: ${kept} kept, ${done} done${removed ? `, ${removed} removed` : ""}`;
}

/** The problems of a stage, one a line, and how many more there are; empty where there are none. */
export function problemLines({ setAside, doubts, sentences, told }: Problems): string {
  const more = setAside + doubts - told;
  const rest = more > 0 ? [`and ${more} more; see the tables set_aside and issues`] : [];
  return [...sentences, ...rest].map((line) => `${line}\n`).join("");
}
