import { CHOICES, type Choice, type Facets, OUTLET } from "../explore/facets.js";
import type { Filter } from "../explore/filter.js";
import type { Names } from "../words/names.js";
import { element } from "./elements.js";

export interface FilterForm {
  readonly element: HTMLElement;
  /** the filter that it shows */
  read(): Filter;
  /** shows a filter, without telling anybody */
  show(filter: Filter): void;
  /** how much is shown of how much */
  count(shown: number, all: number): void;
}

const LABELS: Readonly<Record<Choice, string>> = {
  actor: "By",
  target: "On",
  country: "Country",
  place: "Place",
  claimant: "Said by",
  outlet: "Outlet",
  certainty: "Certainty",
  file: "File",
};

/** The form above the charts: one choice a facet, each value with its rows; a period, a search, and "stated only". */
export function filterForm(rows: readonly Facets[], names: Names, onChange: () => void): FilterForm {
  const selects = new Map<Choice, HTMLSelectElement>();
  const fields: HTMLElement[] = [];
  for (const name of CHOICES) {
    const counts = countsOf(rows, name);
    if (counts.size < 2) continue;
    const select = element("select", {}, element("option", { value: "" }, "all"));
    const options = [...counts].map(([value, count]) => ({
      value,
      count,
      label: labelOf(name, value, names),
    }));
    options.sort((left, right) => right.count - left.count || (left.label < right.label ? -1 : 1));
    for (const { value, count, label } of options)
      select.append(element("option", { value }, `${label} (${count})`));
    selects.set(name, select);
    fields.push(labelled(LABELS[name], select));
  }
  const [from, to] = [element("input", { type: "date" }), element("input", { type: "date" })];
  const stated = element("input", { type: "checkbox" });
  const search = element("input", { type: "search", placeholder: "words, outlet, file" });
  fields.push(labelled("From", from), labelled("To", to), labelled("Search", search));
  if (rows.some((row) => !row.stated)) fields.push(labelled("Stated only", stated));
  const status = element("output", { role: "status" });
  const reset = element("button", { type: "button" }, "Show all");
  const form = element("form", { class: "filter", "aria-label": "Filter" }, ...fields, reset, status);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", onChange);
  const show = (filter: Filter): void => {
    for (const [name, select] of selects) select.value = filter.choices.get(name) ?? "";
    from.value = filter.from ?? "";
    to.value = filter.to ?? "";
    stated.checked = filter.stated;
    search.value = filter.search;
  };
  reset.addEventListener("click", () => {
    show({ choices: new Map(), from: null, to: null, stated: false, search: "" });
    onChange();
  });
  return {
    element: form,
    show,
    read: () => ({
      choices: new Map(
        [...selects].flatMap(([name, { value }]) => (value === "" ? [] : [[name, value] as const])),
      ),
      from: from.value || null,
      to: to.value || null,
      stated: stated.checked,
      search: search.value,
    }),
    count: (shown, all) => {
      status.textContent = shown === all ? `all ${all} rows` : `${shown} of ${all} rows`;
      reset.disabled = shown === all;
    },
  };
}

const labelled = (words: string, field: HTMLElement): HTMLElement =>
  element("label", {}, element("span", {}, words), field);

function countsOf(rows: readonly Facets[], name: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of row[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function labelOf(name: Choice, value: string, names: Names): string {
  if (name === "actor" || name === "target") return names.actor(value);
  if (name === "country") return names.place(value);
  if (name === "claimant") return value === OUTLET ? "the outlet itself" : names.claimant(value);
  return value;
}
