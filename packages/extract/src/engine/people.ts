import { type ActorMention, actorOf, forceOf, wordList, wordSet } from "@sitrep/lexicon";
import { type Site, sitesIn } from "./sites.js";
import type { View } from "./view.js";

/** The actors that a stretch names, each once, organisations as the force that acts for them; groups without a name give none. */
export function actorsIn(view: View, from: number, to: number, sites: readonly Site[] = []): string[] {
  if (!view.any("actor", from, to)) return [];
  // "the Saudi Hospital" is nobody's by its name
  const isName = (at: number) => sites.some((site) => site.from <= at && at < site.to);
  const named: string[] = [];
  for (const actor of view.within("actor", from, to)) {
    if (isHomeOf(view, actor.to, to) || isName(actor.from) || isOrigin(view, actor) || isLook(view, actor))
      continue;
    if (isAlly(view, actor.from) && view.within("actor", from, actor.from).some(({ ids }) => ids.length > 0))
      continue;
    for (const id of actor.ids) {
      const force = forceOf(id);
      if (!named.includes(force)) named.push(force);
    }
  }
  return named;
}

/** Who a phrase of somebody acting names: of "Hamas, a Palestinian group," and "X, al-Qaeda's affiliate in Mali," whom the aside describes. */
export function doersNamed(
  view: View,
  { from, to }: { readonly from: number; readonly to: number },
): string[] {
  let comma = from + 1;
  while (comma < to && view.norm(comma) !== ",") comma++;
  const named = comma >= to || !isDescribed(view, comma, to) ? [] : actorsIn(view, from, comma);
  if (named.length > 0) return named;
  const own = actorsIn(view, from, to);
  // "the National Liberation Army (ELN)": a short name that the tables know
  const short = view.norm(to) === "(" && view.norm(to + 2) === ")" ? actorsIn(view, to + 1, to + 2) : [];
  if (short.length > 0 && own.length < 2) return short;
  return own;
}

/** "X, | a Palestinian group,": an aside that ends in no name; "the US, the UK and Australia" are three. */
function isDescribed(view: View, comma: number, end: number): boolean {
  const opens =
    view.among(comma + 1, ARTICLES) ||
    view.within("actor", comma + 1, end).some(({ to }) => view.norm(to) === "'s");
  if (!opens) return false;
  let last = comma + 1;
  // "the Iranian-backed group", not "a group backed by Iran"
  const isBehind = (at: number) => view.among(at, BEHIND) && view.tokens[at]?.joined !== true;
  while (last + 1 < end && !isBehind(last + 1) && view.norm(last + 1) !== ",") last++;
  return view.tokens[last]?.capital !== true;
}
const ARTICLES = wordList("engine/people/articles");
const BEHIND = wordList("engine/people/behind");

/** "the Lebanese militant group", "Syrian rebels": from where a group is, which is no state's. */
function isOrigin(view: View, { ids, modifier, to }: ActorMention): boolean {
  const isPeople = ids.length > 0 && ids.every((id) => actorOf(id)?.kind === "population");
  const isOfState = modifier && ids.every((id) => actorOf(id)?.kind === "state");
  if (!isPeople && !isOfState) return false;
  const isNext = view.among(to, GROUPS) || view.tokens[to]?.kind !== "word" || view.norm(to) === "and";
  const noun = isNext ? to : to + 1;
  return view.among(noun, GROUPS) && (!isPeople || view.among(noun, ONE_GROUP));
}
/** "in Colombian army | uniforms", "flying a Russian | flag": how they look, and not who they are. */
const isLook = (view: View, { to }: ActorMention): boolean =>
  [to, to + 1, to + 2].some((at) => view.among(at, LOOKS) && view.token(at - 1)?.kind === "word");
const LOOKS = wordList("engine/people/looks");
const ONE_GROUP = wordSet("group movement");
const GROUPS = wordList("context/fillers/unnamed/groups");

const BORDERS = wordList("engine/people/borders");

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
    // "Islamic State's Somali branch" is its own
    (view.within("actor", end + 1, to).some((actor) => actor.ids.length > 0 && !isOrigin(view, actor)) ||
      view.startingAt("place", end + 1).some(({ place }) => place.kind === "city")));

/** Who is hit or hurt in a stretch: its actors, civilians where it says so, and else whom a base hosts. */
export function targetsIn(view: View, from: number, to: number): string[] {
  // "an attack on the border with Nigeria": where, not whom
  if ([from, from + 1].some((at) => view.among(at, BORDERS))) return [];
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
        // "MV Islander" is a ship
        .filter(
          (people) =>
            !view.tokens[people.from]?.capital || !view.any("facility", people.from - 1, people.from),
        )
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
        : view
            .within("facility", from, to)
            // "two unmanned surface vessels"
            .filter((thing) =>
              view.within("munition", thing.from - 2, thing.to).every(({ to: end }) => end < thing.to),
            )
            .flatMap((facility) => ownersOf(view, facility)),
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

const WARSHIP = /war|navy|naval|destroyer|frigate|cruiser|corvette|aircraft carrier|submarine|landing|patrol/;
const CIVIL = new Set(["hospital", "hospitals", "ambulance", "ambulances", "bus", "buses", "camp", "camps"]);

/** "a refugee camp", "a displacement camp" */
const SHELTERED = wordList("engine/people/sheltered");

/** Homes, hospitals and buses are civilians'; ships that are no warships are commerce; of other sites the words say nothing. */
function ownersOf(view: View, facility: { kind: string; from: number; to: number }): string[] {
  const noun = view.norm(facility.to - 1);
  const refugee = view.among(facility.from - 1, SHELTERED);
  if (facility.kind === "building" || (CIVIL.has(noun) && (refugee || !noun.startsWith("camp"))))
    return ["civilians"];
  return facility.kind === "vessel" && !WARSHIP.test(view.words(facility.from - 1, facility.to).toLowerCase())
    ? ["commercial-shipping"]
    : [];
}
