import type { Figure } from "../rows/view-rows.js";

/** A number with separators of thousands, in English: 2500 → `2,500`. */
export function numberWords(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const lead = whole.length % 3 || 3;
  const grouped = [whole.slice(0, lead), ...(whole.slice(lead).match(/\d{3}/g) ?? [])].join(",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** The figure as people say it: `more than 150`, `about 2,500`, `20 to 30`. Vague words have no number. */
export function figureWords({ value, value_high, qualifier }: Figure): string {
  if (value === null) return "no number given";
  const range =
    value_high === null ? numberWords(value) : `${numberWords(value)} to ${numberWords(value_high)}`;
  return `${LEADS[qualifier] ?? ""}${range}`;
}

/** The figure with what it counts: `more than 150 attacks`, `1 strike`. */
export const countWords = (figure: Figure, noun: string): string =>
  `${figureWords(figure)} ${noun}${figure.value === 1 && figure.value_high === null ? "" : "s"}`;

/** The figure as short as a label must be: `>150`, `≥150`, `≈2,500`, `20–30`; the chart's legend explains the signs. */
export function figureSign({ value, value_high, qualifier }: Figure): string {
  if (value === null) return "?";
  const range = value_high === null ? numberWords(value) : `${numberWords(value)}–${numberWords(value_high)}`;
  return `${SIGNS[qualifier] ?? ""}${range}`;
}

const LEADS: Readonly<Record<string, string>> = {
  about: "about ",
  more_than: "more than ",
  at_least: "at least ",
  less_than: "fewer than ",
  at_most: "up to ",
};

const SIGNS: Readonly<Record<string, string>> = {
  about: "≈",
  more_than: ">",
  at_least: "≥",
  less_than: "<",
  at_most: "≤",
};
