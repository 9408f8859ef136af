import { wordList, wordSet } from "@sitrep/lexicon";
import { isEventNoun } from "../../engine/event-nouns.js";
import { rememberedOf, type View } from "../../engine/view.js";
import { BESIDE, type Clause, DEAD, isBeside, type Phrase, partsWith } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import { creditedWith } from "../../grammar/credited.js";
import type { Place } from "../deed.js";
import { holderOf, MAKING } from "../event-count/counted-deed.js";
import { targetedBy } from "./munitions-fired.js";

/** A noun of attack with the phrases that the verb beside it lends: "carried out | a strike", "came under | fire", "killed nine in | a raid". */
export function withLent({ view, clause, head: { mention } }: Place): Clause {
  if (mention?.type !== "event" || isAsked(view)) return clause;
  const holder = holderOf(view, mention);
  const lent = holder ? lentBy(view, holder.clause, holder.role) : NOTHING;
  const described = describing(view, clause);
  const made = makerOf(view, clause);
  const [aim] = made ? partsWith(made, "at", "on", "against") : [];
  // whom it hit, whoever says so first
  const [struck = null, ...others] = [
    clause.patient,
    targetedBy(view, clause.head, holder?.clause),
    aim,
    lent.patient,
    ...partsOf(described, ONTO),
    ...victimsOf(view, clause).map(dead),
  ].flatMap((phrase) => phrase ?? []);
  return {
    ...clause,
    // "a | major | strike": an adjective did nothing
    agent:
      clause.agent && isSomebody(view, clause.agent)
        ? clause.agent
        : (made?.agent ?? lent.agent ?? creditedWith(view, clause) ?? clause.agent),
    patient: struck,
    parts: [
      ...clause.parts,
      ...partsOf(described, HERE),
      ...lent.parts,
      ...(struck ? listedIn(view, struck) : []),
      ...others.map((phrase) => (isBeside(phrase) ? phrase : beside(phrase))),
    ],
    // "attacks in Iraq since | the May 3 raid", "the raid | sparked a war in Chile": not there
    parent: view.among(clause.from - 1, BOUNDS) || leadsOn(view, clause.parent) ? null : clause.parent,
  };
}
const leadsOn = (view: View, outer: Clause | null) =>
  outer !== null &&
  (view.among(outer.head, LEADS_TO) || view.words(outer.head, outer.headTo) === "set off") &&
  // "the strike sparked | a fire in the town"
  !(outer.patient !== null && view.among(outer.patient.to - 1, FIRES));
const FIRES = wordList("rules/event/lent/fires");
const LEADS_TO = wordList("rules/event/lent/leads-to");
const BOUNDS = wordSet("since until before");

/** "attacks | launched by the group at a town". */
const makerOf = (view: View, { head }: Clause): Clause | undefined =>
  clausesOf(view).find(
    ({ verb, patient, relation, head: made }) =>
      relation === "participle" &&
      verb?.passive &&
      patient !== null &&
      patient.from <= head &&
      head < patient.to &&
      MAKING.some((cue) => view.hasCue(cue, made)),
  );

/** "an attack | followed by gunfire in the town", "an airstrike | involving five jets on a village", "an attack | that injured four at the base". */
const describing = (view: View, { head, headTo }: Clause): readonly Clause[] =>
  clausesOf(view).filter((clause) => {
    const { relation, verb, agent, patient } = clause;
    const noun = verb?.passive ? patient : agent;
    if (noun === null || noun.from > head || noun.to !== headTo) return false;
    return (
      relation === "participle" ||
      (relation === "relative" && (hurts(view, clause) || TOLD.some((cue) => view.hasCue(cue, clause.head))))
    );
  });
const TOLD = ["impacted", "occur"];
const partsOf = (clauses: readonly Clause[], prepositions: ReadonlySet<string>) =>
  clauses.flatMap(({ parts }) => parts.filter(({ preposition }) => prepositions.has(preposition ?? "")));

const isSomebody = (view: View, { from, to }: Phrase) =>
  view.any("actor", from, to) || view.any("people", from, to);

/** "Do you hold the rebels responsible for | the attack?": who did it is asked. */
const isAsked = (view: View) => view.norm(view.tokens.length - 1) === "?";

type Lent = Pick<Clause, "agent" | "patient" | "parts">;
const NOTHING: Lent = { agent: null, patient: null, parts: [] };

