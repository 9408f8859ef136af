import {
  actorOf,
  isCommonWord,
  landBehind,
  nameWordsOf,
  type Place,
  wordList,
  wordSet,
} from "@sitrep/lexicon";
import type { PlaceReading } from "@sitrep/model";
import { type OwnTown, ownTownsIn } from "./own-town.js";
import { isSeat } from "./seats.js";
import type { View } from "./view.js";

export interface Site {
  readonly reading: PlaceReading;
  /** ISO codes or a sea */
  readonly country: readonly string[];
  /** whose forces a base hosts */
  readonly hosts: string | null;
  readonly kind: "country" | "region" | "city" | "base" | "sea" | "named";
  readonly from: number;
  readonly to: number;
}

const SITE_NOUNS = nameWordsOf("site_noun");
const OF_NOUNS = nameWordsOf("area_before");
/** "Plateau state" is a place, "Syrian state media" is none. */
const OF_THE_STATE = nameWordsOf("state_body");
const BEFORE_NAME = new Set(["near", "outside"]);
/** "at Petropavlivka", "in North Waziristan": a name that the phrase ends with. */
const INTO_NAME = wordSet("in at");
const PHRASE_ENDS = wordList("engine/sites/phrase-ends");
const isUnknownPlace = (view: View, from: number, to: number) =>
  endsPhrase(view, to) &&
  !view.among(to - 1, NO_PLACE) &&
  view.tokens[from]?.upper !== true &&
  !view.any("munition", from, from + 1) &&
  !isTitle(view);

/** Where most plain words have capitals, a capital tells nothing. */
function isTitle(view: View): boolean {
  let small = 0;
  let capitals = 0;
  for (let at = 1; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (token?.kind !== "word" || token.norm.length < 4) continue;
    if (!token.capital) {
      if (++small > 3) return false;
    } else if (isCommonWord(token.word)) capitals++;
  }
  return capitals > 2 * small;
}

const endsPhrase = (view: View, at: number) =>
  at >= view.tokens.length || view.among(at, PHRASE_ENDS) || view.any("date", at, at + 1);
/** Capitalised words that follow "in" and "at" and are no places. */
const NO_PLACE = nameWordsOf("no_place");
const PARTICLES = nameWordsOf("name_particle");

/** Every place that a stretch names: those of the lexicon, and capitalised names that end in a site noun or follow "near" or "town of". */
export function sitesIn(view: View, from: number, to: number): Site[] {
  const sites: Site[] = [];
  if (view.any("place", from, to))
    for (const mention of view.within("place", from, to))
      sites.push(administered(view, siteOf(view, mention.place, mention.from, mention.to)));
  if (view.lastBase && view.any("facility", from, to) && !sites.some((site) => site.kind === "base"))
    for (const facility of view.within("facility", from, to))
      if (isTheBase(view, facility.from, facility.to))
        sites.push(siteOf(view, view.lastBase, facility.from, facility.to));
  for (const own of ownTownsIn(view))
    if (own.from >= from && own.from < to) sites.push(siteOfTown(view, own));
  for (const named of namesIn(view, from, to)) {
    const inner = sites.findIndex((site) => site.from < named.to && named.from < site.to);
    const known = sites[inner];
    if (known?.kind === "sea") continue;
    if (!known) sites.push(inLand(view, named));
    // "Indonesia Hospital" is no place in Indonesia
    else if (known.kind === "country" && named.to > known.to) sites[inner] = named;
    // "a Lima hospital" is a hospital in Lima, and no name of one
    else if (known.kind === "city" && isAny(view, named)) continue;
    else if (
      known.to - known.from < named.to - named.from &&
      known.kind !== "base" &&
      known.kind !== "country"
    )
      sites[inner] = { ...named, country: known.country };
  }
  if (sites.length === 0) return sites;
  return withoutAsides(view, sites)
    .filter((site) => !isOfPort(view, site) && !isSeat(view, site.from, site.to))
    .sort((a, b) => a.from - b.from);
}

/** "a hospital", "a crowded market": not one that is known by that name. */
function isAny(view: View, { from, to }: Site): boolean {
  if (view.token(to - 1)?.capital) return false;
  for (let at = from - 1; at >= from - 3; at--) {
    if (view.norm(at) === "a" || view.norm(at) === "an") return true;
    if (view.tokens[at]?.kind !== "word" || view.tokens[at]?.capital || view.among(at, INTO)) return false;
  }
  return false;
}

/** "Orlan, Peru": a place that nobody knows lies where the words say. */
function inLand(view: View, site: Site): Site {
  const land = landBehind(view.tokens, site.to, (at) => view.startingAt("place", at)[0]?.place ?? null);
  return land?.country ? { ...site, country: [land.country] } : site;
}

