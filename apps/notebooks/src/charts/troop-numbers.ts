import { MUTED, PALETTE } from "../drawing/palette.js";
import type { TroopLevel } from "../rows/view-rows.js";
import { inferredWords } from "../words/basis-words.js";
import { momentWords } from "../words/date-words.js";
import { figureSign, figureWords } from "../words/figure-words.js";
import { listWords, type Names, withArticle } from "../words/names.js";
import { claimantWords, sourceLine } from "../words/source-words.js";
import type { Chart, LegendItem, Panel } from "./chart.js";
import { figureLanes } from "./figure-lanes.js";
import { figurePanel } from "./figure-panel.js";
import { type FigureMark, mergedMarks } from "./marks.js";
import { wholePeriod, widened } from "./period.js";
import { qualifierLegend } from "./qualifier-legend.js";

/** A panel for each place, most figures first; places beyond these are in the table alone. */
const PLACES = 8;
/** Places with fewer marks than this get a line instead of an axis. */
const ENOUGH = 2;

const CHANGES = {
  level: { colour: PALETTE[0], sign: "", words: "in place" },
  increase: { colour: PALETTE[2], sign: "+", words: "being sent, or sent (+)" },
  decrease: { colour: PALETTE[1], sign: "−", words: "being withdrawn (−)" },
  planned: { colour: PALETTE[3], sign: "planned ", words: "planned or asked for" },
} as const;

/** Reported troop numbers by place over time. Null where no figure can be drawn. */
export function troopNumbersChart(rows: readonly TroopLevel[], names: Names): Chart | null {
  const undrawn = new Map<string, string>();
  for (const row of rows) {
    if (row.value === null) undrawn.set(row.claim_id, "gives no number");
    else if (row.certainty === "denied" || row.certainty === "possible")
      undrawn.set(row.claim_id, row.certainty);
  }
  const places = placesOf(
    rows.filter((row) => !undrawn.has(row.claim_id)),
    names,
  );
  for (const place of places.slice(PLACES))
    for (const row of place.rows) undrawn.set(row.claim_id, "no room in the chart");
  const shown = places.slice(0, PLACES);
  if (shown.length === 0) return null;
  const marks = shown.flatMap((place) => [...place.levels, ...place.changes]);
  const days = marks.flatMap((mark) => (mark.days ? [mark.days.from, mark.days.to] : []));
  const period = widened(wholePeriod(days) ?? { from: "2000-01-01", to: "2000-01-31" }, 5);
  const large = shown.filter((place) => place.levels.length >= ENOUGH);
  const panels: Panel[] = large.map((place) =>
    figurePanel({
      heading: place.heading,
      remark: null,
      marks: place.levels,
      disputes: [],
      starts: [],
      period,
      height: 190,
      unit: "Number of troops reported",
      top: Math.max(1, ...place.levels.map(({ figure }) => figure.value_high ?? figure.value ?? 0)) * 1.3,
    }),
  );
  const lanes = shown.flatMap((place) => [
    ...(large.includes(place) || place.levels.length === 0
      ? []
      : [{ words: place.heading, marks: place.levels }]),
    ...(place.changes.length === 0
      ? []
      : [{ words: `${place.heading}: sent, withdrawn or planned`, marks: place.changes }]),
  ]);
  const heading = large.length === 0 ? "Reported numbers" : "Single numbers, and changes that were reported";
  if (lanes.length > 0)
    panels.push(figureLanes(heading, "The number is beside its mark; a change is no level.", lanes, period));
  const left =
    undrawn.size === 0
      ? ""
      : ` ${undrawn.size} of ${rows.length} figures without a mark: the table says why.`;
  return {
    name: "troop-numbers",
    title: "Reported troop numbers, by place",
    subtitle:
      "How many troops reports say are in a place, and how many are said to be sent, withdrawn or planned. Reported figures, not verified; each panel has its own scale from zero.",
    legend: legendOf(marks),
    panels,
    note: `Figures as reported, never added up.${left} Sources: the table of the notebook.`,
    drawn: new Set(rows.map((row) => row.claim_id).filter((id) => !undrawn.has(id))),
    undrawn,
  };
}

