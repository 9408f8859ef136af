import type { Mention, Profile, When } from "../mentions/mention.js";
import { lexiconNames, type Names } from "../names.js";

/** A mention compared by itself. */
export const single = (mention: Mention): Profile => ({ ...mention, members: [mention] });

/** What several mentions of one event in one report say together: the best day, the exactest place, all figures. */
export function profileOf(members: readonly Mention[], names: Names = lexiconNames): Profile {
  const [first] = members;
  if (!first) throw new RangeError("a profile without members");
  if (members.length === 1) return single(first);
  const placed = [...members].sort(
    (a, b) => placeRank(b, names) - placeRank(a, names) || (a.id < b.id ? -1 : 1),
  )[0];
  return {
    id: members.map(({ id }) => id).sort()[0] ?? first.id,
    members,
    event_type: members.find(({ event_type }) => event_type !== null)?.event_type ?? null,
    report: first.report,
    dataset: first.dataset,
    when: bestWhen(members.map(({ when }) => when)),
    actor: narrowest(
      members.flatMap(({ actor }) => actor),
      names,
    ),
    target: narrowest(
      members.flatMap(({ target }) => target),
      names,
    ),
    country: [...new Set(members.flatMap(({ country }) => country))].sort(),
    place: placed?.place ?? null,
    place_id: placed?.place_id ?? null,
    munition: [...new Set(members.flatMap(({ munition }) => munition))].sort(),
    figures: new Set(members.flatMap(({ figures }) => [...figures]).sort()),
    isLead: members.some(({ isLead }) => isLead),
    isSeveral: members.every(({ isSeveral }) => isSeveral),
    item: members.every(({ item }) => item === first.item) ? first.item : null,
  };
}

/** Each once, in order, without those that a narrower one stands for: of a militia and its umbrella, the militia. */
export function narrowest(actors: readonly string[], names: Names = lexiconNames): string[] {
  const all = [...new Set(actors)].sort();
  return all.filter(
    (actor) =>
      !all.some(
        (other) => names.related(actor, other) === "parent" && names.depth(other) > names.depth(actor),
      ),
  );
}

/** A base or town before a region, a region before a name that no table knows, that before nothing. */
export function placeRank({ place, place_id }: Pick<Profile, "place" | "place_id">, names: Names): number {
  if (place === null) return 0;
  if (place_id === null) return 1;
  const kind = names.place(place_id)?.kind;
  return kind === "base" ? 4 : kind === "city" ? 3 : 2;
}

const BASIS = { explicit: 3, relative: 2, borrowed: 1, unknown: 0 } as const;
const widthOf = ({ span }: When) => (span === null ? 400 : span.last - span.first);

/** The best of the dates, in reach of what agrees with it to the day. */
function bestWhen(all: readonly When[]): When {
  const ranked = [...all].sort(
    (a, b) =>
      BASIS[b.basis] - BASIS[a.basis] ||
      widthOf(a) - widthOf(b) ||
      Number(b.instant !== null) - Number(a.instant !== null) ||
      (a.date ?? "").localeCompare(b.date ?? ""),
  );
  const [best] = ranked;
  if (!best) throw new RangeError("no dates");
  const instant = best.instant ?? ranked.find((when) => when.instant !== null)?.instant ?? null;
  const near = ranked.flatMap((when) =>
    when.reach !== null && when.basis !== "borrowed" && widthOf(when) <= 1 ? [when.reach] : [],
  );
  if (best.reach === null || best.basis === "borrowed" || near.length === 0) return { ...best, instant };
  let { first, last } = best.reach;
  for (const reach of near) {
    first = Math.min(first, reach.first);
    last = Math.max(last, reach.last);
  }
  return { ...best, reach: { first, last }, instant };
}
