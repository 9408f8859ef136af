import { add, type Rule, type Sketch } from "../engine/rule.js";
import type { View } from "../engine/view.js";
import type { NounType } from "../grammar/counted-noun.js";
import { oftenOf, ordinalsOf } from "../grammar/ordinals.js";
import { partsIn } from "../grammar/parts.js";
import { type Quantity, quantitiesOf, type Seat } from "../grammar/quantities.js";
import { type Head, type HeadClass, headsOf, keysOf, ownHeadsOf } from "./heads.js";
import { type FigureKind, kinds } from "./kinds.js";
import type { Slots } from "./slots.js";

/** A quantity where a rule looks for it. */
export interface Found {
  readonly view: View;
  readonly quantity: Quantity;
  /** its place in the clause with the rule's head; null for a rule without head */
  readonly seat: Seat | null;
  /** what the tables know of the head; null for a rule without head */
  readonly head: Head | null;
}

/** A condition with a name, kept in `guards.ts` or beside its kind. */
export type Guard = (found: Found) => boolean;

/** A place of a quantity: in a clause that turns on such a head, in such a role. */
export interface Place {
  readonly head: HeadClass;
  /**
   * "agent", "patient", "and" (goes on with the object after an aside), or a preposition; "own" where the head is a word of the
   * quantity's own phrase: "45 injuries", "23 missing people"
   */
  readonly role: readonly string[];
  /** all must hold of it in this place */
  readonly when?: readonly Guard[];
}

type Thing = NounType | "none";
type Counted = Thing | `nth ${Thing}`;

/** A rule as data: which number, of what, where in which clause, and from where each slot of the claim. */
export interface Figure {
  /** `kind/name`, as its file */
  readonly name: string;
  /** what it reads, in one line */
  readonly says: string;
  readonly kind: FigureKind;
  /** what the number counts, by the table of its noun; "none" for a number without a noun of its own ("killing six"); "nth" for an ordinal */
  readonly noun: readonly Counted[];
  /** how it goes with a number before it; left out, it stands by itself */
  readonly relation?: readonly Quantity["relation"][];
  /** where it sits, in any of these; left out, the noun alone makes the claim ("45 deaths", headlines, labels) */
  readonly where?: readonly Place[];
  /** slots that this rule fills otherwise than its kind does; see `kinds.ts` */
  readonly slots?: Slots;
  /** all must hold */
  readonly when?: readonly Guard[];
  /** none may hold */
  readonly unless?: readonly Guard[];
}

export interface FigureRule extends Rule {
  readonly figure: Figure;
}

export const figure = (definition: Figure): FigureRule => ({
  name: definition.name,
  says: definition.says,
  figure: definition,
});

/** Figure rules by their heads and nouns: a sentence meets only those whose head it has. */
export class FigureIndex {
  /** by what is counted, the head and the role: a question makes no key */
  readonly #rules = new Map<string, Map<string, Map<string, Entry[]>>>();

  constructor(rules: readonly FigureRule[]) {
    for (const rule of rules) {
      const { noun, where } = rule.figure;
      for (const type of noun) {
        if (!where) this.#add(type, "", "", { rule, when: [] });
        for (const { head, role, when = [] } of where ?? [])
          for (const key of keysOf(head)) for (const at of role) this.#add(type, key, at, { rule, when });
      }
    }
  }

  #add(type: string, key: string, role: string, entry: Entry): void {
    const heads = this.#rules.get(type) ?? new Map<string, Map<string, Entry[]>>();
    const roles = heads.get(key) ?? new Map<string, Entry[]>();
    this.#rules.set(type, heads.set(key, roles.set(role, [...(roles.get(role) ?? []), entry])));
  }

  /** Adds what the rules read in a sentence, by the name of the rule; a rule reads a quantity in the nearest of its clauses. */
  read(view: View, sketches: Map<string, Sketch[]>): void {
    this.#readIn(view, quantitiesOf(view), sketches);
    this.#readIn(view, ordinalsOf(view), sketches);
    this.#readIn(view, oftenOf(view), sketches);
  }

  #readIn(view: View, quantities: readonly Quantity[], sketches: Map<string, Sketch[]>): void {
    for (const quantity of quantities) {
      const counted = quantity.noun?.type ?? "none";
      const rules = this.#rules.get(quantity.reading.ordinal ? `nth ${counted}` : counted);
      if (!rules) continue;
      const read = new Set<FigureRule>();
      for (const seat of outerFirst(quantity.seats)) {
        // "killed 16 people | who had fled": what is told of them beside is no claim of its own
        if (seat.clause.relation === "relative" && (read.size > 0 || partsIn(view).has(quantity))) break;
        for (const head of headsOf(view, seat.clause))
          for (const entry of rules.get(head.key)?.get(seat.role) ?? NONE)
            draw(entry, { view, quantity, seat, head }, read, sketches);
      }
      for (const head of ownHeadsOf(view, quantity))
        for (const entry of rules.get(head.key)?.get("own") ?? NONE)
          draw(entry, { view, quantity, seat: null, head }, read, sketches);
      for (const entry of rules.get("")?.get("") ?? NONE)
        draw(entry, { view, quantity, seat: null, head: null }, read, sketches);
    }
  }
}

const NONE: readonly never[] = [];

/** Seats in relative clauses last. */
const outerFirst = (seats: readonly Seat[]): readonly Seat[] =>
  seats.some(({ clause }) => clause.relation === "relative")
    ? [...seats].sort(
        (a, b) => Number(a.clause.relation === "relative") - Number(b.clause.relation === "relative"),
      )
    : seats;

const OWN: readonly Quantity["relation"][] = ["own"];

/** A rule with the guards of the place that it is found by. */
interface Entry {
  readonly rule: FigureRule;
  readonly when: readonly Guard[];
}

/** Of people also those are parts whom a noun of their own tells: "including four children". */
const relationIn = ({ view, quantity }: Found, kind: FigureKind): Quantity["relation"] =>
  kind === "casualty" && partsIn(view).has(quantity) ? "part" : quantity.relation;

function draw(entry: Entry, found: Found, read: Set<FigureRule>, sketches: Map<string, Sketch[]>): void {
  const { rule } = entry;
  if (!entry.when.every((holds) => holds(found))) return;
  const { kind, when = NONE, unless = NONE, slots = {}, relation = OWN } = rule.figure;
  // a share says the same as its whole: `shared-count`
  if (read.has(rule) || !relation.includes(relationIn(found, kind))) return;
  if (!when.every((holds) => holds(found)) || unless.some((holds) => holds(found))) return;
  const sketch = kinds[kind](found, slots);
  if (!sketch) return;
  read.add(rule);
  add(sketches, rule, sketch);
}
