import { MUTED } from "../drawing/palette.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import type { Names } from "../words/names.js";
import type { Chart, LegendItem } from "./chart.js";
import { eventRows } from "./event-rows.js";
import { type Side, sidesOf } from "./sides.js";

/** Lines that a picture can hold; of more events, those with the most reports. */
const LINES = 60;

/** Every event in a line of its own: when, where, what was reported of it, and by how many. Null without events. */
export function eventListChart(events: readonly ChronologyEvent[], names: Names): Chart | null {
  const shown = mostReported(events);
  if (shown.length === 0) return null;
  const drawn = new Set(shown.map((event) => event.event_id));
  const sides = sidesOf(events, names);
  const colours = new Map(
    sides.flatMap((side) => side.events.map((event) => [event.event_id, side.colour] as const)),
  );
  const some =
    events.length === shown.length
      ? ""
      : `The ${shown.length} events with the most reports, of ${events.length}. `;
  return {
    name: "strike-events",
    title: "What was reported of each event",
    subtitle:
      "One line an event: the day, the place, casualties and munitions as reported, and how many sources stand behind it. Reported, not verified, never added up.",
    legend: legendOf(sides.filter((side) => side.events.some((event) => drawn.has(event.event_id)))),
    panels: [eventRows(shown, (event) => colours.get(event.event_id) ?? MUTED, names)],
    note: `Sources: a filled dot is an independent source; a hollow one a further report that copies, restates, or quotes the same claimant. ${some}Words and addresses: the table of the notebook.`,
    drawn,
    undrawn: new Map(
      events
        .filter((event) => !drawn.has(event.event_id))
        .map((event) => [event.event_id, "fewer reports than the events listed"]),
    ),
  };
}

/** A colour stands once: sides beyond those with a colour of their own share the last. */
function legendOf(sides: readonly Side[]): LegendItem[] {
  const labels = new Map<string, string>();
  for (const { colour, words } of sides) labels.set(colour, labels.has(colour) ? "other sides" : words);
  return [...labels].map(([colour, label]) => ({
    label,
    swatch: { form: "dot", colour, radius: 5, hollow: false },
  }));
}

/** In the order of the chronology. */
function mostReported(events: readonly ChronologyEvent[]): ChronologyEvent[] {
  if (events.length <= LINES) return [...events];
  const kept = new Set([...events].sort((left, right) => right.reports - left.reports).slice(0, LINES));
  return events.filter((event) => kept.has(event));
}
