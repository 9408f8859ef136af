import { actorsRelated, type MentionOf } from "@sitrep/lexicon";
import type { Quote, Statement } from "./statement.js";

/** Attack or strike, null for figures that are neither. */
export const typeOf = (it: Statement) =>
  it.kind === "event" || it.kind === "event_count" ? it.event_type : null;
/** What became of people or munitions, null for other kinds. */
export const outcomeOf = (it: Statement) =>
  it.kind === "casualty" || it.kind === "munition_count" ? it.outcome : null;
/** Whether both are known, and not the same. */
export const differ = (left: string | null, right: string | null) =>
  left !== null && right !== null && left !== right;
/** Whether two lists have an entry in common. */
export const shares = (left: readonly string[], right: readonly string[]) =>
  left.some((id) => right.includes(id));

/** The countries that something is said to come from: "a rocket fired from Gaza", "launched from southern Lebanon". */
export const originsOf = ({ view, from: start }: Quote): readonly string[] =>
  view
    .within("place", start, view.tokens.length)
    .filter(({ from }) => [from - 1, from - 2].some((at) => view.norm(at) === "from"))
    .flatMap(({ place }) => place.country ?? []);

/** The people that a figure counts: of "wounding 103, police said" nobody. */
export const peopleCounted = ({ view, from: start, to }: Quote): readonly MentionOf<"people">[] =>
  view.within("people", start, to).filter(({ from }) => view.norm(from - 1) !== ",");

/** Whether each of two sides has somebody who is, or belongs to, somebody of the other. */
export const alwaysRelated = (left: readonly string[], right: readonly string[]) =>
  left.some((a) => right.some((b) => actorsRelated(a, b) !== "unrelated"));

/** Nothing against it: one of two lists is empty, or they have an entry in common. */
export const mayBeSame = (left: readonly string[], right: readonly string[]) =>
  left.length === 0 || right.length === 0 || shares(left, right);
/** The same where sides that belong to one another are as good as one. */
export const mayBeRelated = (left: readonly string[], right: readonly string[]) =>
  left.length === 0 || right.length === 0 || alwaysRelated(left, right);

const UNARMED = new Set(["civilians", "commercial-shipping"]);
/** Civilians and merchant ships take no side. */
export const isUnarmed = (id: string) => UNARMED.has(id);
/** Those of a list that take a side. */
export const armed = (ids: readonly string[]) => ids.filter((id) => !UNARMED.has(id));
