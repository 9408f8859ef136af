import { type EventMention, wordList, wordSet } from "@sitrep/lexicon";
import { rightOf } from "./behind.js";
import { clauseEnd, clauseStart, isBoundary } from "./clauses.js";
import { AROUND, isPassive, isReporting, phraseStart } from "./noun-phrase.js";
import { actorsIn, targetsIn } from "./people.js";
import { type Site, siteAfter, sitesIn } from "./sites.js";
import { PREPOSITIONS, subjectOf } from "./subject.js";
import type { View } from "./view.js";

/** Who did what to whom, as far as the words around an event word tell. */
export interface Roles {
  readonly actor: readonly string[];
  /** a group without a name acts: "militants fired" */
  readonly someGroup: boolean;
  readonly target: readonly string[];
  readonly sites: readonly Site[];
  /** the tokens that carry it all, end exclusive */
  readonly from: number;
  readonly to: number;
}

/** The roles of an event noun: its own modifiers, the verb that governs it, and what follows it. */
export const nounRoles = (view: View, event: EventMention): Roles => inRow(view, rolesOfNoun(view, event));

/** A cell names no place of its own: its row does. */
const inRow = (view: View, roles: Roles): Roles =>
  view.row === null || roles.sites.length > 0 ? roles : { ...roles, sites: [...view.row.sites] };

function rolesOfNoun(view: View, event: EventMention): Roles {
  const from = phraseStart(view, event.from);
  const left = view.within("actor", from, event.from);
  const actor = new Set(actorsIn(view, from, event.from));
  let someGroup = left.some((mention) => mention.ids.length === 0);
  const target = new Set<string>();
  const sites: Site[] = sitesIn(view, from, event.from).filter((site) => site.kind !== "country");
  for (const site of sites) if (site.hosts) target.add(site.hosts);
  const right = rightOf(view, event.to);
  // "blamed | the attack on the rebels": they did it
  if (view.norm(from - 1).startsWith("blam")) right.actor.push(...right.target.splice(0));
  let first = from;
  // "Do you hold the rebels responsible for | the attack?": who did it is asked
  const isAsked = view.norm(view.tokens.length - 1) === "?";
  const verb = isAsked ? null : (governingVerb(view, from) ?? claimedAt(view, from));
  if (verb !== null && actor.size === 0) {
    if (view.hasCue("undergo", verb)) {
      const start = clauseStart(view, verb);
      for (const id of targetsIn(view, start, verb)) target.add(id);
      sites.push(...sitesIn(view, start, verb).filter((site) => site.kind !== "country"));
      first = start;
    } else {
      const subject = subjectOf(view, verb);
      for (const id of subject.ids) actor.add(id);
      someGroup ||= subject.someGroup;
      if (subject.from < verb) first = subject.from;
    }
  }
  if (right.actor.length > 0) {
    actor.clear();
    for (const id of right.actor) actor.add(id);
  }
  for (const id of right.target) target.add(id);
  sites.push(...right.sites);
  const around = sitesIn(view, clauseStart(view, from), from).filter((site) =>
    isAround(prepositionBefore(view, site.from)),
  );
  // "In 12 separate strikes, | Israel hit villages"
  if (actor.size === 0 && view.norm(from - 1) === "in") {
    const next = view.norm(right.to) === "," ? view.within("event", right.to, right.to + 6)[0] : undefined;
    if (next) for (const id of subjectOf(view, next.from).ids) actor.add(id);
  }
  if (actor.size === 0) for (const id of accusedBefore(view, from)) actor.add(id);
  const hurt = actor.size === 0 ? hurtIn(view, from) : null;
  if (hurt !== null) for (const id of subjectOf(view, hurt).ids) actor.add(id);
  const hit = hitWith(view, from);
  if (hit !== null) {
    for (const id of targetsIn(view, clauseStart(view, hit), hit)) target.add(id);
    sites.push(...sitesIn(view, clauseStart(view, hit), hit));
  }
  // "strikes on seven facilities, which included 85 targets | in Syria"
  if (sites.length === 0 && view.norm(right.to) === "," && view.among(right.to + 2, LISTING))
    sites.push(...sitesIn(view, right.to + 2, clauseEnd(view, right.to + 2)));
  // "the strike on Sunday that killed three | in Kuwait"
  const [harm] = view.within("casualty", right.to, right.to + MOST_TO_HARM);
  if (
    sites.length === 0 &&
    harm &&
    (view.norm(harm.from - 1) === "that" || view.norm(harm.from - 1) === "which")
  )
    sites.push(...scenesUpTo(view, harm.from, Math.min(clauseEnd(view, harm.from), harm.from + 12)));
  // "attacks in Iraq since | the May 3 raid": of another time, and not there
  if (sites.length === 0 && !view.among(from - 1, BOUNDS)) sites.push(...around);
  // "a strike on a leader killed three | near the town": where they died it struck
  // "a March attack on Engels"
  const onto = view.norm(event.to) === "on" && sites.length === 0 && target.size === 0;
  const unknown = onto && view.all("date").length > 0 ? siteAfter(view, event.to + 1) : null;
  if (unknown) sites.push(unknown);
  const killing = view.any("casualty", right.to, right.to + 3);
  if (sites.length === 0 && killing && view.norm(from) !== "the")
    sites.push(...scenesUpTo(view, right.to, Math.min(clauseEnd(view, event.to - 1), right.to + 12)));
  return {
    actor: [...actor],
    someGroup: someGroup || right.someGroup,
    target: [...target],
    sites,
    from: first,
    to: right.to,
  };
}

