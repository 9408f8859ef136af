import { type Issue, issue } from "@sitrep/model";
import type { BadCell } from "@sitrep/normalize";
import { NAMED_LINES, namedLines } from "../output/named-lines.js";

/** The cells of a table that could not be read, in rows that were: one doubt a column, however many rows it is. */
export interface BadCells {
  take(cells: readonly BadCell[], line: number): void;
  doubts(file: string): Issue[];
}

/** Collects them by column and by what was expected there. */
export function badCells(): BadCells {
  const columns = new Map<string, { readonly first: BadCell; readonly lines: number[]; rows: number }>();
  return {
    take(cells, line) {
      for (const cell of cells) {
        const key = `${cell.column}\n${cell.expected}`;
        const seen = columns.get(key);
        if (!seen) columns.set(key, { first: cell, lines: [line], rows: 1 });
        else if (++seen.rows <= NAMED_LINES) seen.lines.push(line);
      }
    },
    doubts: (file) =>
      [...columns.values()].map(({ first, lines, rows }) => {
        const where = rows === 1 ? "" : `, and so in ${rows} rows (lines ${namedLines(lines, rows)})`;
        const found = `${shown(first.found)} for ${first.column}${where}`;
        return issue("normalize", first.code, file, found, first.expected, {
          line: lines[0] ?? null,
          because: "only the cell is lost, its words are kept",
        });
      }),
  };
}

const shown = (words: string): string => JSON.stringify(words.trim().slice(0, 200));
