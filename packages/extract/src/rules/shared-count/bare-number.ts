import { countWordsOf, wordList, wordSet } from "@sitrep/lexicon";
import type { Sketch, Told } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { type BareCount, bareCountsOf } from "../../grammar/bare-counts.js";
import { clauseAt } from "../../grammar/clauses.js";
import { participantsOf } from "../../grammar/participants.js";
import { share } from "../share.js";
import { befell } from "./befell.js";
import { type Figure, wholeOf } from "./whole.js";

export default share({
  name: "shared-count/bare-number",
  says: 'a number that shares the noun of the figure before it: "killed 12 in one town and 30 in another", "two of them sank", "including 64 in"',
  share: (view, told) => bareCountsOf(view).flatMap((bare) => sharedBy(view, bare, told) ?? []),
});

function sharedBy(view: View, bare: BareCount, told: Told): Sketch | null {
  if (!isJoined(view, bare)) return null;
  const whole = wholeOf(view, bare, told, reachesBack(view, bare));
  if (!whole) return null;
  const said = isThere(view, bare) ? elided(view, bare, whole) : bare.verb && befell(view, whole, bare.verb);
  return said && shareOf(view, bare, said);
}

/** Nothing but what joins two phrases comes before a share, or its own verb: "the youngest | four in Dikwa" are ages. */
const isJoined = (view: View, { from, relation, verb }: BareCount) =>
  relation === "part" ||
  from === 0 ||
  verb?.role === "object" ||
  view.among(from - 1, JOINTS) ||
  view.hasCue("report_verb", from - 1);
const JOINTS = countWordsOf("share_joint");

/** "Two of them sank", "Eleven were shot down", "Two are in Homs": the number opens what is said. */
const reachesBack = (view: View, { from, relation, verb }: BareCount) =>
  relation === "part" || (verb?.role === "subject" && (from === 0 || view.among(from - 1, OPENERS)));
const OPENERS = wordSet(", and ; but while");

/** No verb, or one that says no more than where: "two in Homs", "two are in Homs". */
const isThere = (view: View, { verb }: BareCount) => verb === null || view.among(verb.head, BE);
const BE = wordList("rules/shared-count/bare-number/be");

/** The verb of the whole is that of the share: "five of them in Hama", "more than 30 in Dikwa". */
function elided(view: View, bare: BareCount, whole: Figure): Figure | null {
  if (bare.tail === bare.to) return null;
  const hasPlace = isPlaced(view, bare.tail, bare.to);
  return hasPlace || bare.relation === "part" ? whole : null;
}

/** A name, known or only capitalised, or a site. */
function isPlaced(view: View, from: number, to: number): boolean {
  if (view.any("place", from, to) || view.any("facility", from, to)) return true;
  for (let at = from; at < to; at++)
    if (view.tokens[at]?.capital || view.norm(at) === "elsewhere") return true;
  return false;
}

function shareOf(view: View, bare: BareCount, said: Figure): Sketch {
  const { count, from, to, tail, relation, verb } = bare;
  const anchor = verb?.role === "subject" ? verb.head : count.from;
  const own = sitesIn(view, tail, to);
  // "Seven of them died | in Orlan"
  const clause = verb?.role === "subject" && own.length === 0 ? clauseAt(view, verb.head) : null;
  const sites = clause
    ? participantsOf(view, clause).sites.filter(({ from: site }) => site >= clause.headTo)
    : own;
  const part = relation !== "further";
  const reading = isAsRough(bare, said)
    ? { ...count.reading, qualifier: said.count.qualifier }
    : count.reading;
  // "four in Bama on Friday and | three in Dikwa | on Saturday"
  const [day] = view.startingAt("date", to);
  const dates = day?.phrase.relation === "on" ? [day.phrase] : said.dates;
  return { ...said, ...{ count: reading, counted: count, sites, from, to, anchor, part, dates } };
}

/** "roughly 2,500 troops in one country and 900 in another": both are rough. */
const isAsRough = ({ from, count }: BareCount, { kind, count: { qualifier } }: Figure) =>
  kind === "troop_level" &&
  qualifier === "about" &&
  count.reading.qualifier === "exact" &&
  from === count.from;
