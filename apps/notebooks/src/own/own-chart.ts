import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { z } from "zod";
import { CHART_WIDTH, type Chart, type LegendItem } from "../charts/chart.js";
import { MUTED } from "../drawing/palette.js";
import { cutTo } from "../drawing/text-width.js";
import type { Cells } from "../rows/cells.js";
import { MARKS, Options, Outputs, TRANSFORMS } from "./own-marks.js";
import { drawable, ID_COLUMNS, idIn, type OwnRows, rowAnchor, rowTitle } from "./own-rows.js";

const MarkSpec = z.looseObject({ mark: z.string(), data: z.array(z.unknown()).optional() });
type MarkSpec = z.infer<typeof MarkSpec>;

const ChartSpec = z.looseObject({
  title: z.string().max(300).optional(),
  subtitle: z.string().max(600).optional(),
  caption: z.string().max(600).optional(),
  height: z.number().min(60).max(2000).optional(),
  marks: z.array(MarkSpec).min(1).max(20),
});
type ChartSpec = z.infer<typeof ChartSpec>;

/** What Plot is told of the frame and the scales; all else of a chart is said by its marks. */
const FRAME = ["x", "y", "r", "color", "opacity", "symbol", "length", "fx", "fy", "grid", "inset"] as const;
const MARGINS = ["marginTop", "marginRight", "marginBottom", "marginLeft"] as const;

/** A chart of an own notebook, or what is wrong with it. `given` came out of JSON, or out of an expression. */
export function ownChart(
  given: unknown,
  rows: OwnRows,
  name: string,
): { readonly chart: Chart; readonly spec: ChartSpec } | { readonly wrong: string } {
  const parsed = ChartSpec.safeParse(withMarks(given));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return { wrong: `${first?.path.join(".") || "options"}: ${first?.message ?? "not options of a chart"}` };
  }
  const spec = parsed.data;
  const together = new Map<string, readonly string[]>();
  try {
    const marks = spec.marks.map((mark) => markOf(mark, rows, together));
    const height = spec.height ?? 320;
    const plot: Plot.PlotOptions = {
      marginLeft: 60,
      marginBottom: 40,
      marginTop: 24,
      marginRight: 24,
      ...Options.parse(picked(spec, [...FRAME, ...MARGINS])),
      color: Options.parse(spec["color"] ?? {}),
      marks,
    };
    return {
      spec,
      chart: {
        name,
        title: spec.title ?? rows.name,
        subtitle: spec.subtitle ?? "",
        legend: legendOf(plot, height),
        panels: [{ heading: null, remark: null, height, plot }],
        note: spec.caption ?? "",
        drawn: new Set(),
        undrawn: new Map(),
        together,
      },
    };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** `{ "mark": "dot", "x": … }` alone is a chart of one mark. */
function withMarks(given: unknown): unknown {
  const one = z.looseObject({ mark: z.string() }).safeParse(given);
  if (!one.success) return given;
  const frame = new Set<string>(["title", "subtitle", "caption", "height", "color", "grid", ...MARGINS]);
  const own = Object.entries(one.data).filter(([key]) => !frame.has(key));
  return { ...picked(one.data, [...frame]), marks: [Object.fromEntries(own)] };
}

const picked = (from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]] as const])));

function markOf(
  { mark, data, ...given }: MarkSpec,
  rows: OwnRows,
  together: Map<string, readonly string[]>,
): Plot.Markish {
  const draw = Object.hasOwn(MARKS, mark) ? MARKS[mark] : undefined;
  if (draw === undefined)
    throw new Error(`there is no mark ${mark}; there are ${Object.keys(MARKS).join(", ")}`);
  const entries = Object.entries(given);
  const transforms = entries.filter(([key]) => Object.hasOwn(TRANSFORMS, key));
  const plain = Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(TRANSFORMS, key)));
  for (const [key, value] of Object.entries(plain))
    if (typeof value === "function" || key === "href" || key === "title")
      throw new Error(`${key} is not an option here: what a mark leads to is its row`);
  const source = data ?? rows.rows;
  const records = source.filter(isRow);
  if (records.length < source.length) return draw([...source], Options.parse(plain));
  const anchors = records.map((row, at) => anchorFor(row, data === undefined ? at : null, rows));
  const pointing = {
    ...plain,
    title: records.map((row) =>
      rowTitle(
        row,
        rows.columns.filter((column) => column in row),
      ),
    ),
    ...(anchors.some((anchor) => anchor !== null)
      ? { href: anchors.map((anchor) => (anchor === null ? null : `#${anchor}`)) }
      : {}),
  };
  const options = transforms.reduce(
    (before, [key, outputs]) => transformed(key, outputs, before, together),
    Options.parse(pointing),
  );
  return draw(drawable(records), options);
}

const isRow = (value: unknown): value is Cells =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is made of several rows leads to the first of them, and opens all. */
function transformed(
  key: string,
  given: unknown,
  options: Options,
  together: Map<string, readonly string[]>,
): Options {
  const transform = TRANSFORMS[key];
  if (transform === undefined) return options;
  if (!transform.groups) return Options.parse(transform.make(Outputs.parse(given), options));
  const outputs = {
    ...z.record(z.string(), z.unknown()).parse(given),
    title: (titles: readonly string[]) =>
      titles.length === 1 ? titles[0] : `${titles.length} rows\n${titles.slice(0, 3).join("\n\n")}`,
    ...("href" in options
      ? {
          href: (links: readonly (string | null)[]) => {
            const anchors = [...new Set(links)].flatMap((link) => (link === null ? [] : [link.slice(1)]));
            const [first] = anchors;
            if (first === undefined) return null;
            if (anchors.length > 1) together.set(first, anchors);
            return `#${first}`;
          },
        }
      : {}),
  };
  return Options.parse(transform.make(Outputs.parse(outputs), options));
}

/** The row of the page that a row of a chart is: by its place, by the place that an expression kept, or by its id. */
function anchorFor(row: Cells, at: number | null, rows: OwnRows): string | null {
  const kept = at ?? row["_row"];
  if (typeof kept === "number" && kept < rows.rows.length) return rowAnchor(rows.name, kept);
  for (const column of ID_COLUMNS) {
    const id = idIn(row, column);
    const found = id === null ? -1 : rows.rows.findIndex((other) => other[column] === id);
    if (found >= 0) return rowAnchor(rows.name, found);
  }
  return null;
}

const LEGEND = 12;

/** What the colours of a chart mean, as its scale has it: Plot's own legend is no part of an SVG. Throws where Plot cannot draw it. */
function legendOf(plot: Plot.PlotOptions, height: number): LegendItem[] {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = Plot.plot({ ...plot, document, width: CHART_WIDTH, height });
  const scale = drawn.scale("color");
  if (scale === undefined || scale.domain === undefined) return [];
  const values = [...scale.domain];
  const isMany = values.length > LEGEND;
  const items = values.slice(0, LEGEND).map(
    (value): LegendItem => ({
      swatch: {
        form: "dot",
        colour: String(scale.apply(value)),
        hollow: false,
        radius: 5,
      },
      label: cutTo(value instanceof Date ? value.toISOString().slice(0, 10) : String(value), 220, 12),
    }),
  );
  return isMany
    ? [
        ...items,
        {
          swatch: { form: "dot", colour: MUTED, hollow: true, radius: 5 },
          label: `and ${values.length - LEGEND} more`,
        },
      ]
    : items;
}
