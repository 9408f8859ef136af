import type { Change } from "../changes/changes.js";
import { changesPart } from "../changes/changes-part.js";
import type { Notebook } from "../notebooks/notebook.js";
import type { Accuracy, Overview } from "../rows/overview.js";
import { boundsWords } from "../words/date-words.js";
import { numberWords } from "../words/figure-words.js";
import { listWords } from "../words/names.js";
import { escaped } from "./escape.js";
import { shell } from "./shell.js";
import { svgOf } from "./svg.js";

/** Countries that are named; the rest are counted. */
const COUNTRIES = 6;
/** A picture of more characters is left to its notebook. */
const LARGEST_PICTURE = 400_000;

/** The first page: what the data holds, what changed since the run before, and each notebook with a small picture of its first chart. */
export const frontPage = (
  notebooks: readonly Notebook[],
  overview: Overview,
  changes: readonly Change[] | null = null,
): string =>
  shell({
    title: "Notebooks",
    parts: [
      "<h1>Notebooks</h1>",
      "<p>Reported conflict figures, each with its words and its source. Reported, not verified.</p>",
      `<dl class="overview">${factsOf(overview).map(factPart).join("")}</dl>`,
      changesPart(changes),
      `<div class="pictures">${notebooks.map(cardPart).join("\n")}</div>`,
      `<p><a href="reports/index.html">All reports</a>, with the words of each claim marked.</p>`,
    ],
  });

type Fact = readonly [name: string, value: string];

function factsOf(overview: Overview): Fact[] {
  const { first_day: from, last_day: to, countries, mentioned, records } = overview;
  const named = countries.slice(0, COUNTRIES);
  const more = countries.length - named.length;
  return [
    ["Events", mentionedToo(overview.events, mentioned)],
    ...(from === null || to === null ? [] : [["Their days", boundsWords(from, to)] as const]),
    ...(named.length === 0
      ? []
      : [["Where", `${listWords(named)}${more === 0 ? "" : ` and ${more} more`}`] as const]),
    ["Figures", numberWords(overview.figures)],
    ["Reports", numberWords(overview.reports)],
    [
      "Tables",
      `${numberWords(overview.tables)}${records === 0 ? "" : `, with ${numberWords(records)} recorded events`}`,
    ],
    ["Pairs that disagree", numberWords(overview.disputes)],
    ["Doubts", numberWords(overview.doubts)],
    ["Set aside", numberWords(overview.set_aside)],
    ...(overview.accuracy === null ? [] : [judgedFact(overview.accuracy)]),
  ];
}

/** `of 200 claims judged, 191 right (92–98 %)`; what was judged because it was doubtful speaks for itself alone. */
function judgedFact({ chosen, judged, right, low, high }: Accuracy): Fact {
  const share = `of ${numberWords(judged)} ${judged === 1 ? "claim" : "claims"} judged, ${numberWords(right)} right`;
  return chosen === "at random"
    ? ["Drawn at random", `${share} (${percent(low)}–${percent(high)} %)`]
    : ["Judged, not at random", share];
}

const percent = (share: number): number => Math.round(100 * share);

const mentionedToo = (events: number, mentioned: number): string =>
  mentioned === 0
    ? numberWords(events)
    : `${numberWords(events)}, and ${numberWords(mentioned)} mentioned without day or country`;

const factPart = ([name, value]: Fact): string =>
  `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`;

function cardPart(notebook: Notebook): string {
  const size =
    notebook.empty ??
    `${numberWords(notebook.table.rows.length)} rows, ${notebook.charts.length} ${notebook.charts.length === 1 ? "chart" : "charts"}.`;
  const page = `${notebook.name}.html`;
  const chart = notebook.charts[0];
  const drawn = chart === undefined ? "" : svgOf(chart, page);
  // a picture of the page, not a second way to its marks
  const picture =
    drawn === "" || drawn.length > LARGEST_PICTURE ? "" : `<div inert aria-hidden="true">${drawn}</div>`;
  return `<section><h2><a href="${page}">${escaped(notebook.title)}</a></h2><p>${escaped(size)}</p>${picture}</section>`;
}
