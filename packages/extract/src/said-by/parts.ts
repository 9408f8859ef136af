import type { Candidate } from "../engine/candidate.js";

/** "10 air strikes, the coalition said: nine near Kobane": a part of an attributed figure has its claimant, in its sentence and the next. */
export function sayWithWhole(part: Candidate): void {
  const whole = part.partOf;
  if (!whole?.saidBy || part.saidBy !== null) return;
  const distance = part.view.sentence.ordinal - whole.view.sentence.ordinal;
  if (distance < 0 || distance > 1) return;
  part.saidBy = whole.saidBy;
  part.saidOn ??= whole.saidOn;
  if (part.certainty === "asserted" && whole.certainty === "claimed") part.certainty = "claimed";
}
