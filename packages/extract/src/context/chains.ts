import { wordSet } from "@sitrep/lexicon";
import { isEventNounAt } from "../engine/event-nouns.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { mayBeRelated, shares, typeOf } from "../engine/sides.js";
import { changed, type Statement, spanOf } from "../engine/statement.js";
import { clauseAt } from "../grammar/clauses.js";
import { KILLING } from "../refine/killings.js";
import { joined } from "./absorb.js";
import { barrageOf, hasToll } from "./barrages.js";
import { isOfOtherTime } from "./fences.js";
import { filled, isOpen } from "./fill.js";
import { EVENTS, FIGURES } from "./fillers/kinds.js";
import { KNOWN_EVENT } from "./known-event.js";
import { isByKnownDoers, isFiredBy, isKnown, numberOf, sameWeapon, weaponsDiffer } from "./mention.js";
import { asNews } from "./news.js";
import { isUnsure } from "./repeats.js";
import { datesAgree } from "./same-day.js";
import { isLongPast, sameEvent } from "./same-event.js";
import { isAround, isSiteIn, sameLand, samePlace } from "./same-place.js";
import type { Step } from "./step.js";
import type { Story } from "./story.js";

const SAYS = {
  name: "chains",
  says: 'a headline, "the attack", a claim of responsibility and a repeat speak of the event told before, and tell more of it',
};

/** The mentions of one event in a document are one chain, and share what they say before anything is filled. */
export const chains: Step = {
  ...SAYS,
  run: (story, leave) => {
    const told: number[] = [];
    let early: Statement | null = null;
    for (const named of story.of(EVENTS)) {
      const given: Statement = early ? credited(named, early, story) : named;
      const before: readonly Statement[] = isTopic(given) ? [] : toldIn(story, told);
      const statement: Statement =
        (given.standing === "allusion" ? asNews(given, before, story) : null) ?? given;
      const barrage = hasToll(statement) ? null : barrageOf(statement, before, story);
      const first = barrage ?? chainOf(before, statement, story);
      // one town that was hit is not where all of it was
      if (first) join(first, barrage ? changed(statement, { place: null }) : statement, story, leave);
      else if (isTopic(statement)) leave(statement, "names what the items under it tell");
      else {
        const event = statement.standing === "anaphor" ? asNews(statement, before, story) : statement;
        if (event === null) {
          leave(statement, "speaks of an event that the text does not name");
          early = statement;
        } else {
          story.put(event);
          told.push(event.id);
        }
      }
    }
  },
};

/** "The army blamed the attack on the rebels. The attack took place near Orlan": who did it is said before what it was. */
function credited(statement: Statement, early: Statement, story: Story): Statement {
  const distance = story.distance(early.view, statement.view);
  const isOfIt = distance > 0 && distance <= NEAR && early.actor.length > 0 && isKnown(statement);
  if (!isOfIt || statement.standing || !isOpen(statement, "actor")) return statement;
  const quote = { view: early.view, from: early.from, to: early.to };
  const both = mayBeRelated(early.target, statement.target)
    ? changed(statement, { alsoAt: [quote, ...statement.alsoAt] })
    : statement;
  return filled(both, "actor", { value: early.actor, from: { lender: early } });
}

/** "The attackers raided the village" may speak of people killed before, once their killing is an event. */
export const chainsOfKillings: Step = {
  ...SAYS,
  run: (story, leave) => {
    const told: number[] = [];
    for (const statement of story.of(EVENTS)) {
      const first = isKnown(statement) ? knownBefore(toldIn(story, told), statement, story) : null;
      if (first?.rule === KILLING) join(first, statement, story, leave);
      else told.push(statement.id);
    }
  },
};

/** How many events are remembered: texts of ordinary length have fewer, and a long one stays linear. */
const REMEMBERED = 60;

const toldIn = (story: Story, ids: readonly number[]) =>
  ids.slice(-REMEMBERED).flatMap((id) => story.now(id) ?? []);

function join(first: Statement, later: Statement, story: Story, leave: Parameters<Step["run"]>[1]): void {
  story.put(joined(first, later, story));
  for (const figure of story.of(FIGURES))
    if (figure.about === later.id) story.put(changed(figure, { about: first.id }));
  leave(later, `speaks of the event at ${spanOf(first).start}`);
}

