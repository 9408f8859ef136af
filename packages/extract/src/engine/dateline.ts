import { type NamesAround, type Place, placeNamed, placesSharing, type Reading } from "@sitrep/lexicon";
import type { Site } from "./sites.js";

/** "KUFA, Iraq (Reuters) -": where a report was written, before its first words. */
export interface Dateline {
  /** ISO codes of its towns and countries, those of the table only */
  readonly country: readonly string[];
  /** the first town that it names; null where it names none */
  readonly town: Town | null;
  /** the token after its dash or colon */
  readonly to: number;
}

/** A town of the table, or a name that it does not know. */
export type Town = Pick<Site, "country" | "hosts" | "kind"> & {
  readonly place_id: string | null;
  readonly name: string;
};

/** Longest datelines name two towns, a country, a day and an agency. */
const LONGEST = 22;
const DASHES = new Set(["-", "—", "–", "--", ":"]);
const WITHIN = new Set([",", "/", "(", ")", "."]);
const SMALL = new Set(["al", "el", "ez", "de", "of", "and"]);

/** The dateline that a sentence is and nothing else: its form was judged where it was taken off its paragraph. */
export function datelineIn({ tokens, text, mentions }: Reading, around: NamesAround | null = null): Dateline {
  const day = mentions.find(({ type }) => type === "date")?.from;
  const bracket = tokens.findIndex(({ norm }) => norm === "(");
  const names = tokens.slice(0, day ?? (bracket > 0 ? bracket : tokens.length));
  const country = countriesOf(text, names, around);
  return { country, town: townOf(text, names, country, around), to: tokens.length };
}

/** The dateline that opens a paragraph, as names of places tell it: names in capitals or with an agency in brackets or of known places, up to a dash; null for any other begin. */
export function datelineOf(reading: Reading, around: NamesAround | null = null): Dateline | null {
  const { tokens, text } = reading;
  const [first] = tokens;
  if (!first?.capital) return null;
  const dash = dashIn(tokens);
  const next = tokens[dash + 1];
  if (dash < 1 || (next && !next.capital && next.kind !== "number")) return null;
  const bracket = tokens.findIndex(({ norm }, at) => at < dash && norm === "(");
  const named = bracket < 0 ? dash : bracket;
  const day =
    reading.mentions.find((mention) => mention.type === "date" && mention.from < named)?.from ?? named;
  const country = countriesOf(text, tokens.slice(0, Math.min(named, day)), around);
  const isName = first.upper && first.norm.length > 2 && dash <= 4 && tokens[dash]?.norm !== ":";
  const isAgency = bracket > 0 && tokens[dash - 1]?.norm === ")";
  // "KABUL:", but "MS. DALE:" speaks
  const isTitle = first.norm.length <= 2 && tokens[1]?.norm === ".";
  const isTown = country.length > 0 && (tokens[dash]?.norm !== ":" || (first.upper && dash <= 3 && !isTitle));
  // "Srinagar, Feb. 14 –", but in a chronology "January 5 –" is the day of what follows
  const isDated = day > 0 && day < named && tokens[dash]?.norm !== ":";
  if (day === 0 || !(isName || isAgency || isTown || isDated)) return null;
  const town = townOf(text, tokens.slice(0, Math.min(named, day)), country, around);
  return { country, town, to: dash + 1 };
}

/** "KHARTOUM, Sudan" is about Khartoum; a country alone ("LEBANON —") is no town. */
function townOf(
  text: string,
  tokens: Reading["tokens"],
  country: readonly string[],
  around: NamesAround | null,
): Town | null {
  const mark = tokens.findIndex(({ kind }) => kind === "mark");
  const [first] = tokens;
  const last = tokens[(mark < 0 ? tokens.length : mark) - 1];
  if (!first || !last) return null;
  const words = text.slice(first.start, last.end);
  const place = placeIn(words, around);
  if (place === null) {
    const name = first.upper || !last.capital ? titled(words) : words;
    return { place_id: null, name, country: country.length === 1 ? country : [], hosts: null, kind: "named" };
  }
  const { place_id, name, hosts, kind } = place;
  if (kind === "country" || kind === "sea" || kind === "region") return null;
  return { place_id, name, country: place.country === null ? [] : [place.country], hosts, kind };
}

/** "PORT SUDAN" as other texts write it. */
const titled = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function dashIn(tokens: Reading["tokens"]): number {
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at];
    if (!token) break;
    if (DASHES.has(token.norm)) return at;
    if (token.kind === "mark" ? !WITHIN.has(token.norm) : !token.capital && !isPart(token)) break;
  }
  return -1;
}

const isPart = ({ kind, norm, joined }: Reading["tokens"][number]) =>
  kind === "number" || joined || SMALL.has(norm);

/** The countries of the names between commas and strokes: of "KUFA, Iraq" that of Iraq. */
function countriesOf(text: string, tokens: Reading["tokens"], around: NamesAround | null): string[] {
  const found = new Set<string>();
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== "mark") continue;
    const [start, end] = [tokens[from]?.start, tokens[at - 1]?.end];
    const country =
      start === undefined || end === undefined || at === from
        ? null
        : (placeIn(text.slice(start, end), around)?.country ?? null);
    if (country !== null) found.add(country);
    from = at + 1;
  }
  return [...found];
}

/** Of a name of several the one whose country the document names: "Santiago" in a report that speaks of Chile. */
function placeIn(words: string, around: NamesAround | null): Place | null {
  const known = placeNamed(words);
  if (known !== null || around === null) return known;
  const named = placesSharing(`?${words.toLowerCase()}`).filter(
    ({ country }) => country !== null && around.names(country),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
