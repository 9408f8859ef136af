import type { FirstMapping } from "./first-mapping.js";

/** A first sidecar as a file: JSON with a line for each column, so that people can edit it, and what was seen below. */
export function mappingText({ recognised, fillIn, seen, sidecar }: FirstMapping, rows: string): string {
  const about = { by: "sitrep map", rows, recognised, fill_in: fillIn, columns: seen };
  return `${lines({ ...sidecar, seen: about }, "")}\n`;
}

/** Objects of which these are the names have a line for each of their own. */
const SPREAD: ReadonlySet<string> = new Set(["columns", "seen", "fill_in"]);

function lines(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((it) => `${inner}${JSON.stringify(it)}`).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const written = Object.entries(value).map(
    ([key, held]) => `${inner}${JSON.stringify(key)}: ${SPREAD.has(key) ? lines(held, inner) : flat(held)}`,
  );
  return written.length === 0 ? "{}" : `{\n${written.join(",\n")}\n${indent}}`;
}

/** On one line, with a blank after each mark. */
function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}: ${flat(held)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}
