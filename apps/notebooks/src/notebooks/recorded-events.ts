import type { CsvCell } from "@sitrep/model/csv";
import { anchorOf, type Chart } from "../charts/chart.js";
import { recordedEventsChart } from "../charts/recorded-events.js";
import type { UnderLine } from "../charts/under-lines.js";
import type { AttackCount, DisputedPair } from "../rows/view-rows.js";
import { momentWords, windowWords } from "../words/date-words.js";
import { countWords, figureWords, numberWords } from "../words/figure-words.js";
import { listWords, type Names } from "../words/names.js";
import { claimantWords } from "../words/source-words.js";
import { faint, sourceCell, strong, words, wordsCell } from "./evidence-cells.js";
import type { Cell, Notebook, Query, TableRow } from "./notebook.js";
import { countBy, linesOfRecorded, type Recorded } from "./recorded-lines.js";

/** *Recorded events*: how many events are held one by one, under the cumulative counts that were reported. */
export function recordedEventsNotebook(
  rows: readonly AttackCount[],
  disputes: readonly DisputedPair[],
  recorded: Recorded,
  names: Names,
  queries: readonly Query[],
): Notebook {
  const wholes = rows.filter(({ part_of }) => part_of === null);
  const linesOf = linesOfRecorded(recorded, names);
  const linesByClaim = new Map<string, readonly UnderLine[]>();
  const chart = recordedEventsChart(wholes, disputes, names, (topic, from, until) => {
    const lines = linesOf(topic, from, until);
    for (const { claim_id } of topic.rows) linesByClaim.set(claim_id, lines);
    return lines;
  });
  return {
    name: "recorded-events",
    title: "Recorded events",
    lead: [
      "A total says how many; a row says which. This notebook lays the events that are held one by one, in event tables and in reports, under the totals that were reported for the same sides and area. It adds up nothing but what is held, and each thing once.",
    ],
    charts: chart === null ? [] : [chart],
    reading: [
      "Marks read as in the notebook of attack counts: an arrow says that the number may be more (or less), a hollow dot that the number itself is not meant.",
      "A grey line grows by one with each row of a data set that lies in the area of the count and names its sides. Coders count what their sources tell; a spokesman counts what he calls an attack. The two need not meet.",
      "A row and an event of the reports are linked where day, place and sides allow; the reasons stand in the table event_members.",
      "A line that stops growing may be the end of a file: the notebook of data sources shows which months each table covers.",
    ],
    empty: emptyOf(wholes, recorded),
    withoutCharts:
      "No reported count has a window and an area in which rows of the event tables name its sides. The notebook of data sources shows what the tables hold.",
    queries,
    table: {
      caption: "Every reported count that gives a total, and what is held by its day",
      columns: [
        "Reported",
        "As of",
        "Window",
        "Held one by one by that day",
        "Claimant",
        "Words",
        "Source",
      ].map((name) => ({ name, numeric: false })),
      rows:
        emptyOf(wholes, recorded) === null
          ? wholes.map((row) => tableRow(row, chart, linesByClaim, names))
          : [],
    },
    data: new Map([["recorded-events", dataOf(wholes, linesByClaim, names)]]),
  };
}

function emptyOf(rows: readonly AttackCount[], { rows: records }: Recorded): string | null {
  if (rows.length === 0)
    return "No report or table counts attacks or strikes over a time (the view attack_counts is empty).";
  return records.length > 0
    ? null
    : "No event table in the database holds a row in the window and the area of a reported count.";
}

function tableRow(
  row: AttackCount,
  chart: Chart | null,
  linesByClaim: ReadonlyMap<string, readonly UnderLine[]>,
  names: Names,
): TableRow {
  const why = chart?.undrawn.get(row.claim_id);
  const area = listWords(row.country.map(names.place));
  return {
    anchor: anchorOf(row.claim_id),
    cells: [
      [
        strong(countWords(row, row.event_type)),
        ...(area === "" ? [] : [faint(`in ${area}`)]),
        ...(why === undefined ? [] : [faint(`not drawn: ${why}`)]),
      ],
      [words(momentWords(row))],
      [words(windowWords(row))],
      heldCell(row, linesByClaim.get(row.claim_id) ?? []),
      [words(claimantWords(row, names))],
      wordsCell(row),
      sourceCell(row),
    ],
  };
}

function heldCell(row: AttackCount, lines: readonly UnderLine[]): Cell {
  const day = row.as_of_to;
  if (lines.length === 0 || day === null) return [faint("–")];
  return lines.map((line) => words(`${line.words}: ${numberWords(countBy(line, day))}`));
}

function dataOf(
  rows: readonly AttackCount[],
  linesByClaim: ReadonlyMap<string, readonly UnderLine[]>,
  names: Names,
): { header: string[]; rows: CsvCell[][] } {
  const header = [
    "series",
    "day",
    "count",
    "figure",
    "qualifier",
    "window",
    "area",
    "said_by",
    "file",
    "line",
    "claim_id",
  ];
  const figures = rows.map((row): CsvCell[] => [
    "reported",
    row.as_of,
    row.value,
    figureWords(row),
    row.qualifier,
    windowWords(row),
    row.country.join("; "),
    claimantWords(row, names),
    row.file,
    row.line,
    row.claim_id,
  ]);
  const nothing: CsvCell[] = header.slice(3).map(() => null);
  const lines = new Set([...linesByClaim.values()]);
  const held = [...lines].flatMap((own) =>
    own.flatMap(({ words: series, points }) =>
      points.map(({ day, value }): CsvCell[] => [series, day, value, ...nothing]),
    ),
  );
  return { header, rows: [...figures, ...held] };
}
