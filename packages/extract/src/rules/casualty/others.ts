import { wordList } from "@sitrep/lexicon";
import type { Sketch } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { ONE } from "../counted.js";
import { memberAt, pastAside, whoseEnd } from "./sufferers.js";
import { type Hurt, victims } from "./victims.js";

/** How many more a list of people may have. */
const MOST = 6;

/** Who else is an object of the verb: "killed five civilians | , two soldiers | and a policeman". */
export function othersBehind(view: View, hurt: Hurt, from: number): Sketch[] {
  const found: Sketch[] = [];
  let at = from;
  while (found.length < MOST) {
    const member = memberAt(view, behindJoint(view, at) ?? view.tokens.length);
    const first = behindJoint(view, at);
    if (!member || first === null || hasVerb(view, member.to)) break;
    found.push(...figureOf(view, hurt, first, member));
    at = member.to;
  }
  return found;
}

/** One member of a list as a figure: a number, or a single person; nothing for "his children". */
export function figureOf(
  view: View,
  hurt: Hurt,
  from: number,
  { count, to }: NonNullable<ReturnType<typeof memberAt>>,
): Sketch[] {
  if (!count && !isOne(view, from, to)) return [];
  const reading = count?.reading ?? ONE(view.words(from, to));
  return [
    { ...victims(view, from, to, hurt, { from, to: whoseEnd(view, to) }), count: reading, counted: count },
  ];
}

/** Behind a comma, "and", "as well as", or an aside with a comma on either side; null where nothing is joined. */
function behindJoint(view: View, from: number): number | null {
  const at = pastAside(view, from) ?? (view.norm(from) === "," ? from + 1 : from);
  if (view.norm(at) === "and") return at + 1;
  if (view.norm(at) === "as" && view.norm(at + 1) === "well") return at + 3;
  return at > from ? at : null;
}

/** "killed 12 people and 30 others were wounded": they have a verb of their own. */
const hasVerb = (view: View, at: number) =>
  view.startingAt("casualty", at).some(({ form }) => form !== "noun") ||
  view.among(at, VERBS) ||
  isSpeaker(view, at);

/** "injured 40 people, a nurse at the clinic | said": the last one only tells of it. */
function isSpeaker(view: View, from: number): boolean {
  for (let at = from; at < from + FAR && view.tokens[at]?.kind !== "mark"; at++)
    if (view.hasCue("report_verb", at)) return true;
  return false;
}
const FAR = 8;

const VERBS = wordList("rules/casualty/others/verbs");

const PLURAL = /(?:s|men|women|people|children|personnel|police|forces|troops|crew|family|staff)$/;

/** Whether `view[from, to)` is one person: "a policeman", not "his children" and not "a family". */
const isOne = (view: View, from: number, to: number) =>
  view.among(from, ONE_WORDS) && !PLURAL.test(view.norm(to - 1));
const ONE_WORDS = wordList("rules/casualty/others/one-words");

/** Whether the last word of a noun phrase means one person. */
export const isSingular = (view: View, to: number) => !PLURAL.test(view.norm(to - 1));
