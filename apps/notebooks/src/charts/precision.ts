import * as Plot from "@observablehq/plot";
import { INK, LABEL_SIZE, MUTED, PAPER } from "../drawing/palette.js";
import { cutTo, textWidth } from "../drawing/text-width.js";
import type { PrecisionCount } from "../rows/source-rows.js";
import { numberWords } from "../words/figure-words.js";
import { CHART_WIDTH, type Chart, MARGIN_RIGHT, type Panel } from "./chart.js";
import { pixels, pointers } from "./glyphs.js";

/** How well a day or a place is known, best first, each with a shade: the darker, the better. */
export interface Grade {
  readonly grade: number;
  readonly words: string;
  readonly colour: string;
  readonly ink: string;
}

const SHADES = ["#00558a", "#3f86b8", "#8ab8d8", "#c6dcec"] as const;
const [BEST, GOOD, FAIR, POOR] = SHADES;
const UNSAID = "#e3dccf";
const NONE = "#f0f0f0";

export const DATE_GRADES: readonly Grade[] = [
  { grade: 1, words: "one day", colour: BEST, ink: PAPER },
  { grade: 2, words: "up to a week", colour: GOOD, ink: PAPER },
  { grade: 3, words: "up to a month", colour: FAIR, ink: INK },
  { grade: 4, words: "more than a month", colour: POOR, ink: INK },
  { grade: 0, words: "not known", colour: NONE, ink: INK },
];
export const PLACE_GRADES: readonly Grade[] = [
  { grade: 1, words: "within 5 km", colour: BEST, ink: PAPER },
  { grade: 2, words: "within 30 km", colour: GOOD, ink: PAPER },
  { grade: 3, words: "within 100 km", colour: FAIR, ink: INK },
  { grade: 4, words: "further", colour: POOR, ink: INK },
  { grade: 5, words: "a point, precision not said", colour: UNSAID, ink: INK },
  { grade: 0, words: "no coordinates", colour: NONE, ink: INK },
];

const NAME_WIDTH = 190;
const LEFT = NAME_WIDTH + 10;
const ROW = 30;
const BAR = 18;
const MARGIN_TOP = 8;

/** How exactly the tables know when and where: a bar for each data set, as long for all, cut by how well. Null without events. */
export function precisionChart(
  counts: readonly PrecisionCount[],
  anchors: ReadonlyMap<string, string>,
): Chart | null {
  const datasets = [...new Set(counts.map(({ dataset }) => dataset))].sort();
  if (datasets.length === 0) return null;
  const panelOf = (aspect: "date" | "place", heading: string, grades: readonly Grade[]): Panel =>
    gradesPanel(
      heading,
      datasets,
      counts.filter((count) => count.aspect === aspect),
      grades,
      anchors,
    );
  return {
    name: "precision",
    title: "How exactly the tables know when and where",
    subtitle:
      "Share of each data set's recorded events by the stretch of days, and the distance, within which they lie: what its own codes of precision mean in days and kilometres.",
    legend: [],
    panels: [
      panelOf("date", "The day is known to", DATE_GRADES),
      panelOf("place", "The place is known to", PLACE_GRADES),
    ],
    note: "Each event once, as its newest vintage tells it. A point that the data set gives without a precision may be a village or the middle of a country. Numbers: the CSV beside this chart.",
    drawn: new Set(datasets),
    undrawn: new Map(),
  };
}

