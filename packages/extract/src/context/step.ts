import type { Statement } from "../engine/statement.js";
import type { Story } from "./story.js";

/** One thing that is done with the statements of a thread, after those before it in the list. */
export interface Step {
  readonly name: string;
  readonly says: string;
  /** Puts what it knows better into the story; `leave` takes out what is no statement of its own once the step is done. */
  readonly run: (story: Story, leave: (statement: Statement, why: string) => void) => void;
}

/** A step that looks at each statement by itself. */
export const each = (
  name: string,
  says: string,
  change: (statement: Statement, story: Story) => Statement,
): Step => ({
  name,
  says,
  run: (story) => {
    for (const statement of story.all) {
      const changed = change(statement, story);
      if (changed !== statement) story.put(changed);
    }
  },
});
