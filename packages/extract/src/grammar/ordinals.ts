import { wordSet } from "@sitrep/lexicon";
import { rememberedOf, type View } from "../engine/view.js";
import { clausesOf } from "./clauses.js";
import { groupsOf } from "./groups.js";
import { counted, type Quantity, seatsIn } from "./quantities.js";

/** What the ordinals of a sentence count up to, found once: "the third attack", "the fifth time", "the second in Quetta". */
export const ordinalsOf: (view: View) => readonly Quantity[] = rememberedOf((view) => {
  const all = view.all("count").filter(({ reading }) => reading.ordinal);
  if (all.length === 0) return [];
  const groups = groupsOf(view);
  const seats = seatsIn(view);
  return all.flatMap((count) => {
    const group = groups.find(
      ({ kind, from, to }) => kind === "noun" && from <= count.from && count.from < to,
    );
    return group ? [counted(view, groups, group, count, group.to, seats)] : [];
  });
});

const OFTEN = wordSet("twice thrice");

/** How often something was done, in one word: "was hit | twice". */
export const oftenOf: (view: View) => readonly Quantity[] = rememberedOf((view) => {
  const found: Quantity[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (!view.among(at, OFTEN)) continue;
    const phrase = { from: at, to: at + 1, head: at, preposition: null };
    const seats = clausesOf(view)
      .filter(({ form, from, to }) => form === "verb" && from <= at && at <= to)
      .sort((a, b) => Math.abs(a.head - at) - Math.abs(b.head - at))
      .map((clause) => ({ clause, role: "beside", phrase }));
    const words = view.words(at, at + 1);
    const value = view.norm(at) === "twice" ? 2 : 3;
    found.push({
      count: null,
      reading: { words, value, value_high: null, qualifier: "exact", ordinal: false },
      noun: { type: "thing", from: at, to: at + 1 },
      from: at,
      to: at + 1,
      relation: "own",
      seats,
    });
  }
  return found;
});
