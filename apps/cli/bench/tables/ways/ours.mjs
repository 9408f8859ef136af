// The command that users run: `sitrep parse` tells what the folder holds, `sitrep normalize` reads its table to Parquet.
//
//   node ours.mjs KIND TABLE FOLDER
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { tell } from "../child.mjs";
import { kinds, resultsOf } from "../kinds.mjs";

const COMMAND = fileURLToPath(new URL("../../../dist/main.js", import.meta.url));
const TELLS = fileURLToPath(new URL("../../scale/tells-its-use.cjs", import.meta.url));
const [, , kind, path, folder] = process.argv;
const [data, out] = [join(folder, "data"), join(folder, "out")];
mkdirSync(data);
symlinkSync(path, join(data, basename(path)));

const inventory = costOf("parse");
costOf("extract");
const { seconds, megabytes } = costOf("normalize");

const written = join(out, "normalize");
const [records] = readdirSync(written).filter((name) => name.endsWith(".parquet"));
const [lines] = readdirSync(written).filter((name) => name.endsWith(".ndjson"));
const { file } = readFileSync(join(written, lines), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line))
  .find((line) => "file" in line);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const table = `'${join(written, records)}'`;
/** Of such a row one cell is lost, which DuckDB sets aside as a whole. */
const SPOILT = "len(list_filter(flags, flag -> starts_with(flag, 'bad-cell:'))) > 0";
const [[spoilt, read]] = await rowsOf(
  // the sum of what every column of every row comes to, so that each of them is read
  `SELECT count(*) FILTER (${SPOILT}), count(hash(row)) FROM ${table} AS row`,
);
if (Number(read) !== file.rows_taken) throw new Error(`${read} records of ${file.rows_taken} rows`);
tell({
  seconds,
  megabytes,
  inventory: inventory.seconds,
  aside: file.rows_set_aside + Number(spoilt),
  results: await resultsOf(connection, `(FROM ${table} WHERE NOT ${SPOILT})`, kinds[kind].ours),
});

async function rowsOf(sql) {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

/** What a command takes, its start and all its threads included. */
function costOf(command) {
  const args = ["--require", TELLS, COMMAND, command, "--data", data, "--out", out];
  const run = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`sitrep ${command}: ${run.stderr}`);
  return JSON.parse(run.output[3]);
}
