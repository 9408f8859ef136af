import { type CsvCell, csvText } from "@sitrep/model/csv";
import { micromark } from "micromark";
import { faint, words } from "../notebooks/evidence-cells.js";
import type { Notebook, TableRow } from "../notebooks/notebook.js";
import { numberWords } from "../words/figure-words.js";
import { escaped } from "../writers/escape.js";
import { navigation, tableOf } from "../writers/page.js";
import { type PageLife, shell } from "../writers/shell.js";
import { svgOf } from "../writers/svg.js";
import { faultWords } from "./own-cells.js";
import { hasIds } from "./own-evidence.js";
import type { OwnNotebook, OwnPart } from "./own-notebook.js";
import { type OwnRows, rowAnchor, valueWords } from "./own-rows.js";

/** An own notebook as a page: its prose, charts and rows in their order, then the rows that were drawn, then the queries. */
export function ownPage(
  notebook: OwnNotebook,
  others: readonly Pick<Notebook, "name" | "title">[],
  life: PageLife | null,
): string {
  const { parts, title, file } = notebook;
  const rows = parts.filter((part) => part.form === "rows");
  const behind = rows.filter(({ drawn }) => drawn);
  const hasHeading = parts.some((part) => part.form === "text" && /^# /m.test(part.markdown));
  return shell({
    title,
    life,
    parts: [
      navigation(others, notebook.name),
      hasHeading ? "" : `<h1>${escaped(title)}</h1>`,
      ...parts.map((part) => partOf(part, notebook)),
      ...(behind.length === 0 ? [] : ["<h2>The rows, the words and the sources</h2>"]),
      ...behind.map((part) => rowsTable(part.rows, notebook)),
      ...(rows.length === 0 ? [] : ["<h2>The queries that made it</h2>"]),
      ...rows.map(
        ({ rows: { name }, sql }) =>
          `<p>${escaped(name)}:</p>\n<pre tabindex="0"><code>${escaped(sql)}</code></pre>`,
      ),
      `<p class="faint">Made of ${escaped(file)}: its queries and its words are its author's.</p>`,
    ],
  });
}

function partOf(part: OwnPart, notebook: OwnNotebook): string {
  switch (part.form) {
    case "text":
      return `<div class="prose">${proseOf(part.markdown)}</div>`;
    case "rows":
      return part.drawn ? "" : rowsTable(part.rows, notebook);
    case "chart":
      return `<figure>\n${svgOf(part.chart, "")}</figure>\n<p class="files">This chart: <a href="${part.chart.name}.svg">SVG</a> · <a href="${part.chart.name}.csv">its rows as CSV</a></p>`;
    case "fault":
      return `<div class="empty"><p><strong>This cell could not be made.</strong> ${escaped(faultWords(part.fault))}</p>${part.source === "" ? "" : `<pre tabindex="0"><code>${escaped(part.source)}</code></pre>`}</div>`;
  }
}

/** Markdown without HTML and without pictures: tags are shown as text, and only links of the web, of this folder and of this page lead anywhere. */
const proseOf = (markdown: string): string =>
  micromark(markdown, { extensions: [{ disable: { null: ["htmlFlow", "htmlText", "labelStartImage"] } }] });

function rowsTable(rows: OwnRows, notebook: OwnNotebook): string {
  const cut =
    rows.of > rows.rows.length
      ? ` (the first ${numberWords(rows.rows.length)} of ${numberWords(rows.of)} rows)`
      : "";
  if (rows.rows.length === 0) return `<p class="empty">${escaped(rows.name)}: no rows.</p>`;
  return tableOf({
    caption: `${rows.name}${cut}`,
    columns: [...rows.columns, ...(hasIds(rows) ? ["Words and sources"] : [])].map((name) => ({
      name,
      numeric: false,
    })),
    rows: rows.rows.map(
      (row, at): TableRow => ({
        anchor: rowAnchor(rows.name, at),
        cells: [
          ...rows.columns.map((column) => {
            const value = valueWords(row[column]);
            return [value === "" ? faint("–") : words(value)];
          }),
          ...(hasIds(rows) ? [notebook.evidence.cellOf(row)] : []),
        ],
      }),
    ),
  });
}

export const ownCsv = ({ columns, rows }: OwnRows): string =>
  csvText(
    columns,
    rows.map((row) =>
      columns.map((column): CsvCell => {
        const value = row[column];
        return typeof value === "number" ? value : value === null ? null : valueWords(value);
      }),
    ),
  );
