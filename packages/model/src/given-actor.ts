/** An actor that no table of the lexicon has, as a sidecar names it. */
export interface GivenActor {
  readonly actor_id: string;
  readonly name: string;
  readonly kind: "state" | "force" | "group" | "organisation";
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
}
