import { type MentionOf, wordList } from "@sitrep/lexicon";
import type { CountReading, TroopChange } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { mention } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";

export default rule({
  name: "troop-level/number-of-troops",
  says: 'how large a force is or becomes, with the number behind its noun: "a force of 13,000", "troop numbers peaked at", "cut the contingent from … to"',
  core: mention("count", "count", plainCount),
  draft: ({ bound }, view) => {
    const count = countIn(bound);
    if (!count || !view.among(linkBefore(view, count.from), LINKS) || (count.reading.value ?? 0) < 50)
      return null;
    const to = endOfNumber(view, count.to);
    const noun = to === null ? null : forceNoun(view, count.from);
    if (to === null || !noun) return null;
    const start = clauseStart(view, noun.from);
    const end = clauseEnd(view, to - 1);
    if (view.within("casualty", start, end).length > 0) return null;
    const change = changeIn(view, start, count, noun);
    if (!change) return null;
    const own = actorsIn(view, Math.max(start, noun.from - 4), count.from);
    const sites = [...sitesIn(view, noun.from, count.from), ...sitesIn(view, to, end)];
    return {
      kind: "troop_level",
      count: lastOf(view, count),
      change,
      actor: own.length > 0 ? own.slice(0, 1) : [...subjectOf(view, noun.from).ids],
      target: [],
      sites: sites.length > 0 ? sites : sitesIn(view, start, noun.from),
      dates: datesOf(view, count.from),
      time: null,
      from: count.from,
      to,
      anchor: count.from,
      counted: count,
    };
  },
});

const LINKS = wordList("rules/troop-level/number-of-troops/links");
const STRONG = wordList("rules/troop-level/number-of-troops/strong");
/** "numbers perhaps | 20,000": the word that ties a number to its noun. */
const linkBefore = (view: View, at: number) => (view.among(at - 1, LOOSE) ? at - 2 : at - 1);
const LOOSE = wordList("rules/troop-level/number-of-troops/loose");

/** What may follow a number that stands alone. */
const ENDS = wordList("rules/troop-level/number-of-troops/ends");

/** Where a number ends that counts troops by itself or with "men"; null where another noun follows. */
function endOfNumber(view: View, at: number): number | null {
  if (view.tokens[at]?.joined && view.norm(at) === "strong") return at + 1;
  if (view.among(at, STRONG)) return at + 1;
  const ends = at >= view.tokens.length || view.among(at, ENDS) || view.startingAt("date", at).length > 0;
  return ends ? at : null;
}

interface ForceNoun {
  readonly from: number;
  readonly to: number;
}

/** The noun of a force before a number, with nothing else between that could be counted. */
function forceNoun(view: View, number: number): ForceNoun | null {
  const noun = view
    .within("cue", Math.max(0, number - 14), number)
    .findLast(({ cue, from }) => cue === "force_size" && isMilitary(view, from));
  if (!noun) return null;
  for (let at = noun.to; at < number; at++)
    if (view.among(at, STOPS) || view.startingAt("munition", at).length > 0) return null;
  return view.within("facility", noun.to, number).length > 0 ? null : noun;
}
const STOPS = wordList("rules/troop-level/number-of-troops/stops");

/** "a force": not "task force", "by force", "air force". */
const isMilitary = (view: View, at: number) =>
  view.norm(at) !== "force" ||
  !["task", "by", "air", "in", "work", "full", "with", "use", "into"].includes(view.norm(at - 1));

const SIZE_VERBS = wordList("rules/troop-level/number-of-troops/size-verbs");
const GROW = wordList("rules/troop-level/number-of-troops/grow");
const SHRINK = wordList("rules/troop-level/number-of-troops/shrink");
const AHEAD = wordList("rules/troop-level/number-of-troops/ahead");

/** What is said of the force: its size ("of", "at", "numbers"), or by how much it grows or shrinks. */
function changeIn(view: View, start: number, count: MentionOf<"count">, noun: ForceNoun): TroopChange | null {
  const link = view.norm(linkBefore(view, count.from));
  const words = view.tokens.slice(Math.max(start, noun.from - 8), count.from).map(({ norm }) => norm);
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const ahead =
    has(AHEAD) ||
    (words.at(-1) === "number" && words.at(-2) === "to") ||
    view.within("cue", start, count.from).some(({ cue }) => cue === "future");
  if (link === "by" || link === "with") {
    if (!has(GROW) && !has(SHRINK)) return null;
    return ahead ? "planned" : has(GROW) ? "increase" : "decrease";
  }
  if (link === "to" || link === "from") {
    if (!has(GROW) && !has(SHRINK)) return null;
    return ahead && link === "to" ? "planned" : "level";
  }
  if (link === "at" || SIZE_VERBS.has(link)) return has(SIZE_VERBS) ? (ahead ? "planned" : "level") : null;
  if (link === ",") return ends(view, count.to) && count.from - noun.to === 1 ? "level" : null;
  if (count.from - noun.to !== 1) return null;
  if (view.within("cue", start, noun.from).some(({ cue }) => cue === "deploy"))
    return ahead ? "planned" : "increase";
  return ahead ? "planned" : "level";
}

/** "the largest contingent, 6,223 men, …": the number is an aside. */
const ends = (view: View, at: number) =>
  [0, 1].some(
    (step) => [",", ".", ";", ""].includes(view.norm(at + step)) && (step === 0 || view.among(at, STRONG)),
  );

/** "grew from 3,000 to 5,000" reads like a range: what it is now is the second number. */
function lastOf(view: View, { reading, from }: MentionOf<"count">): CountReading {
  if (view.norm(from - 1) !== "from" || reading.value_high === null) return reading;
  return { ...reading, value: reading.value_high, value_high: null, qualifier: "exact" };
}
