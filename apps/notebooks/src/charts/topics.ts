import type { AttackCount } from "../rows/view-rows.js";
import { listWords, type Names, withArticle } from "../words/names.js";

/** Counts of one kind of thing: the same sort of event, against the same side, by the same side, in the same area. */
export interface Topic {
  readonly key: string;
  /** `Attacks on the United States in Iraq and Syria` */
  readonly heading: string;
  /** who is said to be behind them; null where nobody says */
  readonly by: string | null;
  readonly rows: readonly AttackCount[];
  /** whether it is said on whom or where; of other counts nobody knows that they count one thing */
  readonly isStated: boolean;
  /** the area that most of them speak of */
  readonly area: readonly string[];
}

interface Signature {
  readonly eventType: string;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly area: readonly string[];
  readonly rows: AttackCount[];
}

/**
 * Figures sorted by what they count, so that counts of different things never share a scale. Sides agree where one is the other or a
 * part of it; an area takes in a slightly larger one (two countries and a third). Most figures first.
 */
export function topicsOf(rows: readonly AttackCount[], names: Names): Topic[] {
  const signatures = signaturesOf(rows);
  const groups: Signature[][] = [];
  for (const signature of signatures) {
    const group = groups.find((members) => members.some((member) => isSame(member, signature, names)));
    if (group) group.push(signature);
    else groups.push([signature]);
  }
  return groups
    .map((members) => topicOf(members, names))
    .sort((left, right) => right.rows.length - left.rows.length || (left.key < right.key ? -1 : 1));
}

/** Signatures that name an actor come first: one that names none joins the fullest group that it fits, and links no two. */
function signaturesOf(rows: readonly AttackCount[]): Signature[] {
  const byKey = new Map<string, Signature>();
  for (const row of rows) {
    const [actor, target, area] = [[...row.actor].sort(), [...row.target].sort(), [...row.country].sort()];
    const key = JSON.stringify([row.event_type, target, area, actor]);
    const signature = byKey.get(key) ?? { eventType: row.event_type, actor, target, area, rows: [] };
    signature.rows.push(row);
    byKey.set(key, signature);
  }
  return [...byKey]
    .sort(
      ([leftKey, left], [rightKey, right]) =>
        Number(left.actor.length === 0) - Number(right.actor.length === 0) ||
        right.rows.length - left.rows.length ||
        (leftKey < rightKey ? -1 : 1),
    )
    .map(([, signature]) => signature);
}

function isSame(left: Signature, right: Signature, names: Names): boolean {
  if (left.eventType !== right.eventType || !sameArea(left.area, right.area)) return false;
  const actors =
    left.actor.length === 0 || right.actor.length === 0 || anyRelated(left.actor, right.actor, names);
  if (left.target.length === 0 && right.target.length === 0)
    return actors && left.actor.length > 0 === right.actor.length > 0;
  return actors && anyRelated(left.target, right.target, names);
}

const anyRelated = (left: readonly string[], right: readonly string[], names: Names): boolean =>
  left.some((one) => right.some((other) => names.related(one, other)));

/** Two areas of several countries that share three in five of them; a single country is only itself. */
function sameArea(left: readonly string[], right: readonly string[]): boolean {
  const shared = left.filter((country) => right.includes(country)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 || (shared / all >= 0.6 && (shared === all || shared >= 2));
}

function topicOf(members: readonly Signature[], names: Names): Topic {
  const main = [...members].sort((left, right) => right.rows.length - left.rows.length)[0];
  const { eventType = "", actor = [], target = [], area = [] } = main ?? {};
  const plural = eventType === "" ? "Events" : `${eventType.charAt(0).toUpperCase()}${eventType.slice(1)}s`;
  const by = actor.length === 0 ? null : listWords(actor.map((id) => withArticle(names.actor(id))));
  const on = target.length === 0 ? "" : ` on ${listWords(target.map((id) => withArticle(names.actor(id))))}`;
  const where = area.length === 0 ? "" : ` in ${listWords(area.map((id) => withArticle(names.place(id))))}`;
  const missing = [target.length === 0 ? "target" : null, area.length === 0 ? "area" : null].filter(
    (word) => word !== null,
  );
  const unsaid = missing.length === 0 ? "" : ` (${listWords(missing)} not stated)`;
  return {
    key: JSON.stringify([eventType, target, area, actor]),
    heading: `${plural}${target.length === 0 && by !== null ? ` by ${by}` : ""}${on}${where}${unsaid}`,
    by,
    rows: members.flatMap((member) => member.rows),
    isStated: target.length > 0 || area.length > 0,
    area,
  };
}
