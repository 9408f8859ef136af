import type { Removed, Statement } from "../engine/statement.js";
import type { Thread } from "../engine/threads.js";
import type { Step } from "./step.js";
import { Story } from "./story.js";

/** Told after each step what the statements are then. */
export type Watch = (step: string, statements: readonly Statement[]) => void;

/** What the statements of a thread are once each has what the others lend it; `removed` are those that are none of their own. */
export function resolve(
  { statements, views }: Thread,
  steps: readonly Step[],
  removed: Removed[],
  watch: Watch | null,
): readonly Statement[] {
  const story = new Story(statements, views);
  for (const { name, run } of steps) {
    const left = new Set<number>();
    run(story, (statement, why) => {
      left.add(statement.id);
      removed.push({ statement, step: name, why });
    });
    if (left.size > 0) story.keep(story.all.filter(({ id }) => !left.has(id)));
    watch?.(name, story.all);
  }
  return story.all;
}
