import type { View } from "../engine/view.js";
import type { Clause } from "./clause.js";
import { clausesOf } from "./clauses.js";

/** "the murder of Judge Ana Prell, | who was shot in Lima on Friday": the clause that tells of the deed of a noun again; null for none. */
export function retoldBy(view: View, deed: Clause | null): Clause | null {
  const victim = deed?.form === "noun" ? deed.patient : null;
  if (!victim) return null;
  return (
    clausesOf(view).find(
      ({ relation, verb, head, patient }) =>
        relation === "relative" &&
        verb?.passive === true &&
        !verb.negated &&
        patient !== null &&
        patient.to === victim.to &&
        view
          .startingAt("casualty", head)
          .some(({ outcome }) => outcome === "killed" || outcome === "injured"),
    ) ?? null
  );
}
