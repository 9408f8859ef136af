import { describe, expect, test } from "vitest";
import { compileRow } from "./rows/compile-row.js";
import { corpora } from "./testing/corpora.js";
import { mutatedRows } from "./testing/mutated-rows.js";

// together with those of compile-row.test.ts a million
const MUTATED_ROWS = 800_000;

describe.each(corpora.map((corpus) => [corpus.kind.name, corpus] as const))(
  "compiled rows of %s",
  (_, corpus) => {
    const { schema, examples, goods } = corpus;
    const columns = Object.keys(schema.shape);
    const good = columns.map((column) => goods.at(-1)?.[column] ?? "");
    const known = columns.map((column) => examples.flatMap(({ changes }) => changes[column] ?? []));
    const count = Math.ceil(MUTATED_ROWS / corpora.length);

    test(`agree with zod on accept, refuse, place and values for ${count} mutated rows`, {
      timeout: 600_000,
    }, () => {
      // in every fourth row the table lacks each fifth column
      const whole = compileRow(schema, (column) => columns.indexOf(column));
      const lacking = compileRow(schema, (column) =>
        columns.indexOf(column) % 5 === 4 ? -1 : columns.indexOf(column),
      );
      let refused = 0;
      let row = 0;
      for (const cells of mutatedRows(good, known, count)) {
        const lacks = row++ % 4 === 3;
        const reader = lacks ? lacking : whole;
        const given = columns.map((column, at) => [column, lacks && at % 5 === 4 ? "" : cells[at]]);
        const theirs = schema.safeParse(Object.fromEntries(given));
        const ours = reader.read(cells);
        if (theirs.success) {
          if (JSON.stringify(ours) !== JSON.stringify(theirs.data)) expect(ours).toEqual(theirs.data);
          continue;
        }
        refused++;
        const column = theirs.error.issues[0]?.path[0];
        if (ours !== null || reader.problem().column !== column)
          expect([ours, reader.problem().column]).toEqual([null, column]);
      }
      expect(refused).toBeGreaterThan(count * 0.1);
      expect(refused).toBeLessThan(count * 0.9);
    });
  },
);
