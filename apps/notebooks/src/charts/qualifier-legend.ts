import { INK } from "../drawing/palette.js";
import type { LegendItem } from "./chart.js";

/** The qualifiers that a chart shows, in a fixed order, with the sign that their labels bear. */
export function qualifierLegend(qualifiers: readonly string[]): LegendItem[] {
  return QUALIFIERS.filter(([qualifier]) => qualifiers.includes(qualifier)).map(([qualifier, label]) => ({
    swatch: { form: "glyph", qualifier, colour: INK },
    label,
  }));
}

const QUALIFIERS: readonly (readonly [string, string])[] = [
  ["exact", "that number"],
  ["about", "≈ about"],
  ["at_least", "≥ at least"],
  ["more_than", "> more than"],
  ["at_most", "≤ up to"],
  ["less_than", "< fewer than"],
  ["between", "between two numbers"],
];
