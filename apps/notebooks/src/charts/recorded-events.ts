import type { AttackCount, DisputedPair } from "../rows/view-rows.js";
import { dateWords } from "../words/date-words.js";
import type { Names } from "../words/names.js";
import { axisPeriod, legendOf, marksOf, topOf, whyNot } from "./attack-counts.js";
import type { Chart, LegendItem } from "./chart.js";
import { claimantsOf } from "./claimants.js";
import { figurePanel } from "./figure-panel.js";
import { mainPeriod, touches } from "./period.js";
import { type Topic, topicsOf } from "./topics.js";
import type { UnderLine } from "./under-lines.js";
import type { SharedWindows } from "./windows.js";

/** The counts of what we hold one by one, for a thing that is counted, from one day to another. */
export type LinesOf = (topic: Topic, from: string, until: string) => readonly UnderLine[];

const PANELS = 4;

/**
 * Reported counts, with the events that are held one by one as growing counts under them: a panel for each thing counted that has a window,
 * an area and something held. Null where there is no such thing.
 */
export function recordedEventsChart(
  rows: readonly AttackCount[],
  disputes: readonly DisputedPair[],
  names: Names,
  linesOf: LinesOf,
): Chart | null {
  const sound = rows.filter((row) => whyNot(row) === null && row.as_of_from !== null);
  const main = mainPeriod(sound.flatMap(({ as_of_from, as_of_to }) => [as_of_from ?? "", as_of_to ?? ""]));
  if (main === null) return null;
  const inTime = sound.filter((row) => touches(main, row.as_of_from ?? "", row.as_of_to ?? ""));
  const claimants = claimantsOf(inTime, names);
  const counted = topicsOf(inTime, names).map((topic) => ({ topic, ...marksOf(topic, claimants, names) }));
  const held = counted
    .flatMap((it) => {
      const from = startOf(it.topic, it.windows);
      const lines = from === null ? [] : linesOf(it.topic, from, main.to);
      return from === null || lines.length === 0 ? [] : [{ ...it, from, lines }];
    })
    .slice(0, PANELS);
  if (held.length === 0) return null;
  const marks = held.flatMap((it) => it.marks);
  const period = axisPeriod(
    main,
    marks,
    held.map(({ from }) => ({ from })),
  );
  const pairs = disputes.map(({ left_claim_id, right_claim_id }) => [left_claim_id, right_claim_id] as const);
  const drawn = new Set(marks.flatMap((mark) => mark.rows));
  return {
    name: "recorded-events",
    title: "Recorded events under the reported counts",
    subtitle:
      "Marks are reported totals, each somebody's count. The lines under them count, day by day, what is held one by one: rows of event tables that name the sides of the count in its area, and the events that reports tell by themselves. Reported and recorded, not verified.",
    legend: [...linesLegend(held.flatMap(({ lines }) => lines)), ...legendOf(claimants, marks, pairs, true)],
    panels: held.map(({ topic, lines, windows, from, marks: own }, at) =>
      figurePanel({
        heading: topic.heading,
        remark: `${own.length === 1 ? "1 figure" : `${own.length} figures`}; lines count from ${dateWords(from)}`,
        marks: own,
        disputes: pairs,
        starts: windows.starts,
        period,
        height: at === 0 ? 420 : 280,
        unit: `Number of ${topic.rows[0]?.event_type ?? "event"}s, cumulative`,
        top: Math.max(topOf(own), 1.16 * highestOf(lines)),
        under: { lines, from, until: main.to },
      }),
    ),
    note: "A row counts on the last day that it may mean. Rows do not tell who acts: one that names both sides counts, whoever fired. Where a line runs below the marks, as many are missing among what is held; where it runs above them, it counts what the claimant does not.",
    drawn,
    undrawn: new Map(
      rows.filter(({ claim_id }) => !drawn.has(claim_id)).map((row) => [row.claim_id, whyAway(row)]),
    ),
  };
}

/** The first day that most figures of a topic count from; null where none says. */
function startOf({ rows }: Topic, { starts }: SharedWindows): string | null {
  const said = rows.flatMap(({ since_from }) => since_from ?? []).sort();
  return starts[0]?.from ?? said[0] ?? null;
}

const whyAway = (row: AttackCount): string =>
  whyNot(row) ??
  (row.as_of_from === null
    ? "has no date to set it beside what we hold"
    : "counts nothing of which we hold anything one by one, or lies far from the days of the chart");

const highestOf = (lines: readonly UnderLine[]): number =>
  Math.max(0, ...lines.map(({ points }) => points[points.length - 1]?.value ?? 0));

function linesLegend(lines: readonly UnderLine[]): LegendItem[] {
  const byWords = new Map(lines.map((line) => [line.words, line]));
  return [...byWords.values()].map(({ words, colour, dash }) => ({
    label: words,
    swatch: { form: "line", colour, dash },
  }));
}
