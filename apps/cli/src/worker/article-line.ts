import { type ArticleCells, type ArticleField, articleFields } from "@sitrep/model";

/** What a line of the stream says, or why it says nothing. */
export type ArticleLine =
  | { readonly cells: ArticleCells }
  | {
      /** the id of the line, where that much could be read */
      readonly id: string | null;
      readonly code: "not-utf-8" | "not-json" | "unknown-field" | "bad-field";
      readonly found: string;
      readonly expected: string;
    };

const EXPECTED = `an object with ${articleFields.join(", ")}`;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** One line of NDJSON as a report; null for a blank one. A line that is no JSON, or has a field that nobody knows, is refused whole. */
export function articleLine(bytes: Uint8Array): ArticleLine | null {
  const text = textOf(bytes);
  if (text === null) return refused(null, "not-utf-8", "bytes that are no UTF-8", "a line of UTF-8");
  if (text.trim() === "") return null;
  const value = objectIn(text);
  if (value === null) return refused(null, "not-json", text.slice(0, 200), EXPECTED);
  const cells = new Map<string, string | null>();
  for (const [name, content] of Object.entries(value)) {
    const id = cells.get("id") ?? idOf(value);
    if (!isField(name)) return refused(id, "unknown-field", `the field ${name}`, EXPECTED);
    const cell = cellOf(name, content);
    if (cell === undefined) {
      const found = `${name}: ${(JSON.stringify(content) ?? "").slice(0, 200)}`;
      return refused(id, "bad-field", found, name === "id" ? "a text or a number" : "a text, or null");
    }
    cells.set(name, cell);
  }
  const cell = (field: ArticleField) => cells.get(field) ?? null;
  return {
    cells: {
      ...{ text: cell("text"), title: cell("title"), published: cell("published") },
      ...{ publisher: cell("publisher"), url: cell("url"), zone: cell("zone"), id: cell("id") },
    },
  };
}

const refused = (
  id: string | null,
  code: "not-utf-8" | "not-json" | "unknown-field" | "bad-field",
  found: string,
  expected: string,
): ArticleLine => ({ id, code, found, expected });

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const idOf = (value: object): string | null => ("id" in value ? (cellOf("id", value.id) ?? null) : null);

const isField = (name: string): name is ArticleField => articleFields.some((field) => field === name);

/** A text, or null; an id, and a day as seconds since 1970, may be a number; undefined for anything else. */
function cellOf(name: ArticleField, content: unknown): string | null | undefined {
  if (content === null || typeof content === "string") return content;
  const mayBeNumber = name === "id" || name === "published";
  return mayBeNumber && typeof content === "number" ? String(content) : undefined;
}
