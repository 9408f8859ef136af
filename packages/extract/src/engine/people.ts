import { forceOf } from "@sitrep/lexicon";
import { sitesIn } from "./sites.js";
import type { View } from "./view.js";

/** The actors that a stretch names, each once, organisations as the force that acts for them; groups without a name give none. */
export function actorsIn(view: View, from: number, to: number): string[] {
  return [...new Set(view.within("actor", from, to).flatMap((actor) => actor.ids.map(forceOf)))];
}

/** Who is hit or hurt in a stretch: its actors, civilians where it says so, and else whom a base hosts. */
export function targetsIn(view: View, from: number, to: number): string[] {
  const actors = actorsIn(view, from, to);
  const people = view
    .within("people", from, to)
    .flatMap((mention) => (mention.target ? [mention.target] : []));
  const all = [...new Set([...actors, ...people])];
  if (all.length > 0) return all;
  return [...new Set(sitesIn(view, from, to).flatMap((site) => (site.hosts ? [site.hosts] : [])))];
}
