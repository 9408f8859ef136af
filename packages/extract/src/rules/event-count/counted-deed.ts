import type { EventMention } from "@sitrep/lexicon";
import { isEventNoun } from "../../engine/event-nouns.js";
import type { View } from "../../engine/view.js";
import type { Clause, Phrase } from "../../grammar/clause.js";
import { clauseAt, clausesOf } from "../../grammar/clauses.js";
import type { Found } from "../figure.js";

/** The deed that a number counts. */
export interface CountedDeed {
  readonly event: EventMention;
  /** its own clause: of its noun ("the attack on X by Y") or of its verb */
  readonly clause: Clause;
  /** the clause with a verb in which its noun sits, and as what: "carried out | attacks", "attacks | hit"; null where none does */
  readonly holder: { readonly clause: Clause; readonly role: string } | null;
}

/** Where a rule finds the deed: the counted noun, the head of the clause, the noun that is the subject or the object before the number. */
export type DeedSource = "own" | "head" | "subject";

export function deedOf(found: Found, source: DeedSource): CountedDeed | null {
  const { view, quantity, seat } = found;
  switch (source) {
    case "own":
      return quantity.noun?.type === "event" ? nominal(view, quantity.noun) : null;
    case "head":
      return seat && headDeed(view, isThat(view, seat.clause) ?? seat.clause);
    case "subject": {
      const phrases = seat ? [seat.clause.agent, seat.clause.patient, ...seat.clause.parts] : [];
      const deeds = phrases.flatMap((phrase) => (phrase ? nounsIn(view, phrase, quantity.from) : []));
      const event = deeds.at(-1);
      return event ? nominal(view, event) : null;
    }
  }
}

/** The clause with a verb in whose phrase a noun sits, the nearest head first. */
export function holderOf(view: View, { from }: EventMention): CountedDeed["holder"] {
  const holds = (phrase: Phrase | null) => phrase !== null && phrase.from <= from && from < phrase.to;
  const holders = clausesOf(view).flatMap((clause) => {
    if (clause.form !== "verb") return [];
    if (holds(clause.patient)) return [{ clause, role: "patient" }];
    if (holds(clause.agent)) return [{ clause, role: "agent" }];
    const part = clause.parts.find(holds);
    return part ? [{ clause, role: part.preposition ?? "beside" }] : [];
  });
  return holders.sort((a, b) => Math.abs(a.clause.head - from) - Math.abs(b.clause.head - from))[0] ?? null;
}

/** The deed that a noun names. */
export function nominal(view: View, event: EventMention, holder = holderOf(view, event)): CountedDeed | null {
  const clause = clauseAt(view, event.from);
  return clause && { event, clause, holder };
}

/** "It was the third time that | militants attacked": the clause after a form of "to be". */
const isThat = (view: View, clause: Clause): Clause | null =>
  view.hasCue("undergo", clause.head) || view.any("event", clause.head, clause.head + 1)
    ? null
    : (clausesOf(view).find(
        ({ parent, relation, from }) =>
          parent === clause &&
          (relation === "subordinate" || relation === "relative") &&
          from >= clause.headTo,
      ) ?? null);

/** Kinds of verbs whose subject makes the attacks that they have. */
export const MAKING = ["light_verb", "fired"];

/** A verb of attack, or the noun that "carried out", "came under" and "were used in" have. */
function headDeed(view: View, clause: Clause): CountedDeed | null {
  const verb = view.within("event", clause.head, clause.headTo).find((event) => !isEventNoun(event));
  if (verb) return { event: verb, clause, holder: null };
  if (![...MAKING, "undergo"].some((cue) => view.hasCue(cue, clause.head))) return null;
  const phrases = [...(clause.patient ? [clause.patient] : []), ...clause.parts];
  const event = phrases.flatMap((phrase) => nounsIn(view, phrase, view.tokens.length))[0];
  if (event) return nominal(view, event, { clause, role: "patient" });
  // "missiles were used by the group to | target the base"
  const aim = clausesOf(view).find(({ parent, relation }) => parent === clause && relation === "infinitive");
  const deed = aim && headDeed(view, aim);
  return deed ? { ...deed, holder: { clause, role: "patient" } } : null;
}

const nounsIn = (view: View, { from, to }: Phrase, before: number): EventMention[] =>
  view.within("event", from, Math.min(to, before)).filter(isEventNoun);
