import {
  BEGINS,
  functionClass,
  isReportWord,
  reportVerbClass,
  type Speaker,
  speakerClass,
} from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { accordingTo, byAgent, claimOf, trailing } from "./nominal.js";
import { isVerb, phraseBefore, phraseFrom, speakerIn } from "./noun-phrase.js";
import {
  behindAdjuncts,
  goesOn,
  hasComplement,
  hearerEnd,
  openerBefore,
  opensQuote,
  reachBack,
  reachFrom,
} from "./reach.js";
import { relayed } from "./relayed.js";
import { type Report, reportsAt } from "./report.js";
import { clauseSubject, subjectOf } from "./subject.js";

/** What a sentence reports, by whom and through whom, in the order of the text. Computed once a sentence. */
export function reportsIn(view: View): readonly Report[] {
  if ((view.reading.begins & BEGINS.report) === 0 && view.sentence.part !== "headline") return NONE;
  let found = known.get(view);
  if (!found) {
    found = find(view);
    known.set(view, found);
  }
  return found;
}

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
const known = new WeakMap<View, readonly Report[]>();

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

/** "The army said …, and police said …": what one says ends where another begins. */
function endedByOthers(view: View, reports: readonly Report[]): readonly Report[] {
  const begins = reports.map(({ from }) => {
    let at = from;
    while (functionClass(view.tokens[at - 1]) === "adverb" || view.norm(at - 1) === ",") at--;
    const joins = functionClass(view.tokens[at - 1]) === "conjunction" && view.norm(at - 1) !== "that";
    return joins && at > 1 ? at - 1 : null;
  });
  return reports.map((report) => {
    const end = begins.find((begin) => begin !== null && begin > report.at + 1) ?? null;
    if (end === null) return report;
    const stretches = report.stretches
      .map(({ from, to }) => ({ from, to: from > report.at ? Math.min(to, end) : to }))
      .filter(({ from, to }) => from < to);
    return { ...report, stretches };
  });
}

function reportAt(view: View, at: number, before: readonly Report[]): Report | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (token.norm === "according" && view.norm(at + 1) === "to") return accordingTo(view, at, before);
  const verb = reportVerbClass(token);
  if (verb === null || verb === "relay" || isInName(view, at)) return null;
  if (view.norm(at + 1) === "by") return verb === "distance" ? null : byAgent(view, at, before);
  if (verb === "issue") return null;
  if (view.norm(at - 1) === "'s") return verb === "distance" ? claimOf(view, at) : null;
  if (isNoun(view, at) || isPassive(view, at) || isCredit(view, at)) return null;
  if (token.norm.endsWith("ing")) return saying(view, at, before);
  return (verb === "tell" ? null : inverted(view, at, before)) ?? active(view, at, before);
}

/** "United States" is no verb. */
const isInName = (view: View, at: number) =>
  [...view.within("actor", at - 4, at + 1), ...view.within("place", at - 4, at + 1)].some(
    ({ to }) => at < to,
  );

/** "local reports | said", "the report | from": a noun. */
function isNoun(view: View, at: number): boolean {
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  if (!token || (speakerClass(token) === null && token.norm !== "claim" && token.norm !== "claims"))
    return false;
  const before = functionClass(view.tokens[at - 1]);
  if (before === "determiner" || before === "preposition" || at === 0) return true;
  const behind = reportVerbClass(next);
  const verbBehind = behind !== null && behind !== "relay" && !next?.norm.endsWith("ing");
  return verbBehind || ["of", "from", "by"].some((word) => next?.norm === word);
}

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

/** "…, adding that 12 were killed", "a statement saying …" */
function saying(view: View, at: number, before: readonly Report[]): Report | null {
  const paper =
    speakerClass(view.tokens[at - 1]) === "paper" ? speakerIn(view, phraseBefore(view, at)) : null;
  const last = before.at(-1);
  const speaker = paper ?? last?.speaker ?? (last ? null : (clauseSubject(view)?.speaker ?? null));
  if (!speaker && !last?.pronoun) return null;
  const start = behindAdjuncts(view, at + 1);
  if (!hasComplement(view, start) || (view.norm(at - 1) !== "," && !paper)) return null;
  return {
    at,
    from: at,
    stretches: [{ from: start, to: reachFrom(view, start, null) }],
    speaker,
    pronoun: speaker ? null : (last?.pronoun ?? null),
    via: last?.via ?? null,
    claimed: reportVerbClass(view.tokens[at]) === "distance",
  };
}

