import { differ, outcomeOf, typeOf } from "../engine/sides.js";
import { changed, type Statement } from "../engine/statement.js";
import { COUNTED } from "./fillers/kinds.js";
import type { Step } from "./step.js";
import type { Story } from "./story.js";

/** What follows from its event or its sentence for a figure: the day of a single deed, and the whole that it is part of. */
export const parts: Step = {
  name: "parts",
  says: 'parts of a sentence sum up to their whole, and some "among them" are of the figure before them',
  run: (story) => {
    let before: readonly Statement[] = [];
    for (const group of sentencesOf(story)) {
      const wholes = new Map<number, number>();
      for (const whole of group) {
        const total = figureOf(whole);
        if (total === null) continue;
        const smaller = group.filter(
          (part) => part !== whole && isPartLike(part, whole) && (figureOf(part) ?? Infinity) < total,
        );
        const sum = smaller.reduce((left, part) => left + (figureOf(part) ?? 0), 0);
        if (smaller.length > 1 && sum === total) for (const { id } of smaller) wholes.set(id, whole.id);
      }
      for (const part of group) {
        const partOf = wholes.get(part.id) ?? (part.part ? (wholeOf(part, group, before)?.id ?? null) : null);
        if (partOf !== null) story.put(changed(part, { partOf }));
      }
      before = group;
    }
  },
};

/** Whom "among them" speaks of: the nearest greater figure of the sentence, before it or else after it, or the last of the sentence before. */
function wholeOf(
  part: Statement,
  group: readonly Statement[],
  before: readonly Statement[],
): Statement | null {
  const isWhole = (other: Statement) =>
    !other.part && isPartLike(part, other) && (figureOf(other) ?? Infinity) > (figureOf(part) ?? 0);
  return (
    group.findLast((other) => other.from < part.from && isWhole(other)) ??
    group.find(isWhole) ??
    before.findLast(isWhole) ??
    null
  );
}

/** The figures of each sentence that has some. */
function sentencesOf(story: Story): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of story.of(COUNTED)) {
    const group = groups.at(-1);
    if (group?.[0]?.view === statement.view) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

const figureOf = (it: Statement) => (it.kind !== "event" && !it.count.ordinal ? it.count.value : null);

const isPartLike = (part: Statement, whole: Statement) =>
  part.kind === whole.kind &&
  !differ(outcomeOf(part), outcomeOf(whole)) &&
  !differ(typeOf(part), typeOf(whole));
