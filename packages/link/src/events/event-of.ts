import type { Event, EventType } from "@sitrep/model";
import { narrowest, placeRank } from "../cluster/profile.js";
import type { Mention } from "../mentions/mention.js";
import type { Names } from "../names.js";
import type { BestDate } from "./best-date.js";

/** An actor that fewer than this share of the members with actors name is left to them: a slip of one report is not the event's. */
const NAMED_BY = 0.2;

/** The best of the members' fields: the best date, the exactest place, the narrowest actors. Members keep their own. */
export function eventOf(
  members: readonly Mention[],
  { winner, rule, losers }: BestDate,
  names: Names,
): Event {
  const placed = mostCommonBest(members, names);
  const claims = members.filter(({ kind }) => kind === "claim");
  // rows do not tell who acts: where a report does, theirs do not count
  const telling = claims.length > 0 ? claims : members;
  const dates = new Set(losers.flatMap(({ when }) => when.date ?? []));
  return {
    event_id: members[0]?.id ?? "",
    event_type: typeOf(telling),
    date: winner?.when.date ?? null,
    date_from: winner?.when.from ?? null,
    date_to: winner?.when.to ?? null,
    date_rule: rule,
    other_dates: [...dates].sort(),
    time: timeOf(members, winner),
    actor: narrowest(
      named(telling, ({ actor }) => actor),
      names,
    ),
    target: narrowest(
      named(telling, ({ target }) => target),
      names,
    ),
    country: named(members, ({ country }) => country),
    place: placed?.place ?? null,
    place_id: placed?.place_id ?? null,
    munition: [...new Set(members.flatMap(({ munition }) => munition))].sort(),
  };
}

function typeOf(members: readonly Mention[]): EventType {
  const strikes = members.filter(({ event_type }) => event_type === "strike").length;
  const attacks = members.filter(({ event_type }) => event_type === "attack").length;
  return strikes > attacks ? "strike" : "attack";
}

/** The instant of the date that won, else the one most members give, else the earliest. */
function timeOf(members: readonly Mention[], winner: Mention | null): string | null {
  const counts = new Map<number, number>();
  for (const { when } of members)
    if (when.instant !== null) counts.set(when.instant, (counts.get(when.instant) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  const instant = winner?.when.instant ?? most?.[0] ?? null;
  return instant === null ? null : new Date(instant).toISOString().replace(".000Z", "Z");
}

function named(members: readonly Mention[], listOf: (member: Mention) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  const naming = members.filter((member) => listOf(member).length > 0);
  for (const member of naming)
    for (const name of new Set(listOf(member))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= naming.length * NAMED_BY ? [name] : [])).sort();
}

/** The exactest place; of several as exact, the one that most members give. */
function mostCommonBest(members: readonly Mention[], names: Names): Mention | undefined {
  const counts = new Map<string, number>();
  const keyOf = ({ place_id, place }: Mention) => place_id ?? place ?? "";
  for (const member of members) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + 1);
  const countOf = (member: Mention) => counts.get(keyOf(member)) ?? 0;
  return [...members]
    .filter(({ place }) => place !== null)
    .sort(
      (a, b) =>
        placeRank(b, names) - placeRank(a, names) ||
        countOf(b) - countOf(a) ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    )[0];
}
