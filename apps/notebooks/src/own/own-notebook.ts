import { createHash } from "node:crypto";
import type { ReadOnlyDatabase } from "@sitrep/load";
import type { Chart } from "../charts/chart.js";
import { type OwnCell, type OwnFault, ownCells } from "./own-cells.js";
import { ownChart } from "./own-chart.js";
import { evidenceOf, type OwnEvidence } from "./own-evidence.js";
import { MOST_ROWS, type OwnRows } from "./own-rows.js";
import { evaluated } from "./sandbox.js";

/** A Markdown file of the data folder that is a notebook. */
export interface OwnFile {
  /** relative to the data folder */
  readonly file: string;
  readonly markdown: string;
}

/** A part of a page, made: prose, rows, a chart with what it was made from, or what went wrong with it. */
export type OwnPart =
  | { readonly form: "text"; readonly markdown: string }
  | { readonly form: "rows"; readonly rows: OwnRows; readonly sql: string; readonly drawn: boolean }
  | { readonly form: "chart"; readonly chart: Chart; readonly rows: OwnRows; readonly spec: ChartOptions }
  | { readonly form: "fault"; readonly fault: OwnFault; readonly source: string };

/** Options of a chart as they came: JSON. */
export type ChartOptions = Readonly<Record<string, unknown>>;

export interface OwnNotebook {
  /** stem of its files */
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly parts: readonly OwnPart[];
  readonly evidence: OwnEvidence;
  readonly faults: readonly OwnFault[];
}

/** Milliseconds that a query may take. */
const MOST_TIME = 60_000;

/** Runs an own notebook. What is wrong in a cell costs that cell: its place and the reason stand where it would. */
export async function ownNotebook(
  { file, markdown }: OwnFile,
  database: ReadOnlyDatabase,
  closed: ReadonlySet<string>,
): Promise<OwnNotebook> {
  const { title, cells, faults: before } = ownCells(file, markdown);
  const name = nameOf(file);
  const faults = [...before];
  const results = new Map<string, OwnRows>();
  const drawn = new Set(cells.flatMap((cell) => (cell.form === "chart" ? [cell.of] : [])));
  const parts: OwnPart[] = [];
  const failed = (cell: OwnCell, source: string, found: string, expected: string): void => {
    const fault = { file, line: cell.line, found, expected };
    faults.push(fault);
    parts.push({ form: "fault", fault, source });
  };
  for (const cell of cells) {
    switch (cell.form) {
      case "text":
        parts.push(cell);
        break;
      case "sql": {
        const rows = await rowsOf(database, cell.name, cell.sql);
        if ("wrong" in rows) {
          failed(cell, cell.sql, rows.wrong, "a SELECT that the database understands");
          break;
        }
        results.set(cell.name, rows);
        parts.push({ form: "rows", rows, sql: cell.sql, drawn: drawn.has(cell.name) });
        break;
      }
      case "chart": {
        const rows = results.get(cell.of);
        if (rows === undefined) {
          failed(cell, cell.source, `a chart of ${cell.of}, whose query failed`, "rows to draw");
          break;
        }
        const options = await optionsOf(cell, rows);
        const count = parts.filter((part) => part.form === "chart").length;
        const made = "wrong" in options ? options : ownChart(options.value, rows, `${name}-${count + 1}`);
        if ("wrong" in made) failed(cell, cell.source, made.wrong, "options of Plot that draw these rows");
        else parts.push({ form: "chart", ...made, rows });
      }
    }
  }
  for (const fault of before) parts.push({ form: "fault", fault, source: "" });
  return {
    name,
    title,
    file,
    parts,
    evidence: await evidenceOf(database, [...results.values()], closed),
    faults,
  };
}

/** `own-attacks-by-month` of `notebooks/attacks by month.md`; two files whose names differ in signs alone have pages of their own. */
export function nameOf(file: string): string {
  const stem = file.replace(/^notebooks\//, "").replace(/\.md$/i, "");
  const words = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const isSame = words === stem && words.length <= 80;
  const hash = createHash("sha256").update(file).digest("hex").slice(0, 6);
  return isSame ? `own-${words}` : `own-${words.slice(0, 60)}-${hash}`;
}

async function rowsOf(
  database: ReadOnlyDatabase,
  name: string,
  sql: string,
): Promise<OwnRows | { readonly wrong: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ wrong: string }>((tell) => {
    timer = setTimeout(
      () => tell({ wrong: `a query that takes longer than ${MOST_TIME / 1000} s` }),
      MOST_TIME,
    );
  });
  try {
    const answer = database.query(sql).then(
      ({ columns, rows }) => ({ name, columns, rows: rows.slice(0, MOST_ROWS), of: rows.length }),
      (error: unknown) => ({ wrong: error instanceof Error ? oneLine(error.message) : String(error) }),
    );
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The engine's message without the picture of where: the line of the fence says it. */
const oneLine = (message: string): string =>
  message
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 2)
    .join(" ");

async function optionsOf(
  cell: Extract<OwnCell, { form: "chart" }>,
  { rows }: OwnRows,
): Promise<{ readonly value: unknown } | { readonly wrong: string }> {
  if (cell.language === "js")
    return evaluated(
      cell.source,
      rows.map((row, at) => ({ ...row, _row: at })),
    );
  try {
    return { value: JSON.parse(cell.source) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : "no JSON" };
  }
}