function gradesPanel(
  heading: string,
  datasets: readonly string[],
  counts: readonly PrecisionCount[],
  grades: readonly Grade[],
  anchors: ReadonlyMap<string, string>,
): Panel {
  const used = grades.filter(({ grade }) =>
    counts.some((count) => count.grade === grade && count.events > 0),
  );
  const keys = keysOf(used);
  const top = MARGIN_TOP + keys.height;
  const parts = datasets.flatMap((dataset, at) =>
    partsOf(
      dataset,
      counts.filter((count) => count.dataset === dataset),
      used,
      top + at * ROW,
      anchors.get(dataset) ?? "",
    ),
  );
  const names = datasets.map((dataset, at) => ({
    words: cutTo(dataset, NAME_WIDTH, LABEL_SIZE),
    x: NAME_WIDTH,
    y: top + at * ROW + BAR / 2,
  }));
  const height = top + datasets.length * ROW + 4;
  return {
    heading,
    remark: null,
    height,
    plot: {
      marginLeft: LEFT,
      marginRight: MARGIN_RIGHT,
      marginTop: 0,
      marginBottom: 0,
      x: { axis: null, domain: [0, 1], range: [LEFT, CHART_WIDTH - MARGIN_RIGHT] },
      y: { axis: null, domain: [0, 1], range: [height, 0] },
      marks: [
        Plot.rect(keys.boxes, { ...RECT, stroke: MUTED, strokeWidth: 0.6 }),
        Plot.text(keys.boxes, { ...TEXT, x: pixels("textX"), fill: INK }),
        Plot.rect(parts, { ...RECT, stroke: MUTED, strokeWidth: 0.6, ...pointers(parts) }),
        Plot.text(
          parts.filter(({ words, x1, x2 }) => textWidth(words, LABEL_SIZE) + 8 <= x2 - x1),
          { ...TEXT, x: pixels("middle"), textAnchor: "middle", fill: "ink" },
        ),
        Plot.text(names, { ...TEXT, x: pixels("x"), textAnchor: "end", fill: INK }),
      ],
    },
  };
}

const RECT = {
  x1: pixels("x1"),
  x2: pixels("x2"),
  y1: pixels("y1"),
  y2: pixels("y2"),
  fill: "colour",
} as const;
const TEXT = { y: pixels("y"), text: "words", textAnchor: "start", fontSize: LABEL_SIZE } as const;

/** The grades that the panel shows, in its first lines. */
function keysOf(grades: readonly Grade[]) {
  let [x, line] = [0, 0];
  const boxes = grades.map(({ words, colour }) => {
    const width = 18 + textWidth(words, LABEL_SIZE) + 22;
    if (x > 0 && x + width > CHART_WIDTH - LEFT) [x, line] = [0, line + 1];
    const [x1, y] = [LEFT + x, MARGIN_TOP + line * 22 + 6];
    x += width;
    return { words, colour, x1, x2: x1 + 13, y1: y - 6, y2: y + 6, y, textX: x1 + 19 };
  });
  return { boxes, height: (line + 1) * 22 + 6 };
}

function partsOf(
  dataset: string,
  counts: readonly PrecisionCount[],
  grades: readonly Grade[],
  y: number,
  anchor: string,
) {
  const all = counts.reduce((sum, { events }) => sum + events, 0);
  const width = CHART_WIDTH - MARGIN_RIGHT - LEFT;
  let before = 0;
  return grades.flatMap(({ grade, words, colour, ink }) => {
    const events = counts.find((count) => count.grade === grade)?.events ?? 0;
    if (events === 0) return [];
    const [x1, x2] = [LEFT + (width * before) / all, LEFT + (width * (before + events)) / all];
    before += events;
    return [
      {
        x1,
        x2,
        y1: y,
        y2: y + BAR,
        y: y + BAR / 2,
        middle: (x1 + x2) / 2,
        words: shareWords(events, all),
        colour,
        ink,
        title: `${dataset}: ${words}, ${numberWords(events)} of ${numberWords(all)} events`,
        href: `#${anchor}`,
      },
    ];
  });
}

/** A share never says 0 % of something, nor 100 % of what is not all. */
export function shareWords(part: number, all: number): string {
  const percent = (100 * part) / all;
  if (percent < 1) return "under 1 %";
  return percent > 99 && part < all ? "over 99 %" : `${Math.round(percent)} %`;
}
