import type { EventMention } from "@sitrep/lexicon";
import { AUXILIARY, clauseStart, isBoundary, PASSIVE } from "./clauses.js";
import { actorsIn, targetsIn } from "./people.js";
import { type Site, sitesIn } from "./sites.js";
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

const ONTO = new Set("on against at targeting upon into toward towards targeted hit struck over".split(" "));
const AROUND = new Set("in near inside outside around across along off within throughout".split(" "));
const TRANSPARENT = new Set(
  "with hosting housing of used utilized utilised belonging linked associated affiliated held occupied controlled owned operated run carrying stationed entering that which who and or to for from within deployed based serving".split(
    " ",
  ),
);
const OWNERS = new Set(
  "used utilized utilised held occupied controlled owned operated run supported backed led favored favoured".split(
    " ",
  ),
);
const NOUN_PHRASE_ENDS = new Set(
  "in since by for as after during because following when while according who killing injuring wounding causing until".split(
    " ",
  ),
);
const DETERMINERS = new Set(
  "a an the this that these those its their his our any some such no each every another several more over other both first".split(
    " ",
  ),
);

/** Where the noun phrase of an event noun begins: "the | retaliatory U.S. drone" strike. */
export function phraseStart(view: View, token: number): number {
  let at = token;
  while (at > 0) {
    const before = view.tokens[at - 1];
    if (!before) break;
    if (
      before.kind === "mark" &&
      before.norm !== "'s" &&
      !(before.norm === "," && isAdjectival(view, at - 2))
    )
      break;
    if (
      before.kind === "word" &&
      (AUXILIARY.has(before.norm) ||
        ONTO.has(before.norm) ||
        AROUND.has(before.norm) ||
        NOUN_PHRASE_ENDS.has(before.norm) ||
        LINKS.has(before.norm))
    )
      break;
    if (isVerbAt(view, at - 1)) break;
    at--;
    if (DETERMINERS.has(before.norm)) break;
  }
  return at;
}

const LINKS = new Set("of to from with that which than then but or if involving has".split(" "));
const isAdjectival = (view: View, token: number) =>
  view.tokens[token]?.kind === "word" &&
  view.within("actor", token, token + 1).length === 0 &&
  !AUXILIARY.has(view.norm(token)) &&
  view.within("place", token, token + 1).length === 0;
const isVerbAt = (view: View, token: number) =>
  !view.tokens[token]?.joined &&
  view
    .within("cue", token - 2, token + 1)
    .some((cue) => (cue.cue === "light_verb" || cue.cue === "undergo") && cue.to > token) &&
  !NOUN_LIKE.has(view.norm(token));
const NOUN_LIKE = new Set(["report", "make", "use"]);

/** The subject of a verb: the nearest actor on its left that is no part of "in …" or "on …", with all that is joined to it by "and". */
export function subjectOf(view: View, verb: number): { ids: string[]; someGroup: boolean; from: number } {
  const start = clauseStart(view, verb);
  const first = view.norm(verb - 1) === "and" ? verbBefore(view, start, verb - 1) : null;
  if (first !== null) return subjectOf(view, first);
  const actors = view.within("actor", start, verb);
  const last = actors.at(-1);
  if (last && isAttributive(view, verb) && verb - last.to <= 3)
    return { ids: actorsIn(view, last.from, last.to), someGroup: last.ids.length === 0, from: last.from };
  for (let index = actors.length - 1; index >= 0; index--) {
    const actor = actors[index];
    if (!actor || actor.to > verb || isBehindPreposition(view, actor.from, start)) continue;
    const first = joinedFrom(view, actor.from, start);
    return { ids: actorsIn(view, first, actor.to), someGroup: actor.ids.length === 0, from: first };
  }
  const aside = beforeAside(view, start);
  if (aside !== null) return subjectOf(view, aside);
  // "Houthi militants, who have been responsible for": the one before the relative
  const before = view.within("actor", Math.max(0, start - 8), start).at(-1);
  if (before && RELATIVE.has(view.norm(start - 1)) && start - before.to <= 4)
    return { ids: actorsIn(view, before.from, before.to), someGroup: before.ids.length === 0, from: verb };
  return { ids: [], someGroup: false, from: verb };
}

/** "attacked warships … | and attacked": the first verb has the subject of both. */
function verbBefore(view: View, start: number, end: number): number | null {
  const verbs = view
    .within("event", start, end)
    .filter(({ form }) => form !== "noun" && form !== "plural" && form !== "ing");
  return verbs.find((event) => view.norm(event.from - 1) !== "and")?.from ?? null;
}

