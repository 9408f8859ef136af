import { actorOf, forceOf, isState } from "@sitrep/lexicon";
import { alwaysRelated, originsOf, shares, typeOf } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { isByStrangers, isClauseApart, isDefinite } from "../fences.js";
import { type Answer, filler, lent, own } from "../fill.js";
import { sameWords } from "../same-day.js";
import type { Story } from "../story.js";
import { COUNTS, DEEDS, EVENTS, MUNITIONS } from "./kinds.js";
import { actsByPronoun } from "./pronoun.js";

/** What all attacks of a report have in common is taken for those beside them that leave it open. */

/** How near a statement of the attacker must be, in sentences. */
const NEAR = 4;
const isNear = (a: Statement, b: Statement, story: Story) => Math.abs(story.distance(a.view, b.view)) <= NEAR;

const isSure = ({ certainty }: Statement) => certainty !== "possible" && certainty !== "planned";
/** Items of a list and pictures are stories of their own. */
const isAlone = ({ view: { sentence } }: Statement) => sentence.item || sentence.part === "caption";

const attacksIn = (story: Story) =>
  story.of(DEEDS).filter((statement) => isSure(statement) && statement.actor.length > 0);

/** Who attacks a state by its bare name attacks it there: "a drone attack on Ukraine", not "on US forces". */
export const countryOfState = filler({
  name: "country of the state",
  says: "an attack on a state by its bare name was there",
  slot: "country",
  kinds: DEEDS,
  among: () => (statement) => {
    const { view, from, to } = statement;
    const [target, second] = statement.target.filter((id) => id !== "civilians");
    if (isAlone(statement) || target === undefined || second !== undefined) return null;
    const actor = actorOf(target);
    if (actor?.kind !== "state" || !actor.country) return null;
    const isNamed = view
      .within("actor", from, to)
      .some((it) => !it.modifier && it.ids.includes(target) && ONTO.has(beforeArticle(view, it.from)));
    return isNamed ? own([actor.country]) : null;
  },
});
const ONTO = new Set(["on", "against", "at", "attacked", "hit", "struck", "bombed", "invaded", "shelled"]);
const beforeArticle = (view: View, at: number) =>
  view.norm(at - 1) === "the" ? view.norm(at - 2) : view.norm(at - 1);

export const targetOfAll = filler({
  name: "target of all",
  says: "a count of attacks without a target has the one that all attacks of the report have",
  slot: "target",
  kinds: COUNTS,
  among: (story) => (statement) => {
    if (isAlone(statement)) return null;
    const type = typeOf(statement);
    const alike = story
      .of(DEEDS)
      .filter(
        (other) =>
          other.id !== statement.id && other.target.length > 0 && typeOf(other) === type && isSure(other),
      );
    const [first] = alike;
    return first && alike.every(({ target }) => target.every((id) => first.target.includes(id)))
      ? lent(first, "target")
      : null;
  },
});

/** "A Russian missile hit a depot, Ukrainian officials said": those who count another state's strikes at home were struck. */
export const targetOfSayer = filler({
  name: "target of the sayer",
  says: "strikes of one state that another state's officials report from their own country were on that state",
  slot: "target",
  kinds: DEEDS,
  among:
    () =>
    ({ actor, saidBy, country }) => {
      const sayer = saidBy?.actor ? actorOf(forceOf(saidBy.actor)) : undefined;
      if (sayer?.kind !== "state" || !sayer.country || actor.length === 0) return null;
      const isOther = actor.every((id) => isState(id) && id !== sayer.actor_id);
      return isOther && country.length === 1 && country[0] === sayer.country ? own([sayer.actor_id]) : null;
    },
});

/** Where a report knows no attack but a state's strikes, a missile that hit a town is one of them. */
export const actorOfAll = filler({
  name: "actor of all",
  says: "an attack without an actor has the one that all attacks around it have, where nothing in place or day speaks against it",
  slot: "actor",
  kinds: EVENTS,
  among: (story) => {
    const attacks = attacksIn(story);
    return (statement) =>
      isAlone(statement) || actsByPronoun(statement) || isByStrangers(statement, story.of(EVENTS)[0])
        ? null
        : attackerOf(statement, attacks, story);
  },
});

/** "a missile hit the town": a state's weapon too; a bomb at the roadside is none. */
const isFired = (it: Statement) =>
  it.kind === "event" && it.munition.some((munition) => munition !== "bomb" && munition !== "mine");

/** "The attack in Toul": one that the report speaks of already. */
const isTold = ({ view, anchor }: Statement) =>
  view.startingAt("event", anchor).some(({ form }) => form === "noun") && isDefinite(view, { from: anchor });

function attackerOf(
  statement: Statement,
  attacks: readonly Statement[],
  story: Story,
): Answer<"actor"> | null {
  const { view, target, country, dates } = statement;
  const others = isClauseApart(statement) ? attacks.filter((other) => other.view !== view) : attacks;
  const alike = others.filter((other) => typeOf(other) === typeOf(statement));
  const known = alike.length > 0 ? alike : isFired(statement) || isTold(statement) ? others : [];
  const first = onlyOne(known);
  const near = known.filter((other) => isNear(other, statement, story));
  if (!first || near.length === 0 || shares(target, first.actor)) return null;
  // no state is taken to strike its own towns
  const isHome = first.actor.every((id) => isState(id) && country.includes(actorOf(id)?.country ?? ""));
  if (country.length > 0 && (isHome || !near.some((other) => shares(other.country, country)))) return null;
  const isOtherDay =
    dates.length > 0 && !near.some((other) => other.dates.length === 0 || sameWords(other.dates, dates));
  return isOtherDay ? null : lent(first, "actor");
}

/** Whose missiles they were, hit or shot down: those of the attacks around it, where nothing speaks of another land. */
export const owner = filler({
  name: "owner",
  says: "munitions without an owner are those of the one side that fires in the report",
  slot: "actor",
  kinds: MUNITIONS,
  among: (story) => {
    const launched = story.of(MUNITIONS).filter((other) => isSure(other) && other.actor.length > 0);
    const others = launched.length > 0 ? launched : attacksIn(story);
    return (statement) => {
      if (isAlone(statement)) return null;
      const { country } = statement;
      const hit = story.now(statement.about)?.target ?? [];
      const origins = originsOf(statement);
      const named = statement.view.all("actor").flatMap(({ ids }) => ids);
      const near = others.filter(
        (other) =>
          isNear(other, statement, story) &&
          // who was hit did not fire
          !shares(other.actor, hit) &&
          // nor whom the sentence names as something else: "went off near a U.S. convoy", "the Israeli army says"
          !alwaysRelated(named, other.actor) &&
          // nor who is at home elsewhere than where it was fired from
          (origins.length === 0 || other.actor.some((id) => origins.includes(actorOf(id)?.country ?? ""))) &&
          (country.length === 0 || other.country.length === 0 || shares(other.country, country)),
      );
      return lent(onlyOne(near), "actor");
    };
  },
});

/** The first of several, where their actors are one side; null where there are two, or none. */
function onlyOne(statements: readonly Statement[]): Statement | null {
  const [first] = statements;
  const isOne = statements.every(({ actor }) => actor.every((id) => alwaysRelated([id], first?.actor ?? [])));
  return first && isOne ? first : null;
}
