import Papa from "papaparse";
import type { z } from "zod";

/** A table's rows by its schema, and one sentence for each cell that does not fit: file, line, column, found. */
export function readTable<T>(
  name: string,
  text: string,
  schema: z.ZodType<T>,
): { rows: T[]; problems: string[] } {
  const parsed = Papa.parse<string[]>(text.trimEnd(), { header: false });
  const [header = [], ...lines] = parsed.data;
  const problems = parsed.errors.map(
    (error) => `tables/${name}.csv:${(error.row ?? 0) + 1}: ${error.message}`,
  );
  const rows: T[] = [];
  lines.forEach((cells, index) => {
    const line = index + 2;
    if (cells.length !== header.length) {
      problems.push(
        `tables/${name}.csv:${line}: Unexpected ${cells.length} cells, expected ${header.length}`,
      );
      return;
    }
    const result = schema.safeParse(
      Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])),
    );
    if (result.success) rows.push(result.data);
    else
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? header.join());
        problems.push(
          `tables/${name}.csv:${line}:${column}: ${issue.message}, found "${cells[header.indexOf(column)] ?? ""}"`,
        );
      }
  });
  return { rows, problems };
}