/** "militants responsible for", "groups launching": the one right before it. */
const isAttributive = (view: View, verb: number) => {
  const word = view.norm(verb);
  return (
    (word === "responsible" || word === "behind" || word.endsWith("ing")) &&
    !AUXILIARY.has(view.norm(verb - 1))
  );
};

/** "US forces — together with others — conducted": where the subject of a verb behind two dashes ends. */
function beforeAside(view: View, start: number): number | null {
  if (!["—", "–"].includes(view.norm(start - 1))) return null;
  for (let at = start - 2; at > 0; at--) if (["—", "–"].includes(view.norm(at))) return at;
  return null;
}

const RELATIVE = new Set(["who", "which", "that"]);
const PREPOSITIONS = new Set(
  "in on at against of with by for from to into near over under between among across inside around targeting".split(
    " ",
  ),
);

function isBehindPreposition(view: View, token: number, start: number): boolean {
  for (let at = token - 1; at >= start; at--) {
    const word = view.norm(at);
    if (PREPOSITIONS.has(word)) return true;
    const kind = view.tokens[at]?.kind;
    if (kind === "mark" && word !== "'s") return false;
    if (AUXILIARY.has(word) || isVerbAt(view, at) || word === "and") return false;
    if (token - at > 5) return false;
  }
  return false;
}

/** "The U.S. and United Kingdom", "the US, UK and Australia": the first of a chain of actors. */
function joinedFrom(view: View, token: number, start: number): number {
  let first = token;
  for (;;) {
    let at = first - 1;
    while (at >= start && ["the", "both", "its"].includes(view.norm(at))) at--;
    if (!["and", ",", "&"].includes(view.norm(at))) return first;
    const previous = view.within("actor", Math.max(start, at - 6), at).at(-1);
    if (!previous || previous.ids.length === 0 || at - previous.to > 2) return first;
    first = previous.from;
  }
}

