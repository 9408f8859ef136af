/** An actor of the tables, as the database takes it. */
export const actor = (
  actor_id: string,
  kind: string,
  parent: string | null = null,
  country: string | null = null,
) => ({
  actor_id,
  name: actor_id,
  kind,
  parent,
  country,
});
/** A place of the tables. */
export const place = (
  place_id: string,
  kind: string,
  country: string | null,
  latitude: number | null = null,
) => ({
  place_id,
  name: place_id,
  kind,
  country,
  latitude,
  longitude: latitude,
  geo_radius_m: null,
});
