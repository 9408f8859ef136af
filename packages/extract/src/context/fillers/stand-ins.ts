import { isState } from "@sitrep/lexicon";
import { shares } from "../../engine/sides.js";
import { changed, type Kind, type Statement } from "../../engine/statement.js";
import { type Clause, isPronoun, type Phrase, partsWith } from "../../grammar/clause.js";
import { clauseAt, clausesOf } from "../../grammar/clauses.js";
import { type Answer, filled, filler, isOpen, type Source } from "../fill.js";
import { each } from "../step.js";
import type { Story } from "../story.js";
import { sortOf } from "./sort-of.js";
import { isEnemyAt, standInOf } from "./stand-in-words.js";
import { isAtHome, speakerOf, warringSides } from "./warring-sides.js";

const DONE: readonly Kind[] = ["event", "event_count", "munition_count", "target_count"];
const LOST = "target-count/lost";
const HIT: readonly Kind[] = ["event", "event_count", "target_count"];
const HIT_OR_HURT: readonly Kind[] = [...HIT, "casualty"];

/** "The enemy shelled", "our troops struck", "enemy drones": who that is, by who speaks and who fights them. */
export const actorOfStandIn = filler({
  name: "actor of a stand-in",
  says: '"our troops" are the speaker\'s, "the enemy" is the one other side that the document names as fighting it, and an unnamed unit that hits the enemy is the speaker\'s',
  slot: "actor",
  kinds: DONE,
  among: (story) => (statement) => {
    // what the enemy lost it did not hit
    if (statement.rule === LOST) return null;
    const isFired = statement.kind === "munition_count";
    const counted = isFired ? standInOf(statement.view, wordsOf(statement)) : null;
    if (counted) return sideOf(counted, statement, story);
    // what was shot down is not theirs who shot
    if (isFired && statement.outcome !== "launched" && statement.outcome !== "impacted") return null;
    const { view, anchor } = statement;
    // "our defenders repelled 14 enemy attacks"
    if (!isFired && clauseAt(view, anchor)?.form === "noun" && isEnemyAt(view, anchor - 1))
      return sideOf("enemy", statement, story);
    const agent = agentOf(statement);
    if (!agent) return null;
    const meant = standInOf(view, agent);
    if (meant) return sideOf(meant, statement, story);
    const isUnit = view.within("actor", agent.from, agent.to).every(({ ids }) => ids.length === 0);
    const hitsEnemy = statement.kind !== "munition_count" && hitOf(statement) === "enemy";
    return isUnit && hitsEnemy && !isPronoun(view, agent) ? sideOf("ours", statement, story) : null;
  },
});

/** "struck two enemy depots", "strikes on the positions of the occupiers". */
export const targetOfStandIn = filler({
  name: "target of a stand-in",
  says: '"enemy positions" are those of the one other side that the document names as fighting the speaker\'s, "our positions" the speaker\'s',
  slot: "target",
  kinds: HIT,
  among: (story) => (statement) => {
    const meant = hitOf(statement);
    // the enemy of whoever strikes it
    const [striker = null, second] = meant === "enemy" ? statement.actor : [];
    const answer = meant && sideOf(meant, statement, story, second === undefined ? striker : null);
    return answer && !shares(answer.value, statement.actor) ? answer : null;
  },
});

/** "Some 300 occupiers were killed", "the enemy lost 800 soldiers": where nobody is known to be meant, they are nobody's. */
export const enemysDead = each(
  "dead of the enemy",
  "those whom the enemy lost, or who are counted as enemies, are of the one side that fights the speaker's, and else of none",
  (statement, story) => {
    if (statement.kind !== "casualty" || !isOpen(statement, "target")) return statement;
    const { view } = statement;
    const loser = statement.rule === "casualty/lost-people" ? agentOf(statement) : null;
    const isEnemy = [wordsOf(statement), loser].some(
      (phrase) => phrase && standInOf(view, phrase) === "enemy",
    );
    if (!isEnemy) return statement;
    const answer = sideOf("enemy", statement, story);
    return answer
      ? filled(statement, "target", answer)
      : changed(statement, { closed: [...(statement.closed ?? []), "target"] });
  },
);