/** The roles of an event noun: its own modifiers, the verb that governs it, and what follows it. */
export function nounRoles(view: View, event: EventMention): Roles {
  const from = phraseStart(view, event.from);
  const left = view.within("actor", from, event.from);
  const actor = new Set(actorsIn(view, from, event.from));
  let someGroup = left.some((mention) => mention.ids.length === 0);
  const target = new Set<string>();
  const sites: Site[] = sitesIn(view, from, event.from).filter((site) => site.kind !== "country");
  for (const site of sites) if (site.hosts) target.add(site.hosts);
  const right = rightOf(view, event.to);
  let first = from;
  const verb = governingVerb(view, from);
  if (verb !== null && actor.size === 0) {
    if (view.hasCue("undergo", verb)) for (const id of sufferers(view, verb)) target.add(id);
    else {
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
  const hurt = actor.size === 0 ? hurtIn(view, from) : null;
  if (hurt !== null) for (const id of subjectOf(view, hurt).ids) actor.add(id);
  const hit = hitWith(view, from);
  if (hit !== null) {
    for (const id of targetsIn(view, clauseStart(view, hit), hit)) target.add(id);
    sites.push(...sitesIn(view, clauseStart(view, hit), hit));
  }
  if (sites.length === 0) sites.push(...around);
  return {
    actor: [...actor],
    someGroup: someGroup || right.someGroup,
    target: [...target],
    sites,
    from: first,
    to: right.to,
  };
}

/** The verb of "the group killed 30 people in | an attack on a village": who did that attacked. */
function hurtIn(view: View, token: number): number | null {
  if (view.norm(token - 1) !== "in") return null;
  const verb = view
    .within("casualty", clauseStart(view, token), token)
    .findLast(({ form }) => form === "past");
  return verb && !isPassive(view, verb.from) && view.startingAt("count", verb.to).length > 0
    ? verb.from
    : null;
}

/** The verb of "the hospital is hit with | intense Israeli bombardment", "was struck in an airstrike". */
function hitWith(view: View, token: number): number | null {
  if (!["with", "by", "in"].includes(view.norm(token - 1))) return null;
  const verb = view
    .startingAt("event", token - 2)
    .find((event) => event.form === "past" || event.form === "participle");
  return verb && isPassive(view, verb.from) ? verb.from : null;
}

const isAround = (preposition: string) => AROUND.has(preposition) || preposition === "at";

/** Whom a verb of suffering speaks of: "US forces have faced 151 attacks", "personnel at the base suffered injuries in an attack". */
function sufferers(view: View, verb: number): string[] {
  const start = clauseStart(view, verb);
  return targetsIn(view, start, verb);
}

/** The light verb whose object begins at a token: "conducted | strikes", "has carried out | over 30 attacks". */
function governingVerb(view: View, token: number): number | null {
  for (let at = token - 1; at >= 0 && token - at <= 6; at--) {
    if (isBoundary(view, at) && view.norm(at) !== '"') return null;
    for (const cue of view.startingAt("cue", at))
      if ((cue.cue === "light_verb" || cue.cue === "undergo") && cue.to <= token) return at;
    const word = view.norm(at);
    if (["by", "against", "on", "after", "from", "since"].includes(word)) return null;
  }
  return null;
}

export interface Behind {
  actor: string[];
  someGroup: boolean;
  target: string[];
  sites: Site[];
  to: number;
}

/** What follows an event word: "on X", "in Y", "by Z", through dates and participles, to the end of its clause. */
export function rightOf(view: View, start: number): Behind {
  const behind: Behind = { actor: [], someGroup: false, target: [], sites: [], to: start };
  let at = start;
  const end = Math.min(reach(view, start), start + 60);
  while (at < end) {
    const word = view.norm(at);
    const bombarded = word === "of" && at === start && OF_TARGET.has(view.norm(at - 1));
    const date = view.startingAt("date", at)[0] ?? view.startingAt("time", at)[0];
    if (date) {
      at = date.to;
      continue;
    }
    if (ENDS_ROLES.has(word) || startsStatement(view, at, start)) break;
    const ontoVerb = ["focused", "aimed"].includes(word) && ["on", "at"].includes(view.norm(at + 1));
    if (ONTO.has(word) || ontoVerb || bombarded) {
      const stop = phraseEnd(view, at + 1, end);
      behind.target.push(...targetsIn(view, at + 1, stop));
      behind.sites.push(...sitesIn(view, at + 1, stop));
      behind.to = stop;
      at = Math.max(stop, at + 1);
    } else if (word === "by" && OWNERS.has(view.norm(at - 1))) {
      behind.target.push(...actorsIn(view, at + 1, phraseEnd(view, at + 1, end)));
      at++;
    } else if (word === "by" && !OWNERS.has(view.norm(at - 1)) && view.norm(at + 1) !== "a") {
      const stop = phraseEnd(view, at + 1, end);
      const actors = view.within("actor", at + 1, stop);
      if (actors.length > 0) {
        behind.actor.push(...actorsIn(view, at + 1, stop));
        behind.someGroup = actors.every((actor) => actor.ids.length === 0);
        behind.to = stop;
      }
      at = Math.max(stop, at + 1);
    } else if (word === "from" && view.within("actor", at + 1, at + 3).length > 0) {
      behind.actor.push(...actorsIn(view, at + 1, at + 4));
      at++;
    } else if (AROUND.has(word)) {
      const stop = phraseEnd(view, at + 1, end);
      behind.sites.push(...sitesIn(view, at + 1, stop));
      behind.to = stop;
      at = Math.max(stop, at + 1);
    } else at++;
  }
  return behind;
}

/** What follows these is another matter: the reason, or what came before. */
/** Another event, or a comma with a subject and verb behind it. */
function startsStatement(view: View, at: number, start: number): boolean {
  // a bare "attack" is no event: "using attack, bomber and fighter aircraft"
  const isNoun = (form: string) => form === "plural" || (form === "noun" && phraseStart(view, at) < at);
  if (at > start && view.startingAt("event", at).some(({ form }) => isNoun(form))) return true;
  if (view.norm(at) !== ",") return false;
  for (let ahead = at + 1; ahead < at + 9; ahead++) {
    const word = view.norm(ahead);
    if (word === "," || ONTO.has(word) || word === "by" || word === "which") return false;
    if (isVerbAt(view, ahead)) return view.within("actor", at, ahead).length > 0;
  }
  return false;
}

const OF_TARGET = new Set(["bombardment", "bombing", "shelling", "bombardments", "bombings"]);
const ENDS_ROLES = new Set(["as", "for", "after", "following", "amid", "because", "despite"]);

/** How far the words behind an event may reach: past "which were carried out by", not into the next statement. */
function reach(view: View, start: number): number {
  let at = start;
  while (at < view.tokens.length) {
    const word = view.norm(at);
    if (isBoundary(view, at)) {
      const passes =
        (word === "that" || word === "which") &&
        PASSIVE.has(view.norm(at + 1)) &&
        view.within("cue", at + 1, at + 5).some((cue) => cue.cue === "light_verb");
      if (!passes && word !== '"' && word !== "“" && word !== "”") return at;
    }
    if (
      at > start &&
      view.startingAt("casualty", at).some((found) => ["past", "base", "ing"].includes(found.form))
    )
      return at;
    if (view.startingAt("cue", at).some((cue) => cue.cue === "report_verb" && view.norm(at) !== "reported"))
      return at;
    at++;
  }
  return at;
}

/** The end of a noun phrase that a preposition opened. */
function phraseEnd(view: View, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const word = view.norm(at);
    const owned = word === "by" && OWNERS.has(view.norm(at - 1));
    if (
      !owned &&
      (NOUN_PHRASE_ENDS.has(word) ||
        (AROUND.has(word) && at > from) ||
        (ONTO.has(word) && at > from && !isTransparentTarget(view, at)))
    )
      return at;
    if (word === "," && !continuesList(view, at)) return at;
    if (AUXILIARY.has(word) && !TRANSPARENT.has(view.norm(at - 1))) return at;
    const date = view.startingAt("date", at)[0];
    if (date && at > from) return at;
    if (
      word === "and" &&
      view.startingAt("event", at + 1).some(({ form }) => form === "past" || form === "third")
    )
      return at;
    if (isVerbAt(view, at) && at > from && !TRANSPARENT.has(word)) return at;
    at++;
  }
  return at;
}

const isTransparentTarget = (view: View, at: number) =>
  view.norm(at) === "at" && view.within("people", at - 2, at).length > 0;

/** A comma inside a list: "the IRGC, Kataib Hezbollah and others", "Al-Asad, Iraq". */
const continuesList = (view: View, comma: number) =>
  view
    .within("actor", comma + 1, comma + 4)
    .some((mention) => ["and", ","].includes(view.norm(mention.to))) ||
  view.startingAt("place", comma + 1).length > 0 ||
  (view.norm(comma + 1) === "and" &&
    view.within("place", comma + 2, comma + 4).length + view.within("actor", comma + 2, comma + 4).length >
      0);

function prepositionBefore(view: View, token: number): string {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const word = view.norm(at);
    if (PREPOSITIONS.has(word) || AROUND.has(word)) return word;
    if (view.tokens[at]?.kind === "mark") return "";
  }
  return "";
}

