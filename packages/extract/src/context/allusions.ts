import { EVENTS } from "./fillers/kinds.js";
import type { Step } from "./step.js";

/** What only alluded to events has told who attacks whom, and is no event itself. */
export const allusions: Step = {
  name: "allusions",
  says: "attacks named without a day, a site or a number tell who attacks whom, and are no events of their own",
  run: (story, leave) => {
    for (const statement of story.of(EVENTS))
      if (statement.standing === "allusion") leave(statement, "names neither a day nor a site");
  },
};
