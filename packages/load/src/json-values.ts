import {
  DuckDBDecimalValue,
  DuckDBTimestampTZValue,
  DuckDBTypeId,
  type DuckDBValueConverter,
  type Json,
  JsonDuckDBValueConverter,
} from "@duckdb/node-api";

/**
 * A value of a result as JSON. As the engine's own converter gives it, but for what charts and scripts want otherwise: whole numbers
 * are numbers where a double holds them (else text), so are decimals of up to 15 digits, and instants are ISO 8601 in UTC
 * (`2024-01-23T21:15:00.000Z`).
 */
export const toJson: DuckDBValueConverter<Json> = (value, type, converter) => {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof DuckDBDecimalValue && value.width <= 15) return Number(value.toString());
  if (type.typeId === DuckDBTypeId.TIMESTAMP_TZ && value instanceof DuckDBTimestampTZValue)
    return instantOf(value);
  return JsonDuckDBValueConverter(value, type, converter);
};

/** DuckDB's instants reach further than those of JavaScript, and to infinity: such stay in the engine's words. */
function instantOf(value: DuckDBTimestampTZValue): string {
  const instant = new Date(Number(value.micros / 1000n));
  return Number.isNaN(instant.getTime()) ? value.toString() : instant.toISOString();
}
