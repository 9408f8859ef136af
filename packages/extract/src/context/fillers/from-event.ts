import { actorOf } from "@sitrep/lexicon";
import { isUnarmed, peopleCounted, shares } from "../../engine/sides.js";
import { countryAround } from "../../engine/sites.js";
import type { Kind, Statement } from "../../engine/statement.js";
import { filler, lent } from "../fill.js";
import type { Story } from "../story.js";
import { CASUALTIES } from "./kinds.js";
import { isDefence } from "./launchers.js";

/** What a figure has from its event. */
const eventOf = ({ about }: Statement, story: Story) => story.now(about);

/** "seven people are killed and 20 others injured": the others are like the seven. */
export const peopleOfOthers = filler({
  name: "people of the others",
  says: "others who were hurt are of the people whom the sentence counts before them",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => (statement) => {
    const { view, from, to } = statement;
    if (peopleCounted(statement).length > 0 && !OTHERS.test(view.words(from, to))) return null;
    for (const before of story.before(statement)) {
      if (before.view !== view) return null;
      if (before.kind === "casualty") return lent(before, "target");
    }
    return null;
  },
});
const OTHERS = /\b(?:others?|more|another|additional)\b/;

const HURT_OR_FIRED: readonly Kind[] = ["casualty", "munition_count"];
/** A figure of an event was where the event was, unless its own sentence names another place. */
export const countryOfEvent = filler({
  name: "country of its event",
  says: "a figure without a country has that of the event that it is about",
  slot: "country",
  kinds: HURT_OR_FIRED,
  among: (story) => (statement) => {
    const event = eventOf(statement, story);
    const isElsewhere = event?.view !== statement.view && countryAround(statement.view) !== null;
    return isElsewhere ? null : countryFrom(event, statement);
  },
});

/** "Iraq said 16 people were killed" of strikes in two countries: those in Iraq. */
export function countryFrom(event: Statement | null, { saidBy }: Statement) {
  const home = saidBy?.actor ? actorOf(saidBy.actor)?.country : null;
  return event && home && event.country.includes(home)
    ? { value: [home], from: { lender: event } }
    : lent(event, "country");
}

const HURT_OR_HIT: readonly Kind[] = ["casualty", "target_count"];
/** Whom an event hit by name are those whom it hurt, if they take no side. */
export const targetOfEvent = filler({
  name: "target of its event",
  says: "casualties without a side are the civilians or sailors whom the event hit, and sites that were hit are of its target",
  slot: "target",
  kinds: HURT_OR_HIT,
  among: (story) => (statement) => {
    const event = eventOf(statement, story);
    if (!event || statement.kind === "target_count") return lent(event, "target");
    const isArmed = peopleCounted(statement).some(({ military }) => military);
    return isArmed ? null : { value: event.target.filter(isUnarmed), from: { lender: event } };
  },
});

const FIRED_OR_HIT: readonly Kind[] = ["munition_count", "target_count"];
/** "wounded three; the president ordered strikes on three of the group's sites": who attacked is not who then struck it. */
export const actorOfEvent = filler({
  name: "actor of its event",
  says: "munitions and targets that are counted without an actor are those of the event's actor",
  slot: "actor",
  kinds: FIRED_OR_HIT,
  among: (story) => (statement) => {
    const event = eventOf(statement, story);
    const isForeign = event && (isDefence(statement, event) || shares(event.actor, statement.target));
    return isForeign ? null : lent(event, "actor");
  },
});