/** "The enemy carried out twelve air strikes on Kupiansk": on the speaker's side, and on civilians where a town is hit. */
export const targetOfEnemy = filler({
  name: "target of the enemy",
  says: "what the enemy strikes without a target in the speaker's land is the speaker's side, and its civilians where a town is hit",
  slot: "target",
  kinds: HIT_OR_HURT,
  among: (story) => (statement) => {
    const isHurt = statement.kind === "casualty";
    if (isHurt && sortOf(statement) !== "state") return null;
    const actor = isHurt ? (story.now(statement.about)?.actor ?? []) : statement.actor;
    if (actor.length === 0) return null;
    const sides = warringSides(statement, story);
    if (!sides?.isSure || sides.enemy === null || !isAtHome(statement, sides.ours)) return null;
    if (actor.some((id) => id !== sides.enemy)) return null;
    const value = [
      ...(isState(sides.ours) ? [sides.ours] : []),
      ...(!isHurt && hitsTown(statement) ? ["civilians"] : []),
    ];
    return value.length > 0 ? { value, from: CHAIN } : null;
  },
});

/** A side that no word beside the deed names. */
const CHAIN: Source = { basis: "chain", words: null };

type Sided = Answer<"actor"> & Answer<"target">;

function sideOf(
  meant: "enemy" | "ours",
  statement: Statement,
  story: Story,
  striker: string | null = null,
): Sided | null {
  const ours = striker ?? speakerOf(statement, story);
  const side =
    meant === "ours" || ours === null ? ours : (warringSides(statement, story, ours)?.enemy ?? null);
  if (side === null) return null;
  const isOffice = meant === "ours" && side === statement.voice;
  return { value: [side], from: isOffice ? { basis: "publisher", words: null } : CHAIN };
}

const wordsOf = ({ from, to }: Statement): Phrase => ({ from, to, head: from, preposition: null });

/** Who does it: by the clause of the deed, or the verb around a noun ("carried out strikes"). */
function agentOf(statement: Statement): Phrase | null {
  const clause = clauseOf(statement);
  if (!clause || clause.agent || clause.form === "verb") return clause?.agent ?? null;
  const { view } = statement;
  const { parent } = clause;
  // who repels attacks, or condemns them, does not make them
  const makes = parent && ["light_verb", "deliver_verb"].some((cue) => view.hasCue(cue, parent.head));
  return makes ? parent.agent : null;
}

/** Whom it hits, where the words only stand in for a name. */
function hitOf(statement: Statement): "enemy" | "ours" | null {
  const { view } = statement;
  const clause = clauseOf(statement);
  for (const phrase of clause ? struckIn(clause) : []) {
    // an enemy's drones are what was shot down, not whom
    if (view.any("munition", phrase.from, phrase.to)) continue;
    const meant = standInOf(view, phrase);
    if (meant) return meant;
  }
  return null;
}

/** "strikes on Kupiansk", "shelled the town" */
function hitsTown(statement: Statement): boolean {
  const clause = clauseOf(statement);
  if (!clause) return false;
  return struckIn(clause).some(({ from, to }) =>
    statement.view
      .within("place", from, to)
      .some(({ place, from: start }) => place.kind === "city" && start === from),
  );
}

const struckIn = (clause: Clause): readonly Phrase[] => [
  ...(clause.patient ? [clause.patient] : []),
  ...partsWith(clause, "on", "against", "at"),
];

/** The clause that tells the deed; for a figure that whose object it is in. */
function clauseOf({ view, anchor, from, kind }: Statement): Clause | null {
  if (kind === "event" || kind === "event_count") return clauseAt(view, anchor);
  const isObject = ({ patient }: Clause) => patient !== null && patient.from <= from && from < patient.to;
  return clausesOf(view).find(isObject) ?? clauseAt(view, anchor);
}
