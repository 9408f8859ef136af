import { type Statement, spanOf } from "../engine/statement.js";
import { joined } from "./absorb.js";
import { sameFigure } from "./same-figure.js";
import type { Step } from "./step.js";

/** A figure that a document states twice is one draft with further spans; the fuller statement keeps the quote's place. */
export const repeats: Step = {
  name: "repeated",
  says: "a figure repeated in a document is one draft, with its further places kept in also_at",
  run: (story, leave) => {
    const alike = new Map<string, number[]>();
    for (const statement of story.all) {
      const key = keyOf(statement);
      if (key === null) continue;
      const known = alike.get(key) ?? [];
      const first = known
        .slice(-REMEMBERED)
        .flatMap((id) => story.now(id) ?? [])
        .find((other) => isUnsure(other) === isUnsure(statement) && sameFigure(other, statement));
      if (first) {
        story.put(joined(first, statement, story));
        leave(statement, `says again what stands at ${spanOf(first).start}`);
      } else if (known.length > 0) known.push(statement.id);
      else alike.set(key, [statement.id]);
    }
  },
};

/** How many statements of one kind and value are remembered: texts of ordinary length have fewer, and a long one stays linear. */
const REMEMBERED = 100;

const keyOf = (it: Statement) =>
  it.kind !== "event" ? `${it.kind} ${it.count.value} ${it.count.qualifier}` : null;

export const isUnsure = ({ certainty }: Statement) =>
  certainty === "possible" || certainty === "planned" || certainty === "denied";
