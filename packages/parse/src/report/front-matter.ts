import type { Issue } from "@sitrep/model";
import { issue } from "@sitrep/model";
import { isMap, isScalar, parseDocument, Schema } from "yaml";
import type { Block } from "../sentences/blocks.js";
import { linesOf } from "../sentences/lines.js";
import type { Facts } from "./facts.js";
import { type Fields, factsOfFields } from "./field-readers.js";
import { type PlainField, plainFields } from "./plain-fields.js";

/** The lines at the top of a report that describe it, and where its words begin after them. */
export interface Preamble {
  /** one block a line, furniture; the title's value is a headline of its own */
  readonly blocks: Block[];
  readonly bodyStart: number;
  readonly facts: Facts;
  readonly issues: Issue[];
}

const LONGEST = 65_536;
/** Text, numbers, true, false and null; dates stay text. Made once: it is half the cost of reading front matter. */
const SCHEMA = new Schema({ schema: "core", merge: false });
const OPEN = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/m;

/** Reads YAML front matter; null where a text has none. Broken YAML costs the lines that are broken. */
export function frontMatter(file: string, text: string): Preamble | null {
  const opened = OPEN.exec(text);
  if (!opened) return null;
  const from = opened[0].length;
  const window = text.slice(from, from + LONGEST);
  const closed = CLOSE.exec(window);
  if (!closed) return null;
  const source = window.slice(0, closed.index);
  const end = from + closed.index + closed[0].length;
  // nearly all front matter is plain: YAML is read where it is more
  const plain = plainFields(source);
  if (plain) return plainMatter(file, text, plain, from, end);
  const document = parseDocument(source, { schema: SCHEMA, uniqueKeys: false, logLevel: "silent" });
  const [error] = document.errors;
  const fields = error ? fieldsByLine(source) : fieldsOf(document.contents);
  const read = factsOfFields(file, fields);
  const issues = [...read.issues];
  if (error)
    issues.unshift(brokenYaml(file, error.message, source.slice(0, error.pos[0]).split("\n").length + 1));
  const title = error ? null : titleRange(document.contents, source);
  const blocks = preambleBlocks(text, 0, end, title && { start: title.start + from, end: title.end + from });
  return { blocks, bodyStart: end, facts: read.facts, issues };
}

function plainMatter(
  file: string,
  text: string,
  plain: readonly PlainField[],
  from: number,
  end: number,
): Preamble {
  const fields = new Map<string, unknown>();
  for (const { key, value } of plain) {
    const name = nameOf(key);
    if (!fields.has(name)) fields.set(name, value);
  }
  const { facts, issues } = factsOfFields(file, fields);
  const first = plain.find(({ key }) => key.toLowerCase() === "title");
  const title = typeof first?.value === "string" ? first : null;
  const blocks = preambleBlocks(
    text,
    0,
    end,
    title ? { start: title.start + from, end: title.end + from } : null,
  );
  return { blocks, bodyStart: end, facts, issues: [...issues] };
}

const nameOf = (key: string): string => key.toLowerCase().replaceAll("-", "_");

/** One furniture block a line; the title's value, if it is known where it is, is a headline between the pieces of its lines. */
export function preambleBlocks(
  text: string,
  from: number,
  to: number,
  title: { start: number; end: number } | null,
): Block[] {
  const lines = linesOf(text, from, to).filter((line) => line.end > line.start);
  const piece = (start: number, end: number, part: "furniture" | "headline"): Block[] => {
    const words = text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    const last = first + words.trim().length;
    return last > first ? [{ start: first, end: last, from: first, item: false, part, whole: true }] : [];
  };
  if (!title) return lines.flatMap((line) => piece(line.start, line.end, "furniture"));
  return lines.flatMap((line) => {
    if (line.end <= title.start || line.start >= title.end) return piece(line.start, line.end, "furniture");
    const before = line.start < title.start ? piece(line.start, title.start, "furniture") : [];
    const after = line.end > title.end ? piece(title.end, line.end, "furniture") : [];
    return [
      ...before,
      ...(line.end >= title.start && line.start <= title.start
        ? piece(title.start, title.end, "headline")
        : []),
      ...after,
    ];
  });
}

function fieldsOf(contents: unknown): Fields {
  const fields = new Map<string, unknown>();
  if (!isMap(contents)) return fields;
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? nameOf(String(key.value)) : "";
    if (fields.has(name)) continue;
    fields.set(name, isScalar(value) ? value.value : jsonOf(value));
  }
  return fields;
}

/** Lists and maps as plain values; aliases that would blow up are refused by the library and count as absent. */
function jsonOf(node: unknown): unknown {
  try {
    if (node !== null && typeof node === "object" && "toJSON" in node && typeof node.toJSON === "function")
      return node.toJSON();
  } catch {
    return null;
  }
  return null;
}

/** `key: value` lines of a metadata block, or of front matter whose YAML is broken. */
export function fieldsByLine(source: string): Fields {
  const fields = new Map<string, unknown>();
  for (const line of source.split(/\r\n|\n|\r/)) {
    const match = /^([A-Za-z][\w -]{0,40}):[ \t]+(\S.*)$/.exec(line.slice(0, 2000));
    const name = match?.[1]?.toLowerCase().replace(/[ -]/g, "_");
    if (name !== undefined && match?.[2] !== undefined && !fields.has(name))
      fields.set(name, unquoted(match[2].trim()));
  }
  return fields;
}

const unquoted = (value: string): string => /^(['"])(.*)\1$/.exec(value)?.[2] ?? value;

/** Where the title's value is between its quotes, by index of the YAML source. */
function titleRange(contents: unknown, source: string): { start: number; end: number } | null {
  if (!isMap(contents)) return null;
  const node = contents.items.find(
    ({ key }) => isScalar(key) && String(key.value).toLowerCase() === "title",
  )?.value;
  if (!isScalar(node) || !node.range) return null;
  const [start, end] = node.range;
  const words = source.slice(start, end).trimEnd();
  if (/^[|>]/.test(words)) return null;
  const quoted = /^(["'])[\s\S]*\1$/.test(words) && words.length > 2;
  return quoted ? { start: start + 1, end: start + words.length - 1 } : { start, end: start + words.length };
}

const brokenYaml = (file: string, message: string, line: number): Issue =>
  issue(
    "parse",
    "front-matter",
    file,
    message.split("\n")[0]?.slice(0, 200) ?? "broken YAML",
    "front matter that is YAML",
    { line },
  );
