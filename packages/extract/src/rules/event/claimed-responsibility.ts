import type { Clause } from "../../grammar/clause.js";
import { deed, type Guard, type Place } from "../deed.js";

/** "claimed responsibility for", "was responsible for", "was behind": the deed was reported before, with its day and its place. */
function claimIn({ view, clause, head: { mention } }: Place): Clause | null {
  if (mention === null || (view.norm(mention.to - 1) !== "for" && view.norm(mention.from) !== "behind"))
    return null;
  const { to } = mention;
  // "responsible for over 30 attacks" counts attacks of its own
  if (!KNOWN.has(view.norm(to)) || view.any("count", to, to + 4)) return null;
  return { ...clause, patient: null, parts: [], dates: [], to };
}
const KNOWN = new Set(["the", "this", "these", "that", "it", "both"]);

const isNamed: Guard = ({ actor }) => actor.length > 0;

/** "Do you hold the rebels responsible for the attack?" */
const isAsked: Guard = ({ view }) => view.norm(view.tokens.length - 1) === "?";

export default deed(
  {
    name: "event/claimed-responsibility",
    says: "a group claims the attack that was told before: it becomes that event's actor",
    head: { cue: ["light_verb"] },
    form: "verb",
    frame: claimIn,
    slots: { dates: "none", standing: () => "anaphor" },
    when: [isNamed],
    unless: [isAsked],
  },
  "event",
);
