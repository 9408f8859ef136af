import type { PlotOptions } from "@observablehq/plot";

/** One picture: everything that is in it, so that the SVG alone says what it is. */
export interface Chart {
  /** stem of its files: `attack-counts` */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendItem[];
  /** from top to bottom */
  readonly panels: readonly Panel[];
  /** where the figures come from, what was left out */
  readonly note: string;
  /** anchors of the rows that have a mark */
  readonly drawn: ReadonlySet<string>;
  /** why the others have none, by anchor */
  readonly undrawn: ReadonlyMap<string, string>;
  /** all rows of a mark that stands for several, by the anchor that it links to */
  readonly together?: ReadonlyMap<string, readonly string[]>;
}

/** A stretch of a chart, drawn by Plot; all panels are as wide as the chart. */
export interface Panel {
  readonly heading: string | null;
  readonly remark: string | null;
  /** pixels */
  readonly height: number;
  readonly plot: PlotOptions;
}

export interface LegendItem {
  readonly swatch: Swatch;
  readonly label: string;
}

export type Swatch =
  | { readonly form: "glyph"; readonly qualifier: string; readonly colour: string }
  | { readonly form: "dot"; readonly colour: string; readonly radius: number; readonly hollow: boolean }
  | { readonly form: "bar"; readonly colour: string }
  | { readonly form: "window"; readonly colour: string }
  | { readonly form: "line"; readonly colour: string; readonly dash: string | null }
  | { readonly form: "disputed"; readonly colour: string }
  | { readonly form: "other-date"; readonly colour: string };

/** Pixels. Wide enough for a page, narrow enough to be read on half a screen. */
export const CHART_WIDTH = 940;
export const MARGIN_LEFT = 46;
export const MARGIN_RIGHT = 16;
/** Address of a row's anchor in the page of the notebook. */
export const anchorOf = (id: string): string => `row-${id.replace(/[^\w-]/g, "_")}`;