/** "the Red Sea | port of Hodeidah", "a Red Sea | port city": which port, and nothing at sea. */
const isOfPort = (view: View, { kind, from, to }: Site) =>
  kind === "sea" &&
  // "in Orlan, on the | Black Sea"
  (isCoast(view, view.norm(from - 1) === "the" ? from - 2 : from - 1) ||
    (view.among(to, PORTS) &&
      (view.any("place", to, to + 5) ||
        view.tokens.slice(to, to + 3).some(({ norm }) => OF_PORT.has(norm)))));
const isCoast = (view: View, at: number) => view.norm(at) === "on" && view.norm(at - 1) === ",";
const OF_PORT = new Set(["of", "city", "town"]);
const PORTS = nameWordsOf("port_noun");

/** "in northeastern Jordan near the Syrian border": on this side of it; "on the Syrian border" says no more where; nor does "the mayor of Lima". */
function withoutAsides(view: View, sites: Site[]): Site[] {
  const isBorder = ({ kind, to }: Site) => kind === "country" && view.among(to, BORDERS);
  const isNear = ({ from }: Site) => view.among(view.norm(from - 1) === "the" ? from - 2 : from - 1, NEAR);
  const isAside = (site: Site) => isBorder(site) || isOfOffice(view, site);
  const others = sites.some((site) => !isAside(site));
  return sites.filter((site) => !isAside(site) || !(others || (isBorder(site) && isNear(site))));
}
const BORDERS = wordSet("border frontier");
const NEAR = wordSet("near toward towards");

/** "the mayor of Lima was killed in Cusco": whose mayor, and not where. */
const isOfOffice = (view: View, { from }: Site) =>
  view.norm(from - 1) === "of" && view.among(from - 2, OFFICES);
const OFFICES = nameWordsOf("title");

/** Sites in the order of the text, each once. */
export const inOrder = (sites: readonly Site[]): Site[] =>
  sites
    .filter(({ from }, index) => sites.findIndex((site) => site.from === from) === index)
    .sort((a, b) => a.from - b.from);

/** "Indian-administered Kashmir": of disputed land the words themselves say whose it is there. */
function administered(view: View, site: Site): Site {
  if (site.country.length > 0 || view.norm(site.from - 1) !== "administered") return site;
  const [holder] = view.within("actor", site.from - 3, site.from).flatMap(({ ids }) => ids);
  const country = holder === undefined ? null : (actorOf(holder)?.country ?? null);
  return country === null ? site : { ...site, country: [country] };
}

/** The places where something happens, without those that something comes from: "fired from Lebanon", "flown from a base on Malta". */
export const scenesIn = (view: View, from: number, to: number): Site[] =>
  sitesIn(view, from, to).filter((site) => !isOrigin(view, site.from));

function isOrigin(view: View, from: number): boolean {
  if (view.norm(from - 1) === "from" || isBound(view, from)) return true;
  if (view.norm(from - 2) === "from") return view.token(from - 1)?.kind === "word";
  if (!["in", "on", "at", "near"].includes(view.norm(from - 1))) return false;
  for (let at = from - 2; at >= from - MOST_FROM; at--) {
    if (view.norm(at) === "from") return true;
    const token = view.tokens[at];
    if (token?.kind !== "word" || REACHED.knows(token.word) || view.any("cue", at, at + 1)) return false;
    if (token.capital && view.norm(at - 1) === "from") return false;
  }
  return false;
}
/** "bound for the port of | Aden", "from the direction of | Peru": where it goes to or comes from. */
function isBound(view: View, from: number): boolean {
  for (let at = from - 1; at >= from - MOST_TO_BOUND; at--) {
    if (view.norm(at) === "for" && view.among(at - 1, BOUND)) return true;
    if (view.norm(at) === "to" && view.among(at - 1, BOUND)) return true;
    if (view.norm(at) === "direction" && view.norm(at - 2) === "from") return true;
    if (view.tokens[at]?.kind === "mark") return false;
  }
  return false;
}
const MOST_TO_BOUND = 6;
const BOUND = wordList("engine/sites/bound");

/** "from an air base in Orlan in Lima Province" */
const MOST_FROM = 8;
/** "from Peru at Lima in the west", "from Peru into Chile in the west": where it went. */
const REACHED = wordList("engine/sites/reached");

const INTO = nameWordsOf("site_preposition");

const homeOf = (id: string): readonly string[] => {
  const actor = actorOf(id);
  return actor?.kind === "state" && actor.country !== null ? [actor.country] : [];
};

/** "In neighboring Niger, four died in an ambush near Abala": the one country that a sentence happens in, null for none or several. */
export function countryAround(view: View): string | null {
  const capitals = view
    .all("actor")
    .filter(
      ({ from, to, modifier }) => view.norm(from - 1) === "in" && !modifier && !view.any("event", to, to + 1),
    );
  if (capitals.length === 0 && !view.any("place", 0, view.tokens.length)) return null;
  const codes = new Set([
    ...sitesIn(view, 0, view.tokens.length)
      .filter(({ from }) => view.among(from - 1, INTO) || view.among(from - 2, INTO))
      .flatMap(({ country }) => country),
    // "in Ankara", where a capital stands for its state
    ...capitals.flatMap(({ ids }) => ids.flatMap((id) => homeOf(id))),
  ]);
  const [only] = codes;
  return only !== undefined && codes.size === 1 ? only : null;
}

