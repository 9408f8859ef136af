import type { DateMention, TimeMention } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { Phrase, Relation } from "./clause.js";
import type { Group, VerbGroup } from "./groups.js";

/** A clause while it is put together. */
export interface Building {
  head: number;
  headTo: number;
  form: "verb" | "noun";
  verb: VerbGroup | null;
  relation: Relation;
  parent: Building | null;
  agent: Phrase | null;
  patient: Phrase | null;
  parts: Phrase[];
  dates: (DateMention | TimeMention)[];
  from: number;
  to: number;
}

/** Where the reading stands: the clause that takes what follows, and what waits for a verb. */
export interface State {
  readonly view: View;
  readonly groups: readonly Group[];
  readonly found: Building[];
  /** the clause that objects and parts belong to now */
  current: Building | null;
  /** the last finite clause: whose subject a participle or a second verb shares */
  finite: Building | null;
  /** phrases and days since the last boundary that no verb has taken */
  waiting: Phrase[];
  waitingDates: (DateMention | TimeMention)[];
  /** days that open the sentence, before a clause about them: "Since May, when it took the town, | it has" */
  leadingDates: (DateMention | TimeMention)[];
  /** how the clause that comes next is joined */
  relation: Relation;
  /** the phrase before a relative word */
  antecedent: Phrase | null;
  /** the subject of the clause that a relative clause interrupts */
  interrupted: { subject: Phrase | null; relation: Relation } | null;
  preposition: string | null;
  from: number;
}
