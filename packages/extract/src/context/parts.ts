import type { Candidate } from "../engine/candidate.js";

/** "59 injured, 27 with TBI and 32 with other injuries": parts of a sentence that sum up to a figure before or after them. */
export function partsOf(candidates: readonly Candidate[]): void {
  const groups = groupBySentence(candidates);
  let before: readonly Candidate[] = [];
  for (const group of groups) {
    for (const whole of group) {
      const total = figureOf(whole);
      if (total === null) continue;
      const parts = group.filter(
        (part) => part !== whole && isPartLike(part, whole) && (figureOf(part) ?? Infinity) < total,
      );
      const sum = parts.reduce((left, part) => left + (figureOf(part) ?? 0), 0);
      if (parts.length > 1 && sum === total) for (const part of parts) part.partOf = whole;
    }
    for (const part of group)
      if (part.sketch.part && part.partOf === null) part.partOf = wholeOf(part, group, before);
    before = group;
  }
}

/** Whom "among them" speaks of: the nearest greater figure of the sentence, before it or else behind it, or the last of the sentence before. */
function wholeOf(
  part: Candidate,
  group: readonly Candidate[],
  before: readonly Candidate[],
): Candidate | null {
  const isWhole = (other: Candidate) =>
    !other.sketch.part && isPartLike(part, other) && (figureOf(other) ?? Infinity) > (figureOf(part) ?? 0);
  return (
    group.findLast((other) => other.sketch.from < part.sketch.from && isWhole(other)) ??
    group.find(isWhole) ??
    before.findLast(isWhole) ??
    null
  );
}

function groupBySentence(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<Candidate["view"], Candidate[]>();
  for (const candidate of candidates)
    groups.set(candidate.view, [...(groups.get(candidate.view) ?? []), candidate]);
  return [...groups.values()];
}

const figureOf = ({ sketch }: Candidate) =>
  "count" in sketch && !sketch.count.ordinal ? sketch.count.value : null;
const isPartLike = (part: Candidate, whole: Candidate) =>
  part.sketch.kind === whole.sketch.kind &&
  (!("outcome" in part.sketch) ||
    !("outcome" in whole.sketch) ||
    part.sketch.outcome === whole.sketch.outcome) &&
  (!("event_type" in part.sketch) ||
    !("event_type" in whole.sketch) ||
    part.sketch.event_type === whole.sketch.event_type);
