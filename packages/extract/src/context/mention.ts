import type { Candidate } from "../engine/candidate.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { isDefinite } from "./fences.js";

/** Whether one event or several are named; null where a verb tells it. */
export function numberOf({ sketch, view }: Candidate): "plural" | "singular" | null {
  const nouns = view
    .startingAt("event", sketch.anchor)
    .filter(({ form }) => form === "noun" || form === "plural");
  return nouns.length === 0 ? null : nouns.some(({ form }) => form === "noun") ? "singular" : "plural";
}

/** "a raid", "a roadside bomb": brought in as new. */
export function isNew({ sketch, view }: Candidate): boolean {
  const head = view.within("munition", sketch.from, sketch.to)[0]?.from ?? sketch.anchor;
  return [head, sketch.anchor].some((at) =>
    ["a", "an", "another"].includes(view.norm(phraseStart(view, at))),
  );
}

/** "the raid", "this bombing", "The car bomb exploded": known from before. */
export function isKnown(candidate: Candidate): boolean {
  const { sketch, view } = candidate;
  if (numberOf(candidate) !== null) return isDefinite(view, { from: sketch.anchor });
  const [weapon] = view.within("munition", sketch.from, sketch.anchor + 1);
  return weapon !== undefined && !weapon.plural && isDefinite(view, weapon);
}

/** "a car bomb" and "a roadside bomb" are two, as a drone and a shell are; "a bomb" may be either. */
export function weaponsDiffer(a: Candidate, b: Candidate): boolean {
  const [left, right] = [weaponsOf(a), weaponsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => fits(one, other)));
}

const fits = (one: string, other: string) =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

function weaponsOf({ sketch, view }: Candidate): string[] {
  const named = view
    .within("munition", sketch.from, sketch.to)
    .map(({ from, to }) => view.words(from, to).toLowerCase().replace(/\s+/g, " ").replace(/s$/, ""));
  const noun = view
    .startingAt("event", sketch.anchor)
    .find(({ to }) => view.norm(to - 1).startsWith("bombing"));
  if (noun)
    named.push(
      view
        .words(noun.from, noun.to)
        .toLowerCase()
        .replace(/ings?$/, ""),
    );
  return [...new Set(named)];
}
