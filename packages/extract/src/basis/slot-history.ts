import type { Candidate } from "../engine/candidate.js";
import type { View } from "../engine/view.js";

/** The slots whose value may come from outside the clause. A day carries its own words, and an event is where it was told. */
export const valueSlots = ["actor", "target", "country", "place"] as const;
export type ValueSlot = (typeof valueSlots)[number];

/** What a candidate held when it was last looked at, and who set it. */
interface Known {
  readonly first: Values;
  readonly firstView: View;
  values: Values;
  /** the step that set a slot last: a refinement's name; absent for what the rule itself set */
  readonly steps: { [S in ValueSlot]?: string };
}
type Values = { readonly [S in ValueSlot]: readonly string[] };

/** Which step set each slot of each candidate. */
export class SlotHistory {
  readonly #known = new Map<Candidate, Known>();

  /** Looks at the candidates after a step. */
  learn(step: string, candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const values = valuesOf(candidate);
      const known = this.#known.get(candidate);
      if (!known) {
        this.#known.set(candidate, { first: values, firstView: candidate.view, values, steps: {} });
        continue;
      }
      for (const slot of valueSlots)
        if (values[slot].some((value) => !known.values[slot].includes(value))) known.steps[slot] = step;
      known.values = values;
    }
  }

  /** The step that a slot has its value from; empty for the rule itself. */
  stepOf(candidate: Candidate, slot: ValueSlot): string {
    return this.#known.get(candidate)?.steps[slot] ?? "";
  }

  /** Every candidate that a rule itself gave a value, with its sentence. */
  *stated(): Iterable<{ candidate: Candidate; view: View; values: Values }> {
    for (const [candidate, { first, firstView }] of this.#known)
      yield { candidate, view: firstView, values: first };
  }
}

const valuesOf = ({ sketch, country, place }: Candidate): Values => ({
  actor: sketch.actor,
  target: sketch.target,
  country,
  place: place === null ? [] : [place.place_id ?? place.name],
});
