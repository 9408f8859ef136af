import { type FeatureName, features } from "../features.js";

/** One piece of evidence on whether two mentions speak of one event: a feature of the list, with what it is worth here. */
export interface Evidence {
  /** null where there is nothing to compare */
  readonly feature: FeatureName | null;
  /** log odds; minus infinity for what forbids that they are one */
  readonly points: number;
  /** short English for people; null for what is only weighed */
  readonly reason: string | null;
}

export const NOTHING: Evidence = { feature: null, points: 0, reason: null };

/** A feature as the list has it; `reason` where it is said with figures, `points` where several make one. */
export const evidence = (
  feature: FeatureName,
  {
    reason = features[feature].says,
    points,
  }: { readonly reason?: string | null; readonly points?: number } = {},
): Evidence => ({ feature, points: points ?? features[feature].points ?? Number.NEGATIVE_INFINITY, reason });

export const forbids = ({ points }: Evidence): boolean => points === Number.NEGATIVE_INFINITY;

/** What a feature is worth; 0 for what forbids. */
export const pointsOf = (feature: FeatureName): number => features[feature].points ?? 0;
