import { mappedArticles } from "../articles.js";
import type { LayoutKind, Recognised, TableHead } from "../layout.js";
import { nearestOf } from "../nearest.js";
import { overDerived } from "./derived.js";
import { givenActors } from "./given-actors.js";
import { type Mapping, mapsColumns } from "./mapping.js";
import { ownEvents } from "./own-events.js";
import { renamed } from "./renamed.js";

/**
 * The layout of a table whose sidecar says how to read it: a known layout by its name, under the columns that the mapping names, figures,
 * articles, or events of one's own. null where the sidecar says nothing of its columns: the table is then recognised as any other, or read by the
 * layout that the sidecar names.
 */
export function mappedLayout(
  head: TableHead,
  mapping: Mapping,
  kinds: readonly LayoutKind[],
): Recognised | null {
  if (!mapsColumns(mapping)) return null;
  const given = givenActors(mapping);
  const knowing = given === null ? head : { ...head, actors: given.ids };
  const found = overDerived(knowing, mapping, (it, its) => layoutUnder(it, its, kinds));
  return "missing" in found || given === null ? found : { layout: { ...found.layout, actors: given.actors } };
}

function layoutUnder(head: TableHead, mapping: Mapping, kinds: readonly LayoutKind[]): Recognised {
  const wanted = mapping.layout ?? (mapping.kind === "events" ? undefined : mapping.kind);
  if (wanted?.toLowerCase() === mappedArticles.name) return renamed(head, mapping, mappedArticles);
  if (wanted !== undefined) {
    const kind = kinds.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (kind) return renamed(head, mapping, kind);
    const names = kinds.map(({ name }) => name);
    return { missing: [`a layout named ${wanted}; the nearest is ${nearestOf(wanted, names)}`] };
  }
  if (mapping.columns || mapping.unpivot) return ownEvents(head, mapping, kinds);
  const found = kinds.map((kind) => renamed(head, mapping, kind));
  const layouts = found.flatMap((it) => ("layout" in it ? [it.layout] : []));
  const [first] = layouts;
  if (first) return { layout: layouts.reduce((best, next) => (next.sure > best.sure ? next : best), first) };
  return { missing: ["columns: the names in the sidecar's header are no known layout's"] };
}
