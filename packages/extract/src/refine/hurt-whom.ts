import { type Actor, forceOf, isState, lexicon } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { armed } from "../engine/sides.js";
import { subjectOf } from "../engine/subject.js";

/** Whose the dead and wounded are where their own words do not say it: "three of its fighters", "a soldier", "a further 20". */
export const hurtWhom: Refinement = {
  name: "hurt-whom",
  says: "casualties without a side are the claimant's own soldiers, a country's police, or the same people as the figure told before",
  refine: (candidates) => {
    const casualties = candidates.filter(({ sketch }) => sketch.kind === "casualty").sort(inText);
    const told: Candidate[] = [];
    for (const candidate of casualties) {
      learn(candidate, targetOf(candidate, told));
      if (candidate.sketch.target.length > 0 && !candidate.sketch.part) told.push(candidate);
    }
    // a headline's bare number is explained below it
    const below: Candidate[] = [];
    for (const candidate of casualties.reverse()) {
      if (candidate.sketch.target.length > 0) {
        if (!candidate.sketch.part) below.push(candidate);
      } else if (!isArmed(candidate)) learn(candidate, likeNear(candidate, below));
    }
    return candidates;
  },
};

const inText = (a: Candidate, b: Candidate) =>
  a.view.sentence.ordinal - b.view.sentence.ordinal || a.sketch.from - b.sketch.from;

function learn(candidate: Candidate, target: readonly string[]): void {
  if (target.length > 0) candidate.sketch = { ...candidate.sketch, target: [...target] };
}

const OWN = new Set(["its", "their", "his", "our"]);
/** What an army calls its own people; of enemies it says fighters, gunmen, militants. */
const SOLDIERS =
  /(?:soldiers?|troops?|service[- ]?(?:members?|men|man|women)|personnel|reservists?|airm[ae]n|marines?|sailors?|officers?|paratroopers?|conscripts?|recruits?|pilots?|commandos?|crewm[ae]n)$/i;
const ARMY = /^(?:the )?(?:army|military|defen[cs]e ministry|ministry of defen[cs]e|air force|navy)\b/i;
/** Those who keep order in a country are its own. */
const KEEPERS =
  /(?:police|policem[ae]n|policewom[ae]n|police officers?|police recruits?|security (?:personnel|forces|officers?|guards?|men|officials?)|border guards?|gendarmes?)$/i;

function targetOf(candidate: Candidate, told: readonly Candidate[]): readonly string[] {
  const { sketch, view, saidBy } = candidate;
  const noun = nounOf(candidate);
  if (hasOwner(candidate)) {
    if (saidBy?.actor) return [forceOf(saidBy.actor)];
    const subject = sketch.anchor > sketch.from + 1 ? subjectOf(view, sketch.from).ids : [];
    return subject.length > 0 ? subject : sketch.target;
  }
  if (sketch.target.length > 0) return sketch.target;
  if (!noun?.military && FAMILY.test(view.words(sketch.from, Math.max(sketch.anchor, sketch.to))))
    return ["civilians"];
  if (!noun?.military) return likeNear(candidate, told);
  // "among the dead Israelis were 40 soldiers"
  const side = candidate.partOf?.sketch.target.filter((id) => id !== "civilians") ?? [];
  if (side.length > 0) return side;
  const words = view.words(noun.from, noun.to);
  if (KEEPERS.test(words) || /^of the (?:security forces|police)/i.test(view.words(noun.to, noun.to + 4)))
    return stateIn(candidate.country);
  const attacked = armed(candidate.about?.sketch.target ?? []);
  if (SOLDIERS.test(words) && attacked.length > 0) return attacked;
  const comrades = SOLDIERS.test(words) ? sideOfSoldiers(told) : null;
  if (comrades) return comrades;
  const nominal = view.startingAt("casualty", sketch.anchor).some(({ form }) => form === "nominal");
  const lost = nominal || candidate.rule === "casualty/lost-people" || sketch.anchor >= noun.to;
  if (!SOLDIERS.test(words) || !lost) return [];
  if (saidBy?.actor) return [forceOf(saidBy.actor)];
  if (saidBy && ARMY.test(saidBy.words)) return stateIn(candidate.country);
  return saidBy ? [] : reporterOf(candidate);
}

/** Whose the soldiers are of whom the report has told so far, where they are of one state. */
function sideOfSoldiers(told: readonly Candidate[]): readonly string[] | null {
  const soldiers = told.filter((other) => {
    const noun = nounOf(other);
    return (
      noun?.military === true &&
      SOLDIERS.test(other.view.words(noun.from, noun.to)) &&
      other.sketch.target.length === 1
    );
  });
  const [first] = soldiers;
  const [side] = first?.sketch.target ?? [];
  return side !== undefined && isState(side) && soldiers.every(({ sketch }) => sketch.target[0] === side)
    ? [side]
    : null;
}

/** The people that a figure counts: not the lives in "lost their lives". */
function nounOf({ sketch, view }: Candidate) {
  // its number may stand in another sentence that says the same
  const number = sketch.counted?.from ?? sketch.from;
  const start = number > sketch.from && number < sketch.to ? number : sketch.from;
  const end = sketch.anchor > start ? sketch.anchor : sketch.to;
  return view.within("people", start, end).find(({ to }) => view.startingAt("people", to).length === 0);
}

/** "six members of one family" */
const FAMILY = /\b(?:family|families|household|relatives)\b/i;

/** "U.S. forces, meanwhile, said | a soldier died": a side that speaks, though not right before its verb. */
function reporterOf({ sketch, view }: Candidate): readonly string[] {
  const verb = view.within("cue", 0, sketch.from).find(({ cue }) => cue === "report_verb");
  return verb ? subjectOf(view, verb.from).ids : [];
}

const isArmed = (candidate: Candidate) => nounOf(candidate)?.military === true;

/** "three of its fighters", "two of our soldiers". */
function hasOwner({ sketch, view }: Candidate): boolean {
  for (let at = sketch.from; at < sketch.to; at++)
    if (view.norm(at) === "of" && OWN.has(view.norm(at + 1))) return true;
  return false;
}

const states: ReadonlyMap<string, Actor> = new Map(
  lexicon.actors.flatMap((actor) =>
    actor.kind === "state" && actor.country ? [[actor.country, actor] as const] : [],
  ),
);

function stateIn(country: readonly string[]): readonly string[] {
  const [only, second] = country;
  const state = only !== undefined && second === undefined ? states.get(only) : undefined;
  return state ? [state.actor_id] : [];
}

/** How many sentences away the people of a bare number may be told. */
const REACH = 4;

/** "At least 40 people were killed. … Another 60 are in hospital": a bare number counts those of the figure before it. */
function likeNear(
  { sketch, view, order, about, country }: Candidate,
  told: readonly Candidate[],
): readonly string[] {
  const last = told.findLast((other) => {
    const apart = Math.abs(order - other.order);
    return (
      apart <= (other.sketch.target.includes("civilians") ? REACH : 0) &&
      (about === null || other.about === null || other.about === about) &&
      (country.length === 0 ||
        other.country.length === 0 ||
        other.country.some((code) => country.includes(code)))
    );
  });
  if (!last) return sketch.target;
  return last.view === view ? last.sketch.target : last.sketch.target.filter((id) => id === "civilians");
}
