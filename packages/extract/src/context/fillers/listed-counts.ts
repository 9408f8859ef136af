import { wordSet } from "@sitrep/lexicon";
import type { Quote, Statement } from "../../engine/statement.js";
import { filler, lent } from "../fill.js";
import type { Story } from "../story.js";
import { COUNTS } from "./kinds.js";

/** "carried out 28 air strikes, 20 rocket attacks and five raids": whoever makes the first of a list makes all. */
export const actorOfListed = filler({
  name: "actor of the list",
  says: "attacks that are counted right after others, with only a comma or an 'and' between them, are by the same",
  slot: "actor",
  kinds: COUNTS,
  among: (story) => (statement) => lent(countBeside(statement, story), "actor"),
});

/** The count that the list goes on from, or a mention of it. */
function countBeside({ id, view, from }: Statement, story: Story): Statement | null {
  const joins = (it: Quote) => it.view === view && it.to < from && isJoined(it, from);
  return story.of(COUNTS).find((it) => it.id !== id && [it, ...it.alsoAt].some(joins)) ?? null;
}

const isJoined = ({ view, to }: Quote, from: number): boolean =>
  from - to <= MOST && view.tokens.slice(to, from).every((_, index) => view.among(to + index, JOINING));
const JOINING = wordSet(", and plus also");
/** ", and also" */
const MOST = 3;
