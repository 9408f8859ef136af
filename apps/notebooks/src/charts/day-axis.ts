import * as Plot from "@observablehq/plot";
import { LABEL_SIZE, MUTED } from "../drawing/palette.js";
import { boundsWords } from "../words/date-words.js";
import { type Period, ticksOf } from "./period.js";

/** Room below the axis for days, years and the title, in pixels. */
export const AXIS_HEIGHT = 48;

/** The axis of days, months and years; its title says which day is meant, and of which year where ticks are days. */
export const dayAxis = (period: Period, title = "Day that the figure speaks of"): Plot.Markish[] => [
  Plot.axisX({ ...ticksOf(period, 10), fontSize: LABEL_SIZE, fill: MUTED, stroke: MUTED, label: null }),
  Plot.text([`${title}${"ticks" in ticksOf(period, 10) ? "" : `, ${boundsWords(period.from, period.to)}`}`], {
    frameAnchor: "bottom-left",
    dy: AXIS_HEIGHT - 2,
    fontSize: LABEL_SIZE,
    fill: MUTED,
    textAnchor: "start",
    lineAnchor: "bottom",
  }),
];
