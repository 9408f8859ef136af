import type { Claim, Document, Judgement, Record } from "@sitrep/model";
import { linkClaims } from "../link-claims.js";

/** Links claims and gives the result with the ids of each event's members, all in order. */
export function link(
  documents: readonly Document[],
  claims: readonly Claim[],
  judgements: readonly Judgement[] = [],
  records: readonly Record[] = [],
) {
  const { value, issues } = linkClaims({ documents, claims, records, judgements });
  const groups = value.events.map(({ event_id }) =>
    value.members.flatMap((member) => (member.event_id === event_id ? [member.member_id] : [])),
  );
  return { ...value, issues, groups };
}

/** The ids of some claims, as a group is given. */
export const ids = (...claims: readonly Claim[]): string[] => claims.map(({ claim_id }) => claim_id).sort();

/** Numbers from 0 to 1, the same ones each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
