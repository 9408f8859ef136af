import { AUXILIARY } from "../../engine/clauses.js";
import { either, mention, optional, type Pattern, passing, seq, upTo } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";
import { victims } from "./victims.js";

const LINKS = new Set(
  "who have also since all now all either later reportedly , and were said to more others additional other people another so far also being as".split(
    " ",
  ),
);

/** Helpers, adverbs and a relative "who" between the people and what befell them. */
const helpers = (most: number): Pattern =>
  passing((view, from, next) => {
    const at = asideEnd(view, from);
    for (let skipped = 0; skipped <= most; skipped++) {
      if (next(at + skipped)) return true;
      const word = view.norm(at + skipped);
      if (!AUXILIARY.has(word) && !LINKS.has(word) && view.startingAt("date", at + skipped).length === 0)
        return false;
    }
    return false;
  });

const OPENS_ASIDE = new Set(
  "including among some most mostly all a an one many at mainly two three four five six seven eight nine ten".split(
    " ",
  ),
);

/** Behind an aside between commas: "seven soldiers, two officers among them, were killed"; where there is none, where it was. */
function asideEnd(view: View, from: number): number {
  const opens =
    view.norm(from) === "," &&
    (OPENS_ASIDE.has(view.norm(from + 1)) || view.tokens[from + 1]?.kind === "number");
  if (!opens) return from;
  for (let at = from + 2; at < from + 14; at++)
    if (view.norm(at) === ",") return AUXILIARY.has(view.norm(at + 1)) ? at + 1 : from;
  return from;
}

const HURT = mention("casualty", "hurt", ({ form }) =>
  ["past", "suffered", "died", "adjective", "fled"].includes(form),
);

export default rule({
  name: "casualty/people-hurt",
  says: "so many people were killed, wounded, captured, displaced or went missing",
  core: seq(
    mention("count", "count", plainCount),
    optional(either(seq(upTo(5), mention("people")), seq(upTo(3), mention("actor", "people")))),
    helpers(6),
    HURT,
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    if (!count || hurt?.type !== "casualty") return null;
    const people = bound["people"];
    // "two attacks killed": the number counts something else
    if (!people && hurt.from - count.to > 3) return null;
    if (!people && isActive(view, hurt.to)) return null;
    return {
      ...victims(view, from, to, hurt, { from: count.from, to: people?.to ?? hurt.from }),
      count: count.reading,
      counted: count,
    };
  },
});

/** "15 injured 3 more": the verb has an object of its own. */
const isActive = (view: Parameters<typeof victims>[0], at: number) =>
  view.startingAt("people", at).length > 0;
