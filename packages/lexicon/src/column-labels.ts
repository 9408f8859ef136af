import type { ColumnRole } from "./compile/compiled-tables.js";
import { columnLabels } from "./tables.js";

export type { ColumnRole };

const roles: ReadonlyMap<string, ColumnRole> = new Map(columnLabels);

/** What the head of a column, or of a row, says of its cells: "Place (town)" → place; null for words that name none of it. */
export function columnRole(words: string): ColumnRole | null {
  const label = words.toLowerCase().replace(/\s+/g, " ").trim();
  const bracket = label.indexOf("(");
  return roles.get(label) ?? (bracket > 0 ? roles.get(label.slice(0, bracket).trimEnd()) : null) ?? null;
}