/** The roles of an event verb: active, or passive after a form of "to be" and in "struck by". */
export function verbRoles(view: View, event: EventMention): Roles | null {
  const passive = isPassive(view, event.from);
  const start = clauseStart(view, event.from);
  if (passive) {
    const right = rightOf(view, event.to);
    const sites = [
      ...sitesIn(view, start, event.from).filter((site) => site.kind !== "country"),
      ...right.sites,
    ];
    const target = [...new Set([...targetsIn(view, start, event.from), ...right.target])];
    return {
      actor: right.actor,
      someGroup: right.someGroup,
      target,
      sites: withCountries(view, start, event.from, sites),
      from: start,
      to: Math.max(right.to, event.to),
    };
  }
  if (event.form === "participle" && view.norm(event.to) === "by") return null;
  const subject = subjectOf(view, event.from);
  const end = phraseEnd(view, event.to, reach(view, event.to));
  const behind = rightOf(view, end);
  const target = targetsIn(view, event.to, end);
  const sites = [...sitesIn(view, event.to, end), ...behind.sites];
  return {
    actor: subject.ids,
    someGroup: subject.someGroup,
    target: target.length > 0 ? target : behind.target,
    sites: withCountries(view, start, event.from, sites),
    from: Math.min(subject.from, event.from),
    to: Math.max(behind.to, end),
  };
}

/** Places that open the sentence ("In Syria, …") where nothing nearer is named. */
function withCountries(view: View, from: number, to: number, sites: Site[]): Site[] {
  if (sites.some((site) => site.country.length > 0)) return sites;
  return [
    ...sites,
    ...sitesIn(view, from, to).filter((site) => !sites.some((known) => known.from === site.from)),
  ];
}

export function isPassive(view: View, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const word = view.norm(at);
    if (PASSIVE.has(word)) return true;
    if (
      ![
        "also",
        "then",
        "again",
        "not",
        "all",
        "just",
        "reportedly",
        "repeatedly",
        "severely",
        "directly",
        "heavily",
        "later",
        "first",
        "both",
        "critically",
        "seriously",
        "wrongly",
      ].includes(word)
    )
      return false;
  }
  return false;
}
