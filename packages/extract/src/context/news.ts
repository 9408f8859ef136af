import { type MentionOf, placeOf } from "@sitrep/lexicon";
import { isEventNounAt } from "../engine/event-nouns.js";
import { changed, type Statement } from "../engine/statement.js";
import { isDefinite, runsOn } from "./fences.js";
import { CASUALTIES } from "./fillers/kinds.js";
import { numberOf } from "./mention.js";
import { isUnsure } from "./repeats.js";
import type { Story } from "./story.js";

/** A report tells its news in its first sentences. */
const FIRST = 2;

/**
 * A mention that tells enough to be an event where the text tells none before it: "Friday's attack near the border left nine soldiers
 * dead", and in its first sentences "a deadly strike by the rebels has killed twelve".
 */
export function asNews(mention: Statement, before: readonly Statement[], story: Story): Statement | null {
  const { standing } = mention;
  if (!standing || mention.view.sentence.part !== "body" || !isNoun(mention) || isUnsure(mention))
    return null;
  if (before.some((other) => numberOf(other) !== "plural")) return null;
  if (standing === "allusion" && (numberOf(mention) === "plural" || story.order(mention.view) > FIRST))
    return null;
  const where = mention.place !== null && placeOf(mention.place.place_id ?? "")?.kind !== "country";
  const when = mention.dates.some(
    ({ relation, reading }) => relation === "on" && (reading.form !== "calendar" || reading.day !== null),
  );
  const hurt = hurtIn(mention, story);
  const whom = mention.actor.length + mention.target.length > 0;
  const signs = [where, when, hurt, whom].filter(Boolean).length;
  return signs >= 2 && (standing === "anaphor" ? where || when : hurt && whom)
    ? changed(mention, { standing: undefined })
    : null;
}

/** "the attack", "the strikes on Sanaa"; not "the blast", which may be nobody's deed, nor who "used missiles". */
function isNoun(mention: Statement): boolean {
  const number = numberOf(mention);
  if (number !== "plural") return number !== null;
  const { view, anchor } = mention;
  const isCounted = view.any("count", Math.max(0, anchor - 3), anchor);
  return !isCounted && isDefinite(view, { from: anchor }) && view.all("place").filter(isTown).length < 2;
}
const isTown = ({ place }: MentionOf<"place">) => place.kind === "city" || place.kind === "base";

/** Whether the sentence says how many it killed or wounded. */
const hurtIn = ({ view, anchor }: Statement, story: Story): boolean =>
  isOneNoun({ view, anchor }) &&
  story
    .of(CASUALTIES)
    .some((it) => it.view === view && it.kind === "casualty" && it.count.value !== null && !runsOn(it));

/** The figure of a sentence with several attacks may be of any. */
const isOneNoun = ({ view, anchor }: Pick<Statement, "view" | "anchor">): boolean =>
  view.all("event").every(({ from, to }) => (from <= anchor && anchor < to) || !isEventNounAt(view, from));
