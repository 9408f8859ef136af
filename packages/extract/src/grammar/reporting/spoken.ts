import {
  functionClass,
  isPreposition,
  isReportWord,
  reportVerbClass,
  type Speaker,
  speakerClass,
} from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { isVerb, makesClause, speakerIn } from "./noun-phrase.js";
import { phraseBefore } from "./phrase-before.js";
import { phraseFrom } from "./phrase-from.js";
import {
  around,
  behindAdjuncts,
  hasComplement,
  hasVerb,
  hearerEnd,
  nextComma,
  openerBefore,
  opensParts,
  opensQuote,
  saidFrom,
} from "./reach.js";
import { endOfOthers, type Report, reportOf, type Who } from "./report.js";
import { clauseSubject, subjectOf, withoutHelpers } from "./subject.js";

/** "…, adding that 12 were killed", "a statement saying …" */
export function saying(view: View, at: number, before: readonly Report[]): Report | null {
  const phrase = phraseBefore(view, at);
  const last = before.at(-1);
  // "a statement saying …", "…, with police saying … | and medics saying …"
  const opener = view.norm((phrase?.from ?? 0) - 1);
  const isWith = opener === "with" || (opener === "and" && last !== undefined && isParticiple(view, last.at));
  const isOwn = isWith || speakerClass(view.token(at - 1)) === "paper";
  const own = isOwn ? speakerIn(view, phrase) : null;
  const speaker = own ?? last?.speaker ?? (last ? null : (clauseSubject(view)?.speaker ?? null));
  if (!speaker && !last?.pronoun) return null;
  const start = behindAdjuncts(view, at + 1);
  if (!hasComplement(view, start) || (view.norm(at - 1) !== "," && !isOwn && last?.at !== at - 1))
    return null;
  return reportOf(
    at,
    own && phrase ? phrase.from : at,
    saidFrom(view, start, null),
    { speaker, pronoun: speaker ? null : (last?.pronoun ?? null) },
    { via: own ? null : (last?.via ?? null), claimed: isDistant(view, at) },
  );
}

const isDistant = (view: View, at: number) => reportVerbClass(view.tokens[at]) === "distance";
const isParticiple = (view: View, at: number) => view.norm(at).endsWith("ing");

/** "…," said | the health ministry. */
export function inverted(view: View, at: number, before: readonly Report[]): Report | null {
  const previous = view.token(at - 1);
  if (previous?.kind !== "mark" || [")", "'s"].includes(previous.norm)) return null;
  const hasSubject = previous.norm === "," && speakerIn(view, phraseBefore(view, at)) !== null;
  if (hasSubject && !isSubjectBehind(view, at)) return null;
  const phrase = phraseFrom(view, at + 1);
  const speaker = speakerIn(view, phrase);
  if (!phrase || !speaker) return null;
  const end = phrase.aside && speaker.kind === "person" ? phrase.aside.to : phrase.to;
  const next = behindAdjuncts(view, end);
  const closes =
    next >= view.tokens.length ||
    view.tokens[next]?.kind === "mark" ||
    functionClass(view.tokens[next]) !== null ||
    reportVerbClass(view.tokens[next]) === "relay";
  if (!closes || view.norm(next) === "that" || isVerb(view, next)) return null;
  return postposed(view, at, at, next, before, { speaker, pronoun: null });
}

/** "…," said two officials on Monday. */
function isSubjectBehind(view: View, at: number): boolean {
  const phrase = phraseFrom(view, at + 1);
  if (!phrase || !speakerIn(view, phrase)) return false;
  const next = behindAdjuncts(view, phrase.to);
  return next >= view.tokens.length || (view.tokens[next]?.kind === "mark" && !hasComplement(view, next));
}

