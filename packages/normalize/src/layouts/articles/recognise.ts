import type { ArticleField } from "@sitrep/model";
import type { TableHead, TableRow } from "../layout.js";
import { isBlank } from "../records/named-columns.js";
import { type ColumnShape, isAddress, isDay, shapeOf } from "./cell-shapes.js";
import { isAbout, isOfEvents, placesOf } from "./columns.js";

/** Where the fields of a table of articles stand. */
export interface ArticlePlan {
  readonly header: readonly string[];
  readonly headerRows: number;
  readonly places: ReadonlyMap<ArticleField, number>;
  /** the fields that no name told, but what their cells look like */
  readonly byShape: ReadonlySet<ArticleField>;
}

/** What a table lacks to be one of articles, for messages. */
export const WANTED = {
  text: "a column of texts (text, body, content, article)",
  name: "a title or a url",
  published: "a date (published, date)",
} as const;

const ALL = Object.values(WANTED);
/** Share of the cells of a column that must look alike. */
const MOST = 0.8;
/** Of texts fewer: one article in three may be one line, or be missing. */
const HALF = 0.5;
/** Rows by whose cells alone a table is reported. */
const FEWEST_ROWS = 3;

/**
 * A table of articles by the names of its columns, with texts below the one of them: beside it a title or an address, or a date with a
 * publisher. Else by the shape of its cells: one column of texts as long as articles are, one of dates, one of addresses. A table with
 * a column that only events have is none.
 */
export function recognise(head: TableHead): ArticlePlan | { readonly missing: readonly string[] } {
  const { header, headerRows, rows } = headerOf(head.rows);
  if (header.length === 0) return { missing: ALL };
  const shapes = header.map((_, at) => shapeOf(rows.map(({ cells }) => cells[at] ?? "")));
  const named = namedPlaces(header, shapes, rows.length > 0);
  const has = (field: ArticleField) => named.has(field);
  const isNamed = has("text") && (has("title") || has("url") || (has("published") && has("publisher")));
  const ofEvents = header.filter(isOfEvents);
  if (ofEvents.length > 0) return { missing: isNamed ? [withoutColumns(ofEvents)] : ALL };
  if (isNamed) return { header, headerRows, places: named, byShape: new Set() };
  const shaped = shapedPlaces(header, shapes, named, rows.length);
  if (shaped) return { header, headerRows, ...shaped };
  const missing = [
    ...(has("text") ? [] : [WANTED.text]),
    ...(has("title") || has("url") ? [] : [WANTED.name]),
    ...(has("published") ? [] : [WANTED.published]),
  ];
  return { missing: missing.length > 0 ? missing : ALL };
}

/** A table that would be one of articles but for what only events have: it may be told to be one. */
const withoutColumns = (names: readonly string[]): string =>
  `to be without columns of events (${names.slice(0, 3).join(", ")}), or a sidecar that says {"kind": "articles"}`;

/** The first row that says anything, where its cells may be names: no address, no date, no text. */
export function headerOf(all: readonly TableRow[]) {
  const at = all.findIndex(({ cells }) => !isBlank(cells));
  const first = all[at]?.cells ?? [];
  const isHeader = first.every((cell) => cell.length < 80 && !isAddress(cell.trim()) && !isDay(cell.trim()));
  return isHeader
    ? {
        header: first.map((name) => name.replace("\ufeff", "").trim()),
        headerRows: at + 1,
        rows: all.slice(at + 1),
      }
    : { header: first.map((_, column) => `${column + 1}`), headerRows: 0, rows: all };
}

/** Where each field is next to its name; a text only where the cells below the name are texts, which any cell may be called. */
export function namedPlaces(
  header: readonly string[],
  shapes: readonly ColumnShape[] = [],
  hasRows = false,
): Map<ArticleField, number> {
  const places = new Map<ArticleField, number>();
  const taken = new Set<number>();
  const put = (field: ArticleField, isFit: (shape: ColumnShape) => boolean): void => {
    const at = placesOf(field, header).find((place) => {
      const shape = shapes[place];
      return !taken.has(place) && (!hasRows || shape === undefined || isFit(shape));
    });
    if (at === undefined || places.has(field)) return;
    places.set(field, at);
    taken.add(at);
  };
  put("text", ({ texts, filled }) => filled > 0 && texts >= HALF);
  put("url", ({ addresses, filled }) => filled === 0 || addresses >= HALF);
  // "published" may say whether, and another column when
  put("published", ({ days, filled }) => filled > 0 && days >= HALF);
  for (const field of ["published", "title", "publisher", "zone", "id"] as const) put(field, () => true);
  return places;
}

function shapedPlaces(
  header: readonly string[],
  shapes: readonly ColumnShape[],
  named: ReadonlyMap<ArticleField, number>,
  rows: number,
): Pick<ArticlePlan, "places" | "byShape"> | null {
  if (rows < FEWEST_ROWS) return null;
  if (areEvents(shapes)) return null;
  const places = new Map(named);
  const byShape = new Set<ArticleField>();
  const taken = new Set(named.values());
  const find = (field: ArticleField, isFit: (shape: ColumnShape) => boolean): boolean => {
    if (places.has(field)) return true;
    const fitting = shapes.flatMap((shape, at) =>
      !taken.has(at) && shape.filled > 0 && isFit(shape) ? [at] : [],
    );
    const [only] = fitting;
    if (only === undefined || (field === "text" && fitting.length > 1)) return false;
    places.set(field, only);
    byShape.add(field);
    taken.add(only);
    return true;
  };
  if (!find("text", ({ long }) => long >= MOST)) return null;
  if (isAbout(header[places.get("text") ?? -1] ?? "")) return null;
  if (!find("published", ({ days }) => days >= MOST) || !find("url", ({ addresses }) => addresses >= MOST))
    return null;
  find("title", ({ lines }) => lines >= MOST);
  return { places, byShape };
}

/** Events that are reported in many sentences have other cells beside them: mostly numbers, or where it was on a map. */
function areEvents(shapes: readonly ColumnShape[]): boolean {
  const mostly = (share: "numbers" | "degrees") =>
    shapes.filter((shape) => shape.filled > 0 && shape[share] >= MOST).length;
  return mostly("numbers") > shapes.length / 2 || mostly("degrees") >= 2;
}
