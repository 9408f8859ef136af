/** A column as Frictionless Table Schema tells it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly unit?: string;
}

/** Units of columns that have one, by their name; what a count counts is in its description. */
const units: Readonly<Record<string, string>> = {
  latitude: "degree (WGS 84)",
  longitude: "degree (WGS 84)",
  geo_radius_m: "metre",
  bytes: "byte",
  char_start: "Unicode code point",
  char_end: "Unicode code point",
  chars: "Unicode code point",
  fatalities_low: "person",
  fatalities_best: "person",
  fatalities_high: "person",
  deaths_a: "person",
  deaths_b: "person",
  deaths_civilians: "person",
  deaths_unknown: "person",
  injured_low: "person",
  injured: "person",
  injured_high: "person",
  kidnapped: "person",
  missing: "person",
  women_killed: "person",
  children_killed: "person",
  women_injured: "person",
  children_injured: "person",
};

/** A column of the engine as a field. Lists and objects stand as JSON in CSV, which is how Table Schema wants them. */
export function fieldOf(name: string, type: string, comment: string | null): Field {
  const unit = units[name];
  const described = fieldType(type);
  return {
    name,
    type: described,
    ...(comment === null ? {} : { description: comment }),
    // "injured" is a number in records, and words in the chronology
    ...(unit !== undefined && (described === "number" || described === "integer") ? { unit } : {}),
  };
}

function fieldType(type: string): string {
  if (type.endsWith("[]")) return "array";
  if (type.startsWith("STRUCT") || type.startsWith("MAP") || type === "JSON") return "object";
  if (type.startsWith("DECIMAL")) return "number";
  return simple[type] ?? "string";
}

const simple: Readonly<Record<string, string>> = {
  BOOLEAN: "boolean",
  TINYINT: "integer",
  SMALLINT: "integer",
  INTEGER: "integer",
  BIGINT: "integer",
  HUGEINT: "integer",
  UBIGINT: "integer",
  FLOAT: "number",
  DOUBLE: "number",
  DATE: "date",
  "TIMESTAMP WITH TIME ZONE": "datetime",
};
