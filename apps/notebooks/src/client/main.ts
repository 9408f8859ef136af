import { addressOf, type Filter, filterAt, isEverything, wants } from "../explore/filter.js";
import type { OwnData } from "../explore/own-data.js";
import { explorableOf, type PageData } from "../explore/page-data.js";
import type { Notebook } from "../notebooks/notebook.js";
import { drawChart } from "../writers/draw-chart.js";
import { hoverCard } from "./card.js";
import { downloads } from "./downloads.js";
import { element } from "./elements.js";
import { evidencePanel } from "./evidence.js";
import { filterForm } from "./filter-form.js";
import { rove, rowOf } from "./marks.js";

/**
 * Brings a notebook's page to life: a filter whose state is in the address, charts drawn anew from the rows that are left, a card and
 * the evidence of each mark, the arrow keys, downloads. Without it the page says the same, and stands still.
 */
function start(): void {
  const data = document.getElementById("page-data")?.textContent;
  const figures = [...document.querySelectorAll("figure")];
  const first = figures[0];
  if (!data || !first) return;
  const given: PageData | OwnData = JSON.parse(data);
  if ("own" in given) {
    wakeOwn(given, figures);
    return;
  }
  const pageData: PageData = given;
  const explorable = explorableOf(pageData);
  const rows = explorable.rows();
  let shown: Notebook = explorable.notebookOf();
  const places = shown.charts.map((chart, at) => ({ name: chart.name, figure: figures[at] ?? first }));
  const whole = new Map(places.map(({ name, figure }) => [name, figure.querySelector("svg")]));
  const card = hoverCard();
  const claims = new Map(rows.map((row) => [row.anchor, row.claims]));
  const evidence = evidencePanel((anchor) =>
    (claims.get(anchor) ?? []).flatMap((claim) => pageData.surroundings[claim] ?? []),
  );

  const wake = (svg: SVGElement): void =>
    wakeMarks(svg, card, (row, mark) => {
      const all = shown.charts.map(({ together }) => together?.get(row)).find((rows) => rows !== undefined);
      evidence.open(all ?? [row], mark);
    });

  const show = (filter: Filter): void => {
    const kept = rows.flatMap(({ facets }, at) => (wants(filter, facets) ? [at] : []));
    shown = explorable.notebookOf(kept);
    const charts = new Map(shown.charts.map((chart) => [chart.name, chart]));
    for (const { name, figure } of places) {
      const chart = charts.get(name);
      const original = isEverything(filter) ? whole.get(name) : null;
      if (original) figure.replaceChildren(original);
      else if (chart) {
        const svg = drawChart(chart, "", document);
        figure.replaceChildren(svg);
        wake(svg);
      } else figure.replaceChildren(element("p", { class: "empty" }, "No figure here can be drawn."));
    }
    const anchors = new Set(kept.map((at) => rows[at]?.anchor));
    for (const row of document.querySelectorAll<HTMLTableRowElement>("tbody tr[id]"))
      row.hidden = !anchors.has(row.id);
    form.count(kept.length, rows.length);
  };

  const form = filterForm(
    rows.map(({ facets }) => facets),
    explorable.names,
    () => {
      const filter = form.read();
      history.replaceState(null, "", `#${addressOf(filter)}`);
      show(filter);
    },
  );
  first.before(form.element);
  for (const svg of whole.values()) if (svg) wake(svg);
  for (const { name, figure } of places) {
    const files = figure.nextElementSibling;
    if (files?.matches(".files"))
      downloads(
        files,
        name,
        () => figure.querySelector("svg"),
        () => shown,
      );
  }
  const follow = (): void => {
    // the address of a row is no wish to see other rows
    if (location.hash.startsWith("#row-") && !isEverything(form.read())) return;
    const filter = filterAt(location.hash);
    form.show(filter);
    show(filter);
  };
  window.addEventListener("hashchange", follow);
  follow();
}

/** An own notebook: its charts stand still, and their marks open the evidence of their rows. */
function wakeOwn({ own, surroundings }: OwnData, figures: readonly Element[]): void {
  const card = hoverCard();
  const evidence = evidencePanel((anchor) =>
    (own.claims[anchor] ?? []).flatMap((claim) => surroundings[claim] ?? []),
  );
  for (const figure of figures) {
    const svg = figure.querySelector("svg");
    if (svg) wakeMarks(svg, card, (row, mark) => evidence.open(own.together[row] ?? [row], mark));
  }
}

/** Arrow keys, a card, and what a click on a mark opens; a click with a key goes where its link leads. */
function wakeMarks(
  svg: SVGElement,
  card: ReturnType<typeof hoverCard>,
  open: (row: string, mark: SVGAElement) => void,
): void {
  rove(svg);
  card.watch(svg);
  svg.addEventListener("click", (event) => {
    const mark =
      event.target instanceof Element ? event.target.closest<SVGAElement>('a[href^="#row-"]') : null;
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(rowOf(mark), mark);
  });
}

start();
