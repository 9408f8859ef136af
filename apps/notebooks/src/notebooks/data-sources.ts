import { anchorOf } from "../charts/chart.js";
import { eventsPerMonthChart } from "../charts/events-per-month.js";
import { DATE_GRADES, type Grade, PLACE_GRADES, precisionChart, shareWords } from "../charts/precision.js";
import type { MonthCount, PrecisionCount, SetAsideReason, SourceFile } from "../rows/source-rows.js";
import { boundsWords } from "../words/date-words.js";
import { numberWords } from "../words/figure-words.js";
import { dataSourcesQueries } from "./data-sources-queries.js";
import { faint, strong, words } from "./evidence-cells.js";
import type { Cell, Notebook, TableRow } from "./notebook.js";

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly reasons: readonly SetAsideReason[];
  readonly precision: readonly PrecisionCount[];
  readonly months: readonly MonthCount[];
}

/** *Data sources*: which tables there are, what became of their rows, how well they know what they tell, and how to cite them. */
export function dataSourcesNotebook({ files, reasons, precision, months }: Sources): Notebook {
  const events = files.filter(({ dataset }) => dataset !== null);
  const anchors = anchorsOf(events);
  const charts = [eventsPerMonthChart(months, anchors), precisionChart(precision, anchors)].filter(
    (chart) => chart !== null,
  );
  return {
    name: "data-sources",
    title: "Data sources",
    lead: [
      "Which tables the database was made from, how each was understood, and what became of its rows. A row is taken or set aside with the reason; none is dropped. Reports and their sources stand in the other notebooks.",
      ...(files.length === 0 ? [] : [summaryOf(files, events)]),
    ],
    charts,
    reading: [
      "Of an event that stands in several vintages of a data set, the newest counts; older rows stay in the database.",
      "A bar of a month counts events whose date lies in that month. How well a date or a place is known is what the data set's own codes mean, in days and kilometres.",
      "A data set counts what its coders count: two data sets differ in what is an event, from which sources, and from how many dead on.",
    ],
    empty: files.length === 0 ? "No table lies in the data folder (the table files is empty of them)." : null,
    withoutCharts:
      "No table of events lies in the data folder, so there is no picture: the tables below are of figures, whose rows are claims. Rows of ACLED, UCDP GED, GDELT or GTD, or of a table of your own, would be shown by month.",
    queries: dataSourcesQueries,
    table: {
      caption: "Every table, how it was understood, and under which terms",
      columns: [
        "Table",
        "Data set and vintage",
        "Rows",
        "Set aside",
        "Days",
        "Precision",
        "Licence and citation",
      ].map((name) => ({ name, numeric: false })),
      rows: files.map((file) => tableRow(file, reasons, precision)),
    },
    data: new Map([
      [
        "events-per-month",
        {
          header: ["dataset", "month", "events"],
          rows: months.map(({ dataset, month, events: count }) => [dataset, month, count]),
        },
      ],
      [
        "precision",
        {
          header: ["dataset", "aspect", "known_to", "events"],
          rows: precision.map(({ dataset, aspect, grade, events: count }) => [
            dataset,
            aspect,
            gradeWords(aspect, grade),
            count,
          ]),
        },
      ],
    ]),
  };
}

/** A data set's bars lead to its newest file: files of one data set come in the order of their vintages. */
const anchorsOf = (files: readonly SourceFile[]): Map<string, string> =>
  new Map(files.map(({ dataset, file }) => [dataset ?? "", anchorOf(file)]));

function summaryOf(files: readonly SourceFile[], events: readonly SourceFile[]): string {
  const sumOf = (of: (file: SourceFile) => number | null) =>
    files.reduce((sum, file) => sum + (of(file) ?? 0), 0);
  const [read, aside] = [sumOf(({ rows_read }) => rows_read), sumOf(({ rows_set_aside }) => rows_set_aside)];
  const datasets = new Set(events.map(({ dataset }) => dataset)).size;
  const restricted = events.filter((file) => file.restricted).length;
  return [
    `${plural(files.length, "table")}, ${datasets === 0 ? "all of figures" : `${events.length} of them of events, from ${plural(datasets, "data set")}`}.`,
    `${plural(read, "row")} read, ${aside === 0 ? "none set aside" : `${numberWords(aside)} set aside`}.`,
    ...(restricted === 0
      ? []
      : [
          `${plural(restricted, "table")} must not be redistributed: exports and notebooks leave ${restricted === 1 ? "its" : "their"} own words out unless they are asked for.`,
        ]),
  ].join(" ");
}

