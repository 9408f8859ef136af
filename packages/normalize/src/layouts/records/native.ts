import { trimmed } from "../rows/compile-row.js";
import type { OtherColumn } from "./named-columns.js";

/**
 * A reader of the cells that have no column of their own, under their names; empty ones and null words are left out. The names are written
 * into straight-line code, which takes half the time of a loop that puts them in by variable.
 */
export function nativeReader(
  columns: readonly OtherColumn[],
  nulls: ReadonlySet<string>,
): (cells: readonly string[]) => Record<string, string> {
  const lines = columns.map(({ name, at }) => {
    const key = JSON.stringify(nativeName(name));
    return `if ((cell = cells[${at}]) !== undefined && cell !== "" && !isNull(cell = trimmed(cell))) native[${key}] = cell;`;
  });
  const longest = Math.max(...[...nulls].map((word) => word.length));
  const isNull = (words: string) => words.length <= longest && nulls.has(words);
  const build = new Function(
    "trimmed",
    "isNull",
    `return (cells) => {\nconst native = {};\nlet cell;\n${lines.join("\n")}\nreturn native;\n}`,
  );
  const read: (cells: readonly string[]) => Record<string, string> = build(trimmed, isNull);
  return read;
}

/** The name under which a column's cells are kept: an object has no member of that one. */
export const nativeName = (name: string): string => (name === "__proto__" ? "_proto_" : name);
