import { reportVerbClass, type Speaker, speakerClass } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { speakerIn } from "./noun-phrase.js";
import { phraseBefore } from "./phrase-before.js";
import { phraseFrom } from "./phrase-from.js";
import { hasComplement, reachBack, reachFrom } from "./reach.js";
import { type Report, reportOf } from "./report.js";

/** "TASS reported, citing the FSB, …", "the daily quoted the mayor as saying …": who is cited said it, the other passed it on. */
export function relayed(view: View, reports: readonly Report[]): readonly Report[] {
  let found = [...reports];
  for (let at = 0; at < view.tokens.length; at++) {
    if (reportVerbClass(view.tokens[at]) !== "relay") continue;
    const cited = phraseFrom(view, at + 1);
    const as = asSaying(view, at);
    const passive = as !== null && !speakerIn(view, cited);
    const speaker = passive
      ? speakerIn(view, phraseBefore(view, beforeHelper(view, at)))
      : speakerIn(view, cited);
    // "citing witness accounts": no name
    const isAccount = cited !== null && speakerClass(view.tokens[cited.to - 1]) === "paper";
    if (!speaker || (isAccount && speaker.kind === "anonymous")) continue;
    if (as !== null) found.push(quoted(view, at, as, speaker, passive));
    else if (view.norm(at).endsWith("ing")) found = citing(view, at, speaker, found);
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "was | quoted" */
const beforeHelper = (view: View, at: number) => (["was", "were"].includes(view.norm(at - 1)) ? at - 1 : at);

/** "quoted the mayor | as saying |" */
function asSaying(view: View, at: number): number | null {
  for (let token = at + 1; token < Math.min(view.tokens.length, at + 12); token++)
    if (view.norm(token) === "as" && view.norm(token + 1) === "saying") return token + 2;
  return null;
}

function quoted(view: View, at: number, start: number, speaker: Speaker, passive: boolean): Report {
  // "was quoted by the radio as saying", "was quoted as saying by the radio"
  const by = [at + 1, start].find((token) => view.norm(token) === "by") ?? null;
  const passed = passive
    ? by === null
      ? null
      : speakerIn(view, phraseFrom(view, by + 1))
    : speakerIn(view, phraseBefore(view, at));
  const stretch =
    by !== start && hasComplement(view, start)
      ? { from: start, to: reachFrom(view, start, null) }
      : { from: reachBack(view, at, 0), to: at };
  return reportOf(at, at, [stretch], { speaker, pronoun: null }, { via: passed });
}

/** The report that a "citing" belongs to learns its source; where there is none, all before it is the source's. */
function citing(view: View, at: number, speaker: Speaker, reports: readonly Report[]): Report[] {
  const around = reports.find((report) => report.from < at && at < report.at);
  // "Citing officials, Radio Orlan said …"
  const target = around ?? (at === 0 ? reports[0] : reports.findLast((report) => report.at < at));
  if (target) {
    const via = target.speaker ?? target.via;
    return reports.map((report) => (report === target ? { ...report, speaker, pronoun: null, via } : report));
  }
  if (at === 0) return [...reports];
  const stretches = [{ from: reachBack(view, at, 0), to: at }];
  return [...reports, reportOf(at, at, stretches, { speaker, pronoun: null })];
}
