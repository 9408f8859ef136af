import type { Statement } from "../engine/statement.js";

/** "10 air strikes, the coalition said: nine near Kobane": a part of an attributed figure has its claimant, in its sentence and the next. */
export function saidWithWhole(part: Statement, whole: Statement | null): Statement {
  if (!whole?.saidBy || part.saidBy !== null) return part;
  const distance = part.view.sentence.ordinal - whole.view.sentence.ordinal;
  if (distance < 0 || distance > 1) return part;
  const isClaimed = part.certainty === "asserted" && whole.certainty === "claimed";
  return {
    ...part,
    saidBy: whole.saidBy,
    saidOn: part.saidOn ?? whole.saidOn,
    certainty: isClaimed ? "claimed" : part.certainty,
  };
}
