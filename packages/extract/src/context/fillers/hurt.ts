import { forceOf, isState, wordList } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../../engine/candidate.js";
import { actorsIn } from "../../engine/people.js";
import { armed } from "../../engine/sides.js";
import { subjectOf } from "../../engine/subject.js";
import { type Answer, fill, filler } from "../fill.js";
import { stateOf } from "./state-of.js";

/** "three of its fighters", "two of our soldiers": whoever speaks, or the subject, lost its own people. */
export const ownPeople: Refinement = {
  name: "own people",
  says: '"its" soldiers are the claimant\'s, else those of the subject',
  refine: (candidates) => {
    for (const candidate of candidates) {
      const { sketch, view, saidBy } = candidate;
      if (sketch.kind !== "casualty" || !hasOwner(candidate)) continue;
      const subject = sketch.anchor > sketch.from + 1 ? subjectOf(view, sketch.from).ids : [];
      const value = saidBy?.actor
        ? [forceOf(saidBy.actor)]
        : subject.length > 0
          ? subject
          : before(candidate);
      if (value.length > 0) fill(candidate, "target", { value, from: { own: true } });
    }
    return candidates;
  },
};

/** "Kenya's defence ministry spoke. It admits that 31 of its soldiers died": "it" is whom the sentence before begins with. */
function before({ view, neighbours }: Candidate): readonly string[] {
  const other = neighbours.before(view);
  return other && view.tokens[0]?.norm === "it" ? actorsIn(other, 0, FIRST).slice(0, 1) : [];
}
const FIRST = 4;

const casualtiesIn = (candidates: readonly Candidate[]) =>
  candidates.filter(({ sketch }) => sketch.kind === "casualty").sort(inText);

const inText = (a: Candidate, b: Candidate) =>
  a.view.sentence.ordinal - b.view.sentence.ordinal || a.sketch.from - b.sketch.from;

/** How many figures back are asked: beyond any report of a person's length. */
const TOLD = 60;

/** Whose the dead and wounded are where their own words do not say it: "a soldier", "a further 20". */
export const hurtWhom = filler({
  name: "hurt-whom",
  says: "casualties without a side are the claimant's own soldiers, a country's police, or the same people as the figure told before",
  slot: "target",
  kinds: ["casualty"],
  order: casualtiesIn,
  among: (candidates) => {
    const casualties = casualtiesIn(candidates);
    const position = new Map(casualties.map((candidate, index) => [candidate, index]));
    return (candidate) => {
      const at = position.get(candidate) ?? 0;
      const told = casualties
        .slice(Math.max(0, at - TOLD), at)
        .filter(({ sketch }) => sketch.target.length > 0 && !sketch.part);
      return targetOf(candidate, told);
    };
  },
});

/** A headline's bare number is explained below it. */
export const hurtBelow = filler({
  name: "hurt below",
  says: "a bare number counts civilians whom the next figure of the same event counts",
  slot: "target",
  kinds: ["casualty"],
  order: (candidates) => casualtiesIn(candidates).reverse(),
  among: (candidates) => {
    const casualties = casualtiesIn(candidates);
    const position = new Map(casualties.map((candidate, index) => [candidate, index]));
    return (candidate) => {
      if (isArmed(candidate)) return null;
      const at = position.get(candidate) ?? 0;
      const below = casualties
        .slice(at + 1, at + 1 + TOLD)
        .reverse()
        .filter(({ sketch }) => sketch.target.length > 0 && !sketch.part);
      return likeNear(candidate, below);
    };
  },
});

const OWN = wordList("context/fillers/hurt/own");
/** What an army calls its own people; of enemies it says fighters, gunmen, militants. */
const SOLDIERS =
  /(?:soldiers?|troops?|service[- ]?(?:members?|men|man|women)|personnel|reservists?|airm[ae]n|marines?|sailors?|officers?|paratroopers?|conscripts?|recruits?|pilots?|commandos?|crewm[ae]n)$/i;
const ARMY = /^(?:the )?(?:army|military|defen[cs]e ministry|ministry of defen[cs]e|air force|navy)\b/i;
/** Those who keep order in a country are its own. */
const KEEPERS =
  /(?:police|policem[ae]n|policewom[ae]n|police officers?|police recruits?|security (?:personnel|forces|officers?|guards?|men|officials?)|border guards?|gendarmes?)$/i;

function targetOf(candidate: Candidate, told: readonly Candidate[]): Answer<"target"> | null {
  const { sketch, view, saidBy, about } = candidate;
  // "The defence ministry admits the loss of 31 of its soldiers"
  if (hasOwner(candidate)) return ARMY.test(saidBy?.words ?? view.words(0, 6)) ? stateOf(candidate) : null;
  const noun = nounOf(candidate);
  if (!noun?.military) {
    const words = view.words(sketch.from, Math.max(sketch.anchor, sketch.to));
    return FAMILY.test(words) ? { value: ["civilians"], from: { own: true } } : likeNear(candidate, told);
  }
  // "among the dead Israelis were 40 soldiers"
  const whole = candidate.partOf;
  const side = whole?.sketch.target.filter((id) => id !== "civilians") ?? [];
  if (whole && side.length > 0) return { value: side, from: { lender: whole } };
  const words = view.words(noun.from, noun.to);
  if (KEEPERS.test(words) || /^of the (?:security forces|police)/i.test(view.words(noun.to, noun.to + 4)))
    return stateOf(candidate);
  if (!SOLDIERS.test(words)) return null;
  const attacked = armed(about?.sketch.target ?? []);
  if (about && attacked.length > 0) return { value: attacked, from: { lender: about } };
  const comrades = sideOfSoldiers(told);
  if (comrades) return { value: comrades.sketch.target, from: { lender: comrades } };
  const nominal = view.startingAt("casualty", sketch.anchor).some(({ form }) => form === "nominal");
  const lost = nominal || candidate.rule === "casualty/lost-people" || sketch.anchor >= noun.to;
  if (!lost) return null;
  if (saidBy?.actor) return { value: [forceOf(saidBy.actor)], from: { own: true } };
  if (saidBy) return ARMY.test(saidBy.words) ? stateOf(candidate) : null;
  return ownOr(reporterOf(candidate));
}

const ownOr = (value: readonly string[]): Answer<"target"> | null =>
  value.length > 0 ? { value, from: { own: true } } : null;

/** Whose the soldiers are of whom the report has told so far, where they are of one state. */
function sideOfSoldiers(told: readonly Candidate[]): Candidate | null {
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
  const one =
    side !== undefined && isState(side) && soldiers.every(({ sketch }) => sketch.target[0] === side);
  return first && one ? first : null;
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
    if (view.norm(at) === "of" && view.among(at + 1, OWN)) return true;
  return false;
}

/** How many sentences away the people of a bare number may be told. */
const REACH = 4;

/** "At least 40 people were killed. … Another 60 are in hospital": a bare number counts those of the figure before it. */
function likeNear(
  { view, order, about, country }: Candidate,
  told: readonly Candidate[],
): Answer<"target"> | null {
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
  const value =
    last?.view === view ? last.sketch.target : last?.sketch.target.filter((id) => id === "civilians");
  return last && value && value.length > 0 ? { value, from: { lender: last } } : null;
}
