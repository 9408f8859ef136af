import { describe, expect, test } from "vitest";
import { z } from "zod";
import { columnName } from "./records/named-columns.js";
import { compileRow } from "./rows/compile-row.js";
import { corpora } from "./testing/corpora.js";
import { mutatedRows } from "./testing/mutated-rows.js";
import type { RowCorpus } from "./testing/row-corpus.js";

const MUTATED_ROWS = 1_000_000;
/** One row in so many is read by zod whole; the others cell by cell, each cell once, as a row has no rule but those of its cells. */
const WHOLE = 50;

test("every layout is there", () => expect(corpora.length).toBeGreaterThan(6));

describe.each(corpora.map((corpus) => [corpus.kind.name, corpus] as const))(
  "compiled rows of %s",
  (_, corpus) => {
    const count = Math.ceil(MUTATED_ROWS / corpora.length);
    test(`agree with zod on accept, refuse, place and values for ${count} mutated rows`, {
      timeout: 600_000,
    }, () => {
      const { schema } = corpus;
      const columns = Object.keys(schema.shape);
      const { good, known } = cellsFor(corpus, columns);
      const lacks = (column: number) => column % 5 === 4;
      // in every fourth row the table lacks each fifth column
      const whole = compileRow(schema, (column) => columns.indexOf(column));
      const lacking = compileRow(schema, (column) =>
        lacks(columns.indexOf(column)) ? -1 : columns.indexOf(column),
      );
      const cellReaders = columns.map((column) => cellReader(schema.shape[column]));
      let refused = 0;
      let row = 0;
      for (const cells of mutatedRows(good, known, count)) {
        const lacksSome = row % 4 === 3;
        const given = lacksSome ? cells.map((cell, at) => (lacks(at) ? "" : cell)) : cells;
        const reader = lacksSome ? lacking : whole;
        const ours: Record<string, unknown> | null = reader.read(cells);
        const theirs = cellReaders.map((read, at) => read(given[at] ?? ""));
        const first = theirs.findIndex(({ success }) => !success);
        if (first >= 0) refused++;
        const agrees =
          first >= 0
            ? ours === null && reader.problem().column === columns[first]
            : ours !== null && theirs.every(({ data }, at) => Object.is(data, ours[columns[at] ?? ""]));
        if (!agrees) expect([cells, ours, first]).toBe("what zod says");
        if (row++ % WHOLE === 0) {
          const all = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, given[at]])));
          const place = all.error?.issues[0]?.path[0];
          expect([place, all.data ?? null]).toEqual([columns[first], ours]);
        }
      }
      expect(refused).toBeGreaterThan(count * 0.1);
      expect(refused).toBeLessThan(count * 0.9);
    });
  },
);

/** A good row in the order of the schema, and what cells of each column hold in examples. */
function cellsFor({ examples, goods }: RowCorpus, columns: readonly string[]) {
  const inCell = (cells: Readonly<Record<string, string>>, column: string) =>
    Object.entries(cells).flatMap(([name, cell]) => (columnName(name) === columnName(column) ? [cell] : []));
  const last = goods.at(-1) ?? {};
  const good = columns.map((column) => inCell(last, column)[0] ?? "");
  expect(good.filter((cell) => cell !== "").length).toBeGreaterThan(columns.length / 2);
  const changes = examples.map((it) => it.changes);
  return { good, known: columns.map((column) => changes.flatMap((it) => inCell(it, column))) };
}

/** What zod makes of a cell, asked once for each text. */
function cellReader(schema: z.core.$ZodType = z.never()) {
  const seen = new Map<string, { readonly success: boolean; readonly data: unknown }>();
  return (cell: string) => {
    const before = seen.get(cell);
    if (before) return before;
    const { success, data } = z.safeParse(schema, cell);
    const found = { success, data };
    seen.set(cell, found);
    return found;
  };
}