function lentBy(view: View, clause: Clause, role: string): Lent {
  const { head, agent, patient, parts } = clause;
  const isHurt = hurts(view, clause);
  const isDeed = view.startingAt("event", head).some((event) => !isEventNoun(event)) || isHurt;
  const here = parts.filter(({ preposition }) => HERE.has(preposition ?? ""));
  switch (role) {
    case "patient":
    case "beside":
      if (view.hasCue("undergo", head)) {
        const [from] = parts.filter(
          (part) => part.preposition === "from" && view.any("actor", part.from, part.to),
        );
        return { agent: from ?? null, patient: agent, parts: here };
      }
      return MAKING.some((cue) => view.hasCue(cue, head)) || view.among(head, DONE)
        ? { ...NOTHING, agent }
        : NOTHING;
    case "agent":
      // "a strike hit | the port", "a strike on a leader killed three | near the town"
      if (leadsOn(view, clause)) return NOTHING;
      if (
        !isDeed &&
        !view.among(head, EFFECTS) &&
        !["impacted", "occur", "damaged", "destroyed"].some((cue) => view.hasCue(cue, head))
      )
        // "the attack was the third | on troops"
        return { ...NOTHING, patient: patient ? (parts.find(isRightBehind(view, patient)) ?? null) : null };
      // "a bombing killed one and injured eight | in the town"
      return {
        ...NOTHING,
        patient: isHurt ? null : patient,
        parts: here.length > 0 ? here : goneOn(view, clause),
      };
    case "in":
    case "with":
    case "by":
    case "during": {
      // "soldiers suffered injuries in an attack", "three died in it": it befell them
      if (isBefallen(view, head) || isHeadline(view, clause))
        return { ...NOTHING, patient: agent && dead(agent) };
      // "responded on Monday | with a strike on"
      const doer = doerBeside(view, clause);
      if (!isDeed)
        return role === "with" && view.among(head, ANSWERING) ? { ...NOTHING, agent: doer } : NOTHING;
      return {
        agent: doer,
        // whom it killed is beside it
        patient: patient && !isHurt ? beside(patient) : null,
        parts: [],
      };
    }
    default:
      return NOTHING;
  }
}
const isRightBehind =
  (view: View, { from, to }: Phrase) =>
  (part: Phrase) =>
    ONTO.has(part.preposition ?? "") &&
    part.from === to + 1 &&
    view.within("count", from, to).some(({ reading }) => reading.ordinal);
/** Where the verbs are that go on with the same subject. */
const goneOn = (view: View, first: Clause): readonly Phrase[] =>
  partsOf(
    clausesOf(view).filter(
      ({ parent, relation, agent }) =>
        parent === first && relation === "coordinated" && agent?.from === first.agent?.from,
    ),
    HERE,
  );
/** "killed | by the group | in an attack", "the army killed nine in a raid"; not "in an attack, | a drone strike | hit the base". */
function doerBeside(view: View, { verb, agent }: Clause): Phrase | null {
  const isNoun = agent !== null && view.within("event", agent.from, agent.to).some(isEventNoun);
  return agent === null || isNoun || (verb?.passive && agent.preposition !== "by") ? null : beside(agent);
}
const ONTO = new Set(["on", "against"]);
const ANSWERING = wordList("rules/event/lent/answering");
const EFFECTS = wordList("rules/event/lent/effects");
const HERE = new Set(["in", "near", "at", "outside", "around"]);
const DONE = wordList("rules/event-count/counted-roles/done");

/** "killed nine", "left 40 dead", and where it befalls who is named: "died", "suffered burns". */
const hurts = (view: View, { head, patient, form }: Clause) =>
  view.startingAt("casualty", head).some(
    ({ form: told }) =>
      HURTS.has(told) ||
      (form === "noun" && told === "nominal") ||
      // "cost | twelve people | their lives"
      (told === "took" && patient !== null && view.any("people", patient.from, patient.to)),
  ) ||
  (patient !== null && view.among(head, LEAVING) && view.any("casualty", patient.from, patient.to));
const HURTS: ReadonlySet<string> = new Set(["past", "died", "base", "ing"]);

const LEAVING = wordList("grammar/past-forms/leaving");
const hasVerb = (view: View, { head: from }: Clause, { head: to }: Clause) =>
  clausesOf(view).some(({ form, head }) => form === "verb" && head > from && head < to);
const CAUSING = wordList("rules/event/lent/causing");

const isBefallen = (view: View, head: number) =>
  view.startingAt("casualty", head).some(({ form }) => BEFALLEN.has(form));
const BEFALLEN: ReadonlySet<string> = new Set(["died", "suffered"]);

