import { escaped } from "../writers/escape.js";
import { TRANSFORMS } from "./own-marks.js";
import type { OwnNotebook, OwnPart } from "./own-notebook.js";
import { drawable, type OwnRows } from "./own-rows.js";

/** Name and text of the files of a notebook in the form of Observable's Notebook Kit: cells in one HTML file, rows as JSON beside it. */
export function kitFiles(notebook: OwnNotebook): Map<string, string> {
  const { name, title, parts } = notebook;
  const files = new Map<string, string>();
  const cells = parts.flatMap((part) => cellsOf(part, name));
  for (const part of parts)
    if (part.form === "rows") files.set(dataName(name, part.rows), `${JSON.stringify(part.rows.rows)}\n`);
  const scripts = cells.map(
    ({ type, text }, at) =>
      `  <script id="${at + 1}" type="${type}"${type === "module" ? " pinned" : ""}>\n${indented(text)}\n  </script>`,
  );
  files.set(
    `${name}.notebook.html`,
    `<!doctype html>\n<notebook theme="air">\n  <title>${escaped(title)}</title>\n${scripts.join("\n")}\n</notebook>\n`,
  );
  return files;
}

const dataName = (name: string, rows: OwnRows): string => `${name}.${rows.name}.json`;

interface KitCell {
  readonly type: "module" | "text/markdown";
  readonly text: string;
}

function cellsOf(part: OwnPart, name: string): KitCell[] {
  switch (part.form) {
    case "text":
      // Observable fills in what is in ${…}
      return [{ type: "text/markdown", text: part.markdown.replaceAll("${", "\\${") }];
    case "rows":
      return [
        {
          type: "module",
          text: `const ${part.rows.name} = (await FileAttachment(${JSON.stringify(dataName(name, part.rows))}).json())${daysOf(part.rows)};`,
        },
        ...(part.drawn ? [] : [{ type: "module", text: `Inputs.table(${part.rows.name})` } as const]),
      ];
    case "chart":
      return [{ type: "module", text: plotText(part.spec, part.rows) }];
    case "fault":
      return [];
  }
}

/** Columns of days, which JSON has as text. */
function daysOf(rows: OwnRows): string {
  const [first] = drawable(rows.rows);
  const days = Object.entries(first ?? {}).flatMap(([column, value]) =>
    value instanceof Date ? [JSON.stringify(column)] : [],
  );
  if (days.length === 0) return "";
  const parts = days.map((column) => `[${column}]: row[${column}] && new Date(row[${column}])`);
  return `.map((row) => ({...row, ${parts.join(", ")}}))`;
}

function plotText(spec: Readonly<Record<string, unknown>>, rows: OwnRows): string {
  const { marks, title, subtitle, caption, ...frame } = spec;
  const drawn = (Array.isArray(marks) ? marks : []).map((mark: Readonly<Record<string, unknown>>) => {
    const { mark: kind, data, ...options } = mark;
    const entries = Object.entries(options);
    const plain = Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(TRANSFORMS, key)));
    const made = entries
      .filter(([key]) => Object.hasOwn(TRANSFORMS, key))
      .reduce(
        (before, [key, given]) => `Plot.${key}(${JSON.stringify(given)}, ${before})`,
        JSON.stringify(plain),
      );
    return `Plot.${String(kind)}(${data === undefined ? rows.name : JSON.stringify(data, withoutPlace)}, ${made})`;
  });
  const said = Object.entries({ title, subtitle, caption, ...frame }).filter(
    ([, value]) => value !== undefined,
  );
  return `Plot.plot({\n${[...said.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`), `  marks: [\n    ${drawn.join(",\n    ")}\n  ]`].join(",\n")}\n})`;
}

/** Rows without where they stood on our page. */
const withoutPlace = (key: string, value: unknown): unknown => (key === "_row" ? undefined : value);

/** As Notebook Kit writes cells; an end of a script in a cell would end the cell. */
const indented = (text: string): string =>
  text
    .replace(/<(?=\\*\/script(?:\s|>))/gi, "<\\")
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : `    ${line}`))
    .join("\n");
