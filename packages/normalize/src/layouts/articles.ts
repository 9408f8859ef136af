import { type ArticleCells, type ArticleField, articleFields, rawOf } from "@sitrep/model";
import { isNull } from "./articles/is-null.js";
import { type ArticlePlan, headerOf, namedPlaces, recognise, WANTED } from "./articles/recognise.js";
import type { Layout, LayoutKind, TableHead } from "./layout.js";
import { type DayOrder, orderOfCell } from "./records/day-order.js";
import { dayOf, withoutHour } from "./records/days.js";
import { isBlank } from "./records/named-columns.js";

const name = "articles";
const says =
  "a table of articles, each row a report: its text beside a title, a date, an address or a publisher";

/** Tables of articles, which the stage parse reads: a row gives its cells, and no claim of its own. */
export const articles: LayoutKind = {
  name,
  says,
  recognise(head) {
    const found = recognise(head);
    return "missing" in found ? found : { layout: layoutFor(found, head) };
  },
};

/** The same where a sidecar says that a table is one of articles: it needs a text and nothing else. */
export const mappedArticles: LayoutKind = {
  name,
  says,
  recognise(head) {
    const { header, headerRows } = headerOf(head.rows);
    const places = namedPlaces(header);
    if (!places.has("text")) return { missing: [WANTED.text] };
    return { layout: layoutFor({ header, headerRows, places, byShape: new Set() }, head) };
  },
};

function layoutFor(plan: ArticlePlan, { delimiter, dayOrder = null }: TableHead): Layout {
  const { header, headerRows, places, byShape } = plan;
  const columns = Object.fromEntries([...places].map(([field, at]) => [field, header[at] ?? ""]));
  const published = places.get("published") ?? -1;
  const told = [...places].map(
    ([field, at]) => `${field}${byShape.has(field) ? " by its shape" : ""} (${header[at]})`,
  );
  return {
    name,
    says,
    dataset: null,
    header,
    headerRows,
    sure:
      byShape.size > 0
        ? BY_SHAPE
        : places.size / Math.max(places.size, header.filter((it) => it !== "").length),
    why: `${places.size} of ${header.length} columns are an article's: ${told.join(", ")}`,
    dayOrder: {
      orderIn: (cells) => orderOfCell(cells[published] ?? ""),
      cure: orderCure(plan),
      because: "the reports are without a date",
    },
    readRow({ line, cells }) {
      const article = {
        line,
        cells: cellsOf(cells, places, dayOrder),
        columns,
        raw: rawOf(cells, delimiter),
      };
      return isBlank(cells) ? NOTHING : { ...NOTHING, article };
    },
  };
}

/** The sidecar that says how the days of a table are written, and names its other columns too: it is read by what it names alone. */
function orderCure({ header, headerRows, places }: ArticlePlan): string {
  const columns = [...places].map(([field, at]) => {
    const from = header[at] ?? "";
    return [field, field === "published" ? { from, format: "M/d/yyyy" } : from];
  });
  const unnamed = headerRows === 0 ? { header: false } : {};
  const sidecar = { kind: "articles", ...unnamed, columns: Object.fromEntries(columns) };
  return `${JSON.stringify(sidecar)} (or "d/M/yyyy")`;
}

/** How sure a layout without names is. */
const BY_SHAPE = 0.5;
const NONE: readonly never[] = [];
const NOTHING = { claims: NONE, record: null, setAside: NONE, issues: NONE };

function cellsOf(
  cells: readonly string[],
  places: ReadonlyMap<ArticleField, number>,
  order: DayOrder | null,
): ArticleCells {
  const cellAt = (field: ArticleField): string | null => {
    const cell = cells[places.get(field) ?? -1];
    return cell === undefined || isNull(cell) ? null : cell;
  };
  const given = new Map(articleFields.map((field) => [field, cellAt(field)]));
  const cell = (field: ArticleField) => given.get(field) ?? null;
  return {
    text: cell("text"),
    title: cell("title"),
    published: inOrder(cell("published"), order),
    publisher: cell("publisher"),
    url: cell("url"),
    zone: cell("zone"),
    id: cell("id"),
  };
}

/** "1/2/2024 14:05" as "2024-02-01 14:05", where the table's rows show the order. */
function inOrder(words: string | null, order: DayOrder | null): string | null {
  if (words === null || order === null) return words;
  const given = words.trim();
  const day = orderOfCell(given) === null ? undefined : dayOf(withoutHour(given), order);
  return day === undefined ? words : `${day}${given.slice(withoutHour(given).length)}`;
}