/** "The ministry said on Monday that …", "…, the ministry said." */
export function active(view: View, at: number, before: readonly Report[]): Report | null {
  const subject = subjectOf(view, at);
  // "women who include": only somebody's paper includes a figure
  if (!subject || (subject.speaker === null && view.norm(at).startsWith("includ"))) return null;
  const { from } = subject;
  const kind = reportVerbClass(view.tokens[at]);
  let next = at + 1;
  let via: Speaker | null = null;
  if (kind === "tell") {
    const end = hearerEnd(view, next);
    const hearer = speakerIn(view, { from: next, to: end, aside: null });
    via = hearer?.kind === "outlet" && !isBareOutlet(view, hearer, end) ? hearer : null;
    next = end;
  }
  next = behindInserted(view, behindAdjuncts(view, next));
  if (view.norm(next) === "," && opensQuote(view, next + 1)) next++;
  // "…, he said | adding that …": what he said comes before
  const adds = reportVerbClass(view.tokens[next]) !== null && isParticiple(view, next);
  // "were attacked 23 times, an official told reporters: | 14 times in Mali": the parts of what comes before
  const isParted = view.norm(next) === ":" && view.norm(from - 1) === "," && opensParts(view, next);
  const saysBehind = hasComplement(view, next) && !adds && !isParted;
  if (kind === "speak" && !(saysBehind && speaksOf(view, next))) return null;
  if (!saysBehind || namesNoFigure(view, from, next)) {
    const isPaper = speakerClass(view.tokens[withoutHelpers(view, at)]) === "paper";
    if ((kind === "show" && !isPaper) || kind === "count") return null;
    return { ...postposed(view, at, from, next, before, subject), via };
  }
  if (kind === "show" && !shows(view, at, next)) return null;
  if (kind === "count" && !counts(view, next)) return null;
  // "a raid, which an official said was Israel's | , killed six"
  const isInserted = view.norm(from - 2) === "," && isReportWord(view.norm(from - 1), "relative");
  const end = isInserted ? nextComma(view, next) : kind === "distance" ? creditEnd(view, next) : null;
  const said = end === null ? saidFrom(view, next, openerBefore(view, from)) : [{ from: next, to: end }];
  return reportOf(at, from, said, subject, { via, claimed: kind === "distance" });
}

/** "claimed an attack | in which 20 people were killed": the attack is claimed, and not the dead; null where a clause is claimed. */
function creditEnd(view: View, from: number): number | null {
  for (let at = from; at < view.tokens.length && !makesClause(view, at); at++)
    if (isReportWord(view.norm(at), "relative") || (view.norm(at) === "that" && at > from))
      return isPreposition(view.tokens[at - 1]) ? at - 1 : at;
  return null;
}

/** "They used 17 drones, the army reported | the situation": the figure comes before, and is no fronted clause of the outlet's. */
const namesNoFigure = (view: View, from: number, next: number) =>
  view.norm(from - 1) === "," &&
  functionClass(view.tokens[0]) !== "conjunction" &&
  !isPreposition(view.tokens[0]) &&
  functionClass(view.tokens[next]) === "determiner" &&
  !hasVerb(view, next, view.tokens.length) &&
  !view.any("count", next, view.tokens.length) &&
  !view.any("casualty", next, view.tokens.length);

/** "told | media |" */
const isBareOutlet = (view: View, { slug }: Speaker, end: number) =>
  slug === view.norm(end - 1) && speakerClass(view.token(end - 1)) === "outlet";

/** "announced | , on Tuesday, | that", "said | after the clashes | that": what is between a verb and what is said. */
function behindInserted(view: View, at: number): number {
  for (let that = at; that < at + LONGEST_INSERTED; that++)
    if (view.norm(that) === "that") {
      const isInserted = functionClass(view.tokens[at]) === "conjunction" || view.norm(that - 1) === ",";
      return isInserted && that > at && !hasVerb(view, at, that) ? that : at;
    }
  if (view.norm(at) !== "," || reportVerbClass(view.tokens[at + 1]) !== "relay") return at;
  const cited = phraseFrom(view, at + 2);
  return cited && view.norm(cited.to) === "," && hasComplement(view, cited.to + 1) ? cited.to + 1 : at;
}
const LONGEST_INSERTED = 12;

/** "has tracked 73 attacks", "recorded that …": counting says something only where a number follows. */
const counts = (view: View, next: number) => view.norm(next) === "that" || view.any("count", next, next + 4);

/** "spoke | of 23 deaths" */
const speaksOf = (view: View, next: number) =>
  view.norm(next) === "of" && view.any("count", next, next + SOON);
const SOON = 5;

/** "figures show", "put the toll at": verbs that say something only so. */
const shows = (view: View, at: number, next: number) =>
  view.norm(next) === "that" ||
  speakerClass(view.tokens[withoutHelpers(view, at)]) === "paper" ||
  view.norm(next + 1) === "number" ||
  [next + 1, next + 2].some((token) => speakerClass(view.tokens[token]) === "paper");

/** "Twelve were killed, police said, including a child."; "As Mr. Doe said, we struck 85 targets" */
const postposed = (
  view: View,
  at: number,
  from: number,
  end: number,
  before: readonly Report[],
  who: Who,
): Report =>
  reportOf(at, from, around(view, from, end, endOfOthers(before, from)), who, {
    claimed: isDistant(view, at),
  });
