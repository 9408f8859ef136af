import { forceOf, isState, wordList } from "@sitrep/lexicon";
import { actorsIn } from "../../engine/people.js";
import { armed } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import { subjectOf } from "../../engine/subject.js";
import { type Answer, filled, filler, lent, own } from "../fill.js";
import { each } from "../step.js";
import type { Story } from "../story.js";
import { CASUALTIES } from "./kinds.js";
import { stateOf } from "./state-of.js";

/** "three of its fighters", "two of our soldiers": whoever speaks, or the subject, lost its own people. */
export const ownPeople = each(
  "own people",
  '"its" soldiers are the claimant\'s, else those of the subject',
  (statement, story) => {
    const { view, saidBy, anchor, from } = statement;
    if (statement.kind !== "casualty" || !hasOwner(statement)) return statement;
    const subject = anchor > from + 1 ? subjectOf(view, from).ids : [];
    const value = saidBy?.actor
      ? [forceOf(saidBy.actor)]
      : subject.length > 0
        ? subject
        : meantByIt(statement, story);
    return filled(statement, "target", { value, from: { own: true } });
  },
);

/** "Kenya's defence ministry spoke. It admits that 31 of its soldiers died": "it" is whom the sentence before begins with. */
function meantByIt({ view }: Statement, story: Story): readonly string[] {
  const before = story.beside(view, -1);
  return before && view.norm(0) === "it" ? actorsIn(before, 0, FIRST).slice(0, 1) : [];
}
const FIRST = 4;

/** How many figures back are asked: beyond any report of a person's length. */
const TOLD = 60;

/** The figures next to one in the text, the nearest last, whose people are known. */
function* known(statement: Statement, story: Story, step: 1 | -1): Generator<Statement> {
  const figures = story.of(CASUALTIES);
  const own = figures.findIndex(({ id }) => id === statement.id);
  for (let away = 1; away <= TOLD; away++) {
    const other = figures[own + step * away];
    if (!other) return;
    if (other.target.length > 0 && !other.part) yield other;
  }
}

/** Whose the dead and wounded are where their own words do not say it: "a soldier", "a further 20". */
export const hurtWhom = filler({
  name: "hurt-whom",
  says: "casualties without a side are the claimant's own soldiers, a country's police, or the same people as the figure told before",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => (statement) => targetOf(statement, story),
});

/** A headline's bare number is explained below it. */
export const hurtBelow = filler({
  name: "hurt below",
  says: "a bare number counts civilians whom the next figure of the same event counts",
  slot: "target",
  kinds: CASUALTIES,
  backwards: true,
  among: (story) => (statement) =>
    nounOf(statement)?.military === true ? null : likeNear(statement, story, 1),
});

const OWN = wordList("context/fillers/hurt/own");
/** What an army calls its own people; of enemies it says fighters, gunmen, militants. */
const SOLDIERS =
  /(?:soldiers?|troops?|service[- ]?(?:members?|men|man|women)|personnel|reservists?|airm[ae]n|marines?|sailors?|officers?|paratroopers?|conscripts?|recruits?|pilots?|commandos?|crewm[ae]n)$/i;
const ARMY = /^(?:the )?(?:army|military|defen[cs]e ministry|ministry of defen[cs]e|air force|navy)\b/i;
/** Those who keep order in a country are its own. */
const KEEPERS =
  /(?:police|policem[ae]n|policewom[ae]n|police officers?|police recruits?|security (?:personnel|forces|officers?|guards?|men|officials?)|border guards?|gendarmes?)$/i;

