import type { Candidate, Refinement } from "../engine/candidate.js";

/** Storms, diseases and crashes kill too, and unions strike: no conflict is told there. */
export const causes: Refinement = {
  name: "causes",
  says: "the dead and the damage of disasters, diseases and accidents are no figures of a conflict",
  refine: (candidates, removed) =>
    candidates.filter((candidate) => {
      const spared = isOfDisaster(candidate);
      if (spared) removed(candidate, "tells of a disaster, a disease or an accident");
      return !spared;
    }),
};

/** A sentence that names a disaster and neither a weapon nor an attack. */
function isOfDisaster({ sketch, view }: Candidate): boolean {
  if (sketch.kind !== "casualty" && sketch.kind !== "target_count") return false;
  return (
    view.all("cue").some(({ cue }) => cue === "disaster") &&
    view.all("munition").length === 0 &&
    !view.all("event").some(({ eventType }) => eventType !== null)
  );
}
