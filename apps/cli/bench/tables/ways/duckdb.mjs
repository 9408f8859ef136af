// DuckDB alone, one thread: read_csv with types and rows set aside, null words, words trimmed and bounds checked in SQL, into a table.
//
//   node duckdb.mjs KIND TABLE FOLDER memory|file
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tell, used } from "../child.mjs";
import { kinds, resultsOf } from "../kinds.mjs";

const [, , kind, path, folder, where] = process.argv;
const { columns, types, dateFormat, casts, within, compared } = kinds[kind];
const typed = columns.map((name) => `'${name}': '${types[name] ?? "VARCHAR"}'`);
const made = columns.map((name) => `${casts[name] ?? (types[name] ? name : `trim(${name})`)} AS "${name}"`);
const bounds = Object.entries(within).map(([name, [low, high]]) => `${name} BETWEEN ${low} AND ${high}`);

const instance = await DuckDBInstance.create(where === "file" ? join(folder, "table.duckdb") : ":memory:");
const connection = await instance.connect();
await connection.run("SET threads = 1; SET TimeZone = 'UTC'");
await connection.run(`
  CREATE TABLE events AS
  SELECT ${made.join(", ")}
  FROM read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
    nullstr = ['', 'NA'], ${dateFormat ? `dateformat = '${dateFormat}',` : ""} store_rejects = true,
    columns = {${typed.join(", ")}})
  WHERE ${bounds.join(" AND ")}`);
if (where === "file") await connection.run("CHECKPOINT");

const cost = used();
const rejected = await connection.runAndReadAll("SELECT count(DISTINCT line) FROM reject_errors");
const [[aside]] = rejected.getRowsJson();
tell({ ...cost, aside: Number(aside), results: await resultsOf(connection, "events", compared) });
