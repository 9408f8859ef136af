import { related } from "../context/about.js";
import { allusions } from "../context/allusions.js";
import { chains } from "../context/chains.js";
import { repeats } from "../context/repeats.js";
import { series } from "../context/series.js";
import type { Refinement } from "../engine/candidate.js";
import { certainty } from "./certainty.js";
import { hurtWhom } from "./hurt-whom.js";
import { inherited } from "./inherited.js";
import { killings } from "./killings.js";
import { located } from "./located.js";
import { overlap } from "./overlap.js";
import { shared } from "./shared.js";
import { sided } from "./sided.js";
import { unnamed } from "./unnamed.js";

/** What happens to the sketches of a document, in this order. */
export const refinements: readonly Refinement[] = [
  // before anything is compared, each number must have one meaning
  overlap,
  // a denial must not be merged with an assertion
  certainty,
  // a series must lend nothing to an event
  series,
  // an event says more once its repeats are known, so actors are handed on before and after
  chains,
  repeats,
  related,
  // a figure that belongs to no event that the text names is a deed of its own
  killings,
  inherited,
  // what one side of the report says of all comes after what two statements say of one another
  shared,
  // after all who are named
  unnamed,
  // only now: they have told who attacks whom
  allusions,
  // last: a country from further off must not tell two events apart
  located,
  // whose police they are is known once the country is
  hurtWhom,
  // whose soldiers they were may only follow from the country
  sided,
];
