import { actorNamed, actorOf, actorsRelated, lineageOf, placeOf, slugOf } from "@sitrep/lexicon";

/** What linking must know of names: one file, so that a test or another table can stand in for the lexicon. */
export interface Names {
  /** whether two actors are one, one is part of the other, or neither */
  related(left: string, right: string): "same" | "parent" | "unrelated";
  /** the widest actor that it belongs to, a key to look for others of its kind */
  family(actor: string): string;
  /** how many actors it belongs to: the narrower of two is the one with more */
  depth(actor: string): number;
  isOfficial(actor: string): boolean;
  /** the state or people of a country, ISO code */
  isStateOf(actor: string, country: string): boolean;
  place(id: string): Site | null;
  /** whom an outlet's name stands for, as a claimant is written: `reuters`, `centcom` */
  voice(publisher: string): string;
}

/** Where a place is; degrees and metres, null where the tables do not say. */
export interface Site {
  readonly kind: "country" | "region" | "city" | "base" | "sea";
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geo_radius_m: number | null;
}

const OFFICIAL = new Set(["state", "force", "organisation"]);

/** The lexicon's tables. */
export const lexiconNames: Names = {
  related: actorsRelated,
  family: (actor) =>
    lineageOf(actor).findLast((above) => actorsRelated(actor, above) !== "unrelated") ?? actor,
  depth: (actor) => lineageOf(actor).length,
  isOfficial: (actor) => OFFICIAL.has(actorOf(actor)?.kind ?? ""),
  isStateOf: (actor, country) => {
    const found = actorOf(actor);
    return found?.country === country && (found.kind === "state" || found.kind === "population");
  },
  place: (id) => placeOf(id) ?? null,
  voice: (publisher) => actorNamed(publisher.trim()) ?? slugOf(publisher),
};
