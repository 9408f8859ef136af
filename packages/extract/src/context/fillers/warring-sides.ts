import { actorOf, forceOf, isState } from "@sitrep/lexicon";
import { alwaysRelated, armed, shares } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { doersAt } from "../../grammar/participants.js";
import type { Story } from "../story.js";
import { ALL, DEEDS } from "./kinds.js";
import { isEnemyAt, isForceAt } from "./stand-in-words.js";

/** Who speaks of "the enemy", and whom the words mean. */
export interface WarringSides {
  readonly ours: string;
  readonly enemy: string | null;
  /** whether the text around says "enemy", or tells of a state that attacks the speaker's side */
  readonly isSure: boolean;
}

/** The side of the statement's speaker and the one other side that fights it in the document; null where nobody is known to speak. */
export function warringSides(
  statement: Statement,
  story: Story,
  ours = speakerOf(statement, story),
): WarringSides | null {
  if (ours === null) return null;
  const home = actorOf(ours)?.country ?? "";
  const isOther = (id: string) => !alwaysRelated([id], [ours]);
  const fighting = new Set<string>();
  const named = new Set<string>();
  for (const { actor, target, country } of story.near(statement, DEEDS)) {
    for (const id of armed([...actor, ...target]).filter(isOther)) {
      named.add(id);
      const attacks = actor.includes(id) && (target.includes(ours) || country.includes(home));
      if (attacks || (target.includes(id) && actor.includes(ours))) fighting.add(id);
    }
  }
  const views = viewsAround(statement, story);
  const isSaid = views.some((view) => view.tokens.some((_, at) => isEnemyAt(view, at)));
  if (fighting.size > 0) {
    const enemy = onlyOne(fighting);
    return { ours, enemy, isSure: isSaid || (enemy !== null && isState(enemy)) };
  }
  for (const view of views) for (const id of forcesIn(view).filter(isOther)) named.add(id);
  return { ours, enemy: onlyOne(named), isSure: isSaid };
}

/** The first of several that are one another's; null for none, or for two sides. */
function onlyOne(ids: ReadonlySet<string>): string | null {
  const [first] = ids;
  return first !== undefined && [...ids].every((id) => alwaysRelated([id], [first])) ? first : null;
}

/** Whose words they are: those of the statement's claimant, of the office in the headline, else of the one side that speaks around it. */
export function speakerOf(statement: Statement, story: Story): string | null {
  const { saidBy, voice } = statement;
  if (saidBy?.actor) return forceOf(saidBy.actor);
  if (voice !== null) return voice;
  const speakers = new Set<string>();
  for (const other of story.near(statement, ALL))
    if (other.saidBy?.actor) speakers.add(forceOf(other.saidBy.actor));
  for (const view of viewsAround(statement, story)) for (const id of speakersIn(view)) speakers.add(id);
  const only = onlyOne(speakers);
  return only !== null && [...speakers].every((id) => id === only || !isState(id)) ? only : null;
}

/** Who says something in a sentence, or comes before the colon of a headline. */
function speakersIn(view: View): readonly string[] {
  const [label] = view.all("actor");
  const isLabel = label?.from === 0 && view.norm(label.to) === ":";
  const verbs = view.all("cue").filter(({ cue }) => cue === "report_verb");
  return [...(isLabel ? label.ids.map(forceOf) : []), ...verbs.flatMap(({ from }) => doersAt(view, from))];
}

/** How many sentences to each side are read for who speaks and who fights. */
const REACH = 8;

function viewsAround({ view }: Statement, story: Story): readonly View[] {
  const views: View[] = [];
  for (let step = -REACH; step <= REACH; step++) {
    const other = story.beside(view, step);
    if (other) views.push(other);
  }
  return views;
}

/** "Russian troops", "the Russian invaders": the sides whose forces a sentence names. */
const forcesIn = (view: View): readonly string[] =>
  view
    .all("actor")
    .filter(({ to }) => [to - 1, to].some((at) => isForceAt(view, at) || isEnemyAt(view, at)))
    .flatMap(({ ids }) => ids.map(forceOf));

/** Whether it happened in no other land than theirs, as far as the text says. */
export const isAtHome = ({ country }: Statement, ours: string): boolean =>
  country.length === 0 || shares(country, [actorOf(ours)?.country ?? ""]);
