import { addDays } from "@sitrep/model/days";
import { INK, MUTED } from "../drawing/palette.js";
import type { AttackCount, DisputedPair, Moment } from "../rows/view-rows.js";
import type { Names } from "../words/names.js";
import type { Chart, LegendItem, Panel } from "./chart.js";
import { type Claimants, claimantsOf } from "./claimants.js";
import { countMarks } from "./count-marks.js";
import { figureLanes } from "./figure-lanes.js";
import { figurePanel } from "./figure-panel.js";
import type { FigureMark } from "./marks.js";
import { mainPeriod, type Period, touches, widened } from "./period.js";
import { qualifierLegend } from "./qualifier-legend.js";
import { type Topic, topicsOf } from "./topics.js";
import { sharedWindows } from "./windows.js";

/** What a chart of counts is about: the whole figures, or the parts of them that a source gives by country. */
export interface CountsSubject {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** whether panels share one value axis, to be compared */
  readonly sharedAxis: boolean;
  /** figures whose days the axis covers: the same for charts that are read together */
  readonly days: readonly Moment[];
}

/** Panels of their own; what has fewer marks gets a line in the last panel. */
const PANELS = 4;
const ENOUGH = 4;
const LANES = 14;

/** Reported counts over time, a panel for each thing counted. Null where no figure can be drawn. */
export function attackCountsChart(
  rows: readonly AttackCount[],
  disputes: readonly DisputedPair[],
  names: Names,
  subject: CountsSubject,
): Chart | null {
  const undrawn = new Map(
    rows.flatMap((row) => (whyNot(row) === null ? [] : [[row.claim_id, whyNot(row) ?? ""] as const])),
  );
  const sound = rows.filter((row) => !undrawn.has(row.claim_id));
  const main = mainPeriod(
    subject.days.flatMap((row) => (row.as_of_from && row.as_of_to ? [row.as_of_from, row.as_of_to] : [])),
  );
  const isInTime = (row: AttackCount): boolean =>
    !main || !row.as_of_from || !row.as_of_to || touches(main, row.as_of_from, row.as_of_to);
  const inTime = sound.filter(isInTime);
  for (const row of sound)
    if (!isInTime(row)) undrawn.set(row.claim_id, "far from the days that the chart shows");
  if (inTime.length === 0) return null;
  const claimants = claimantsOf(inTime, names);
  const topics = topicsOf(inTime, names).map((topic) => ({ topic, ...marksOf(topic, claimants, names) }));
  const large = topics
    .filter(({ topic, marks }) => marks.length >= ENOUGH && topic.isStated)
    .slice(0, PANELS);
  const small = topics.filter((it) => !large.includes(it));
  for (const { topic } of small.slice(LANES))
    for (const row of topic.rows) undrawn.set(row.claim_id, "no room in the chart");
  const period = axisPeriod(
    main,
    topics.flatMap(({ marks }) => marks),
    large.flatMap(({ windows }) => windows.starts),
  );
  const pairs = disputes.map(({ left_claim_id, right_claim_id }) => [left_claim_id, right_claim_id] as const);
  const highest = topOf(large.flatMap(({ marks }) => marks));
  const panels: Panel[] = large.map(({ topic, marks, windows }, at) =>
    figurePanel({
      heading: topic.heading,
      remark: remarkOf(topic),
      marks,
      disputes: pairs,
      starts: windows.starts,
      period,
      height: subject.sharedAxis ? 240 : at === 0 ? 420 : 240,
      unit: `Number of ${topic.rows[0]?.event_type ?? "event"}s reported, cumulative`,
      top: subject.sharedAxis ? highest : topOf(marks),
    }),
  );
  const lanes = small.slice(0, LANES).map(({ topic, marks }) => ({ words: laneWords(topic), marks }));
  const lanesHeading =
    large.length === 0 ? "Counts reported" : "Other counts reported, each of a thing of its own";
  const laneRemark = "The number is beside its mark; the line before it is the window that it counts.";
  if (lanes.length > 0) panels.push(figureLanes(lanesHeading, laneRemark, lanes, period));
  return {
    name: subject.name,
    title: subject.title,
    subtitle: subject.subtitle,
    legend: legendOf(
      claimants,
      topics.slice(0, large.length + LANES).flatMap(({ marks }) => marks),
      pairs,
      large.length > 0,
    ),
    panels,
    note: noteOf(rows.length, undrawn.size),
    drawn: new Set(rows.map((row) => row.claim_id).filter((id) => !undrawn.has(id))),
    undrawn,
  };
}