const LISTING = wordList("engine/roles/listing");
const BOUNDS = wordSet("since until before");

/** The sites of a stretch in or at which something was. */
const scenesUpTo = (view: View, from: number, to: number): Site[] =>
  sitesIn(view, from, to).filter((site) => isAround(prepositionBefore(view, site.from)));

/** Tokens to the verb of "an attack on June 14 that killed three". */
const MOST_TO_HARM = 7;

/** "blamed the rebels for | the raid", "accused the army of | a strike": who is accused did it. */
function accusedBefore(view: View, phrase: number): string[] {
  if (view.norm(phrase - 1) !== "for" && view.norm(phrase - 1) !== "of") return [];
  const [accused] = view.within("actor", phrase - 5, phrase - 1).filter(({ to }) => to >= phrase - 3);
  const verb =
    accused === undefined ? -1 : view.norm(accused.from - 1) === "the" ? accused.from - 2 : accused.from - 1;
  return accused && view.among(verb, ACCUSING) ? actorsIn(view, accused.from, accused.to) : [];
}
const ACCUSING = wordList("engine/roles/accusing");

/** The verb of "the group killed 30 people in | an attack on a village": who did that attacked. */
function hurtIn(view: View, token: number): number | null {
  if (view.norm(token - 1) !== "in") return null;
  const verb = view
    .within("casualty", clauseStart(view, token), token)
    .findLast(({ form }) => form === "past");
  return verb && !isPassive(view, verb.from) && view.any("count", verb.to, verb.to + 1) ? verb.from : null;
}

/** The verb of "the hospital is hit with | intense Israeli bombardment", "was struck in an airstrike". */
function hitWith(view: View, token: number): number | null {
  if (!["with", "by", "in"].includes(view.norm(token - 1))) return null;
  const verb = view
    .startingAt("event", token - 2)
    .find((event) => event.form === "past" || event.form === "participle");
  return verb && isPassive(view, verb.from) ? verb.from : null;
}

/** "The group claimed | a drone attack on the base" */
const claimedAt = (view: View, from: number) => (view.among(from - 1, CLAIMED) ? from - 1 : null);
const CLAIMED = wordSet("claimed claims");

const isAround = (preposition: string) => AROUND.has(preposition) || preposition === "at";

/** The light verb whose object begins at a token: "conducted | strikes", "has carried out | over 30 attacks". */
function governingVerb(view: View, token: number): number | null {
  for (let at = token - 1; at >= 0 && token - at <= 6; at--) {
    if ((isBoundary(view, at) && view.norm(at) !== '"') || isReporting(view, at)) return null;
    for (const cue of view.startingAt("cue", at))
      if ((cue.cue === "light_verb" || cue.cue === "undergo") && cue.to <= token) return at;
    const word = view.norm(at);
    if (["by", "against", "on", "after", "from", "since"].includes(word)) return null;
  }
  return null;
}

function prepositionBefore(view: View, token: number): string {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const word = view.norm(at);
    if (PREPOSITIONS.has(word) || AROUND.has(word)) return word;
    if (view.tokens[at]?.kind === "mark") return "";
  }
  return "";
}
