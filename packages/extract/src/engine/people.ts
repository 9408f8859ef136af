import { forceOf } from "@sitrep/lexicon";
import { type Site, sitesIn } from "./sites.js";
import type { View } from "./view.js";

/** The actors that a stretch names, each once, organisations as the force that acts for them; groups without a name give none. */
export function actorsIn(view: View, from: number, to: number, sites: readonly Site[] = []): string[] {
  if (!view.any("actor", from, to)) return [];
  // "the Saudi Hospital" is nobody's by its name
  const isName = (at: number) => sites.some((site) => site.from <= at && at < site.to);
  const named: string[] = [];
  for (const actor of view.within("actor", from, to)) {
    if (isHomeOf(view, actor.to, to) || isName(actor.from)) continue;
    if (isAlly(view, actor.from) && view.within("actor", from, actor.from).some(({ ids }) => ids.length > 0))
      continue;
    for (const id of actor.ids) {
      const force = forceOf(id);
      if (!named.includes(force)) named.push(force);
    }
  }
  return named;
}

/** "rebels linked to | al-Qaeda", "forces loyal to | X": whose friends they are, who does not act. */
const isAlly = (view: View, at: number) => {
  const link = view.norm(at - 1) === "the" ? at - 2 : at - 1;
  return ["with", "to", "by"].includes(view.norm(link)) && view.hasCue("sponsor", link - 1);
};

/** "Yemen's Houthis", "Iran's Revolutionary Guards", "Syrian government ally Russia", "Syria's Idlib": the first is where the group is at home, and does not act. */
const isHomeOf = (view: View, end: number, to: number) =>
  view.norm(end) === "ally" ||
  view.norm(end + 1) === "ally" ||
  (view.norm(end) === "'s" &&
    end + 1 < to &&
    (view.startingAt("actor", end + 1).some(({ ids }) => ids.length > 0) ||
      view.startingAt("place", end + 1).some(({ place }) => place.kind === "city")));

/** Who is hit or hurt in a stretch: its actors, civilians where it says so, and else whom a base hosts. */
export function targetsIn(view: View, from: number, to: number): string[] {
  const actors = view.any("actor", from, to)
    ? actorsIn(
        view,
        from,
        to,
        sitesIn(view, from, to).filter(({ kind }) => kind === "named"),
      )
    : [];
  const named = view.within("actor", from, to).filter((name) => name.to > name.from + 1);
  const people = view.any("people", from, to)
    ? view
        .within("people", from, to)
        // "the National Front": a word of its name is nobody
        .filter((people) => !named.some((name) => name.from <= people.from && people.to <= name.to))
        .map(({ target }) => target)
        .filter((target) => target !== null)
    : [];
  if (people.length === 0 && actors.length > 0) return actors;
  if (people.length > 0) return [...new Set([...withoutOwners(view, from, to, actors), ...people])];
  if (!view.any("place", from, to) && !view.any("facility", from, to)) return [];
  const hosts = sitesIn(view, from, to).flatMap((site) => (site.hosts ? [site.hosts] : []));
  return [
    ...new Set(
      hosts.length > 0
        ? hosts
        : view.within("facility", from, to).flatMap((facility) => ownersOf(view, facility)),
    ),
  ];
}

/** "Iraqi civilians": the country says whose civilians they are, and is itself not hit. */
function withoutOwners(view: View, from: number, to: number, actors: readonly string[]): string[] {
  const owners = view
    .within("actor", from, to)
    .filter(
      ({ modifier, to: end }) =>
        modifier && view.within("people", end, end + 3).some((people) => people.target !== null),
    )
    .flatMap(({ ids }) => ids.map(forceOf));
  return actors.filter((id) => !owners.includes(id));
}

const WARSHIP = /war|navy|naval|destroyer|frigate|submarine|landing|patrol/;
const CIVIL = new Set(["hospital", "hospitals", "ambulance", "ambulances", "bus", "buses", "camp", "camps"]);

/** Homes, hospitals and buses are civilians'; ships that are no warships are commerce; of other sites the words say nothing. */
function ownersOf(view: View, facility: { kind: string; from: number; to: number }): string[] {
  const noun = view.norm(facility.to - 1);
  const refugee = view.norm(facility.from - 1) === "refugee";
  if (facility.kind === "building" || (CIVIL.has(noun) && (refugee || !noun.startsWith("camp"))))
    return ["civilians"];
  return facility.kind === "vessel" && !WARSHIP.test(view.words(facility.from - 1, facility.to).toLowerCase())
    ? ["commercial-shipping"]
    : [];
}
