import { actorOf, isState } from "@sitrep/lexicon";
import type { Statement } from "../../engine/statement.js";
import { filler } from "../fill.js";
import { DEEDS } from "./kinds.js";
import { stateOf } from "./state-of.js";

/** "Ukraine struck an oil depot in Russia": where two states strike one another, what one hits in the other's land is the other's. */
export const foes = filler({
  name: "foes",
  says: "what a state strikes in the land of a state that it fights in the report is that state's",
  slot: "target",
  kinds: DEEDS,
  among: (story) => {
    const deeds = story.of(DEEDS).filter(({ actor }) => actor.some(isState));
    return (statement) => {
      const answer = statement.actor.some(isState) ? stateOf(statement) : null;
      const [other] = answer?.value ?? [];
      if (!answer || other === undefined || statement.actor.includes(other)) return null;
      return deeds.some((deed) => isBetween(deed, statement.actor, other)) ? answer : null;
    };
  },
});

/** The other strikes back: what the first hits in its land is then the other's own. */
const isBetween = ({ actor, target, country }: Statement, ours: readonly string[], other: string): boolean =>
  actor.includes(other) &&
  ours.some((id) => target.includes(id) || country.includes(actorOf(id)?.country ?? ""));
