// Run by main.mjs: CPU time of each view of a database, as JSON. Every column is asked for, and nothing is kept.
import { openDatabase } from "@sitrep/load";

const [, , path, ...only] = process.argv;
const database = await openDatabase(path);
const named = await database.query(
  "SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name",
);
const views = named.rows
  .map(({ view_name }) => String(view_name))
  .filter((view) => only.length === 0 || only.includes(view));
const told = {};
for (const view of views) {
  const before = process.cpuUsage();
  const { rows } = await database.query(
    `SELECT count(*)::INTEGER AS rows, bit_xor(hash(v)) AS whole FROM ${view} v`,
  );
  const { user, system } = process.cpuUsage(before);
  told[view] = { seconds: (user + system) / 1e6, rows: Number(rows[0]?.rows), whole: String(rows[0]?.whole) };
}
database.close();
process.stdout.write(JSON.stringify(told));
