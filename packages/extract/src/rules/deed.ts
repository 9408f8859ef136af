import { stateIn } from "@sitrep/lexicon";
import type { DatePhrase, EventType, SlotName } from "@sitrep/model";
import { add, type Rule, type Sketch } from "../engine/rule.js";
import type { View } from "../engine/view.js";
import type { Clause } from "../grammar/clause.js";
import { clausesOf } from "../grammar/clauses.js";
import { type Found, foundIn, sketchOf } from "./event/frame.js";
import { type Head, type HeadClass, headsOf, keyOf, keysOf } from "./heads.js";

/** A condition with a name, kept in `event/guards.ts` or beside its rule. */
export type Guard = (found: Found) => boolean;

/** A clause with the head by which a rule finds it, before it is known who did what in it. */
export interface Place {
  readonly view: View;
  readonly clause: Clause;
  readonly head: Head;
}

/** What a rule says otherwise than the clause's own phrases do. */
export interface Slots {
  /** what its words say of attack or strike; "attack" where left out */
  readonly word?: (found: Found) => EventType | null;
  readonly standing?: (found: Found) => Sketch["standing"];
  readonly dates?: "none" | ((found: Found) => readonly DatePhrase[]);
  readonly closed?: (found: Found) => readonly SlotName[] | undefined;
  /** "at northern Norland": where nobody is named, fire at a country is fire at its state */
  readonly target?: "ofLand";
}

/** A rule as data for one deed: the verb or noun that a clause turns on; the phrases of the clause say who, whom, where and when. */
export interface Deed {
  /** `kind/name`, as its file */
  readonly name: string;
  /** what it reads, in one line */
  readonly says: string;
  readonly head: HeadClass;
  /** where the deed is recognised by a verb alone, or by a noun alone */
  readonly form?: Clause["form"];
  /** the clause whose phrases are asked, where it is not the head's own as it is; null where it tells of no deed */
  readonly frame?: (place: Place) => Clause | null;
  readonly slots?: Slots;
  /** all must hold */
  readonly when?: readonly Guard[];
  /** none may hold */
  readonly unless?: readonly Guard[];
}

export interface DeedRule extends Rule {
  readonly deed: Deed;
}

export const deed = (definition: Deed, completes?: Rule["completes"]): DeedRule => ({
  name: definition.name,
  says: definition.says,
  deed: definition,
  ...(completes && { completes }),
});

/** Deed rules by their heads: a clause meets only those whose head it has. */
export class DeedIndex {
  readonly #rules = new Map<string, DeedRule[]>();

  constructor(rules: readonly DeedRule[]) {
    for (const rule of rules)
      for (const key of keysOf(rule.deed.head)) this.#rules.set(key, [...(this.#rules.get(key) ?? []), rule]);
  }

  /** Adds what the rules read in a sentence, by the name of the rule. */
  read(view: View, sketches: Map<string, Sketch[]>): void {
    if (!view.reading.mentions.some((mention) => this.#rules.has(keyOf(mention)))) return;
    for (const clause of clausesOf(view)) {
      const read: DeedRule[] = [];
      for (const head of headsOf(view, clause))
        for (const rule of this.#rules.get(head.key) ?? NONE) {
          const sketch = read.includes(rule) ? null : draw(rule.deed, { view, clause, head });
          if (!sketch) continue;
          read.push(rule);
          add(sketches, rule, sketch);
        }
    }
  }
}

const NONE: readonly never[] = [];
const ownClause = ({ clause }: Place) => clause;

function draw(
  { form, frame = ownClause, when = [], unless = [], slots = {} }: Deed,
  place: Place,
): Sketch | null {
  const { view, head, clause } = place;
  if (form !== undefined && clause.form !== form) return null;
  const told = frame(place);
  if (!told) return null;
  const own = foundIn(view, told, head);
  const found = slots.target ? ofLand(own) : own;
  if (!when.every((holds) => holds(found)) || unless.some((holds) => holds(found))) return null;
  const { word, standing, dates, closed } = slots;
  const days = dates === "none" ? NONE : (dates?.(found) ?? found.dates);
  const sketch = sketchOf(found, word ? word(found) : "attack", standing?.(found), days);
  const shut = closed?.(found);
  return shut ? { ...sketch, closed: shut } : sketch;
}

function ofLand(found: Found): Found {
  const { clause, view, target, sites } = found;
  const { from, to } = clause.patient ?? clause;
  if (target.length > 0 || view.any("facility", from, to)) return found;
  const lands = sites.filter((site) => site.kind === "country" && site.from >= from && site.from < to);
  return { ...found, target: lands.flatMap(({ country }) => country.flatMap((code) => stateIn(code) ?? [])) };
}
