// Event tables, file to validated typed table, each way in a process of its own on one core: CPU time and most memory of all of it.
//
//   pnpm bench tables [MB]      default 500; the table like UCDP's has two fifths of it
//   pnpm bench tables 500 --memory      our import only: four times as much input against as much
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPinned, measured } from "./child.mjs";
import { madeTable } from "./made-table.mjs";

const [, , , ...wanted] = process.argv;
const megabytes = Number(wanted.find((word) => !word.startsWith("--")) ?? 500);
if (!(megabytes > 0)) throw new Error(`${wanted.join(" ")}: expected megabytes, as 500`);
if (!isPinned) console.log("No taskset here: processes may use all cores.");

if (wanted.includes("--memory")) await compareMemory();
else {
  await compareWays("acled", megabytes);
  await compareWays("ucdp", megabytes * 0.4);
}

/** The bars are those of the demand, which docs/decisions/0020-a-lane-on-bytes.md says how far they are met; memory: no more than DuckDB. */
async function compareWays(kind, size) {
  const table = await madeTable(kind, size);
  head(table);
  const ours = await run("ours", table);
  const duckdb = await run("duckdb", table, "memory");
  const filed = await run("duckdb", table, "file");
  const obvious = await run("papaparse-zod", table);
  line("(a) sitrep normalize", ours);
  line("    sitrep parse, before it", { seconds: ours.inventory, megabytes: 0 });
  line("(b) DuckDB, table in memory", duckdb);
  line("(b) DuckDB, table in a file", filed);
  line("(c) papaparse, zod, appender", obvious);
  checkSame({ ours, duckdb, filed, obvious });
  ratio("(a) is as fast as (b) in memory", duckdb.seconds / ours.seconds, 0.7);
  ratio("(a) is as fast as (b) in a file", filed.seconds / ours.seconds, 1);
  ratio("(a) is as fast as (c)", obvious.seconds / ours.seconds, 3.5);
  const more = ours.megabytes - Math.min(duckdb.megabytes, filed.megabytes);
  console.log(
    `  memory of (a) over (b): ${Math.round(more)} MB (at most 300)${more > 300 ? "  MISSED" : ""}`,
  );
}

async function compareMemory() {
  const tables = [await madeTable("acled", megabytes), await madeTable("acled", megabytes * 4)];
  const runs = [];
  for (const table of tables) {
    head(table);
    const ours = await run("ours", table);
    line("(a) sitrep normalize", ours);
    runs.push(ours);
  }
  const times = runs[1].megabytes / runs[0].megabytes;
  console.log(`  memory: ${times.toFixed(2)} times (at most 1.2)${times > 1.2 ? "  MISSED" : ""}`);
}

async function run(way, table, ...rest) {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  try {
    return await measured(way, [table.kind, table.path, folder, ...rest]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Speeds of ways that read different things say nothing. */
function checkSame(runs) {
  const [[first, { aside, results }], ...others] = Object.entries(runs);
  const expected = JSON.stringify({ aside, results });
  for (const [way, run] of others) {
    const found = JSON.stringify({ aside: run.aside, results: run.results });
    if (found !== expected) throw new Error(`results differ:\n  ${first} ${expected}\n  ${way} ${found}`);
  }
  console.log(`  the same results: ${expected}`);
}

function head({ kind, bytes, rows }) {
  console.log(`like ${kind}: ${Math.round(bytes / 1e6)} MB, ${rows.toLocaleString("en")} rows`);
}

function line(name, { seconds, megabytes: held }) {
  console.log(
    `  ${name.padEnd(30)} ${seconds.toFixed(2).padStart(7)} s CPU  ${String(Math.round(held)).padStart(6)} MB`,
  );
}

function ratio(name, times, bar) {
  console.log(`  ${name}: ${times.toFixed(2)} (at least ${bar})${times < bar ? "  MISSED" : ""}`);
}
