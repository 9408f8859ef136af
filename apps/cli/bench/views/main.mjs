// How each view grows with claims and records: a quarter of them, then all.
//
//   pnpm bench views [claims] [records] [view …]      default 400000 and 40000
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { statements } from "./made-rows.mjs";

const ASK = fileURLToPath(new URL("./ask.mjs", import.meta.url));
const NAMES = "SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_oid";
/** A view that takes longer is given up. */
const MOST_SECONDS = Number(process.env.SITREP_BENCH_SECONDS ?? 300);
/** Work so short is the engine's start and compiling; nothing can be told of its growth. */
const SHORT_SECONDS = 1;
/** n·log n from a quarter of ten million to all of it is a power of 1.1; the rest is the machine. */
const MOST_GROWTH = 1.25;

const [claims, records] = [Number(process.argv[3] ?? 400_000), Number(process.argv[4] ?? 40_000)];
const only = process.argv.slice(5);
if (!(claims > 0) || !(records >= 0))
  throw new Error("expected numbers of claims and of records, as 400000 40000");

const folder = mkdtempSync(join(process.env.SITREP_BENCH_FOLDER ?? tmpdir(), "sitrep-bench-"));
try {
  const sizes = [0.25, 1].map((share) => ({
    claims: Math.round(claims * share),
    records: Math.round(records * share),
  }));
  const databases = [];
  let views = [];
  for (const size of sizes) {
    const made = await madeDatabase(join(folder, `${size.claims}.duckdb`), size);
    databases.push(made.path);
    views = made.views;
  }
  const told = sizes.map(
    (size) => `${size.claims.toLocaleString("en")} claims + ${size.records.toLocaleString("en")} records`,
  );
  console.log(
    `${told.join(", then ")}\nseconds of the clock, CPU seconds of the larger; the power that CPU time grows by\n`,
  );
  for (const view of only.length > 0 ? only : views)
    line(
      view,
      databases.map((path) => asked(path, view)),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function madeDatabase(path, size) {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'; SET preserve_insertion_order = false");
  for (const statement of statements(size.claims, size.records)) await connection.run(statement);
  const named = (await connection.runAndReadAll(NAMES)).getRowsJson().map(([name]) => String(name));
  connection.disconnectSync();
  instance.closeSync();
  return { path, views: named };
}

/** What a view took; null where it was given up. */
function asked(path, view) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [ASK, path, view], {
    encoding: "utf8",
    timeout: MOST_SECONDS * 1000,
    killSignal: "SIGKILL",
  });
  if (error) return null;
  if (status !== 0) throw new Error(`${view}: ended with ${status}\n${stderr}`);
  return JSON.parse(stdout);
}

function line(view, [quarter, whole]) {
  if (!quarter || !whole) {
    console.log(
      `  ${view.padEnd(36)} given up after ${MOST_SECONDS} s${quarter ? `; a quarter took ${quarter.seconds.toFixed(1)} s` : ""}`,
    );
    return;
  }
  const power = whole.cpu < SHORT_SECONDS ? null : Math.log2(whole.cpu / quarter.cpu) / 2;
  const grows = power === null ? "" : `${power.toFixed(2)}${power > MOST_GROWTH ? "  MISSED" : ""}`;
  const seconds = [quarter.seconds, whole.seconds, whole.cpu].map((it) => it.toFixed(2).padStart(8)).join("");
  console.log(
    `  ${view.padEnd(36)}${seconds}  ${grows.padEnd(12)}${whole.rows.toLocaleString("en").padStart(14)} rows`,
  );
}
