import * as Plot from "@observablehq/plot";
import { addDays } from "@sitrep/model/days";
import { FAINT, INK, LABEL_SIZE, MUTED, PALETTE } from "../drawing/palette.js";
import type { MonthCount } from "../rows/source-rows.js";
import { dateWords } from "../words/date-words.js";
import { numberWords } from "../words/figure-words.js";
import { CHART_WIDTH, type Chart, MARGIN_LEFT, MARGIN_RIGHT, type Panel } from "./chart.js";
import { AXIS_HEIGHT, dayAxis } from "./day-axis.js";
import { pixels, pointers } from "./glyphs.js";
import { dayScale, type Period, plotScaleOf } from "./period.js";

const HEIGHT = 150;
const MARGIN_TOP = 18;
/** Panels of their own; further data sets are reported in the note. */
const PANELS = 8;
/** room for a number of thousands beside the axis */
const LEFT = MARGIN_LEFT + 10;

/** A panel for each data set with a bar for each month, one axis of days for all. Null where no event is in one month. */
export function eventsPerMonthChart(
  counts: readonly MonthCount[],
  anchors: ReadonlyMap<string, string>,
): Chart | null {
  const months = counts.flatMap(({ month }) => month ?? []).sort();
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return null;
  const period = { from: `${first}-01`, to: lastDayOf(last) };
  const datasets = [...new Set(counts.map(({ dataset }) => dataset))].sort();
  const shown = datasets.slice(0, PANELS);
  const panels = shown.map((dataset, at) =>
    monthsPanel(
      dataset,
      counts.filter((count) => count.dataset === dataset),
      period,
      PALETTE[at % PALETTE.length] ?? INK,
      anchors.get(dataset) ?? "",
    ),
  );
  const left = datasets.slice(PANELS);
  return {
    name: "events-per-month",
    title: "Events that the tables hold, by month",
    subtitle:
      "How many recorded events of each data set lie in each month, each event once, as its newest vintage tells it. A month without a bar has none in the files that are here: that may be peace, or a file that is not.",
    legend: [],
    panels,
    note: `Recorded by the data sets' coders, not verified; each panel has a scale of its own. ${left.length === 0 ? "" : `Not drawn for want of room: ${left.join(", ")}. `}Licences and citations: the table of the notebook.`,
    drawn: new Set(shown),
    undrawn: new Map(left.map((dataset) => [dataset, "no room in the chart"])),
  };
}

function monthsPanel(
  dataset: string,
  counts: readonly MonthCount[],
  period: Period,
  colour: string,
  anchor: string,
): Panel {
  const bottom = HEIGHT - AXIS_HEIGHT;
  const x = dayScale(period, LEFT, CHART_WIDTH - MARGIN_RIGHT);
  const dated = counts.filter(({ month }) => month !== null);
  const most = Math.max(1, ...dated.map(({ events }) => events));
  const bars = dated.map(({ month, events }) => {
    const [x1, x2] = [x.startOf(`${month}-01`), x.endOf(lastDayOf(month ?? ""))];
    return {
      x1,
      // a month of a long time is a hair wide; a hair it must have
      x2: Math.max(x2 - Math.min(1, (x2 - x1) / 4), x1 + 0.75),
      y1: bottom,
      y2: bottom - ((bottom - MARGIN_TOP) * events) / most,
      title: `${dataset}: ${numberWords(events)} ${events === 1 ? "event" : "events"} in ${dateWords(month ?? "")}`,
      href: `#${anchor}`,
    };
  });
  const wide = counts.filter(({ month }) => month === null).reduce((sum, { events }) => sum + events, 0);
  const all = counts.reduce((sum, { events }) => sum + events, 0);
  return {
    heading: dataset,
    remark: `${numberWords(all)} ${all === 1 ? "event" : "events"}${wide === 0 ? "" : `, ${numberWords(wide)} of them without a bar: their dates touch several months, or are not known`}`,
    height: HEIGHT,
    plot: {
      marginLeft: LEFT,
      marginRight: MARGIN_RIGHT,
      marginTop: MARGIN_TOP,
      marginBottom: AXIS_HEIGHT,
      x: plotScaleOf(x),
      y: { domain: [0, most], range: [bottom, MARGIN_TOP] },
      marks: [
        Plot.gridY(ticksTo(most), { stroke: FAINT, strokeOpacity: 0.7 }),
        Plot.axisY(ticksTo(most), {
          tickSize: 0,
          fontSize: LABEL_SIZE,
          fill: MUTED,
          label: null,
          tickFormat: numberWords,
        }),
        Plot.rect(bars, {
          x1: pixels("x1"),
          x2: pixels("x2"),
          y1: pixels("y1"),
          y2: pixels("y2"),
          fill: colour,
          ...pointers(bars),
        }),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis(period, "Month of the event"),
      ],
    },
  };
}

/** Whole numbers: half an event there is none. */
function ticksTo(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = Math.max(1, [1, 2, 5, 10].map((by) => (by * power) / 2).find((by) => most / by <= 3) ?? power);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

/** `2024-02` → `2024-02-29`. */
function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next =
    number === 12
      ? `${String(year + 1).padStart(4, "0")}-01-01`
      : `${month.slice(0, 4)}-${String(number + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}