/** The topic over items of a list: "Orlan market bombing". */
const isTopic = ({ view: { sentence } }: Statement) => sentence.part === "heading" && sentence.item;

function chainOf(events: readonly Statement[], statement: Statement, story: Story): Statement | null {
  const { standing, rule, actor } = statement;
  if (standing === "allusion") return null;
  if (standing === "anaphor")
    return rule === KNOWN_EVENT && actor.length === 0
      ? knownBefore(events, statement, story)
      : toldBefore(events, statement, story);
  let best = isKnown(statement) ? knownBefore(events, statement, story) : null;
  let most = best ? 1 : 0;
  for (const other of events) {
    if (other.standing || isUnsure(other) !== isUnsure(statement)) continue;
    const score =
      isWithin(other, statement) || isWithin(statement, other)
        ? Infinity
        : sameEvent(other, statement, story);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

/**
 * "was hit by a missile in an attack", "claimed a strike on the field, a rocket attack", "hit the town with shelling": the noun tells of the verb before it again. In
 * "a drone strike hit a market" the verb tells of the noun that does it.
 */
function isWithin(first: Statement, statement: Statement): boolean {
  const { view, anchor } = statement;
  if (first.view !== view) return false;
  // "a drone dropped bombs on a post, the second time that it was attacked"
  if (isPartOfQuote(first, statement) && agree(first, statement)) return true;
  if (first.anchor >= anchor) return false;
  if (isGoneOnWith(first, statement)) return true;
  if (isOpening(first, statement)) return agree(first, statement);
  if (isLabel(first)) return agree(first, statement);
  const agent = clauseAt(view, anchor)?.agent;
  if (agent && numberOf(first) !== null && agent.from <= first.anchor && first.anchor < agent.to)
    return agree(changed(first, { target: [] }), statement);
  if (!isEventNounAt(view, anchor)) return false;
  const start = phraseStart(view, anchor);
  const leads = view.norm(start - 1);
  const apart = view.tokens.slice(first.anchor, start).some(({ norm }) => APART.has(norm));
  if (apart || (leads !== "in" && leads !== "with" && !(leads === "," && view.norm(start) === "a")))
    return false;
  return agree(first, statement);
}
const APART = new Set(["and", "after", ";"]);

/** "In an attack claimed by the group, | a bomber killed 12": the opening phrase names what the clause tells. */
const isOpening = ({ view, from, anchor }: Statement, statement: Statement): boolean =>
  view.norm(0) === "in" &&
  from === 1 &&
  ["a", "an"].includes(view.norm(from)) &&
  clauseAt(view, statement.anchor)?.verb != null &&
  clauseAt(view, statement.anchor)?.relation === "main" &&
  view.tokens.slice(anchor, statement.from).some(({ norm }) => norm === ",");

/** "Hotel attack: | gunmen attack a hotel in Homs": a name, and what it names. */
const isLabel = (first: Statement): boolean =>
  first.view.norm(first.to) === ":" && numberOf(first) === "singular" && first.from <= 1;

/** "attacked the village, ransacked shops": a further verb of the same subject, with no day or place of its own. */
const isGoneOnWith = (
  first: Statement,
  { view, anchor, place, dates, actor, certainty }: Statement,
): boolean => {
  const clause = clauseAt(view, anchor);
  return (
    clause?.verb != null &&
    (clause.relation === "coordinated" || clause.relation === "participle") &&
    place === null &&
    numberOf(first) === null &&
    first.dates.length > 0 &&
    certainty === first.certainty &&
    datesAgree(first.dates, dates) === "same" &&
    actor.join() === first.actor.join()
  );
};

const isPartOfQuote = (whole: Statement, part: Statement) =>
  whole.from <= part.from && part.to <= whole.to && numberOf(part) === null;

/** How many sentences of the thread back "the attack" may have been told, where others were told since and where none was. */
const NEAR = 2;
const FAR = 12;
/** The same for "claimed the attack", which says less of it. */
const TOLD = 3;

/** "They carried out the attack, which came on Tuesday", "the raid on Kodyel": the one told last, if nothing speaks against it. */
function knownBefore(events: readonly Statement[], statement: Statement, story: Story): Statement | null {
  const { view } = statement;
  if (numberOf(statement) === "plural") return null;
  // "came days after the rebels attacked a village", not "burns after it was attacked"
  if (isOfOtherTime(statement) && isByKnownDoers(statement)) return null;
  const { item, block } = view.sentence;
  const told = events.filter(
    (other) =>
      !other.standing &&
      !isExample(other) &&
      other.view !== view &&
      other.story === statement.story &&
      other.view.sentence.item === item &&
      (!item || other.view.sentence.block === block) &&
      numberOf(other) !== "plural" &&
      (!weaponsDiffer(other, statement) || isFiredBy(other, statement)),
  );
  const last = told.at(-1);
  const isOnly = told.length === 1;
  const isRecalled = statement.dates.some(isLongPast);
  const fits = (other: Statement) =>
    (!isRecalled || datesAgree(other.dates, statement.dates) === "same") &&
    story.order(view) - story.last(other) <= (isOnly || sameWeapon(other, statement) ? FAR : NEAR) &&
    (other.dates.length === 0 ||
      statement.place === null ||
      samePlace(other, statement) ||
      isAround(other, statement) ||
      isSiteIn(statement, other) ||
      isByKnownDoers(statement) ||
      (isOnly && other.place === null)) &&
    agree(other, statement);
  if (last && fits(last)) return last;
  // "The drone strike" after another attack was recalled: the one with that weapon in that land
  return (
    told.findLast(
      (other) => fits(other) && sameWeapon(other, statement) && shares(other.country, statement.country),
    ) ?? null
  );
}

/** "responsible for many attacks, including | the raid on Orlan": named in passing, and not what the text goes on about. */
const isExample = ({ view, anchor }: Statement): boolean =>
  isEventNounAt(view, anchor) && view.among(phraseStart(view, anchor) - 1, INCLUDING);
const INCLUDING = wordSet("including like");

/** Nothing in day, place, sides or certainty speaks against one event; "the attackers" may have been seen at a spot that nobody knows. */
const agree = (a: Statement, b: Statement): boolean =>
  isUnsure(a) === isUnsure(b) &&
  datesAgree(a.dates, b.dates) !== "no" &&
  (a.place === null ||
    b.place === null ||
    samePlace(a, b) ||
    isAround(a, b) ||
    isSiteIn(b, a) ||
    isSiteIn(a, b) ||
    (b.place.place_id === null && isByKnownDoers(b))) &&
  mayBeRelated(a.actor, b.actor) &&
  mayBeRelated(a.target, b.target) &&
  sameLand(a.country, b.country);

/** "The Houthis claimed responsibility for the attack", "the strikes hit their depots": the event told before it. */
function toldBefore(events: readonly Statement[], anaphor: Statement, story: Story): Statement | null {
  const { view } = anaphor;
  const type = typeOf(anaphor) ?? "attack";
  const { block, item } = view.sentence;
  // of the one event that a text tells it may speak further on
  const most =
    anaphor.actor.length > 0 && events.filter(({ standing }) => !standing).length === 1 ? FAR : TOLD;
  const told = (other: Statement) => {
    const distance = story.order(view) - story.last(other);
    return (
      other.standing === undefined &&
      isUnsure(other) === isUnsure(anaphor) &&
      (typeOf(other) === type || other.actor.length === 0) &&
      other.story === anaphor.story &&
      datesAgree(other.dates, anaphor.dates) !== "no" &&
      distance <= most &&
      (!item || other.view.sentence.block === block)
    );
  };
  const fits = ({ actor, target }: Statement) =>
    mayBeRelated(actor, anaphor.actor) && mayBeRelated(target, anaphor.target);
  // "the attack" is the last one told or none; "the attacks" may be some before it
  const one = view.startingAt("event", anaphor.anchor).some(({ form }) => form === "noun");
  const last = latest(
    events.filter((other) => told(other) && (one || fits(other))),
    story,
  );
  return last && (fits(last) || mayBeRelated(last.actor, anaphor.actor)) ? last : null;
}

/** The one that the text spoke of last, wherever it was told first. */
const latest = (events: readonly Statement[], story: Story): Statement | null =>
  events.reduce<Statement | null>(
    (last, event) => (last && story.last(last) > story.last(event) ? last : event),
    null,
  );
