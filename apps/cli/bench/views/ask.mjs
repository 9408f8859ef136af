// Run by main.mjs: seconds of CPU and of the clock for every column of one view, as JSON. With --plan its plan as DuckDB tells it.
import { openDatabase } from "@sitrep/load";

const [, , path, view, plan] = process.argv;
const database = await openDatabase(path);
const question = `SELECT count(*)::DOUBLE AS rows, bit_xor(hash(v)) AS whole FROM ${view} v`;
const before = process.cpuUsage();
const begun = performance.now();
const { rows } = await database.query(plan === "--plan" ? `EXPLAIN ANALYZE ${question}` : question);
const { user, system } = process.cpuUsage(before);
database.close();
if (plan === "--plan") process.stdout.write(String(rows[0]?.explain_value));
else
  process.stdout.write(
    JSON.stringify({
      rows: rows[0]?.rows,
      seconds: (performance.now() - begun) / 1000,
      cpu: (user + system) / 1e6,
    }),
  );
