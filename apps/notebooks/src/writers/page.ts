import type { Cell, CellPart, Notebook, NotebookTable, TableRow } from "../notebooks/notebook.js";
import { escaped, webAddress } from "./escape.js";
import { type PageLife, shell } from "./shell.js";
import { svgOf } from "./svg.js";

/** A notebook as one page that opens from disk and asks for nothing. It says all that it says with scripts off; `life` adds the filter. */
export function pageOf(
  notebook: Notebook,
  others: readonly Pick<Notebook, "name" | "title">[],
  life: PageLife | null,
): string {
  const charts = notebook.charts.map((chart) => {
    const files = `<p class="files">This chart: <a href="${chart.name}.svg">SVG</a> · <a href="${chart.name}.csv">its numbers as CSV</a></p>`;
    return `<figure>\n${svgOf(chart, "")}</figure>\n${files}`;
  });
  const nothing =
    notebook.empty === null
      ? ""
      : `<p class="empty"><strong>Nothing to show.</strong> ${escaped(notebook.empty)} Add reports or tables to the data folder and run the pipeline again.</p>`;
  const undrawn =
    notebook.empty === null && charts.length === 0
      ? `<p class="empty">${escaped(notebook.withoutCharts ?? "No figure here can be drawn: the table says why.")}</p>`
      : "";
  return shell({
    title: notebook.title,
    life,
    parts: [
      navigation(others, notebook.name),
      `<h1>${escaped(notebook.title)}</h1>`,
      ...notebook.lead.map((words) => `<p>${escaped(words)}</p>`),
      nothing,
      undrawn,
      ...charts,
      ...(charts.length === 0
        ? []
        : [
            `<h2>How to read</h2>\n<ul>\n${notebook.reading.map((words) => `<li>${escaped(words)}</li>`).join("\n")}\n</ul>`,
          ]),
      ...(notebook.table.rows.length === 0
        ? []
        : [`<h2>The numbers, the words and the sources</h2>`, tableOf(notebook.table)]),
      `<h2>The query that made it</h2>`,
      ...notebook.queries.map(
        ({ says, sql }) =>
          `<p>${escaped(says.charAt(0).toUpperCase() + says.slice(1))}:</p>\n<pre tabindex="0"><code>${escaped(sql)}</code></pre>`,
      ),
    ],
  });
}

/** The way to the other pages. */
export const navigation = (others: readonly Pick<Notebook, "name" | "title">[], name: string): string =>
  `<nav><a href="index.html">All notebooks</a>${others
    .filter((other) => other.name !== name)
    .map((other) => `<a href="${other.name}.html">${escaped(other.title)}</a>`)
    .join("")}</nav>`;

/** A table that a narrow window scrolls. */
export function tableOf(table: NotebookTable): string {
  const header = table.columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join("");
  return `<div class="scroll">\n<table>\n<caption>${escaped(table.caption)}</caption>\n<thead><tr>${header}</tr></thead>\n<tbody>\n${table.rows.map(rowOf).join("\n")}\n</tbody>\n</table>\n</div>`;
}

const rowOf = ({ anchor, cells }: TableRow): string =>
  `<tr id="${escaped(anchor)}">${cells.map(cellOf).join("")}</tr>`;

const cellOf = (cell: Cell): string =>
  `<td${cell.some((part) => part.form === "quote") ? ' class="wide"' : ""}>${cell.map(partOf).join("")}</td>`;

/** Other people's words are isolated, so that text of another direction does not turn ours around. */
function partOf(part: CellPart): string {
  switch (part.form) {
    case "quote":
      return `<q dir="auto">${escaped(part.words)}</q>`;
    case "page":
      return `<a class="faint" href="${escaped(part.address)}" dir="auto">${escaped(part.words)}</a>`;
    case "source": {
      const address = webAddress(part.url);
      if (address === null)
        return `<span dir="auto">${escaped(part.url === null || part.url === part.words ? part.words : `${part.words} (${part.url})`)}</span>`;
      return `<a href="${escaped(address)}" rel="noopener noreferrer nofollow external">${escaped(part.words)}</a>`;
    }
    case "words": {
      const classes = [part.strong ? "strong" : null, part.faint ? "faint" : null]
        .filter((name) => name !== null)
        .join(" ");
      return `<span${classes === "" ? "" : ` class="${classes}"`} dir="auto">${escaped(part.words)}</span>`;
    }
  }
}
