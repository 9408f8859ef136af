import { BEGINS, functionClass, isReportWord, reportVerbClass, speakerClass } from "@sitrep/lexicon";
import { rememberedOf, type View } from "../../engine/view.js";
import { accordingTo, byAgent, claimOf, trailing } from "./nominal.js";
import { relayed } from "./relayed.js";
import { type Report, reportsAt } from "./report.js";
import { active, inverted, saying } from "./spoken.js";

/** What a sentence reports, by whom and through whom, in the order of the text. Computed once a sentence. */
export const reportsIn = (view: View): readonly Report[] =>
  (view.reading.begins & BEGINS.report) === 0 && view.sentence.part !== "headline"
    ? NONE
    : reportsFound(view);
const reportsFound = rememberedOf(find);

/** The reports that hold a statement, the innermost first: by what it turns on, else by its first or last word. */
export function reportsOf(
  view: View,
  { anchor, from, to }: { anchor: number; from: number; to: number },
): readonly Report[] {
  const reports = reportsIn(view);
  for (const token of [anchor, from, to - 1]) {
    const found = reportsAt(reports, token);
    if (found.length > 0) return found;
  }
  return NONE;
}

const NONE: readonly Report[] = [];

function find(view: View): readonly Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const report = reportAt(view, at, reports);
    if (report) reports.push(report);
  }
  const last = reports.length === 0 ? trailing(view) : null;
  if (last) return [last];
  return relayed(view, endedByOthers(view, reports));
}

/** "The army said …, and police said …", "Police said …, Reuters reported": what one says ends where another begins. */
function endedByOthers(view: View, reports: readonly Report[]): readonly Report[] {
  const begins = reports.map(({ from }) => {
    let at = from;
    while (functionClass(view.token(at - 1)) === "adverb" || view.norm(at - 1) === ",") at--;
    const joins = functionClass(view.token(at - 1)) === "conjunction" && view.norm(at - 1) !== "that";
    return joins && at > 1 ? at - 1 : null;
  });
  return reports.map((report) => {
    const joined = begins.find((begin) => begin !== null && begin > report.at + 1) ?? Infinity;
    const behind = reports.find((other) => other.from > report.at && holds(other, report))?.from ?? Infinity;
    const end = Math.min(joined, behind);
    if (end === Infinity) return report;
    const stretches = report.stretches
      .map(({ from, to }) => ({ from, to: from > report.at ? Math.min(to, end) : to }))
      .filter(({ from, to }) => from < to);
    return { ...report, stretches };
  });
}

/** What is said before a phrase holds another report whole. */
const holds = ({ from, stretches }: Report, inner: Report) =>
  stretches.some((stretch) => stretch.to === from && stretch.from <= inner.from && inner.at < stretch.to);

function reportAt(view: View, at: number, before: readonly Report[]): Report | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (token.norm === "according" && view.norm(at + 1) === "to") return accordingTo(view, at, at + 2, before);
  if (token.norm === "per" && functionClass(view.tokens[at + 1]) === "determiner")
    return accordingTo(view, at, at + 1, before);
  const verb = reportVerbClass(token);
  if (verb === null || verb === "relay" || isInName(view, at)) return null;
  if (view.norm(at - 1) === "as" && token.norm === "saying") return null;
  if (view.norm(at + 1) === "by") return verb === "distance" ? null : byAgent(view, at, before);
  if (verb === "issue") return null;
  if (view.norm(at - 1) === "'s") return verb === "distance" ? claimOf(view, at) : null;
  if (isNoun(view, at) || isNegated(view, at) || isPassive(view, at) || isCredit(view, at)) return null;
  if (token.norm.endsWith("ing")) return saying(view, at, before);
  return (
    (verb === "tell" || verb === "speak" ? null : inverted(view, at, before)) ?? active(view, at, before)
  );
}

/** "United States" is no verb. */
const isInName = (view: View, at: number) =>
  [...view.within("actor", at - 4, at + 1), ...view.within("place", at - 4, at + 1)].some(
    ({ to }) => at < to,
  );

/** "local reports | said", "the report | from", "Kassala and River Nile | states": a noun. */
function isNoun(view: View, at: number): boolean {
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  if (
    token?.norm === "states" &&
    (next?.kind === "mark" ? next.norm !== ":" : reportVerbClass(next) !== null)
  )
    return true;
  if (!token || (speakerClass(token) === null && token.norm !== "claim" && token.norm !== "claims"))
    return false;
  const before = functionClass(view.token(at - 1));
  // "according to | media reports"
  if ([2, 3, 4].some((back) => view.norm(at - back) === "to" && view.norm(at - back - 1) === "according"))
    return true;
  if (before === "determiner" || before === "preposition" || at === 0) return true;
  const behind = reportVerbClass(next);
  // "a U.N. report | has found"
  if (functionClass(next) === "auxiliary") return true;
  const isIng = next?.norm.endsWith("ing") === true;
  // "a Halyard report | citing officials"
  const hasArticle = [at - 2, at - 3].some((first) => functionClass(view.tokens[first]) === "determiner");
  const isMedia = speakerClass(view.tokens[at - 1]) === "outlet" && !view.tokens[at - 1]?.capital;
  if (behind === "relay" && isIng && (hasArticle || isMedia)) return true;
  const verbBehind = behind !== null && behind !== "relay" && !isIng;
  return verbBehind || ["of", "from", "by"].some((word) => next?.norm === word);
}

/** "could not | confirm", "has never | said" */
const isNegated = (view: View, at: number) =>
  [at - 1, at - 2].some(
    (before) => view.hasCue("denial", before) && functionClass(view.tokens[before]) === "adverb",
  );

/** "no injuries were reported", "the number reported killed": nobody is named. */
function isPassive(view: View, at: number): boolean {
  let before = at - 1;
  while (functionClass(view.tokens[before]) === "adverb" || view.norm(before).endsWith("ly")) before--;
  const helper =
    functionClass(view.tokens[before]) === "auxiliary" && !isReportWord(view.norm(before), "having");
  const modal = ["would", "will", "could"].some((word) => view.norm(before) === word);
  const participle = view.startingAt("casualty", at + 1).some(({ form }) => form !== "nominal");
  return (
    (helper && !modal) || (participle && !view.norm(at + 1).endsWith("ing") && view.norm(at).endsWith("ed"))
  );
}

/** "claimed responsibility", "claimed credit", "claimed the lives": that an event is theirs, and no figure. */
const isCredit = (view: View, at: number) =>
  reportVerbClass(view.tokens[at]) === "distance" &&
  ["responsibility", "credit", "lives"].some(
    (word) => view.norm(at + 1) === word || view.norm(at + 2) === word,
  );
