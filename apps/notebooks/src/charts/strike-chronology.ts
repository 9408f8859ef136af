import { MUTED } from "../drawing/palette.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import type { Names } from "../words/names.js";
import type { Chart, LegendItem } from "./chart.js";
import { eventLanes } from "./event-lanes.js";
import { chronologyPeriod, isShown, MOST_SOURCES, radiusOf, sourcesOf } from "./event-marks.js";
import { type Side, sidesOf } from "./sides.js";

/** A timeline of attacks and strikes: a lane for each side against another, a mark for each event. Null without events. */
export function strikeChronologyChart(events: readonly ChronologyEvent[], names: Names): Chart | null {
  const period = chronologyPeriod(events);
  const shown = events.filter((event) => isShown(event, period));
  if (shown.length === 0) return null;
  const drawn = new Set(shown.map((event) => event.event_id));
  const away = events.filter((event) => !drawn.has(event.event_id));
  const elsewhere =
    away.length === 0
      ? ""
      : `${away.length} of ${events.length} events lie far from these days and stand in the list of events. `;
  return {
    name: "strike-chronology",
    title: "Reported attacks and strikes, day by day",
    subtitle:
      "Each mark is one event that one or more reports speak of; the larger, the more reports. Reported, not verified; dates are as precise as the reports.",
    legend: legendOf(shown),
    panels: [eventLanes(shownSides(sidesOf(events, names), drawn), period ?? NO_PERIOD, names)],
    note: `Labels: day, place and the casualties that were reported; in bold, with more than one source: (reports or tables / independent sources). ${elsewhere}Sources: the table of the notebook.`,
    drawn,
    undrawn: new Map(away.map((event) => [event.event_id, "far from the days of the timeline"])),
  };
}

/** Sides keep the colour that they have among all events. */
const shownSides = (sides: readonly Side[], drawn: ReadonlySet<string>): Side[] =>
  sides
    .map((side) => ({ ...side, events: side.events.filter((event) => drawn.has(event.event_id)) }))
    .filter((side) => side.events.length > 0);

/** An axis must have days, if all events are undated too. */
const NO_PERIOD = { from: "2000-01-01", to: "2000-01-31" };

function legendOf(events: readonly ChronologyEvent[]): LegendItem[] {
  const most = Math.min(MOST_SOURCES, Math.max(...events.map(sourcesOf)));
  const size = (sources: number, label: string): LegendItem => ({
    label,
    swatch: { form: "dot", colour: MUTED, hollow: false, radius: radiusOf(sources) },
  });
  return [
    size(1, "1 report"),
    ...(most > 1 ? [size(most, `${most}${most === MOST_SOURCES ? " or more" : ""} reports`)] : []),
    ...(events.some(({ date_from, date_to }) => date_from !== date_to)
      ? [{ swatch: { form: "bar", colour: MUTED }, label: "day not known exactly" } as const]
      : []),
    ...(events.some((event) => event.other_dates.length > 0)
      ? [
          {
            swatch: { form: "other-date", colour: MUTED },
            label: "another day that reports give, and the one chosen",
          } as const,
        ]
      : []),
  ];
}
