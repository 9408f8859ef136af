import { CHOICES, type Choice, type Facets } from "./facets.js";

/** What a reader wants to see; an empty one wants all. */
export interface Filter {
  readonly choices: ReadonlyMap<Choice, string>;
  /** first and last day, inclusive */
  readonly from: string | null;
  readonly to: string | null;
  /** only what is stated in the words about it */
  readonly stated: boolean;
  /** words that all must be in the row */
  readonly search: string;
}

export const EVERYTHING: Filter = { choices: new Map(), from: null, to: null, stated: false, search: "" };

export const isEverything = ({ choices, from, to, stated, search }: Filter): boolean =>
  choices.size === 0 && from === null && to === null && !stated && search.trim() === "";

/** Whether a row is wanted. A period wants rows that may be in it; a row without a date is in none. */
export function wants(filter: Filter, facets: Facets): boolean {
  for (const [name, value] of filter.choices) if (!facets[name].includes(value)) return false;
  if (filter.stated && !facets.stated) return false;
  if (filter.from !== null && !(facets.to !== null && facets.to >= filter.from)) return false;
  if (filter.to !== null && !(facets.from !== null && facets.from <= filter.to)) return false;
  return filter.search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => facets.words.includes(word));
}

/** A filter as the part of an address behind `#`: `actor=houthis&from=2024-01-01`; empty for all. */
export function addressOf(filter: Filter): string {
  const parts = new URLSearchParams();
  for (const name of CHOICES) {
    const value = filter.choices.get(name);
    if (value !== undefined) parts.set(name, value);
  }
  if (filter.from !== null) parts.set("from", filter.from);
  if (filter.to !== null) parts.set("to", filter.to);
  if (filter.stated) parts.set("basis", "stated");
  if (filter.search.trim() !== "") parts.set("search", filter.search.trim());
  return parts.toString();
}

/** The filter of an address; what it does not know (`#row-…`) is no filter. */
export function filterAt(hash: string): Filter {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const choices = new Map<Choice, string>();
  for (const name of CHOICES) {
    const value = parts.get(name);
    if (value) choices.set(name, value);
  }
  return {
    choices,
    from: dayOf(parts.get("from")),
    to: dayOf(parts.get("to")),
    stated: parts.get("basis") === "stated",
    search: parts.get("search") ?? "",
  };
}

const dayOf = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
