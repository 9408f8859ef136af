import { actorOf, type Place, placesSharing } from "@sitrep/lexicon";
import type { Site } from "./sites.js";
import { changed, type Statement } from "./statement.js";
import type { View } from "./view.js";

/** A name of several places that nothing in the document tells apart. */
export interface Unsettled {
  readonly view: View;
  readonly site: Site;
  readonly options: readonly Place[];
}

/**
 * Says which place a name of several means: "Tripoli" is that of the country which the sentence names, or else the document. A name
 * that fits none or several of them keeps its words, has neither id nor country, and is given back.
 */
export function settleNamesakes(
  statements: readonly Statement[],
  views: readonly View[],
): { settled: readonly Statement[]; unsettled: readonly Unsettled[] } {
  const unsettled = new Map<string, Unsettled>();
  let document: Evidence | null = null;
  const settled = statements.map((statement) => {
    if (!statement.sites.some(isShared)) return statement;
    const { view } = statement;
    const sentence = evidenceIn([view]);
    document ??= evidenceIn(views);
    const around = document;
    return withSites(statement, (site) => {
      const options = placesSharing(site.reading.place_id ?? "");
      const place = oneOf(options, sentence) ?? oneOf(options, around);
      if (!place) unsettled.set(`${view.sentence.ordinal} ${site.from}`, { view, site, options });
      return place;
    });
  });
  return { settled, unsettled: [...unsettled.values()] };
}

const isShared = ({ reading }: Site) => reading.place_id?.startsWith("?") === true;

/** The countries that sentences speak of: by their places, and by who acts in them. */
interface Evidence {
  readonly places: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

function evidenceIn(views: readonly View[]): Evidence {
  const places = new Set<string>();
  const actors = new Set<string>();
  for (const view of views) {
    for (const { place } of view.all("place")) if (place.country !== null) places.add(place.country);
    for (const { ids } of view.all("actor"))
      for (const id of ids) {
        const country = actorOf(id)?.country;
        if (country) actors.add(country);
      }
  }
  return { places, actors };
}

function oneOf(options: readonly Place[], { places, actors }: Evidence): Place | null {
  const inPlace = options.filter(({ country }) => country !== null && places.has(country));
  if (inPlace.length > 0) return inPlace.length === 1 ? (inPlace[0] ?? null) : null;
  // "US troops in Georgia": whose troops they are says nothing of where, and a country is named for itself
  if (options.some(({ kind }) => kind === "country")) return null;
  const byActor = options.filter(({ country }) => country !== null && actors.has(country));
  return byActor.length === 1 ? (byActor[0] ?? null) : null;
}

function withSites(statement: Statement, placeOf: (site: Site) => Place | null): Statement {
  const sites = statement.sites.map((site): Site => (isShared(site) ? settled(site, placeOf(site)) : site));
  const shared = statement.sites.findIndex(({ reading }) => reading === statement.place);
  const elsewhere = statement.sites.some((site) => site.country.length > 0);
  const country = sites.flatMap((site, index) => {
    const before = statement.sites[index];
    return before && isShared(before) ? site.country : [];
  });
  return changed(statement, {
    sites,
    place: shared >= 0 ? (sites[shared]?.reading ?? null) : statement.place,
    country: !elsewhere && country.length > 0 ? [...new Set(country)] : statement.country,
  });
}

const settled = (site: Site, place: Place | null): Site =>
  place
    ? {
        ...site,
        reading: { ...site.reading, place_id: place.place_id, name: place.name },
        country: place.country === null ? [] : [place.country],
        kind: place.kind,
      }
    : { ...site, reading: { ...site.reading, place_id: null } };
