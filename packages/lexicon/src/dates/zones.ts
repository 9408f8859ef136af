import { zones } from "../tables.js";

/**
 * "baghdad" → Asia/Baghdad, "local" → null; undefined for a name that is no zone. Abbreviations of American zones mean the zone, not
 * the offset: reports write "EST" in July. "IST" and "AST" are left out: Israel, India and Ireland, Arabia and the Atlantic all claim them.
 */
export const ZONE_BY_NAME: ReadonlyMap<string, string | null> = new Map(
  zones.flatMap(({ zone, names }) => names.map((name): [string, string | null] => [name, zone])),
);

/** "EST" → America/New_York; case matters, for "et" and "pt" are words. */
export const ZONE_BY_ABBREVIATION: ReadonlyMap<string, string | null> = new Map(
  zones.flatMap(({ zone, abbreviations }) =>
    abbreviations.map((name): [string, string | null] => [name, zone]),
  ),
);
