/** Characters by which a text of JSON is recognised: enough for the beginning of an answer of an API. */
const HEAD = 65_536;

export type JsonForm = "json" | "ndjson";

/**
 * Whether a text is JSON that may hold rows: a list of objects or of lists, an object, or an object on each line. A text that only begins
 * with a bracket ("[Updated] …") is none.
 */
export function jsonFormOf(text: string): JsonForm | null {
  const head = text
    .slice(0, HEAD)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^\[\s*(?:\{\s*["}]|\[\s*(?:["\]\d{[-]|null|true|false)|\])/.test(head)) return "json";
  if (!/^\{\s*["}]/.test(head)) return null;
  const end = head.indexOf("\n");
  const second = end < 0 ? "" : head.slice(end).trimStart();
  return second.startsWith("{") && isObject(head.slice(0, end)) ? "ndjson" : "json";
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    // a broken first line is one all the same where it ends as it began
    return line.trimEnd().endsWith("}");
  }
}
