import { wordList } from "@sitrep/lexicon";
import type { DatePhrase, EventType } from "@sitrep/model";
import { eachOf } from "../../engine/each-of.js";
import { meetsMine } from "../../engine/meets-mine.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import { inOrder, type Site, seasOf, siteAfter, sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, isPinned, timeOf } from "../../engine/when.js";
import { BESIDE, type Clause, DEAD, isBeside, partsWith } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import { type Participants, participantsOf } from "../../grammar/participants.js";
import { eventTypeOf } from "../event-type.js";
import type { Head } from "../heads.js";

/** What one clause tells of a deed. */
export interface Found extends Participants {
  readonly view: View;
  readonly clause: Clause;
  readonly head: Head;
  readonly dates: readonly DatePhrase[];
  /** a town, a base or a named site, and no country alone */
  readonly located: boolean;
  /** a day, or an hour of one told before */
  readonly dated: boolean;
}

export function foundIn(view: View, clause: Clause, head: Head): Found {
  const participants = withCredit(view, clause, participantsOf(view, clause));
  const dates = daysOf(view, clause);
  const sites = sitesOf(view, clause, participants);
  const { actor, someGroup, someone, hits } = participants;
  return {
    actor,
    someGroup,
    someone,
    hits,
    target: targetOf(view, clause, participants),
    sites,
    view,
    clause,
    head,
    dates,
    located: sites.some(({ kind }) => kind !== "country" && kind !== "sea"),
    dated: dates.length > 0 || isPinned(view),
  };
}

/** "strikes on a town killed | soldiers": whom it killed is hit; not whoever died in "strikes on military sites". */
function targetOf(view: View, clause: Clause, { target }: Participants): readonly string[] {
  const { patient } = clause;
  const onSite =
    patient !== null &&
    view.any("facility", patient.from, patient.to) &&
    view.tokens.slice(patient.from, patient.to).some((token) => ARMED.holds(token));
  if ((target.length > 0 && !isBeside(patient)) || onSite) return target;
  const beside = partsWith(clause, BESIDE, DEAD).flatMap(({ from, to }) => targetsIn(view, from, to));
  return [...new Set([...target, ...beside])];
}
const ARMED = wordList("context/fillers/target/armed");

/** What its phrases name; else the row of a table, the sea of the sentence, or a name that nobody knows where only a place can be: "shelled | Kfar Kila". */
function sitesOf(
  view: View,
  { form, from, head, patient }: Clause,
  { sites: said, target }: Participants,
): readonly Site[] {
  // "the | Kabul mosque | bombing"
  const inside = form === "noun" ? sitesIn(view, from, head).filter(({ kind }) => kind !== "country") : [];
  const sites = inOrder([...inside, ...said]);
  if (sites.some(({ kind }) => kind !== "country")) return sites;
  const onto =
    form === "verb"
      ? view.among(head, RAZING) || view.hasCue("fired", head)
      : patient?.preposition === "on" &&
        sites.length + target.length === 0 &&
        view.any("date", 0, view.tokens.length);
  const unknown =
    patient && onto && !view.any("place", patient.from, patient.to)
      ? siteAfter(view, view.norm(patient.from) === "the" ? patient.from + 1 : patient.from)
      : null;
  if (unknown) return [...sites, unknown];
  if (sites.length > 0) return sites;
  return view.row?.sites ?? (form === "verb" ? seasOf(view) : sites);
}
/** What is done to towns: "shelled", not "struck", which is done to ships and men. */
const RAZING = wordList("rules/event/frame/razing");

/** "was hit in an attack | claimed by X", "drones | launched by X struck": who did it is said of its noun or its weapon. */
export function withCredit(view: View, clause: Clause, known: Participants): Participants {
  if (known.actor.length > 0 || clause.form === "noun") return known;
  const weapon = meetsMine(view, clause.head, clause.headTo) ? clause.patient : clause.agent;
  const isIn = (head: number) => partsWith(clause, "in").some(({ from, to }) => from <= head && head < to);
  const actor = eachOf(clausesOf(view), (other) => {
    if (other.form === "noun") return isIn(other.head) ? participantsOf(view, other).actor : [];
    // "planted | a mine that killed four"
    const launched = weapon && other.agent && other.patient?.from === weapon.from;
    return launched && other.agent && LAUNCHING.some((cue) => view.hasCue(cue, other.head))
      ? actorsIn(view, other.agent.from, other.agent.to)
      : [];
  });
  return actor.length > 0
    ? { ...known, actor, target: known.target.filter((id) => !actor.includes(id)) }
    : known;
}
const LAUNCHING = ["light_verb", "fired", "plant"];

/** The days that belong to its words; of what is no word of attack those of its clause. */
function daysOf(view: View, { head, dates }: Clause): DatePhrase[] {
  const told = datesOf(view, head);
  return told.length > 0 || view.any("event", head, head + 1)
    ? told
    : dates.flatMap((date) => (date.type === "date" && date.phrase.relation === "on" ? [date.phrase] : []));
}

/** An event with all that its clause tells; `word` is what its words say of attack or strike. */
export function sketchOf(
  found: Found,
  word: EventType | null,
  standing: Sketch["standing"],
  dates: readonly DatePhrase[],
): Sketch {
  const { view, clause, actor, someGroup, target, sites } = found;
  const span = spanOf(found);
  // "a drone strike on a rocket depot" is made with drones
  const last = clause.form === "noun" ? clause.headTo : clause.to;
  const munitions = view.within(
    "munition",
    Math.min(clause.from, clause.form === "noun" ? clause.from : span.from),
    last,
  );
  return {
    kind: "event",
    event_type: eventTypeOf(actor, someGroup, word, target),
    actor: [...actor],
    target: [...target],
    sites,
    munition: [...new Set(munitions.map(({ munition }) => munition))],
    dates,
    time: timeOf(view, dates),
    from: span.from,
    to: span.to,
    anchor: clause.head,
    counted: null,
    yields: true,
    standing,
  };
}

/** Words between a subject and its verb in one quote: "The rebels, who | attacked". */
const MOST_BETWEEN = 4;

/** From the first to the last word that says who, whom or where; days are outside. */
function spanOf({ view, clause, sites }: Found): { from: number; to: number } {
  const { agent, patient, parts, head, headTo, form } = clause;
  const placed = parts.filter(
    (part) =>
      !isBeside(part) &&
      (part.preposition === "with" || part.from > head) &&
      (view.any("munition", part.from, part.to) ||
        sites.some((site) => site.from >= part.from && site.from < part.to)),
  );
  const near = [agent, patient, ...placed].flatMap((phrase) =>
    phrase &&
    !isBeside(phrase) &&
    (phrase.from >= clause.from || (phrase.to <= head && head - phrase.to <= MOST_BETWEEN))
      ? [phrase]
      : [],
  );
  return {
    from: Math.min(form === "noun" ? clause.from : head, ...near.map((phrase) => phrase.from)),
    to: Math.max(headTo, ...near.map((phrase) => phrase.to)),
  };
}
