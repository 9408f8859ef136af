import type { LinesOf } from "../charts/recorded-events.js";
import type { Topic } from "../charts/topics.js";
import type { UnderLine } from "../charts/under-lines.js";
import { INK } from "../drawing/palette.js";
import type { ActorName, RecordedRows, ToldEvent } from "../rows/recorded-rows.js";
import type { Names } from "../words/names.js";

export interface Recorded {
  readonly rows: readonly RecordedRows[];
  readonly events: readonly ToldEvent[];
  readonly actorNames: readonly ActorName[];
}

/** Lines of data sets are grey, so that the colours of claimants stay theirs. */
const GREYS = [
  { colour: "#5f6b73", dash: null },
  { colour: "#5f6b73", dash: "7 4" },
  { colour: "#5f6b73", dash: "2 4" },
] as const;
const TOLD = { colour: INK, dash: "10 3 2 3" } as const;
const BOTH = { colour: INK, dash: "1 3" } as const;

/**
 * What is held one by one of a thing that is counted: for each data set its rows that name the sides in the area, then the events that
 * reports tell by themselves, and those of them that a row is linked to.
 */
export function linesOfRecorded({ rows, events, actorNames }: Recorded, names: Names): LinesOf {
  const datasets = [...new Set(rows.map(({ dataset }) => dataset))].sort().slice(0, GREYS.length);
  return (topic, from, until) => {
    const sides = sidesOf(topic);
    const isIn = ({ date_from, date_to }: { date_from: string; date_to: string }) =>
      date_from >= from && date_to <= until;
    const fits = namesSides(sides, actorNames, names);
    const own = rows.filter(
      (row) =>
        isIn(row) &&
        topic.area.includes(row.country) &&
        (row.event_type ?? sides.eventType) === sides.eventType &&
        fits(row.actors),
    );
    const told = events.filter((event) => isIn(event) && isTold(event, topic, sides, names));
    const lines = datasets.map((dataset, at) => {
      const rowsOf = own.filter((row) => row.dataset === dataset);
      const all = rowsOf.reduce((sum, row) => sum + row.rows, 0);
      const grown = rowsOf.map((row): readonly [string, number] => [row.date_to, row.rows]);
      return lineOf(
        `rows of ${dataset} that name the sides`,
        `${dataset}: ${all}`,
        GREYS[at] ?? GREYS[0],
        grown,
      );
    });
    if (own.length === 0) return [];
    const linked = told.filter(({ records }) => records > 0);
    const inBoth = linked.length === 0 ? "" : `, ${linked.length} of them with a row`;
    return [
      ...lines,
      lineOf(
        "events that reports tell one by one",
        `in reports: ${told.length}${inBoth}`,
        TOLD,
        told.map(onItsDay),
      ),
      // the label of the line above has its number: the two run close together
      lineOf("of these, events with a row linked to them", "", BOTH, linked.map(onItsDay)),
    ].filter(({ points }) => points.length > 0);
  };
}

const onItsDay = ({ date_to }: ToldEvent): readonly [string, number] => [date_to, 1];

interface Sides {
  readonly eventType: string;
  readonly actor: readonly string[];
  readonly target: readonly string[];
}

/** The sides that most figures of a topic name: those of its first row that names any. */
function sidesOf({ rows }: Topic): Sides {
  return {
    eventType: rows[0]?.event_type ?? "attack",
    actor: rows.find(({ actor }) => actor.length > 0)?.actor ?? [],
    target: rows.find(({ target }) => target.length > 0)?.target ?? [],
  };
}

/** Whether a row's words name somebody of each side that is known. */
function namesSides(
  { actor, target }: Sides,
  actorNames: readonly ActorName[],
  names: Names,
): (words: string) => boolean {
  const needed = [actor, target]
    .filter((side) => side.length > 0)
    .map((side) =>
      actorNames.flatMap(({ actor_id, name }) =>
        side.some((id) => names.related(actor_id, id)) ? [name] : [],
      ),
    );
  const known = new Map<string, boolean>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const fits = needed.every((side) => side.some((name) => standsIn(name, words)));
    known.set(words, fits);
    return fits;
  };
}

/** Whether a name is in some words, and not within a word. Short names are written as they are: US is not us. */
export function standsIn(name: string, words: string): boolean {
  const [needle, hay] = name.length <= 4 ? [name, words] : [name.toLowerCase(), words.toLowerCase()];
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1))
    if (!LETTER.test(hay[at - 1] ?? " ") && !LETTER.test(hay[at + needle.length] ?? " ")) return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function isTold(event: ToldEvent, topic: Topic, sides: Sides, names: Names): boolean {
  const meets = (own: readonly string[], wanted: readonly string[]) =>
    wanted.length === 0 ||
    own.length === 0 ||
    own.some((one) => wanted.some((other) => names.related(one, other)));
  return (
    event.event_type === sides.eventType &&
    event.country.some((code) => topic.area.includes(code)) &&
    meets(event.actor, sides.actor) &&
    meets(event.target, sides.target)
  );
}

function lineOf(
  words: string,
  short: string,
  style: { readonly colour: string; readonly dash: string | null },
  grown: readonly (readonly [string, number])[],
): UnderLine {
  const byDay = new Map<string, number>();
  for (const [day, count] of grown) byDay.set(day, (byDay.get(day) ?? 0) + count);
  const points: { day: string; value: number }[] = [];
  let value = 0;
  for (const [day, count] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    value += count;
    points.push({ day, value });
  }
  return { words, short, ...style, points };
}

/** What a line counts up to a day; 0 before its first. */
export const countBy = ({ points }: UnderLine, day: string): number =>
  points.findLast((point) => point.day <= day)?.value ?? 0;