function targetOf(statement: Statement, story: Story): Answer<"target"> | null {
  const { view, saidBy, from, to, anchor } = statement;
  // "The defence ministry admits the loss of 31 of its soldiers"
  if (hasOwner(statement)) return ARMY.test(saidBy?.words ?? view.words(0, 6)) ? stateOf(statement) : null;
  const noun = nounOf(statement);
  if (!noun?.military)
    return FAMILY.test(view.words(from, Math.max(anchor, to)))
      ? own(["civilians"])
      : likeNear(statement, story, -1);
  // "among the dead Israelis were 40 soldiers"
  const whole = story.now(statement.partOf);
  const side = whole?.target.filter((id) => id !== "civilians") ?? [];
  if (whole && side.length > 0) return { value: side, from: { lender: whole } };
  const words = view.words(noun.from, noun.to);
  if (KEEPERS.test(words) || /^of the (?:security forces|police)/i.test(view.words(noun.to, noun.to + 4)))
    return stateOf(statement);
  if (!SOLDIERS.test(words)) return null;
  const event = story.now(statement.about);
  const attacked = armed(event?.target ?? []);
  if (event && attacked.length > 0) return { value: attacked, from: { lender: event } };
  const comrades = sideOfSoldiers(statement, story);
  if (comrades) return comrades;
  const nominal = view.startingAt("casualty", anchor).some(({ form }) => form === "nominal");
  const lost = nominal || statement.rule === "casualty/lost-people" || anchor >= noun.to;
  if (!lost) return null;
  if (saidBy?.actor) return own([forceOf(saidBy.actor)]);
  if (saidBy) return ARMY.test(saidBy.words) ? stateOf(statement) : null;
  return own(reporterOf(statement));
}

/** Whose the soldiers are of whom the report has told so far, where they are of one state. */
function sideOfSoldiers(statement: Statement, story: Story): Answer<"target"> | null {
  const told = [...known(statement, story, -1)].filter((other) => {
    const noun = nounOf(other);
    return (
      noun?.military === true &&
      other.target.length === 1 &&
      SOLDIERS.test(other.view.words(noun.from, noun.to))
    );
  });
  const first = told.at(-1);
  const [side] = first?.target ?? [];
  const isOne = side !== undefined && isState(side) && told.every(({ target }) => target[0] === side);
  return isOne ? lent(first, "target") : null;
}

/** The people that a figure counts: not the lives in "lost their lives". */
function nounOf({ view, counted, from, to, anchor }: Statement) {
  // its number may stand in another sentence that says the same
  const number = counted?.from ?? from;
  const start = number > from && number < to ? number : from;
  const end = anchor > start ? anchor : to;
  return view
    .within("people", start, end)
    .find((people) => view.startingAt("people", people.to).length === 0);
}

/** "six members of one family" */
const FAMILY = /\b(?:family|families|household|relatives)\b/i;

/** "U.S. forces, meanwhile, said | a soldier died": a side that speaks, though not right before its verb. */
function reporterOf({ view, from }: Statement): readonly string[] {
  const verb = view.within("cue", 0, from).find(({ cue }) => cue === "report_verb");
  return verb ? subjectOf(view, verb.from).ids : [];
}

/** "three of its fighters", "two of our soldiers". */
function hasOwner({ view, from, to }: Statement): boolean {
  for (let at = from; at < to; at++) if (view.norm(at) === "of" && view.among(at + 1, OWN)) return true;
  return false;
}

/** How many sentences away the people of a bare number may be told. */
const REACH = 4;

/** "At least 40 people were killed. … Another 60 are in hospital": a bare number counts those of the figure before it. */
function likeNear(statement: Statement, story: Story, step: 1 | -1): Answer<"target"> | null {
  const { view, about, country } = statement;
  for (const other of known(statement, story, step)) {
    const reach = other.target.includes("civilians") ? REACH : 0;
    if (
      Math.abs(story.distance(view, other.view)) > reach ||
      (about !== null && other.about !== null && other.about !== about) ||
      (country.length > 0 &&
        other.country.length > 0 &&
        !other.country.some((code) => country.includes(code)))
    )
      continue;
    const value = other.view === view ? other.target : other.target.filter((id) => id === "civilians");
    return { value, from: { lender: other } };
  }
  return null;
}