const plural = (count: number, noun: string): string =>
  `${numberWords(count)} ${noun}${count === 1 ? "" : "s"}`;

function tableRow(
  file: SourceFile,
  reasons: readonly SetAsideReason[],
  precision: readonly PrecisionCount[],
): TableRow {
  return {
    anchor: anchorOf(file.file),
    cells: [
      [strong(file.file), ...layoutParts(file)],
      datasetCell(file),
      rowsCell(file),
      setAsideCell(file, reasons),
      [words(file.first_day && file.last_day ? boundsWords(file.first_day, file.last_day) : "–")],
      precisionCell(file, precision),
      licenceCell(file),
    ],
  };
}

const layoutParts = ({ layout, sure, why }: SourceFile): Cell => [
  words(layout === null ? "no layout reads it" : `layout: ${layout}`),
  ...(why === null ? [] : [faint(sure === null ? why : `${shareWords(sure, 1)} sure: ${why}`)]),
];

function datasetCell({ dataset, vintage, full_export }: SourceFile): Cell {
  if (dataset === null) return [faint("none: figures, each with its own source")];
  const part = full_export === null ? [] : [faint(full_export ? "a full export" : "a part of the data set")];
  return [words(dataset), words(vintage === null ? "vintage not known" : `vintage ${vintage}`), ...part];
}

function rowsCell({ rows_read, rows_taken, current_rows }: SourceFile): Cell {
  if (rows_read === null) return [faint("not read")];
  return [
    words(`${plural(rows_read, "row")} read`),
    words(`${numberWords(rows_taken ?? 0)} taken`),
    ...(current_rows === null || current_rows === rows_taken
      ? []
      : [faint(`${numberWords(current_rows)} of them current`)]),
  ];
}

function setAsideCell({ file, rows_set_aside }: SourceFile, reasons: readonly SetAsideReason[]): Cell {
  const own = reasons.filter((reason) => reason.file === file);
  if (own.length === 0) return [faint(rows_set_aside === null ? "–" : "none")];
  return own.flatMap(({ code, rows, line, column, found, expected }) => [
    words(`${numberWords(rows)}: ${code}`),
    faint(
      `${[line === null ? "the file" : `line ${numberWords(line)}`, column].filter((it) => it).join(", ")}: found ${found === null ? "what must not be redistributed" : `“${shortened(found)}”`}, expected ${expected}`,
    ),
  ]);
}

/** The best grade that a good part of the events reaches; the chart and its CSV have all of them. */
function precisionCell({ dataset }: SourceFile, precision: readonly PrecisionCount[]): Cell {
  const own = precision.filter((count) => count.dataset === dataset);
  if (own.length === 0) return [faint("–")];
  return (["date", "place"] as const).flatMap((aspect) => {
    const counts = own.filter((count) => count.aspect === aspect);
    const all = counts.reduce((sum, { events }) => sum + events, 0);
    const most = [...counts].sort((a, b) => b.events - a.events)[0];
    return most
      ? [words(`${aspect}: ${gradeWords(aspect, most.grade)} (${shareWords(most.events, all)})`)]
      : [];
  });
}

function licenceCell({ dataset, licence, citation, restricted }: SourceFile): Cell {
  return [
    licence === null ? faint("licence not said") : strong(licence),
    ...(restricted ? [words("not to be redistributed")] : []),
    ...(citation === null ? (dataset === null ? [] : [faint("no citation given")]) : [words(citation)]),
  ];
}

const gradesOf = (aspect: "date" | "place"): readonly Grade[] =>
  aspect === "date" ? DATE_GRADES : PLACE_GRADES;
const gradeWords = (aspect: "date" | "place", grade: number): string =>
  gradesOf(aspect).find((it) => it.grade === grade)?.words ?? "not known";

const shortened = (text: string): string => {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join("")}…`;
};
