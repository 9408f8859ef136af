import {
  type ByteSource,
  type Doubt,
  doubt,
  type PartLine,
  PartsRefused,
  type RowsPart,
} from "../part-line.js";
import { noShapes, SHAPE_COLUMNS, seeShape, shapeDoubts } from "../shape-cells.js";
import { valueText } from "../value-text.js";
import { eachValue, isFeature } from "./columns.js";
import { jsonEvents } from "./json-events.js";
import { parseItem } from "./parse-item.js";
import { type JsonSurvey, type ListSeen, MOST_COLUMNS, surveyOf } from "./survey.js";
import type { JsonEvent } from "./walk-json.js";

/** Characters of a text: what is said of an answer as a whole is shorter. */
const LONG_TEXT = 200;

/** The lists of objects in a text of JSON: each is a table, and its items are rows, numbered from 1. */
export async function* jsonParts(source: ByteSource, tell: (it: Doubt) => void): AsyncGenerator<RowsPart> {
  const survey = await surveyOf(source);
  const { lists, objects } = survey;
  const isItem = isItself(survey);
  for (const it of doubtsOf(survey, isItem)) tell(it);
  if (isItem) yield { name: "items", rows: linesOf(source, objects, (event) => event.kind === "object") };
  else
    for (const [path, list] of lists) {
      const isOf = (event: JsonEvent) =>
        (event.kind === "item" || event.kind === "broken") && event.path === path;
      yield { name: path === "" ? "items" : path, rows: linesOf(source, list, isOf) };
    }
}

/** Whether an object is an item, whatever lists it has: it has none, or is mostly something else, as an article that has a list of authors. */
function isItself({ lists, fields, empty, objects }: JsonSurvey): boolean {
  const longest = [...fields.values()].reduce<number>(
    (most, value) => (typeof value === "string" ? Math.max(most, value.length) : most),
    0,
  );
  const listed = [...lists.values()].reduce((sum, { size }) => sum + size, 0);
  const isText = longest > LONG_TEXT && listed < objects.size / 2;
  const isSeveral = objects.items > 1 && listed < objects.size / 2;
  return objects.items > 0 && (isText || isSeveral || (lists.size === 0 && empty.size === 0));
}

function doubtsOf({ lists, fields, empty, objects, isCut }: JsonSurvey, isItem: boolean): Doubt[] {
  const all = isItem ? [objects] : [...lists.values()];
  if (all.length === 0 && empty.size === 0)
    throw new PartsRefused(
      "no-rows",
      "JSON without a list of objects",
      "objects in a list, or one on each line",
    );
  const wide = all.find(({ columns }) => (columns?.size ?? 0) > MOST_COLUMNS);
  if (wide)
    throw new PartsRefused(
      "too-many-columns",
      `items with more than ${MOST_COLUMNS} names in all`,
      "a list of objects with the same names",
    );
  const doubts: Doubt[] = [];
  if (all.length === 0)
    doubts.push(doubt("no-rows", `nothing in ${[...empty].join(", ")}`, "objects in a list"));
  if (isCut)
    doubts.push(doubt("cut", "the end of the text before its last bracket", "a whole file: fetch it again"));
  const [list, other] = all;
  if (!isItem && list && !other)
    for (const [path, value] of fields)
      if (isTotal(path) && typeof value === "number" && value > list.items)
        doubts.push(
          doubt(
            "partial-answer",
            `${list.items} of ${value} items (${path})`,
            "all of them: fetch the other pages too",
          ),
        );
  return doubts;
}

/** How APIs call the number of all items, on whatever page. */
const isTotal = (path: string): boolean =>
  ["total", "totalcount", "count"].includes(
    path
      .slice(path.lastIndexOf(".") + 1)
      .replaceAll("_", "")
      .toLowerCase(),
  );

async function* linesOf(
  source: ByteSource,
  { columns, items }: ListSeen,
  isOf: (event: JsonEvent) => boolean,
): AsyncGenerator<PartLine> {
  const seen = noShapes();
  let count = 0;
  if (columns !== null) yield { line: 1, cells: [...columns.keys()] };
  for await (const events of jsonEvents(source))
    for (const event of events) {
      if (!isOf(event)) continue;
      count++;
      const number = ("number" in event ? event.number : undefined) ?? count;
      if (event.kind === "broken") {
        const found = `item ${number}, on line ${event.line} of the text, that is no JSON: ${event.why}`;
        const raw = event.text.trim().slice(0, 10_000);
        yield { line: number, broken: { code: "bad-item", found, expected: "an object", raw } };
        continue;
      }
      const value =
        event.kind === "item" ? event.value : event.kind === "object" ? objectIn(event.text) : null;
      if (typeof value === "object" && value !== null && isFeature(value))
        seeShape(seen, value.geometry, number);
      yield { line: number, cells: columns === null ? listCells(value) : cellsOf(value, columns) };
    }
  if (items > 0) for (const told of shapeDoubts(seen)) yield { told };
}

const objectIn = (text: string | null): unknown => {
  const parsed = text === null ? null : parseItem(text);
  return parsed && "value" in parsed ? parsed.value : null;
};

const listCells = (value: unknown): string[] => (Array.isArray(value) ? value.map(valueText) : []);

function cellsOf(value: unknown, columns: ReadonlyMap<string, number>): string[] {
  const cells = Array<string>(columns.size).fill("");
  eachValue(value, (name, text) => {
    const at = columns.get(name);
    // what the properties of a shape say goes before what is made of it
    if (at !== undefined && (cells[at] === "" || !SHAPE_COLUMNS.includes(name))) cells[at] = text;
  });
  return cells;
}
