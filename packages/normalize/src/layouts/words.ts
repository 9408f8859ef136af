import {
  actorNamed,
  countryLettered,
  countryNumbered,
  namedSpeaker,
  phrases,
  placeNamed,
  placeOf,
  read,
  readCount,
  type Speaker,
} from "@sitrep/lexicon";
import { Qualifier } from "@sitrep/model";
import { countryNamedIn } from "./records/country-names.js";
import { beforeBracket, spelledCountry } from "./records/country-words.js";

/**
 * What the words of a cell mean: the only door from layouts to the lexicon. A table may write slugs or names, in any case.
 */
export function actorIn(words: string): string | null {
  return actorNamed(words) ?? actorNamed(slugOf(words));
}

/** Who said it: "Pentagon (Pat Ryder)" is `pentagon`, the person in brackets stays in the words; what nobody can say is its own slug. */
export function saidByIn(words: string): Pick<Speaker, "slug" | "kind"> {
  const opened = words.trimEnd().endsWith(")") ? words.lastIndexOf("(") : -1;
  const name = opened > 0 ? words.slice(0, opened).trimEnd() : words;
  const actor = actorIn(words) ?? actorIn(name);
  if (actor !== null) return { slug: actor, kind: "organisation" };
  const reading = read(name);
  const speaker = namedSpeaker(reading, 0, reading.tokens.length);
  return speaker ?? { slug: slugOf(name) || name, kind: "organisation" };
}

/** ISO 3166-1 alpha-2 of a country, or the slug of a sea. */
export function countryIn(words: string): string | null {
  const spelled = spelledCountry(words);
  if (spelled !== undefined) return spelled;
  const found = placeIn(words);
  if (found?.kind === "country" || found?.kind === "sea") return found.place_id;
  const coded = codedCountry(words.trim());
  if (coded !== null) return coded;
  const before = beforeBracket(words);
  return (before === null ? null : countryIn(before)) ?? countryNamedIn(words, "en");
}

/** A code of ISO 3166-1 in three letters or a number: SYR, 760. */
const codedCountry = (words: string): string | null =>
  /^\d{1,3}$/.test(words) ? countryNumbered(Number(words)) : countryLettered(words);

export function placeIn(words: string): ReturnType<typeof placeNamed> {
  return placeNamed(words) ?? placeNamed(slugOf(words));
}

/** "ballistic missiles" → `missile`. */
export function munitionIn(words: string): string | null {
  for (const meaning of phrases.of(words)) if (meaning.class === "munition") return meaning.value;
  return null;
}

/** A qualifier as the model writes it (`more_than`) or as people do ("over", "at least", ">"). */
export function qualifierIn(words: string): Qualifier | null {
  const own = Qualifier.safeParse(words.toLowerCase().replace(/[\s-]+/g, "_"));
  if (own.success) return own.data;
  const text = words.toLowerCase();
  const counted = readCount(`${text} 1`) ?? readCount(`1 ${text}`);
  return counted?.value === 1 ? counted.qualifier : null;
}

/** "Army of Orlan" is `army-of-orlan`. */
export const slugOf = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** How far from a country's centre a place in it may be, in metres: the radius of a circle of its area; null where the country is not known. */
export const countryRadius = (code: string): number | null => placeOf(code)?.geo_radius_m ?? null;