/** "was hit while sailing in the Red Sea": the seas that a sentence names. */
export const seasOf = (view: View): Site[] =>
  view.all("place").some(({ place }) => place.kind === "sea")
    ? sitesIn(view, 0, view.tokens.length).filter((site) => site.kind === "sea")
    : [];

const siteOf = (view: View, place: Place, from: number, to: number): Site => ({
  reading: { place_id: place.place_id, name: place.name, words: view.words(from, to) },
  country: place.kind === "sea" ? [place.place_id] : place.country ? [place.country] : [],
  hosts: place.hosts,
  kind: place.kind,
  from,
  to,
});

/** "this city" is the town of the dateline. */
const siteOfTown = (view: View, { town, from, to }: OwnTown): Site => ({
  reading: { place_id: town.place_id, name: town.name, words: view.words(from, to) },
  country: town.country,
  hosts: town.hosts,
  kind: town.kind,
  from,
  to,
});

/** "the base", "the airbase" with no name of its own. */
const isTheBase = (view: View, from: number, to: number) =>
  ["base", "airbase", "airfield", "garrison"].includes(view.norm(to - 1)) &&
  ["the", "this", "that"].includes(view.norm(from - 1));

function namesIn(view: View, from: number, to: number): Site[] {
  const found: Site[] = [];
  for (let at = from; at < to; at++) {
    const end = endOfName(view, at, to);
    if (end === at) continue;
    const noun = view.norm(end - 1);
    const before = view.norm(at - 1);
    const lower =
      (view.among(end, SITE_NOUNS) || (view.norm(end) === "state" && !view.among(end + 1, OF_THE_STATE))) &&
      !view.tokens[end]?.capital;
    const area =
      view.norm(end) === "area" &&
      view.norm(end + 1) !== "of" &&
      end - at > 1 &&
      !view.any("place", at, end) &&
      !view.tokens[end]?.capital;
    const camp = view.norm(end) === "refugee" && view.norm(end + 1) === "camp";
    const stop = camp ? end + 2 : lower || area ? end + 1 : end;
    const named =
      (((SITE_NOUNS.has(noun) && end - at > 1) || lower) && !isOfState(view, lower ? end : end - 1)) ||
      camp ||
      area;
    const located =
      BEFORE_NAME.has(before) ||
      (before === "of" && view.among(at - 2, OF_NOUNS)) ||
      (view.among(at - 1, INTO_NAME) && isUnknownPlace(view, at, end));
    if (
      (named || located) &&
      !isActor(view, at, end) &&
      !(named && isPeople(view, at, lower ? end : end - 1))
    )
      found.push(unknownSite(view, at, stop));
    at = end;
  }
  return found;
}

/** "the Administrative Department": an office, and no part of a country. */
const isOfState = (view: View, at: number): boolean => {
  const before = view.token(at - 1);
  return view.norm(at) === "department" && before !== undefined && isCommonWord(before.word);
};

/** "the Israeli town of", "a Shiite Muslim mosque", "the Iraqi National Guard base": whose it is, and no name. */
function isPeople(view: View, from: number, to: number): boolean {
  const people = view.startingAt("actor", from).find(({ modifier }) => modifier);
  if (people && (people.to >= to || view.among(to - 1, FORCES))) return true;
  for (let at = from; at < to; at++) if (!view.among(at, BELIEFS)) return false;
  return true;
}
const FORCES = nameWordsOf("force_word");
const BELIEFS = nameWordsOf("belief");

function unknownSite(view: View, from: number, to: number): Site {
  const words = view.words(from, to);
  const reading = {
    place_id: null,
    name: /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words,
    words,
  };
  return { reading, country: [], hosts: null, kind: "named", from, to };
}

/** "shelled | Kfar Kila": a name that nobody knows, where only a place can be. */
export function siteAfter(view: View, verb: number): Site | null {
  const end = endOfName(view, verb, Math.min(view.tokens.length, verb + 4));
  const taken = view.within("actor", verb, end).length + view.within("people", verb, end).length;
  return end > verb && taken === 0 && isUnknownPlace(view, verb, end) ? unknownSite(view, verb, end) : null;
}

const isActor = (view: View, from: number, to: number) =>
  view
    .within("actor", from, to)
    .some((actor) => actor.to >= to && (!actor.modifier || (actor.from === from && actor.ids.length > 0)));

/** The token after a run of capitalised words; `at` itself where there is none. */
function endOfName(view: View, at: number, to: number): number {
  let end = at;
  while (end < to) {
    const token = view.tokens[end];
    if (!token || token.kind === "mark") break;
    if (!token.capital && !(PARTICLES.knows(token.word) && view.tokens[end + 1]?.capital === true)) break;
    if ((end === at && at === 0) || view.any("date", end, end + 1)) break;
    end++;
  }
  return end;
}
