/**
 * One piece of evidence on whether two mentions speak of one event, in points: the sum is a log odds, 0 is even.
 * Null in place of a piece: they cannot be one.
 */
export interface Evidence {
  readonly points: number;
  /** short English for people; null for what is only weighed */
  readonly reason: string | null;
}

export const NOTHING: Evidence = { points: 0, reason: null };
export const evidence = (points: number, reason: string | null = null): Evidence => ({ points, reason });
