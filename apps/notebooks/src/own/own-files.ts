import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, type ReadOnlyDatabase, writeOpenCopy } from "@sitrep/load";
import type { OwnData } from "../explore/own-data.js";
import type { Notebook } from "../notebooks/notebook.js";
import type { PageScript } from "../page-script.js";
import { surroundingsQuery } from "../reports/queries.js";
import { readSurroundings } from "../rows/report-rows.js";
import { svgOf } from "../writers/svg.js";
import { kitFiles } from "./kit-file.js";
import { type OwnFile, type OwnNotebook, ownNotebook } from "./own-notebook.js";
import { ownCsv, ownPage } from "./own-page.js";
import { rowAnchor } from "./own-rows.js";

/**
 * Runs own notebooks, each by itself. Their queries see what an export gives on: a copy of the database without what must not be
 * redistributed, in the folder `beside` as long as it is asked; with `includeRestricted`, the database itself.
 */
export async function ownNotebooks(
  sources: readonly OwnFile[],
  database: string,
  closed: ReadonlySet<string>,
  includeRestricted: boolean,
  beside: string,
): Promise<OwnNotebook[]> {
  if (sources.length === 0) return [];
  const folder = await mkdtemp(join(beside, "own-"));
  try {
    const copy = join(folder, "open.duckdb");
    if (!includeRestricted) await writeOpenCopy(database, copy);
    const opened = await openDatabase(includeRestricted ? database : copy);
    try {
      const made: OwnNotebook[] = [];
      for (const source of sources) made.push(await ownNotebook(source, opened, closed));
      return made;
    } finally {
      opened.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Name and text of every file of an own notebook: the page, its charts, and the same for Observable. */
export async function ownFiles(
  notebook: OwnNotebook,
  others: readonly Pick<Notebook, "name" | "title">[],
  database: ReadOnlyDatabase,
  includeRestricted: boolean,
  { code, hash }: PageScript,
): Promise<Map<string, string>> {
  const data = await ownData(notebook, database, includeRestricted);
  const charts = notebook.parts.filter((part) => part.form === "chart");
  const life = charts.length === 0 ? null : { code, hash, data: JSON.stringify(data) };
  const files = new Map([[`${notebook.name}.html`, ownPage(notebook, others, life)]]);
  for (const { chart, rows } of charts) {
    files.set(`${chart.name}.svg`, svgOf(chart, `${notebook.name}.html`));
    files.set(`${chart.name}.csv`, ownCsv(rows));
  }
  for (const [name, text] of kitFiles(notebook)) files.set(name, text);
  return files;
}

/** Claims whose sentences are in a page. */
const MOST_SURROUNDINGS = 1_000;

async function ownData(
  { parts, evidence }: OwnNotebook,
  database: ReadOnlyDatabase,
  includeRestricted: boolean,
): Promise<OwnData> {
  const claims: Record<string, readonly string[]> = {};
  const together: Record<string, readonly string[]> = {};
  for (const part of parts) {
    if (part.form === "chart") Object.assign(together, Object.fromEntries(part.chart.together ?? []));
    if (part.form !== "rows" || !part.drawn) continue;
    for (const [at, row] of part.rows.rows.entries()) {
      const own = evidence.claimsOf(row);
      if (own.length > 0) claims[rowAnchor(part.rows.name, at)] = own;
    }
  }
  const wanted = [...new Set(Object.values(claims).flat())].slice(0, MOST_SURROUNDINGS);
  const read =
    wanted.length === 0
      ? []
      : (await database.query(surroundingsQuery(wanted, includeRestricted))).rows.map(readSurroundings);
  return { own: { together, claims }, surroundings: Object.fromEntries(read) };
}

/** An own notebook as the front page and the other pages know it. */
export const cardOf = ({ name, title, parts, file }: OwnNotebook): Notebook => ({
  name,
  title,
  lead: [],
  charts: parts.flatMap((part) => (part.form === "chart" ? [part.chart] : [])),
  reading: [],
  empty: null,
  queries: [],
  table: {
    caption: file,
    columns: [],
    rows: parts.flatMap((part) =>
      part.form === "rows"
        ? part.rows.rows.map((_, at) => ({ anchor: rowAnchor(part.rows.name, at), cells: [] }))
        : [],
    ),
  },
  data: new Map(),
});
