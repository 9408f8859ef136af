import { isCalledByDay, monthDaysOf } from "../compare/dates.js";
import { rarity } from "../compare/figures.js";
import { isSea } from "../compare/places.js";
import type { Profile } from "../mentions/mention.js";
import { isUndated } from "../mentions/when.js";
import type { Names } from "../names.js";
import { Blocks, type Role } from "./blocks.js";

/** A date this wide tells no day: it is looked for by figures and place instead. */
const WIDE_DAYS = 10;

/**
 * Pairs of profiles worth comparing: near in time and of one country or side; or alike in figures or place where a day is missing
 * or in doubt. Grows with the number of events a day, not with the square of all.
 */
export function candidatePairs(
  profiles: readonly Profile[],
  names: Names,
): Iterable<readonly [number, number]> {
  const blocks = new Blocks(profiles.map(looksOf));
  for (const [position, profile] of profiles.entries()) {
    const add = (key: string, role: Role) => {
      for (const type of profile.event_type === null ? ["attack", "strike"] : [profile.event_type])
        blocks.add(`${type} ${key}`, position, role);
    };
    addDays(profile, whereOf(profile, names, add));
    addFigures(profile, add);
    // where nobody is named who attacked, the other type is looked at too, and at sea what is told of a coast
    const isOpen = profile.actor.length === 0 || isAtSea(profile);
    const clues = [
      profile.place_id ?? [],
      [...profile.figures].filter((figure) => rarity(figure) > 1),
    ].flat();
    for (const day of nearDays(profile)) {
      for (const clue of clues) blocks.add(`${clue} ${day}`, position, isOpen ? "peer" : "sought");
      blocks.add(`${profile.event_type} called ${day}`, position, isCalledByDay(profile) ? "peer" : "sought");
    }
  }
  return blocks.pairs();
}

type Add = (key: string, role: Role) => void;

/** Adds a key for each country; one without a country meets all that have a side in common, and one at sea all that have both. */
function whereOf({ country, actor, target }: Profile, names: Names, add: Add): Add {
  const family = (actors: readonly string[]) => [...new Set(actors.map((id) => names.family(id)))];
  const sides = family([...actor, ...target]);
  const pairs =
    country.length === 0 ? [] : family(actor).flatMap((from) => family(target).map((to) => `${from}>${to}`));
  const isOnLand = country.some((area) => !isSea(area));
  return (key, role) => {
    for (const area of country) add(`${key} ${area}`, role);
    for (const side of sides) addSide(`${key} ${side}`, role, country.length > 0, add);
    for (const pair of pairs) addSide(`${key} ${pair}`, role, isOnLand, add);
  };
}

const isAtSea = ({ country }: Profile) => country.length > 0 && country.every(isSea);

/** One whose place is open is compared with all under a key; two with places meet by these alone. */
function addSide(key: string, role: Role, isPlaced: boolean, add: Add): void {
  if (!isPlaced && role !== "sought") add(`${key} whoever`, "peer");
  if (!isPlaced && role !== "seeker") add(`${key} wherever`, "sought");
  if (isPlaced && role !== "seeker") add(`${key} whoever`, "sought");
  if (isPlaced && role !== "sought") add(`${key} wherever`, "seeker");
}

function addDays(profile: Profile, add: Add): void {
  const { when, report } = profile;
  for (const day of nearDays(profile)) {
    add(`day ${day}`, "peer");
    add(`told ${day}`, "sought");
  }
  for (const monthDay of monthDaysFor(profile)) add(monthDay, when.yearless === null ? "sought" : "peer");
  if (!isUndated(when) || report.window === null) return;
  for (let day = report.window.first; day <= report.window.last; day++) add(`told ${day}`, "seeker");
  if (report.day !== null) for (const day of [report.day, report.day + 1]) add(`report ${day}`, "peer");
}

function addFigures(profile: Profile, add: Add): void {
  const isVague = isUndated(profile.when) || isWide(profile);
  const isSeeking = isVague || profile.when.yearless !== null || profile.when.basis !== "explicit";
  const places = profile.country.length > 0 ? profile.country : ["?"];
  for (const figure of profile.figures) {
    if (rarity(figure) < 1) continue;
    for (const area of places) add(`${figure} ${area}`, isSeeking ? "peer" : "sought");
    add(`${figure} anywhere`, isSeeking && profile.country.length === 0 ? "peer" : "sought");
  }
  if (profile.place_id !== null) add(`at ${profile.place_id}`, isVague ? "peer" : "sought");
}

const isWide = ({ when }: Profile) => when.span !== null && when.span.last - when.span.first > WIDE_DAYS;

/** The days of a date, and the day after, so that days next to one another meet. */
function* nearDays(profile: Profile): Generator<number> {
  const { reach } = profile.when;
  if (reach === null || isWide(profile)) return;
  for (let day = reach.first; day <= reach.last + 1; day++) yield day;
}

function monthDaysFor({ when }: Profile): string[] {
  const days = monthDaysOf(when) ?? [];
  const last = days.at(-1);
  if (last === undefined || last.length < 5) return days;
  const next = new Date(Date.parse(`2000-${last}T00:00:00Z`) + 86_400_000).toISOString().slice(5, 10);
  return [...days, next];
}

const looksOf = ({ place_id, target, actor, figures, id }: Profile): string =>
  [place_id, target.join(), actor.join(), [...figures].sort().join(), id].join(" ");
