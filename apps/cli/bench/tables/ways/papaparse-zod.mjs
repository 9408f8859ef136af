// What one would write first: papaparse to objects, zod for each row, DuckDB's appender.
//
//   node papaparse-zod.mjs KIND TABLE FOLDER
import { createReadStream } from "node:fs";
import { join } from "node:path";
import {
  BIGINT,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  INTEGER,
  TIMESTAMP,
  VARCHAR,
} from "@duckdb/node-api";
import Papa from "papaparse";
import { z } from "zod";
import { tell, used } from "../child.mjs";
import { kinds, resultsOf } from "../kinds.mjs";

const [, , kind, path, folder] = process.argv;
const { columns, types, within, compared } = kinds[kind];
const BATCH = 2048;
const DAY = 86_400_000;

const dayOf = (words, context) => {
  const milliseconds = Date.parse(`${words.slice(0, 19)} UTC`);
  if (!Number.isNaN(milliseconds)) return new DuckDBDateValue(Math.floor(milliseconds / DAY));
  context.addIssue({ code: "custom" });
  return z.NEVER;
};
const isNull = (words) => words === "" || words === "NA";
const orNull = (cell) => z.preprocess((words) => (isNull(words) ? null : words), cell.nullable());
const numberOf = (number, name) => {
  const [low, high] = within[name] ?? [-1e12, 1e12];
  return orNull(z.coerce.number().pipe(number.min(low).max(high)));
};
/** How a column is read, and its type in the table. */
const cellOf = (name) => {
  const type = types[name];
  if (name === "timestamp")
    return [
      orNull(z.coerce.number().transform((it) => new DuckDBTimestampValue(BigInt(it) * 1_000_000n))),
      TIMESTAMP,
    ];
  if (type === "DATE" || type === "TIMESTAMP") return [z.string().transform(dayOf), DATE];
  if (type === "INTEGER") return [numberOf(z.int(), name), INTEGER];
  if (type === "BIGINT")
    return [numberOf(z.int(), name).transform((it) => (it === null ? null : BigInt(it))), BIGINT];
  if (type === "DOUBLE") return [numberOf(z.number(), name), DOUBLE];
  return [orNull(z.string().trim()), VARCHAR];
};
const cells = columns.map((name) => [name, ...cellOf(name)]);
const Row = z.object(Object.fromEntries(cells.map(([name, cell]) => [name, cell])));
const sqlTypes = cells.map(([, , type]) => type);

const instance = await DuckDBInstance.create(join(folder, "table.duckdb"));
const connection = await instance.connect();
await connection.run("SET threads = 1");
await connection.run(
  `CREATE TABLE events (${cells.map(([name, , type]) => `"${name}" ${type}`).join(", ")})`,
);
const appender = await connection.createAppender("events");
const chunk = DuckDBDataChunk.create(sqlTypes, BATCH);
let waiting = [];
const append = () => {
  chunk.setRows(waiting);
  appender.appendDataChunk(chunk);
  waiting = [];
};
const aside = [];
await new Promise((complete, error) => {
  Papa.parse(createReadStream(path, { highWaterMark: 64 << 10, encoding: "utf8" }), {
    header: true,
    skipEmptyLines: true,
    step({ data }) {
      const { success, data: row, error: problem } = Row.safeParse(data);
      if (!success) return aside.push({ row: data, problem });
      waiting.push(columns.map((name) => row[name]));
      if (waiting.length === BATCH) append();
    },
    complete,
    error,
  });
});
if (waiting.length > 0) append();
appender.closeSync();
await connection.run("CHECKPOINT");

const cost = used();
tell({ ...cost, aside: aside.length, results: await resultsOf(connection, "events", compared) });
