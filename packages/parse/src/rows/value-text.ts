import { numberText } from "./number-text.js";

/** A value as the text of a cell; lists and objects as JSON. */
export function valueText(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? numberText(value) : "";
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      return value === null
        ? ""
        : (JSON.stringify(value, (_, it) => (typeof it === "bigint" ? String(it) : it)) ?? "");
    default:
      return "";
  }
}

/** An instant, or a time of no zone, as ISO 8601; a midnight that nobody wrote is left out. */
export function instantText(value: Date, isUtc: boolean): string {
  if (Number.isNaN(value.getTime())) return "";
  const text = value.toISOString();
  const isWhole = text.endsWith(".000Z");
  if (isUtc) return isWhole ? `${text.slice(0, -5)}Z` : text;
  if (text.endsWith("T00:00:00.000Z")) return text.slice(0, -14);
  return text.slice(0, isWhole ? -5 : -1);
}