/** "…," said | the health ministry. */
function inverted(view: View, at: number, before: readonly Report[]): Report | null {
  const previous = view.tokens[at - 1];
  if (previous?.kind !== "mark" || [")", "'s"].includes(previous.norm)) return null;
  if (
    phraseBefore(view, at) &&
    previous.norm === "," &&
    speakerIn(view, phraseBefore(view, at)) &&
    !isSubjectBehind(view, at)
  )
    return null;
  const phrase = phraseFrom(view, at + 1);
  const speaker = speakerIn(view, phrase);
  if (!phrase || !speaker) return null;
  const end = phrase.aside && speaker.kind === "person" ? phrase.aside.to : phrase.to;
  const next = behindAdjuncts(view, end);
  const closes =
    next >= view.tokens.length ||
    view.tokens[next]?.kind === "mark" ||
    functionClass(view.tokens[next]) !== null;
  if (!closes || view.norm(next) === "that" || isVerb(view, next)) return null;
  return postposed(view, at, at, next, before, speaker, null);
}

/** "…," said two officials on Monday. */
function isSubjectBehind(view: View, at: number): boolean {
  const phrase = phraseFrom(view, at + 1);
  if (!phrase || !speakerIn(view, phrase)) return false;
  const next = behindAdjuncts(view, phrase.to);
  return next >= view.tokens.length || (view.tokens[next]?.kind === "mark" && !hasComplement(view, next));
}

function active(view: View, at: number, before: readonly Report[]): Report | null {
  const subject = subjectOf(view, at);
  if (!subject) return null;
  const { speaker, pronoun, from } = subject;
  const kind = reportVerbClass(view.tokens[at]);
  let next = at + 1;
  let via: Speaker | null = null;
  if (kind === "tell") {
    const end = hearerEnd(view, next);
    const hearer = speakerIn(view, { from: next, to: end, aside: null });
    via = hearer?.kind === "outlet" ? hearer : null;
    next = end;
  }
  next = behindInserted(view, behindAdjuncts(view, next));
  if (view.norm(next) === "," && opensQuote(view, next + 1)) next++;
  if (hasComplement(view, next)) {
    if (kind === "show" && !shows(view, at, next)) return null;
    if (kind === "count" && !counts(view, next)) return null;
    return {
      at,
      from,
      stretches: [{ from: next, to: reachFrom(view, next, openerBefore(view, from)) }],
      speaker,
      pronoun,
      via,
      claimed: kind === "distance",
    };
  }
  if (kind === "show" || kind === "count") return null;
  return { ...postposed(view, at, from, next, before, speaker, pronoun), via };
}

/** "announced | , on Tuesday, | that": what commas set apart. */
function behindInserted(view: View, at: number): number {
  if (view.norm(at) !== ",") return at;
  const inside = behindAdjuncts(view, at + 1);
  if (inside > at + 1 && view.norm(inside) === "," && view.norm(inside + 1) === "that") return inside + 1;
  if (reportVerbClass(view.tokens[at + 1]) !== "relay") return at;
  const cited = phraseFrom(view, at + 2);
  return cited && view.norm(cited.to) === "," && hasComplement(view, cited.to + 1) ? cited.to + 1 : at;
}

/** "has tracked 73 attacks", "recorded that …": counting says something only where a number follows. */
const counts = (view: View, next: number) =>
  view.norm(next) === "that" || view.within("count", next, next + 4).length > 0;

/** "figures show", "put the toll at": verbs that say something only so. */
const shows = (view: View, at: number, next: number) =>
  view.norm(next) === "that" ||
  speakerClass(view.tokens[at - 1]) === "paper" ||
  [next + 1, next + 2].some((token) => speakerClass(view.tokens[token]) === "paper");

/** "Twelve were killed, police said, including a child." */
export function postposed(
  view: View,
  at: number,
  from: number,
  end: number,
  before: readonly Report[],
  speaker: Speaker | null,
  pronoun: string | null,
): Report {
  const opener = openerBefore(view, from);
  const floor = before
    .flatMap(({ stretches }) => stretches.map(({ to }) => to))
    .reduce((last, to) => (to < from ? Math.max(last, to) : last), 0);
  const start = opener === null ? reachBack(view, from, floor) : from;
  const behind = goesOn(view, end);
  const said = { from: start, to: from };
  // "As Mr. Doe said, we struck 85 targets"
  const stretches = [said, ...(behind ? [behind] : [])].filter((stretch) => stretch.to > stretch.from);
  return {
    at,
    from,
    stretches,
    speaker,
    pronoun,
    via: null,
    claimed: reportVerbClass(view.tokens[at]) === "distance",
  };
}
