import { AUXILIARY } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { either, gap, mention, optional, passing, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { ONE } from "../counted.js";
import { victims } from "./victims.js";

const PLURAL = /(?:s|men|women|people|children|personnel|police|forces|troops|crew|family)$/;
const person = mention("people", "people", (people, view) => !PLURAL.test(view.norm(people.to - 1)));
const helper = word([...AUXILIARY].join("|"));
const HURT_PAST = mention(
  "casualty",
  "hurt",
  ({ form }) => form === "past" || form === "suffered" || form === "died",
);

/** Two to four capitalised words that no table knows: "Saleh al-Arouri". */
const personName = passing((view, at, next) => {
  let to = at;
  while (to < at + 4 && (view.tokens[to]?.capital || (to > at && view.tokens[to]?.norm === "al"))) to++;
  const named =
    to - at >= 2 && view.within("actor", at, to).length + view.within("place", at, to).length === 0;
  return named && view.within("date", at, to).length === 0 && next(to);
});

export default rule({
  name: "casualty/one-person",
  says: 'one person, with no number written, was killed or hurt: "an official was injured", "killed a commander", "the killing of" a name',
  core: either(
    seq(
      word("a|an"),
      upTo(4),
      person,
      optional(seq(word("of"), gap(6))),
      helper,
      optional(word("also|been|reportedly|critically|seriously|then")),
      optional(word("also|been")),
      HURT_PAST,
    ),
    seq(
      mention("casualty", "hurt", ({ form }) => ["past", "base", "ing", "nominal"].includes(form)),
      word("a|an|its|their"),
      upTo(5),
      person,
    ),
    seq(
      mention("casualty", "hurt", ({ form }) => form === "nominal"),
      mention("actor", "people", ({ ids, modifier }) => ids.length === 1 && !modifier),
    ),
    seq(
      mention("casualty", "hurt", ({ form, outcome }) => form === "nominal" && outcome === "killed"),
      optional(
        seq(
          upTo(5),
          word("leader|commander|chief|general|official|spokesman|cleric|scientist|journalist|member"),
        ),
      ),
      personName,
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const hurt = bound["hurt"];
    if (hurt?.type !== "casualty") return null;
    const people = bound["people"] ?? { type: "people" as const, from: hurt.to, to };
    if (people.type === "actor" && !isPersonName(view.words(people.from, people.to))) return null;
    if (hurt.from < people.from && hurt.form === "past" && isPassive(view, hurt.from)) return null;
    const noun =
      hurt.from < people.from ? { from: hurt.to, to: groupEnd(view, people.to) } : { from, to: people.to };
    return {
      ...victims(view, from, to, hurt, noun),
      count: ONE(view.words(noun.from, people.to)),
      counted: null,
    };
  },
});

/** Names of persons are two or more capitalised words; groups and states have names too, but nobody kills "a Hamas". */
const isPersonName = (words: string) =>
  /^\p{Lu}[\p{L}'’-]+ (?:al-)?\p{Lu}[\p{L}'’-]+$/u.test(words) &&
  !/(?:Guard|State|Forces|Army|Movement|Hezbollah)/.test(words);

/** "a leader | of an Iran-backed group": whose he was. */
function groupEnd(view: Parameters<typeof victims>[0], at: number): number {
  return ["of", "in", "from", "with"].includes(view.norm(at)) ? at + 9 : at;
}
