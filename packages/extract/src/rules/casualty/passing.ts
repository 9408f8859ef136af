import type { Pattern } from "../../engine/pattern.js";
import type { View } from "../../engine/view.js";

/** Tokens that a function passes over: it calls `next` with each token at which the match may go on, the likeliest first. */
export function passing(over: (view: View, at: number, next: (at: number) => boolean) => boolean): Pattern {
  return {
    first: null,
    match: (view, at, bound, next) => over(view, at, (to) => next(to, bound)),
  };
}
