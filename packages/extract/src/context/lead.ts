import { wordList } from "@sitrep/lexicon";
import { phraseStart } from "../engine/noun-phrase.js";
import type { Statement } from "../engine/statement.js";
import { isDefinitePhrase, isOfOtherTime } from "./fences.js";
import { CASUALTIES } from "./fillers/kinds.js";
import { isKnown, isNew, numberOf } from "./mention.js";
import { datesAgree } from "./same-day.js";
import { isAround } from "./same-place.js";
import type { Story } from "./story.js";

/** How many sentences after a headline its story is reported, and what a lead sums up is reported in detail. */
const LEAD = 3;
/** A report sums up what it tells in its headline and its first sentences. */
const FIRST = 2;

/** Its 1-based index among the first sentences under a headline; 0 for any other. */
export function underHeadline({ view }: Statement, headline: Statement, story: Story): number {
  if (headline.view.sentence.part !== "headline" || view.sentence.part !== "body") return 0;
  const distance = story.distance(headline.view, view);
  return distance <= LEAD ? distance : 0;
}

/**
 * "Ten died in an army airstrike on a village, locals said. Jets bombed Orlan on Tuesday.": the lead leaves the spot open, which the
 * detail tells. `signs` are what speaks for it; as many dead count as one, and others speak against it.
 */
export function isDetailOf(lead: Statement, detail: Statement, signs: number, story: Story): boolean {
  if (lead.view === detail.view || isOfOtherTime(detail)) return false;
  if (detail.place === null ? !saysNothing(detail) : story.order(lead.view) >= FIRST) return false;
  if (story.distance(lead.view, detail.view) > LEAD) return false;
  if (lead.place !== null && !isAround(lead, detail)) return false;
  const isMany = [lead, detail].some((it) => numberOf(it) === "plural");
  if (isMany && !recalls(lead, detail)) return false;
  const [dead, again] = [killedIn(lead, story), killedIn(detail, story)];
  const same = again.some((number) => dead.includes(number));
  if (!same && datesAgree(lead.dates, detail.dates) === "unlike") return false;
  if (!same && ((dead.length > 0 && again.length > 0) || (numberOf(detail) !== null && isNew(detail))))
    return false;
  if (
    same ||
    signs > 0 ||
    isMany ||
    settlementIn(lead, detail) ||
    doersIn(detail).some((noun) => doersIn(lead).includes(noun))
  )
    return true;
  return (
    story.distance(lead.view, detail.view) === 1 && again.length === 0 && isPlain(lead) && isPlain(detail)
  );
}

/** "airstrikes on a gathering", "the attack in Orlan": of several at no one spot, "the attack" or "the strikes" tell the spot. */
const recalls = (lead: Statement, detail: Statement): boolean =>
  isKnown(detail) &&
  (numberOf(lead) === numberOf(detail) || (lead.place === null && numberOf(lead) === "plural"));

/** "on a village", "bombs on Orlan village": the lead says of what kind the spot is, and the detail which. */
const settlementIn = (lead: Statement, { view, from, to }: Statement): boolean =>
  lead.view.tokens.some(
    ({ norm }, at) =>
      SETTLEMENTS.has(norm) &&
      (lead.view.norm(at - 1) === "a" || lead.view.norm(at - 2) === "a") &&
      view.tokens.slice(from, to).some((token) => token.norm === norm),
  );
const SETTLEMENTS = wordList("context/lead/settlements");

/** "Jets carried out strikes. The strikes hit seven sites. In Iraq, Al-Qaim was struck.": one of the places that they hit. */
export function isOneOfMany(many: Statement, one: Statement, story: Story): boolean {
  if (!saysNothing(one) || (many.place !== null && !isAround(many, one))) return false;
  const { before } = one.view;
  const recalled = before
    ?.all("event")
    .find(
      (event) =>
        event.form === "plural" &&
        isDefinitePhrase(before, { from: phraseStart(before, event.from), to: event.to }),
    );
  return recalled !== undefined && numberOf(many) === "plural" && story.distance(many.view, one.view) > 0;
}

/** "and shot at villagers": neither when, where nor who, so it tells of what was reported. */
const saysNothing = (statement: Statement): boolean =>
  statement.dates.length === 0 && statement.actor.length === 0 && numberOf(statement) === null;

/** "an attack", "men raided the village": nothing is said of weapons or of who they are. */
const isPlain = ({ view, actor }: Statement): boolean =>
  actor.length === 0 && view.all("munition").length === 0;

/** "gunmen", "jihadists": groups without a name. */
const doersIn = ({ view }: Statement): readonly string[] =>
  view.all("actor").flatMap(({ ids, to }) => (ids.length === 0 ? [view.norm(to - 1)] : []));

/** "ten died in a strike", then "one was killed in a strike": each says of another how many. */
export function tollsDiffer(a: Statement, b: Statement, story: Story): boolean {
  const [dead, again] = [killedIn(a, story), killedIn(b, story)];
  return dead.length > 0 && again.length > 0 && !again.some((number) => dead.includes(number));
}

/** How many the sentence of an event says were killed. */
const killedIn = (event: Statement, story: Story): readonly number[] =>
  story
    .near(event, CASUALTIES)
    .flatMap((it) =>
      it.view === event.view && it.kind === "casualty" && it.outcome === "killed" && it.count.value !== null
        ? [it.count.value]
        : [],
    );