/** "Three soldiers killed | in an attack", "two killed | , nine hurt": a headline leaves the helper out. */
const isHeadline = (view: View, { verb, head, headTo, agent, patient }: Clause) =>
  verb?.form === "finite" &&
  !verb.passive &&
  agent !== null &&
  (patient === null || view.norm(headTo) === ",") &&
  view.startingAt("casualty", head).some(({ form }) => form === "past");

/** The clauses of a sentence that tell of killed and hurt, found once. */
const harmsOf = rememberedOf((view) =>
  clausesOf(view).filter((clause) => hurts(view, clause) || isBefallen(view, clause.head)),
);

/** Those whom a deed killed: "a raid that killed nine", "died in a raid", "carried out a raid, killing nine", "civilian deaths in a raid". */
export function victimsOf(view: View, deed: Clause): Phrase[] {
  const holds = (phrase: Phrase | null) =>
    phrase !== null && phrase.from <= deed.head && deed.head < phrase.to;
  const harms = harmsOf(view);
  if (harms.length === 0) return deadOf(view, deed);
  const own = harms.filter((clause) => {
    if (clause.head === deed.head) return false;
    // "an attack on a post | that killed three"
    const isBehind =
      (clause.relation === "relative" || (clause.relation === "participle" && clause.head > deed.head)) &&
      ownPhrases(deed).some((part) => part.from === clause.agent?.from);
    // "were diagnosed with burns after | the attack"
    const isAfter = clause.to === deed.from - 1 && view.among(clause.to, CAUSING);
    // "carried out a strike on a town, | killing two"
    const isResult =
      clause.relation === "participle" &&
      clause.head > deed.head &&
      clause.parent !== null &&
      (clause.parent === deed || holds(clause.parent.patient));
    // "the killing of a general, the highest of them, in | a strike"
    const isIn =
      clause.form === "noun" &&
      clause.head < deed.head &&
      view.norm(deed.from - 1) === "in" &&
      !hasVerb(view, clause, deed);
    return (
      isBehind ||
      isIn ||
      isAfter ||
      isResult ||
      holds(clause.agent) ||
      clause.parts.some((part) => isCause(part) && holds(part))
    );
  });
  // "12 were killed and | 40 wounded in the attack"
  const all = harms.filter(
    (clause) =>
      own.includes(clause) ||
      own.some(({ parent, relation }) => relation === "coordinated" && parent === clause),
  );
  return [
    ...all.flatMap((clause) => {
      if (isHeadline(view, clause)) return clause.agent && !holds(clause.agent) ? [clause.agent] : [];
      const isSubject = clause.agent !== null && !holds(clause.agent) && !isDeedOf(clause.agent, deed);
      const whom = clause.patient ?? (isSubject ? clause.agent : null);
      return whom ? [whom] : [];
    }),
    ...deadOf(view, deed),
  ];
}

const isCause = ({ preposition }: Phrase) => preposition === "in" || CAUSING.has(preposition ?? "");

/** The phrase of the deed, or of what it hit: "a raid on a post | that killed nine" has no one else as its subject. */
const isDeedOf = ({ from }: Phrase, deed: Clause) => ownPhrases(deed).some((part) => part.from === from);
const ownPhrases = ({ patient, parts }: Clause): readonly Phrase[] =>
  [...(patient ? [patient] : []), ...parts].filter((part) => !isBeside(part));

/** "civilian deaths in | the strike": a noun of dying before it. */
function deadOf(view: View, deed: Clause): Phrase[] {
  if (view.norm(deed.from - 1) !== "in" && view.norm(deed.from - 1) !== "from") return [];
  return view
    .within("casualty", deed.from - 4, deed.from - 1)
    .flatMap(({ form, from, to }) =>
      form === "nominal" && to === deed.from - 1
        ? [{ from: Math.max(0, from - 2), to, head: from, preposition: null }]
        : [],
    );
}

const beside = (phrase: Phrase): Phrase => ({ ...phrase, preposition: BESIDE });
const dead = (phrase: Phrase): Phrase => ({ ...phrase, preposition: DEAD });

/** "strikes on seven facilities, | which included 85 targets in Syria". */
const listedIn = (view: View, struck: Phrase): readonly Phrase[] =>
  clausesOf(view).flatMap(({ head, relation, agent, parts }) =>
    relation === "relative" && agent?.from === struck.from && view.among(head, LISTING) ? parts : [],
  );
const LISTING = wordList("rules/event/lent/listing");