/** Why a figure has no mark; null where it can have one. */
export function whyNot({ value, certainty }: AttackCount): string | null {
  if (value === null) return "gives no number";
  if (certainty === "possible" || certainty === "planned") return `only ${certainty}`;
  return certainty === "denied" ? "denied" : null;
}

/** The marks of one thing counted, and the windows that most of them share. */
export function marksOf(topic: Topic, claimants: Claimants, names: Names) {
  const windows = sharedWindows(topic.rows);
  return { windows, marks: countMarks(topic, claimants, windows, names) };
}

/** From the first start of counting, if it is near, to the last figure. */
export function axisPeriod(
  main: Period | null,
  marks: readonly FigureMark[],
  starts: readonly { from: string }[],
): Period {
  const period = main ?? { from: "2000-01-01", to: "2000-01-31" };
  const earliest = addDays(period.from, -120);
  const froms = [
    ...starts.map((start) => start.from),
    ...marks.flatMap((mark) => (mark.since ? [mark.since.from] : [])),
  ];
  const from = [...froms.filter((day) => day >= earliest), period.from].sort()[0] ?? period.from;
  return widened({ from, to: period.to }, 3);
}

/** The highest end of the marks and room above it for an arrow and a label. */
export const topOf = (marks: readonly FigureMark[]): number =>
  Math.max(1, ...marks.map(({ figure }) => figure.value_high ?? figure.value ?? 0)) * 1.16;

function remarkOf(topic: Topic): string {
  const by =
    topic.by === null || topic.heading.includes(` by ${topic.by}`)
      ? null
      : `attributed to ${topic.by}${topic.rows.some((row) => row.actor.length === 0) ? ", or to nobody named" : ""}`;
  const figures = `${topic.rows.length} ${topic.rows.length === 1 ? "figure" : "figures"}`;
  return [figures, by].filter((part) => part !== null).join(", ");
}

const laneWords = (topic: Topic): string =>
  topic.by === null || topic.heading.includes(` by ${topic.by}`)
    ? topic.heading
    : `${topic.heading}, by ${topic.by}`;

/** Who says it, and what the marks of figures mean. */
export function legendOf(
  claimants: Claimants,
  marks: readonly FigureMark[],
  pairs: readonly (readonly [string, string])[],
  hasPanels: boolean,
): LegendItem[] {
  const shown = new Set(marks.flatMap((mark) => mark.rows));
  const disputed = hasPanels && pairs.some(([left, right]) => shown.has(left) && shown.has(right));
  return [
    ...claimants.legend,
    ...qualifierLegend(marks.map((mark) => mark.figure.qualifier)),
    ...(marks.some(({ days }) => days !== null && days.from !== days.to)
      ? [{ swatch: { form: "bar", colour: MUTED }, label: "day not known exactly" } as const]
      : []),
    ...(marks.some(({ since }) => since !== null)
      ? [{ swatch: { form: "window", colour: MUTED }, label: "counted from another day" } as const]
      : []),
    ...(disputed
      ? [{ swatch: { form: "disputed", colour: INK }, label: "figures that cannot both be right" } as const]
      : []),
  ];
}

function noteOf(all: number, undrawn: number): string {
  const left =
    undrawn === 0
      ? ""
      : ` ${undrawn} of ${all} figures ${undrawn === 1 ? "has" : "have"} no mark; the table says why.`;
  return `Figures as reported, not verified and never added up. A thin step joins figures of one claimant; between them nothing is known.${left} Sources: the table of the notebook.`;
}
