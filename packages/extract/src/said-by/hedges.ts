import { functionClass, isReportWord, reportWordsOf, speakerClass } from "@sitrep/lexicon";
import { changed, type Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { reportsOf } from "../grammar/reporting/reports.js";

/** Marks what the text does not vouch for: what somebody claims, what nobody could verify, and what a whole release calls initial. */
export function withHedges(statements: readonly Statement[], views: readonly View[]): readonly Statement[] {
  const initial = views.some((view) => isInitial(view) && concernsAll(view));
  const unverified = views.filter(isUnverified);
  return statements.map((statement) => {
    const [inner] = reportsOf(statement.view, statement);
    const doubted = unverified.some((doubt) => concerns(doubt, statement));
    if (inner?.claimed || doubted) return changed(statement, { hedge: "claimed" });
    return initial && statement.kind !== "event" ? changed(statement, { hedge: "initial" }) : statement;
  });
}

const isInitial = (view: View) => view.all("cue").some(({ cue }) => cue === "initial");

/** "Strike assessments are based on initial reports.": a sentence of figures in general, without one of its own. */
const concernsAll = (view: View) =>
  view.all("count").length === 0 &&
  view.tokens.length <= LONGEST &&
  view.tokens.some((token) => speakerClass(token) === "paper" && token.norm.endsWith("s")) &&
  view.tokens.some(({ norm }) => norm === "are" || norm === "remain" || norm === "rest");
const LONGEST = 18;

/** "could not be independently verified", "cannot be confirmed" */
function isUnverified(view: View): boolean {
  const { tokens } = view;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !(DOUBTED.knows(token.word) || isConfirmedByOthers(view, at))) continue;
    for (let before = Math.max(0, at - 5); before < at; before++) if (view.among(before, UNABLE)) return true;
  }
  return false;
}

/** "have not been | confirmed | independently" */
const isConfirmedByOthers = (view: View, at: number) =>
  view.norm(at) === "confirmed" &&
  (view.norm(at - 1) === "independently" || view.norm(at + 1) === "independently");

const DOUBTED = reportWordsOf("doubted");
const UNABLE = reportWordsOf("unable");

/** A doubt of its own sentence and of the two before it; one of "casualty figures" is of all the dead and injured. */
function concerns(doubt: View, { view, kind, saidBy }: Statement): boolean {
  const distance = doubt.sentence.ordinal - view.sentence.ordinal;
  const plural = doubt.tokens.slice(0, 4).some(({ norm }) => isReportWord(norm, "account"));
  if (saidBy !== null && distance >= 0 && distance <= (plural ? 2 : 1)) return true;
  return (
    kind === "casualty" &&
    doubt.tokens
      .slice(0, 3)
      .some(({ norm }, at) => norm === "figures" && functionClass(doubt.token(at - 1)) === null)
  );
}
