import { wordList, wordSet } from "@sitrep/lexicon";
import type { DatePhrase, SlotName } from "@sitrep/model";
import { inOrder, type Site, scenesIn } from "../engine/sites.js";
import type { View } from "../engine/view.js";
import { datesOf } from "../engine/when.js";
import { type Clause, type Phrase, partsWith } from "../grammar/clause.js";
import { clausesOf } from "../grammar/clauses.js";
import { participantsOf } from "../grammar/participants.js";
import { isRecord } from "./records.js";

/** Where the deed of a clause takes place: with what flies over and falls into it, without what it comes from; else where that is which goes on with it. */
export function scenesOf(view: View, clause: Clause): Site[] {
  const own = sitesOf(view, clause);
  return own.length > 0
    ? own
    : clausesOf(view)
        .filter(({ parent, relation }) => parent === clause && relation === "participle")
        .flatMap((participle) => sitesOf(view, participle));
}

function sitesOf(view: View, clause: Clause): Site[] {
  const said = [...partsWith(clause, ...ALONG), ...(clause.patient ? [clause.patient] : [])];
  return inOrder([
    ...participantsOf(view, clause).sites,
    ...said.flatMap(({ from, to }) => scenesIn(view, from, to)),
  ]);
}
const ALONG = ["over", "above", "into", "toward", "towards", "to", "under", "of", "beside", "across"];

/** The days of a deed; where its clause says since when, what is counted is no single event's. */
export function daysOf(
  view: View,
  clause: Clause | null,
  at: number,
  counted: number,
): { dates: DatePhrase[]; closed?: readonly SlotName[] } {
  // "three ships | in March and a fourth | on Friday": each has its own
  const [own] = view.startingAt("date", counted);
  const dates = own ? [own.phrase] : datesOf(view, at);
  const windows = (own ? [own] : datesAround(view, clause)).flatMap((date) =>
    date.type === "date" && date.phrase.relation !== "on" && !isRecord(view, date) ? [date.phrase] : [],
  );
  const all = [...windows, ...dates.filter((date) => !windows.includes(date))];
  return windows.some(({ relation }) => relation === "since")
    ? { dates: all, closed: ["about"] }
    : { dates: all };
}

/** "Since March they have hit 14 ships and | sunk two", "have hit 14 and sunk two | since March": one window for all that a subject did. */
function datesAround(view: View, clause: Clause | null): Clause["dates"] {
  if (clause === null || clause.dates.length > 0) return clause?.dates ?? [];
  const before = clause.relation === "coordinated" ? clause.parent : null;
  const opening = before?.dates.filter(({ from }) => from < before.head) ?? [];
  if (opening.length > 0) return opening;
  const next = clausesOf(view).find(
    ({ parent, relation }) => parent === clause && relation === "coordinated",
  );
  return next?.agent != null && next.agent.from === clause.agent?.from ? next.dates : [];
}

/**
 * Who does it. "The army carried out | strikes on 40 targets": the subject of the verb that has the noun as its object; "the army said | it
 * had hit", "… | its drones hit": whoever says so of himself.
 */
export function doersOf(view: View, clause: Clause): string[] {
  const { actor } = participantsOf(view, clause);
  if (actor.length > 0) return [...actor];
  const { agent, parent, head, form } = clause;
  if (!parent) return [];
  if (form === "noun") {
    const { patient, verb } = parent;
    const holds = (phrase: Phrase | null) => phrase !== null && phrase.from <= head && head < phrase.to;
    const isTheirs = LAUNCHES.some((cue) => view.hasCue(cue, parent.head)) || view.among(parent.head, CLAIMS);
    // "struck the town with | a salvo of 20 missiles"
    // but "shot down three drones in | attacks on two bases": those were others'
    const isMeans = !view.hasCue("intercepted", parent.head) && partsWith(parent, "with", "in").some(holds);
    return verb !== null && ((holds(patient) && isTheirs) || isMeans) ? doersOf(view, parent) : [];
  }
  const isOwn = agent !== null && view.among(agent.from, OWN);
  return isOwn && (clause.relation === "reported" || agent.from < clause.from) ? doersOf(view, parent) : [];
}
const OWN = wordList("grammar/participants/own");
const LAUNCHES = ["light_verb", "fired"];
/** "announced | the destruction of 12 tanks": their own deed. */
const CLAIMS = wordSet("announced claimed claims");