interface TroopPlace {
  readonly heading: string;
  readonly rows: readonly TroopLevel[];
  readonly levels: readonly FigureMark[];
  readonly changes: readonly FigureMark[];
}

/** Whose troops, and where: by country, else by the words for the place. */
function placesOf(rows: readonly TroopLevel[], names: Names): TroopPlace[] {
  const groups = new Map<string, TroopLevel[]>();
  for (const row of rows) {
    const where = row.country.length === 0 ? [row.place] : [...row.country].sort();
    const key = JSON.stringify([[...row.actor].sort(), where]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .sort(([leftKey, left], [rightKey, right]) => right.length - left.length || (leftKey < rightKey ? -1 : 1))
    .map(([, own]) => ({ heading: headingOf(own[0], names), rows: own, ...marksOf(own, names) }));
}

function headingOf(row: TroopLevel | undefined, names: Names): string {
  if (!row) return "";
  const where =
    row.country.length > 0 ? listWords(row.country.map(names.place)) : (row.place ?? "Place not stated");
  const whose =
    row.actor.length === 0
      ? "troops, not said whose"
      : `troops of ${listWords(row.actor.map((id) => withArticle(names.actor(id))))}`;
  return `${where}: ${whose}`;
}

function marksOf(rows: readonly TroopLevel[], names: Names): Pick<TroopPlace, "levels" | "changes"> {
  const highest = Math.max(...rows.map((row) => row.value ?? 0));
  const drawn = rows.map((row) => ({ row, mark: markOf(row, names, highest) }));
  const merged = (own: typeof drawn): FigureMark[] =>
    withoutRepeats(mergedMarks(own.map(({ mark }) => mark)));
  return {
    levels: merged(drawn.filter(({ row }) => row.change === "level")),
    changes: merged(drawn.filter(({ row }) => row.change !== "level")),
  };
}

/** A number that only repeats the one before needs no second label. */
const withoutRepeats = (marks: readonly FigureMark[]): FigureMark[] =>
  marks.map((mark, at) =>
    mark.days !== null && mark.figure.value === marks[at - 1]?.figure.value ? { ...mark, label: "" } : mark,
  );

function markOf(row: TroopLevel, names: Names, highest: number): FigureMark {
  const change = isChange(row.change) ? CHANGES[row.change] : CHANGES.planned;
  return {
    rows: [row.claim_id],
    figure: row,
    days:
      row.as_of_from === null || row.as_of_to === null ? null : { from: row.as_of_from, to: row.as_of_to },
    since: null,
    series: null,
    colour: change.colour,
    area: [...row.country].sort().join(),
    label: figureSign(row).replace(/^[≈≥>≤<]?/, `$&${change.sign}`),
    title: troopTitle(row, names),
    priority: row.value === highest ? 5 : 4,
  };
}

function troopTitle(row: TroopLevel, names: Names): string {
  const where = row.place ?? listWords(row.country.map(names.place));
  return [
    `${figureWords(row)} troops (${row.change})${where === "" ? "" : `, ${where}`}`,
    `${claimantWords(row, names)}, as of ${momentWords(row)}`,
    sourceLine(row),
    inferredWords(row.inferred),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

const isChange = (change: string): change is keyof typeof CHANGES => change in CHANGES;

function legendOf(marks: readonly FigureMark[]): LegendItem[] {
  const changes = Object.values(CHANGES).filter(({ colour }) => marks.some((mark) => mark.colour === colour));
  return [
    ...changes.map(
      ({ colour, words }): LegendItem => ({
        label: words,
        swatch: { form: "dot", colour, radius: 5, hollow: false },
      }),
    ),
    ...qualifierLegend(marks.map((mark) => mark.figure.qualifier)),
    ...(marks.some(({ days }) => days !== null && days.from !== days.to)
      ? [{ swatch: { form: "bar", colour: MUTED }, label: "day not known exactly" } as const]
      : []),
  ];
}
