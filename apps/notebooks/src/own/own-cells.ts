/** A part of an own notebook, in its order. `line` counts from 1. */
export type OwnCell =
  | { readonly form: "text"; readonly line: number; readonly markdown: string }
  | { readonly form: "sql"; readonly line: number; readonly name: string; readonly sql: string }
  | {
      readonly form: "chart";
      readonly line: number;
      /** the name of the rows that it draws */
      readonly of: string;
      /** options as JSON, or an expression that gives them */
      readonly language: "json" | "js";
      readonly source: string;
    };

/** What is wrong with a cell, and where; it costs that cell. */
export interface OwnFault {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

export interface OwnSource {
  readonly title: string;
  readonly cells: readonly OwnCell[];
  readonly faults: readonly OwnFault[];
}

export const faultWords = ({ file, line, found, expected }: OwnFault): string =>
  `${file}:${line}: found ${found}, expected ${expected}.`;

/** A Markdown file of prose, `sql` fences with a name, and `chart` or `js` fences that draw the rows of one. */
export function ownCells(file: string, markdown: string): OwnSource {
  const lines = markdown.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const front = frontMatter(lines);
  const cells: OwnCell[] = [];
  const faults: OwnFault[] = [];
  const names = new Set<string>();
  let text: string[] = [];
  let from = front.end;
  const flush = (): void => {
    if (text.some((line) => line.trim() !== ""))
      cells.push({ form: "text", line: from + 1, markdown: text.join("\n") });
    text = [];
  };
  for (let at = front.end; at < lines.length; at++) {
    const fence = openingOf(lines[at] ?? "");
    if (fence === null) {
      if (text.length === 0) from = at;
      text.push(lines[at] ?? "");
      continue;
    }
    const end = closingOf(lines, at, fence.marker);
    const body = lines.slice(at + 1, end).join("\n");
    const line = at + 1;
    if (end === lines.length)
      faults.push({ file, line, found: `a ${fence.marker} that nothing closes`, expected: "its end" });
    if (fence.language === "sql") {
      flush();
      const name = fence.name ?? `rows${names.size + 1}`;
      if (names.has(name))
        faults.push({ file, line, found: `a second query named ${name}`, expected: "a name of its own" });
      else cells.push({ form: "sql", line, name, sql: body });
      names.add(name);
    } else if (fence.language === "chart" || fence.language === "js") {
      flush();
      const of = fence.name ?? [...names].at(-1);
      if (of === undefined || !names.has(of))
        faults.push({
          file,
          line,
          found: of === undefined ? "a chart of no rows" : `a chart of ${of}`,
          expected: "the name of a sql fence above it",
        });
      else
        cells.push({
          form: "chart",
          line,
          of,
          language: fence.language === "js" ? "js" : "json",
          source: body,
        });
    } else {
      if (text.length === 0) from = at;
      text.push(...lines.slice(at, end + 1));
    }
    at = end;
  }
  flush();
  return { title: front.title ?? headingIn(cells) ?? stemOf(file), cells, faults };
}

interface Fence {
  readonly marker: string;
  readonly language: string;
  readonly name: string | null;
}

function openingOf(line: string): Fence | null {
  const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (marker === undefined) return null;
  const [language = "", name] = line.trim().slice(marker.length).trim().split(/\s+/);
  if (language.includes("`")) return null;
  return { marker, language: language.toLowerCase(), name: name && NAME.test(name) ? name : null };
}

const NAME = /^[A-Za-z_]\w*$/;

/** The line that closes a fence, or the number of lines. */
function closingOf(lines: readonly string[], at: number, marker: string): number {
  const end = lines.findIndex((line, index) => {
    const bare = line.trim();
    return (
      index > at &&
      bare.length >= marker.length &&
      bare.startsWith(marker) &&
      [...bare].every((it) => it === marker[0])
    );
  });
  return end < 0 ? lines.length : end;
}

function frontMatter(lines: readonly string[]): { end: number; title: string | null } {
  if (lines[0]?.trim() !== "---") return { end: 0, title: null };
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === "---");
  if (end < 0) return { end: 0, title: null };
  const line = lines.slice(1, end).find((it) => it.startsWith("title:"));
  const title = line
    ?.slice("title:".length)
    .trim()
    .replace(/^["']|["']$/g, "");
  return { end: end + 1, title: title === undefined || title === "" ? null : title };
}

function headingIn(cells: readonly OwnCell[]): string | null {
  for (const cell of cells) {
    if (cell.form !== "text") continue;
    const line = cell.markdown.split("\n").find((it) => it.startsWith("# "));
    if (line !== undefined) return line.slice(2).trim();
  }
  return null;
}

const stemOf = (file: string): string => (file.split("/").at(-1) ?? file).replace(/\.md$/i, "");
