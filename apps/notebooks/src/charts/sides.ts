import { OTHER, PALETTE } from "../drawing/palette.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { listWords, type Names } from "../words/names.js";

/** Events of one side against another: a lane of the chronology. */
export interface Side {
  readonly key: string;
  /** `Iran-backed militias → United States` */
  readonly words: string;
  readonly colour: string;
  readonly events: readonly ChronologyEvent[];
}

const LANES = 6;

/** Events by who acts against whom, most events first; sides that are one or a part of one another share a lane. The rest shares one. */
export function sidesOf(events: readonly ChronologyEvent[], names: Names): Side[] {
  const groups: { readonly first: ChronologyEvent; readonly events: ChronologyEvent[] }[] = [];
  // events whose sides are named most often lead: others join the lane that they fit
  const times = new Map<string, number>();
  for (const event of events) times.set(keyOf(event), (times.get(keyOf(event)) ?? 0) + 1);
  const timesOf = (event: ChronologyEvent): number => times.get(keyOf(event)) ?? 0;
  const ranked = [...events].sort((left, right) => timesOf(right) - timesOf(left));
  for (const event of ranked) {
    const group = groups.find(({ first }) => isSame(first, event, names));
    if (group) group.events.push(event);
    else groups.push({ first: event, events: [event] });
  }
  const sorted = groups.sort((left, right) => right.events.length - left.events.length);
  const own = sorted.length > LANES ? sorted.slice(0, LANES - 1) : sorted;
  const rest = sorted.slice(own.length).flatMap((group) => group.events);
  const order = new Map(events.map((event, at) => [event, at]));
  const inOrder = (list: readonly ChronologyEvent[]) =>
    [...list].sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
  const lanes = own.map(
    ({ events: mine }, at): Side => ({
      key: String(at),
      words: wordsOf(mine, names),
      colour: PALETTE[at] ?? OTHER,
      events: inOrder(mine),
    }),
  );
  return rest.length === 0
    ? lanes
    : [...lanes, { key: "rest", words: "Others", colour: OTHER, events: inOrder(rest) }];
}

const keyOf = (event: ChronologyEvent): string =>
  JSON.stringify([event.event_type, [...event.actor].sort(), [...event.target].sort()]);

/** Both sides agree. An event that leaves a side out is of no lane that names it. */
const isSame = (left: ChronologyEvent, right: ChronologyEvent, names: Names): boolean =>
  left.event_type === right.event_type &&
  agree(left.actor, right.actor, names) &&
  agree(left.target, right.target, names);

const agree = (left: readonly string[], right: readonly string[], names: Names): boolean =>
  left.length === 0 || right.length === 0
    ? left.length === right.length
    : left.some((one) => right.some((other) => names.related(one, other)));

function wordsOf(events: readonly ChronologyEvent[], names: Names): string {
  const actor = sideOf(
    events.map((event) => event.actor),
    names,
  );
  const target = sideOf(
    events.map((event) => event.target),
    names,
  );
  const verb = events[0]?.event_type === "strike" ? "strikes" : "attacks";
  const who = actor.length === 0 ? "Not said who" : listWords(actor.map(names.actor));
  return `${who}: ${verb} on ${target.length === 0 ? "a target not stated" : listWords(target.map(names.actor))}`;
}

/**
 * The one that takes in most of the others, of those that are named in a fifth of the events at least, and whoever else is named in
 * one of three beside it.
 */
function sideOf(lists: readonly (readonly string[])[], names: Names): string[] {
  const said = lists.filter((list) => list.length > 0);
  const ids = [...new Set(said.flat())];
  const timesOf = (id: string): number => said.filter((list) => list.includes(id)).length;
  const takenIn = (id: string): number =>
    timesOf(id) < said.length / 5
      ? 0
      : said.filter((list) => list.some((other) => names.within(other, id))).length;
  // the sort is stable: of equals, the one named first
  const [first, ...others] = ids.sort(
    (left, right) => takenIn(right) - takenIn(left) || timesOf(right) - timesOf(left),
  );
  if (first === undefined) return [];
  return [first, ...others.filter((id) => timesOf(id) >= said.length / 3 && !names.related(id, first))];
}
