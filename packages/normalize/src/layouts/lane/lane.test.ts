import type { ByteRows, RecordBatch } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import type { Layout } from "../layout.js";
import { byteRowsOf } from "../testing/byte-rows-of.js";
import { corpora } from "../testing/corpora.js";
import { mutatedRows } from "../testing/mutated-rows.js";
import type { RowCorpus } from "../testing/row-corpus.js";
import { laneOf } from "./row-lane.js";

const ROWS = Number(process.env["SITREP_ATTACK_ROWS"] ?? 40_000);
const AT_ONCE = 500;
/** Layouts that look at `native` or put words of their own into it (a mapped one where it reads tolls): all their rows are read from words. */
const SAY_MORE = ["gtd", "gdelt-2-mentions", "own"];
const context = { file: "made.csv", file_hash: "f" };

const tables = corpora.flatMap((corpus) => {
  const [good] = corpus.goods;
  const header = Object.keys(good ?? {});
  const rows = [header, Object.values(good ?? {})].map((cells, at) => ({ line: at + 1, cells }));
  const known = corpus.kind.recognise({ rows, delimiter: ",", mapping: corpus.mapping });
  return "layout" in known && laneOf(known.layout, []) ? [{ corpus, header, layout: known.layout }] : [];
});

test("layouts of event tables have a lane", () =>
  expect(tables.map(({ layout }) => layout.name)).toEqual(expect.arrayContaining(["acled", "ucdp-ged"])));

test("a copy of a layout, which may read its rows in another way, has none", () => {
  for (const { layout } of tables) expect(laneOf({ ...layout, leavesOut: () => true }, [])).toBeNull();
});

describe.each(
  tables.map(
    (table) => [`${table.layout.name}, ${table.corpus.mapping ? "mapped" : "plain"}`, table] as const,
  ),
)("records of %s from bytes", (_, { corpus, header, layout }) => {
  test("are those that the layout reads from words, column by column", { timeout: 600_000 }, () => {
    const { good, known } = cellsFor(corpus, header);
    const lane = laneOf(layout, [header[0] ?? ""]);
    let taken = 0;
    let odd = 0;
    let waiting: string[][] = [];
    const compare = (): void => {
      if (!lane || waiting.length === 0) return;
      const rows = byteRowsOf(waiting);
      const read = lane.read(rows, context);
      for (const [row, cells] of waiting.entries()) {
        const ours = recordAt(read, row);
        if (ours === null) {
          odd++;
          continue;
        }
        taken++;
        const theirs = wordsOf(layout, rows, row, cells);
        if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect([cells, ours]).toEqual([cells, theirs]);
      }
      waiting = [];
    };
    for (const cells of varied(good, known, Math.ceil(ROWS / tables.length)))
      if (waiting.push(cells) === AT_ONCE) compare();
    compare();
    if (taken === 0) expect(SAY_MORE).toContain(layout.name);
    else expect(taken).toBeGreaterThan(odd * 0.2);
    expect(odd).toBeGreaterThan(0);
  });
});

/** Rows changed at random; in the second half words that come in no other row too, so that they are not remembered. */
function* varied(
  good: readonly string[],
  known: readonly (readonly string[])[],
  count: number,
): Generator<string[]> {
  let row = 0;
  for (const cells of mutatedRows(good, known, count)) {
    row++;
    yield row < count / 2
      ? cells
      : cells.map((cell, at) =>
          /^[A-Za-z][A-Za-z "\\é]{2,}$/.test(cell) && (at + row) % 3 ? `${cell} ${row}` : cell,
        );
  }
}

/** The record of a row, or what is in its place: the lane and the layout must agree on that too. */
function wordsOf(layout: Layout, rows: ByteRows, row: number, cells: readonly string[]): unknown {
  const { record, setAside } = layout.readRow({ line: rows.lines[row] ?? 0, cells }, context);
  return record ?? setAside;
}

function recordAt({ records, coded, written }: Omit<RecordBatch, "from" | "to">, row: number): unknown {
  const record = records[row] ?? null;
  if (record === null) return null;
  const columns: Record<string, unknown> = { ...record };
  for (const [name, { codes, values }] of coded) columns[name] = values[codes[row] ?? 0];
  for (const [name, { bytes, starts, ends }] of written) {
    const start = starts[row] ?? 0;
    columns[name] = start < 0 ? null : Buffer.from(bytes).toString("utf8", start, ends[row]);
  }
  return { ...columns, native: JSON.parse(String(columns["native"])) };
}

function cellsFor({ examples, goods }: RowCorpus, header: readonly string[]) {
  const rows = [...goods, ...examples.map(({ cells }) => cells)];
  const good = header.map((column) => goods[0]?.[column] ?? "");
  return { good, known: header.map((column) => [...new Set(rows.flatMap((cells) => cells[column] ?? []))]) };
}
