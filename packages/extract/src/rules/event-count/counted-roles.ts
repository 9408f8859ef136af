import { wordList } from "@sitrep/lexicon";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { type Site, sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { type Clause, type Phrase, partsWith } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import { participantsOf } from "../../grammar/participants.js";
import { type CountedDeed, nominal } from "./counted-deed.js";

/** Who did what is counted, to whom and where. */
export interface CountedRoles {
  readonly actor: readonly string[];
  /** a group without a name acts: "militants fired" */
  readonly someGroup: boolean;
  readonly target: readonly string[];
  readonly sites: readonly Site[];
  /** the token after the last phrase that says so */
  readonly to: number;
}

/** The deed's own words first; what they leave open is said by the clause that holds them, or of the same attacks named before. */
export function rolesOf(view: View, deed: CountedDeed): CountedRoles {
  const told = toldOf(view, deed);
  if (told.target.length > 0 || deed.clause.form === "verb") return told;
  const earlier = namedBefore(view, deed);
  if (!earlier) return told;
  const { actor, someGroup, target, sites } = toldOf(view, earlier);
  const acts = told.actor.length > 0 || told.someGroup ? told : { actor, someGroup };
  return { ...told, ...acts, target, sites: told.sites.length > 0 ? told.sites : sites };
}

/** "the attack was the third | on troops | in Syria": what follows the number is said of those that it counts. */
export function behind(view: View, { parts }: Clause, from: number): CountedRoles {
  const after = parts.filter((part) => part.from >= from);
  const onto = after.filter(({ preposition }) => ONTO.has(preposition ?? ""));
  const by = after.filter(({ preposition }) => preposition === "by");
  const sites = after.flatMap((part) => sitesIn(view, part.from, part.to));
  const telling = after.filter(
    (part) => onto.includes(part) || sites.some(({ from: at }) => at >= part.from && at < part.to),
  );
  return {
    actor: by.flatMap((part) => actorsIn(view, part.from, part.to)),
    someGroup: false,
    target: onto.flatMap((part) => targetsIn(view, part.from, part.to)),
    sites,
    to: Math.max(0, ...telling.map(({ to }) => to)),
  };
}
const ONTO = new Set(["on", "against", "at"]);

/** "attacks on bases in Iraq, which have amounted to | 150 rocket attacks": whom and where are with the first noun. */
function namedBefore(view: View, { event }: CountedDeed): CountedDeed | null {
  const first = view
    .within("event", 0, event.from)
    .find(({ form, eventType }) => form === event.form && eventType === event.eventType);
  return first ? nominal(view, first) : null;
}

function toldOf(view: View, deed: CountedDeed): CountedRoles {
  const own = struckBy(view, deed.clause);
  const outer = deed.holder ? holderRoles(view, deed.holder) : NO_ROLES;
  const acts = own.actor.length === 0 && !own.someGroup ? outer : own;
  const target = own.target.length > 0 ? own.target : outer.target;
  const placed = ownSites(view, deed.clause);
  const sites = placed.length > 0 ? placed : own.sites.length > 0 ? own.sites : outer.sites;
  const isOuter =
    (target.length > 0 && target === outer.target) || (sites.length > 0 && sites === outer.sites);
  return {
    actor: acts.actor,
    someGroup: acts.someGroup,
    target: target.filter((id) => !acts.actor.includes(id)),
    sites,
    to: Math.max(deed.clause.headTo, endOf(view, deed.clause), isOuter ? outer.to : 0),
  };
}

/** "nine attacks | in Syria": its own place, and none of the clause around it. */
const ownSites = (view: View, { form, patient, parts }: Clause): Site[] =>
  form === "verb"
    ? []
    : [...(patient ? [patient] : []), ...parts].flatMap(({ from, to, preposition }) =>
        preposition === "from" ? [] : sitesIn(view, from, to),
      );

/** Who and whom, where a group is one that the tables have without a name; "bases with soldiers" are theirs. */
function struckBy(view: View, clause: Clause) {
  const { actor, target, sites } = participantsOf(view, clause);
  const { agent, patient } = clause;
  const someGroup =
    actor.length === 0 &&
    agent !== null &&
    view.within("actor", agent.from, agent.to).some(({ ids }) => ids.length === 0);
  const hosted = target.length === 0 && patient ? partsWith(clause, "with") : [];
  const hosts = hosted
    .filter(({ from, to }) => from === (patient?.to ?? 0) + 1 && !view.any("munition", from, to))
    .flatMap(({ from, to }) => targetsIn(view, from, to));
  return { actor, someGroup, target: hosts.length > 0 ? hosts : target, sites };
}

const NO_ROLES: CountedRoles = { actor: [], someGroup: false, target: [], sites: [], to: 0 };

/** What the verb says of the attacks that it has: who made or claimed them, who suffered them, what they hit. */
function holderRoles(view: View, { clause, role }: NonNullable<CountedDeed["holder"]>): CountedRoles {
  const { actor, someGroup, target, sites } = struckBy(view, clause);
  if (view.hasCue("undergo", clause.head)) return { ...NO_ROLES, ...suffered(view, clause) };
  if (role === "patient") {
    const acts =
      view.hasCue("light_verb", clause.head) ||
      view.hasCue("fired", clause.head) ||
      view.among(clause.head, DONE);
    return acts ? { ...NO_ROLES, actor, someGroup, sites } : { ...NO_ROLES, sites };
  }
  // "were hit in 12 strikes": it is the strikes that hit
  const to = role === "agent" && clause.patient ? clause.patient.to : 0;
  if (role === "agent") return { ...NO_ROLES, target, sites, to };
  return role === "in" ? { actor, someGroup, target, sites, to } : NO_ROLES;
}

/** "bases in X came under | eight attacks", "bases that host soldiers": whose subject is hit, with all that is said of it. */
function suffered(view: View, { agent, parts }: Clause) {
  const described = clausesOf(view).filter(
    ({ relation, agent: subject }) =>
      relation === "relative" && subject !== null && subject.from === agent?.from,
  );
  const phrases = [
    agent,
    ...parts,
    ...described.flatMap(({ patient, parts: own }) => [patient, ...own]),
  ].filter((phrase) => phrase !== null);
  const named = (agent ? [agent, ...described.map(({ patient }) => patient)] : []).filter(
    (phrase) => phrase !== null,
  );
  return {
    target: [...new Set(named.flatMap(({ from, to }) => targetsIn(view, from, to)))],
    sites: phrases.flatMap(({ from, to }) => sitesIn(view, from, to)),
  };
}

/** Verbs of whoever made the attacks that they have, beside those of the tables: "claimed", "confirmed", "flew". */
const DONE = wordList("rules/event-count/counted-roles/done");

/** After the last phrase of a deed that names a side or a place; days and lengths of time are left out. */
function endOf(view: View, { patient, agent, parts, head }: Clause): number {
  const telling = [patient, agent, ...parts].filter(
    (phrase): phrase is Phrase =>
      phrase !== null &&
      phrase.from > head &&
      (phrase === patient ||
        view.any("actor", phrase.from, phrase.to) ||
        sitesIn(view, phrase.from, phrase.to).length > 0),
  );
  return Math.max(0, ...telling.map(({ to }) => to));
}
