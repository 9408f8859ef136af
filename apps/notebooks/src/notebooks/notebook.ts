import type { CsvCell } from "@sitrep/model/csv";
import type { Chart } from "../charts/chart.js";

/** A page as data: charts, the numbers after them, the words for both. Other people's text is in it as it came. */
export interface Notebook {
  /** stem of its file */
  readonly name: string;
  readonly title: string;
  /** what it shows and what not, a paragraph each */
  readonly lead: readonly string[];
  readonly charts: readonly Chart[];
  readonly table: NotebookTable;
  /** how the marks read, beside the legend of each chart */
  readonly reading: readonly string[];
  /** why there is nothing to show; null where there is */
  readonly empty: string | null;
  /** what to say where there are rows and no chart; our own words where not given */
  readonly withoutCharts?: string;
  readonly queries: readonly Query[];
  /** one a chart, by the chart's name */
  readonly data: ReadonlyMap<
    string,
    { readonly header: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] }
  >;
}

/** A query and what it is asked for: the very text that was run. */
export interface Query {
  readonly says: string;
  readonly sql: string;
}

export interface NotebookTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** the anchor that marks link to */
  readonly anchor: string;
  readonly cells: readonly Cell[];
}

/** Parts of a cell, one below the other. */
export type Cell = readonly CellPart[];

export type CellPart =
  | { readonly form: "words"; readonly words: string; readonly strong?: boolean; readonly faint?: boolean }
  | { readonly form: "quote"; readonly words: string }
  /** a link to a page of ours */
  | { readonly form: "page"; readonly words: string; readonly address: string }
  /** a link if `url` is an http address, else plain text */
  | { readonly form: "source"; readonly words: string; readonly url: string | null };
