import type { Speaker } from "@sitrep/lexicon";
import type { SaidByKind } from "@sitrep/model";
import type { Report } from "../grammar/reporting/report.js";

/** Who said something, as a candidate keeps it. */
export interface Voice {
  readonly slug: string;
  readonly words: string;
  readonly kind: SaidByKind;
  /** the side that they belong to; null where their words name none */
  readonly actor: string | null;
  /** all that they are called, as a slug: "the spokesman" may stand for them later */
  readonly called: string;
  /** who only passed it on */
  readonly via: { readonly slug: string; readonly words: string } | null;
}

/** A voice as a sentence gives it: by name, or by a word that stands for a name. */
export type Spoken =
  | { readonly form: "named"; readonly voice: Voice; readonly at: number }
  | { readonly form: "pronoun"; readonly word: string; readonly at: number };

/** The innermost of the reports that hold one thing; the one around it passed it on where it reports the other's words whole. */
export function spokenIn(reports: readonly Report[]): Spoken | null {
  const [inner, outer] = reports;
  if (!inner) return null;
  if (!inner.speaker)
    return inner.pronoun === null ? null : { form: "pronoun", word: inner.pronoun, at: inner.from };
  const through = inner.via ?? (outer && holds(outer, inner) ? outer.speaker : null);
  return { form: "named", voice: voiceOf(inner.speaker, through), at: inner.from };
}

export function voiceOf({ slug, words, kind, actor, called }: Speaker, through: Speaker | null): Voice {
  const via = through && through.slug !== slug ? { slug: through.slug, words: through.words } : null;
  return { slug, words, kind, actor, called, via };
}

/** "X said that Y had told Z that …": nothing is between "X said" and Y. */
const holds = (outer: Report, inner: Report) =>
  (outer.speaker !== null && outer.at < inner.from && inner.from - outer.at <= NEAR) ||
  passesOn(outer, inner);

/** "Police said …, Reuters reported.": an outlet after the whole. */
const passesOn = (outer: Report, { at, from }: Report) =>
  outer.speaker?.kind === "outlet" &&
  outer.at > at &&
  outer.stretches.some((stretch) => stretch.from <= from && at < stretch.to);
const NEAR = 4;
