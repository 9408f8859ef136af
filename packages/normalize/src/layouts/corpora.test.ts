import { readdirSync } from "node:fs";
import { Record as EventRecord } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { layoutOf, layouts, type TableHead } from "./index.js";
import { columnName } from "./records/named-columns.js";
import { corpora } from "./testing/corpora.js";
import { cellsOf, type RowCorpus, type RowExample } from "./testing/row-corpus.js";
import { CONTEXT, headOf } from "./testing/tables.js";

const lineOf = ({ changes }: RowExample) => JSON.stringify(changes);

const under = ({ mapping }: RowCorpus, ...rows: readonly (readonly string[])[]): TableHead => ({
  ...headOf(...rows),
  mapping,
});

function read({ cells }: RowExample, corpus: RowCorpus) {
  const [header, row] = [Object.keys(cells), cellsOf(cells)];
  const choice = layoutOf(under(corpus, header, row));
  if (!choice.layout) throw new Error(`no layout: ${choice.nearest} needs ${choice.missing.join(", ")}`);
  return { name: choice.layout.name, ...choice.layout.readRow({ line: 2, cells: row }, CONTEXT) };
}

/** Layouts whose rows are no records. */
const OF_OTHERS = ["figures", "articles"];

test("every layout of records has a corpus beside it", () => {
  const names = corpora.map(({ kind }) => kind.name);
  const ofRecords = layouts.map((it) => it.name).filter((it) => !OF_OTHERS.includes(it));
  expect(names.toSorted()).toEqual([...ofRecords, "own"].toSorted());
  expect(new Set(names).size).toBe(names.length);
  const entries = readdirSync(new URL(".", import.meta.url), { withFileTypes: true });
  const rooms = entries.flatMap((it) => (it.isDirectory() ? [it.name] : []));
  const files = entries.map(({ name }) => name);
  const kinds = rooms.filter((room) => files.includes(`${room}.ts`) && !OF_OTHERS.includes(room));
  expect(kinds.length).toBeGreaterThan(1);
  expect(kinds.filter((room) => !files.includes(`${room}.corpus.ts`))).toEqual([]);
});

describe.each(corpora.map((corpus) => [corpus.kind.name, corpus] as const))("%s", (name, corpus) => {
  const of = <Form extends RowExample["form"]>(form: Form) =>
    corpus.examples.flatMap((it) => (it.form === form ? [[lineOf(it), it] as const] : []));

  test("has examples of each kind", () => {
    for (const form of ["reads", "flags", "costs", "setsAside"] as const)
      expect(of(form).length).toBeGreaterThan(3);
  });

  test.each(of("reads"))("reads %s", (_, example) => {
    const { record, setAside, issues, ...rest } = read(example, corpus);
    expect({ setAside, issues }).toEqual({ setAside: [], issues: [] });
    expect(rest).toEqual({ name, claims: [] });
    expect(EventRecord.parse(record)).toMatchObject(example.form === "reads" ? example.expected : {});
    expect(record).toMatchObject({ ...CONTEXT, line: 2, record_id: expect.stringMatching(/^[0-9a-f]{16}$/) });
    if (example.form === "reads" && example.expected.native)
      expect(record?.native).toEqual(example.expected.native);
  });

  test.each(of("flags"))("flags %s", (_, example) => {
    const { record, setAside } = read(example, corpus);
    expect(setAside).toEqual([]);
    expect(EventRecord.parse(record).flags).toEqual(example.form === "flags" ? example.flags : []);
  });

  test.each(of("costs"))("a bad cell costs that cell, not the row: %s", (_, example) => {
    const { record, setAside, badCells } = read(example, corpus);
    if (example.form !== "costs") return;
    const { column, changes, expected } = example;
    expect(setAside).toEqual([]);
    expect(badCells).toMatchObject([{ column, code: "bad-cell", found: changes[column] }]);
    expect(badCells?.[0]?.expected).not.toBe("");
    expect(EventRecord.parse(record)).toMatchObject(expected);
    expect(record?.flags).toContain(`bad-cell:${column}`);
    expect(record?.native).toMatchObject({ [column]: changes[column] });
  });

  test.each(of("setsAside"))("sets aside %s", (_, example) => {
    const { record, setAside } = read(example, corpus);
    if (example.form !== "setsAside") return;
    const { column, code, cells } = example;
    expect(record).toBeNull();
    expect(setAside).toMatchObject([{ ...CONTEXT, line: 2, column, code }]);
    expect(setAside[0]?.expected).not.toBe("");
    expect(setAside[0]?.raw).toContain(Object.values(cells)[0]);
  });

  test("a row set aside keeps its text, at most 10,000 characters, quoted as in a table", () => {
    const good = corpus.goods.at(-1) ?? {};
    const header = Object.keys(good);
    const { layout } = layoutOf(under(corpus, header, cellsOf(good)));
    const rest = { ...CONTEXT, line: 9 };
    const short = cellsOf(good).slice(0, 2);
    expect(layout?.readRow({ line: 9, cells: [...short, 'a "b", c'] }, CONTEXT).setAside).toEqual([
      {
        ...rest,
        column: null,
        code: "too-few-cells",
        found: "3 cells",
        expected: expect.stringContaining(" cells"),
        raw: `${short.join()},"a ""b"", c"`,
        source_event_id: null,
      },
    ]);
    const long = layout?.readRow({ line: 9, cells: [...cellsOf(good), "x".repeat(20_000)] }, CONTEXT);
    expect(long?.setAside).toMatchObject([{ ...rest, code: "too-many-cells" }]);
    expect(long?.setAside[0]?.raw).toHaveLength(10_000);
  });

  test.each(corpus.headers.map((it) => [it.says, it] as const))(
    "is not %s",
    (_, { header, missing, refused }) => {
      expect(corpus.kind.recognise(under(corpus, header))).toEqual(
        refused ? { missing, refused } : { missing },
      );
    },
  );

  test("order, case and empty columns at the end of a header do not matter", () => {
    for (const good of corpus.goods) {
      const [header, cells] = [Object.keys(good), cellsOf(good)];
      const straight = layoutOf(under(corpus, header, cells)).layout?.readRow({ line: 2, cells }, CONTEXT);
      const row = ["", ...[...cells].reverse()];
      const turned = layoutOf(under(corpus, ["\ufeff", ...header.map(turnedCase).reverse(), "", ""], row));
      const again = turned.layout?.readRow({ line: 2, cells: row }, CONTEXT);
      expect(again?.record).not.toBeNull();
      expect({ ...again?.record, native: plain(again?.record?.native) }).toEqual({
        ...straight?.record,
        native: plain(straight?.record?.native),
      });
    }
  });
});

/** `native` of a table of one's own has its names as they are written. */
const plain = (native: EventRecord["native"] = {}) =>
  Object.fromEntries(Object.entries(native).map(([name, cell]) => [columnName(name), cell]));

const turnedCase = (name: string) =>
  ` ${name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase()} `.replaceAll("_", " ");
