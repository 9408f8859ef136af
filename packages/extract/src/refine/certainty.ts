import { classesOf, type MentionOf, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import type { Certainty } from "@sitrep/model";
import { each } from "../context/step.js";
import { clauseStart } from "../engine/clauses.js";
import { isEventNounAt } from "../engine/event-nouns.js";
import { changed, type Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt, clausesOf } from "../grammar/clauses.js";
import { infinitiveHeldBy, reportHeldBy } from "../grammar/held-by.js";

/** "could", "will", "denied", "initial report": how sure a statement is, from the words before what it turns on. */
export const certainty = each(
  "certainty",
  "hypothetical, planned, denied, initial or only claimed statements are marked as such",
  (statement) => {
    const found = certaintyOf(statement);
    return found === statement.certainty ? statement : changed(statement, { certainty: found });
  },
);

type CueMention = MentionOf<"cue">;
const DENYING = wordList("refine/certainty/denying");

function certaintyOf(statement: Statement): Certainty {
  const { kind, view, rule, anchor, from } = statement;
  if (rule === "casualty/none-hurt") return "denied";
  // a plan to send troops is a fact of its own kind
  if (kind === "troop_level" && statement.change === "planned") return "asserted";
  // "would drop from 3,000": what it was
  if (kind === "troop_level" && view.norm(from - 1) === "from") return "asserted";
  const start = Math.max(clauseStart(view, anchor), ownStart(view, anchor));
  const before = (cue: string, start: number) =>
    view.within("cue", start, Math.max(anchor, from)).some(
      (found) =>
        found.cue === cue &&
        !isDescribing(view, found.from, anchor) &&
        // "an attack claimed by the group killed six": the attack is theirs
        !(cue === "claim_word" && view.norm(found.to) === "by"),
    );
  const near = Math.max(start, anchor - 9);
  if (before("denial", Math.max(start, anchor - 4)) && !isNotOnly(statement)) return "denied";
  // "none of the 19 was injured", "denied that six missiles were fired"
  const denied = view
    .within("cue", Math.max(start - 2, from - 4), from)
    .some(
      (cue) => cue.cue === "denial" && view.among(cue.from, DENYING) && !deniesOnlyShare(view, cue.to, from),
    );
  if (denied || isDenied(statement, start) || neverWas(view, anchor) || isRefuted(view, anchor))
    return "denied";
  if (isInvented(view, anchor)) return "possible";
  // drones that were thwarted are a figure, an attack that was thwarted is none
  if (kind !== "munition_count" && before("prevention", Math.max(start, anchor - 5))) return "possible";
  if (!isAnswered(view, near, anchor)) {
    if (before("modal", near)) return "possible";
    if (before("future", near) || infinitiveHeldBy(view, anchor, INTENDING) !== null) return "planned";
  }
  if (isOnlyPlotted(view, anchor)) return "possible";
  if (before("possible", Math.max(start, from - 4))) return "possible";
  if (
    kind !== "event" &&
    view.all("cue").some((cue) => cue.cue === "initial" && isOfFigure(view, cue, anchor))
  )
    return "initial";
  if (before("claim_word", near)) return "claimed";
  return statement.hedge ?? "asserted";
}

/** "will respond to the | strike", "could investigate the | attack": what is answered, probed or mourned was done. */
const isAnswered = (view: View, start: number, anchor: number): boolean =>
  isEventNounAt(view, anchor) &&
  view.tokens.slice(start, anchor).some((_, index) => view.among(start + index, ANSWERING));
const ANSWERING = wordList("refine/certainty/answering");

/** "reports, which Reuters | could | not verify, say jets struck": a clause about something else. */
const isDescribing = (view: View, at: number, anchor: number): boolean =>
  clausesOf(view).some(
    ({ relation, from, to }) => relation === "relative" && from <= at && at < to && to <= anchor,
  );

/** "denied on Monday in Goma that it had | attacked": days and places part a denial from what it denies. */
function isRefuted(view: View, anchor: number): boolean {
  const denial = reportHeldBy(view, anchor, REFUTING);
  return denial !== null && !deniesOnlyShare(view, denial + 1, anchor);
}
const INTENDING = wordList("refine/certainty/intending");

/** "the strike on the clinic | did not happen", "the raid | never took place". */
const neverWas = (view: View, anchor: number): boolean =>
  clausesOf(view).some(
    ({ head, verb, agent }) =>
      (verb?.negated === true || view.norm(head - 1) === "never") &&
      agent !== null &&
      agent.from <= anchor &&
      anchor < agent.to &&
      (view.hasCue("occur", head) || view.among(head, OCCURS)),
  );
const OCCURS = wordSet("happen occur take");

/** "In the novel, | rebels bomb a bridge", "a drill in which | gunmen attacked": told of what nobody did. */
function isInvented(view: View, anchor: number): boolean {
  for (let at = 0; at < anchor; at++)
    if (view.among(at, INVENTIONS) && (view.norm(at + 1) === "," || view.among(at + 1, INTO))) return true;
  return false;
}
const INVENTIONS = wordList("refine/certainty/inventions");
const INTO = wordList("refine/certainty/into");

/** "a plot to | murder", "the attempted | murder of", "called for the | assassination of": nobody has done it yet. */
function isOnlyPlotted(view: View, anchor: number): boolean {
  for (let at = anchor - 1; at >= 0; at--) {
    if (view.among(at, PLOTS)) return true;
    if (view.among(at, ATTEMPTS)) return view.any("casualty", anchor, anchor + 1);
    if (!(classesOf(view.tokens[at]) & BETWEEN)) break;
  }
  // "plotted with two others | the murder of"
  const holder = clauseAt(view, anchor)?.parent;
  return (
    holder != null &&
    view.among(holder.head, PLOTS) &&
    view.startingAt("casualty", anchor).some(({ form }) => form === "nominal")
  );
}
const PLOTS = wordList("refine/certainty/plots");
const ATTEMPTS = wordList("refine/certainty/attempts");
const BETWEEN = WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.adjective;

/** "were ready to strike, and | had struck": a second verb with a helper or a past form of its own does not share the first one's "ready to". */
function ownStart(view: View, anchor: number): number {
  const clause = clauseAt(view, anchor);
  return clause?.relation === "coordinated" && clause.verb?.form === "finite" && clause.head > clause.from
    ? clause.from
    : 0;
}

/** "so far" is said of the clause that it is in; "the worst attack of the war so far" is no word about a figure. */
function isOfFigure(view: View, { from, to }: CueMention, anchor: number): boolean {
  if (view.norm(from) !== "so") return true;
  if (view.norm(to) === "this" || view.norm(to) === "since") return false;
  for (let at = Math.min(from, anchor); at < Math.max(from, anchor); at++)
    if (view.norm(at) === ",") return false;
  return true;
}

/** "denied | on Monday that": where the day of a denial begins. */
function beforeThat(view: View, start: number): number {
  const that = view.norm(start) === "that" ? start : start - 1;
  const date =
    view.norm(that) === "that" ? view.within("date", that - 6, that).find(({ to }) => to === that) : null;
  return date ? date.from : start;
}

/** "denied that it had struck two hospitals": somebody denies the whole clause, and says nothing else before it. */
function isDenied({ from, view }: Statement, start: number): boolean {
  const denial = view
    .within("cue", Math.max(0, beforeThat(view, start) - 2), from)
    .findLast((cue) => cue.cue === "denial" && view.among(cue.from, REFUTING));
  return (
    denial !== undefined &&
    from - denial.to < 12 &&
    !deniesOnlyShare(view, denial.to, from) &&
    !view.within("cue", denial.to, from).some(({ cue }) => cue === "report_verb")
  );
}

/** "denied any part in the attack": that there was one nobody denies. */
const deniesOnlyShare = (view: View, from: number, to: number) =>
  view.tokens.slice(from, to).some(({ word }) => SHARES.knows(word));
const SHARES = wordList("refine/certainty/shares");
const REFUTING = wordList("refine/certainty/refuting");

/** "not only", "no fewer than", "no longer": no denial of the figure. */
function isNotOnly({ anchor, view }: Statement): boolean {
  return view
    .within("cue", Math.max(0, anchor - 4), anchor + 1)
    .filter((cue) => cue.cue === "denial")
    .every((cue) => ["only", "fewer", "less", "longer", "just", "yet", "more"].includes(view.norm(cue.to)));
}
