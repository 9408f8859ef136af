import type { ByteSource } from "../part-line.js";
import { eachValue } from "./columns.js";
import { jsonEvents } from "./json-events.js";
import { parseItem } from "./parse-item.js";

/** A list of the text, as far as it must be known before its rows are given. */
export interface ListSeen {
  /** each column's place, in the order in which they come up; null for a list of lists, which has its names in the first, if any */
  readonly columns: Map<string, number> | null;
  items: number;
  /** characters of its items */
  size: number;
}

/** What a text of JSON holds. */
export interface JsonSurvey {
  readonly lists: ReadonlyMap<string, ListSeen>;
  /** single values beside lists, by path */
  readonly fields: ReadonlyMap<string, unknown>;
  /** lists of nothing */
  readonly empty: ReadonlySet<string>;
  /** objects that are an item each: an article on its own, which may well have a list of its authors */
  readonly objects: ListSeen;
  readonly isCut: boolean;
}

/** More are no columns, but keys by which somebody looks up. */
export const MOST_COLUMNS = 4000;
const MOST_FIELDS = 100;

/** Looks through the text once for the columns of its items: the last one may have one more. */
export async function surveyOf(source: ByteSource): Promise<JsonSurvey> {
  const lists = new Map<string, ListSeen>();
  const fields = new Map<string, unknown>();
  const empty = new Set<string>();
  const objects = newList(false);
  let isCut = false;
  for await (const events of jsonEvents(source))
    for (const event of events)
      switch (event.kind) {
        case "item": {
          const list = lists.get(event.path) ?? newList(Array.isArray(event.value));
          lists.set(event.path, list);
          see(list, event.value, event.size);
          break;
        }
        case "broken": {
          const list = lists.get(event.path);
          if (list) list.items++;
          break;
        }
        case "field": {
          const parsed = fields.size < MOST_FIELDS ? parseItem(event.text) : null;
          if (parsed && "value" in parsed) fields.set(event.path, parsed.value);
          break;
        }
        case "list":
          if (event.isEmpty && event.path !== "" && empty.size < MOST_FIELDS) empty.add(event.path);
          break;
        case "object": {
          const parsed = event.text === null ? null : parseItem(event.text);
          if (parsed && "value" in parsed) see(objects, parsed.value, event.text?.length ?? 0);
          break;
        }
        case "cut":
          isCut = true;
      }
  return { lists, fields, empty, objects, isCut };
}

const newList = (isOfLists: boolean): ListSeen => ({
  columns: isOfLists ? null : new Map(),
  items: 0,
  size: 0,
});

function see(list: ListSeen, value: unknown, size: number): void {
  list.items++;
  list.size += size;
  const { columns } = list;
  if (columns === null) return;
  eachValue(value, (name) => {
    if (columns.size <= MOST_COLUMNS && !columns.has(name)) columns.set(name, columns.size);
  });
}
