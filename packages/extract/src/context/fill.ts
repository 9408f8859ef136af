import { isState } from "@sitrep/lexicon";
import type { Basis, DatePhrase, PlaceReading, SlotName } from "@sitrep/model";
import { changed, type Kind, type Statement, spanOf } from "../engine/statement.js";
import { basisOfOther, type Ground, isInClause, less, type Words } from "./ground.js";
import { namedGround, statedGround } from "./stated-ground.js";
import type { Step } from "./step.js";
import type { Story } from "./story.js";

/** What each slot may hold. */
export interface SlotValues {
  actor: readonly string[];
  target: readonly string[];
  country: readonly string[];
  place: PlaceReading;
  date: readonly DatePhrase[];
  about: Statement;
}

/** From where a value came: another statement, the words of the own sentence, the dateline, or whose report it is. */
export type Source =
  | { readonly lender: Statement; readonly slot?: SlotName }
  | { readonly own: true }
  | { readonly basis: Basis; readonly words: Words | null };

export interface Answer<S extends SlotName> {
  readonly value: SlotValues[S];
  readonly from: Source;
}

/** What one statement lends another. */
export const lent = <S extends "actor" | "target" | "country">(
  lender: Statement | null | undefined,
  slot: S,
): Answer<S> | null => (lender && lender[slot].length > 0 ? { value: lender[slot], from: { lender } } : null);

/** What the own words of a statement say, if they say anything. */
export const own = <S extends "actor" | "target" | "country">(value: readonly string[]): Answer<S> | null =>
  value.length > 0 ? { value, from: { own: true } } : null;

/** One way to fill a slot that the clause leaves open. */
export interface Filler<S extends SlotName> {
  readonly name: string;
  readonly says: string;
  readonly slot: S;
  readonly kinds: readonly Kind[];
  /** looks at the statements of a thread once, and then answers for one of them */
  readonly among: (story: Story) => (statement: Statement) => Answer<S> | null;
  /** from the end of the text to its beginning: what comes later is the reason of what comes first */
  readonly backwards?: true;
}

/** A filler as a step: each open slot of its kinds is asked for once, and what is filled is never filled again. */
export const filler = <S extends SlotName>({
  name,
  says,
  slot,
  kinds,
  among,
  backwards,
}: Filler<S>): Step => ({
  name,
  says,
  run: (story) => {
    const open = story.of(kinds).filter((statement) => isOpen(statement, slot));
    if (open.length === 0) return;
    const find = among(story);
    for (const statement of backwards ? open.reverse() : open) {
      const answer = find(statement);
      if (answer) story.put(filled(statement, slot, answer));
    }
  },
});

/** Neither filled nor closed by its rule. */
export function isOpen(statement: Statement, slot: SlotName): boolean {
  if (statement.closed?.includes(slot)) return false;
  switch (slot) {
    case "actor":
    case "target":
    case "country":
      return statement[slot].length === 0;
    case "place":
    case "about":
      return statement[slot] === null;
    case "date":
      return statement.dates.length === 0;
  }
}

/** The one place where a slot is written after its rule. */
export function filled<S extends SlotName>(
  statement: Statement,
  slot: S,
  { value, from }: Answer<S>,
): Statement {
  if (Array.isArray(value) && value.length === 0) return statement;
  const written = WITH[slot](statement, value);
  if (isOpen(written, slot)) return statement;
  // an answer from its own words that they do not hold came with the speaker of another sentence
  const ground = groundFrom(statement, slot, from) ?? namedGround(written, slot) ?? NOWHERE;
  return changed(written, { grounds: { ...written.grounds, [slot]: ground } });
}

const NOWHERE: Ground = { basis: "chain", start: null, end: null };

const WITH: { readonly [S in SlotName]: (statement: Statement, value: SlotValues[S]) => Statement } = {
  // nobody attacks himself
  actor: (statement, actor) =>
    typed(changed(statement, { actor: actor.filter((id) => !statement.target.includes(id)) })),
  target: (statement, target) =>
    changed(statement, { target: target.filter((id) => !statement.actor.includes(id)) }),
  country: (statement, country) => changed(statement, { country }),
  place: (statement, place) => changed(statement, { place }),
  date: (statement, dates) => changed(statement, { dates }),
  about: (statement, { id }) => changed(statement, { about: id }),
};

/** What a state did by a word that both sides do is a strike, and what a group did an attack. */
function typed(statement: Statement): Statement {
  const { kind, view, anchor, actor } = statement;
  if (kind !== "event" && kind !== "event_count") return statement;
  const isAttack = view.startingAt("event", anchor).some(({ eventType }) => eventType === "attack");
  if (!isAttack && actor.every(isState)) return changed(statement, { event_type: "strike" });
  return actor.some(isState) ? statement : changed(statement, { event_type: "attack" });
}

function groundFrom(statement: Statement, slot: SlotName, from: Source): Ground | null {
  if ("own" in from) return null;
  if ("basis" in from)
    return { basis: from.basis, start: from.words?.start ?? null, end: from.words?.end ?? null };
  const { lender } = from;
  if (slot === "about") return groundOfEvent(statement, lender);
  const ground = groundOf(lender, from.slot ?? slot) ?? { basis: "stated" as const, ...spanOf(lender) };
  const across = lender.view === statement.view ? "sentence" : basisOfOther(lender.view, statement.view);
  return { ...ground, basis: less(ground.basis, across) };
}

/** From where a slot has its value: what a filler noted, else what the rule read. */
export const groundOf = (statement: Statement, slot: SlotName): Ground | null =>
  statement.grounds[slot] ?? statedGround(statement, slot);

/** The event of a figure: told in its clause, in its sentence, or in another. */
function groundOfEvent(statement: Statement, event: Statement): Ground {
  if (event.view === statement.view) {
    const isNear = isInClause(statement, { from: event.anchor, to: event.anchor + 1 });
    return { basis: isNear ? "stated" : "sentence", ...spanOf(event) };
  }
  const again = event.alsoAt.find(({ view }) => view === statement.view);
  if (again) return { basis: "sentence", ...spanOf(again) };
  return { basis: basisOfOther(event.view, statement.view), ...spanOf(event) };
}
