// How the work grows with what there is: each stage and each view, for as many made-up reports and rows, twice and four times as many.
//
//   pnpm bench scale [reports] [rows]      default 200 and 15000
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HEADER, rows as tableRows } from "../tables/acled-like.mjs";
import { madeReports } from "./made-reports.mjs";

const COMMAND = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const TELLS = fileURLToPath(new URL("./tells-its-use.cjs", import.meta.url));
const VIEWS = fileURLToPath(new URL("./views.mjs", import.meta.url));
const STAGES = ["parse", "extract", "normalize", "link", "load", "notebooks"];
const SIZES = [1, 2, 4];
const REPORTS_A_DAY = 20;
/** Work so short is the start of a process and the engine's compiling; nothing can be told of its growth. */
const SHORT_SECONDS = 0.5;
/** Eight times the time for four times the work, a power of 1.5, is too much. */
const MOST_GROWTH = 1.5;

const [reports, rows] = [Number(process.argv[3] ?? 200), Number(process.argv[4] ?? 15_000)];
if (!(reports > 0) || !(rows >= 0)) throw new Error("expected numbers of reports and of rows, as 200 15000");

const runs = SIZES.map((times) => measured(reports * times, rows * times));
const claims = runs.map((run) => run.claims.toLocaleString("en")).join(", ");
console.log(
  `${reports} reports and ${rows.toLocaleString("en")} rows, then twice and four times as many: ${claims} claims`,
);
console.log(
  `CPU seconds of ${SIZES.map((times) => `${times}×`).join(", ")}; the power that they grow by; MB of memory\n`,
);
for (const stage of STAGES)
  line(
    stage,
    runs.map((run) => run.stages[stage].seconds),
    runs.map((run) => run.stages[stage].megabytes),
  );
console.log("\nviews, all rows and columns");
for (const view of Object.keys(runs[0].views))
  line(
    view,
    runs.map((run) => run.views[view].seconds),
    null,
    runs.at(-1).views[view].rows,
  );

function measured(reportsHere, rowsHere) {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  try {
    const [data, out] = [join(folder, "data"), join(folder, "out")];
    for (const { file, text } of madeReports(reportsHere, REPORTS_A_DAY))
      write(join(data, "reports", file), text);
    const next = tableRows();
    write(join(data, "made.csv"), `${HEADER}\n${Array.from({ length: rowsHere }, () => next()).join("")}`);
    const stages = Object.fromEntries(
      STAGES.map((stage) => [stage, used([COMMAND, stage, "--data", data, "--out", out]).use]),
    );
    const database = join(out, "sitrep.duckdb");
    const { told } = used([VIEWS, database]);
    const views = JSON.parse(told);
    return { stages, views, claims: views.claim_evidence.rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What a process told on its output, and what it used. */
function used(words) {
  const { status, output } = spawnSync(process.execPath, ["--require", TELLS, ...words], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`node ${words.join(" ")}: ended with ${status}\n${output?.[2] ?? ""}`);
  return { told: output[1], use: JSON.parse(output[3]) };
}

/** One line: seconds, growth over the last doubling, and what else is known. */
function line(name, seconds, megabytes, rows = null) {
  const [, half, whole] = seconds;
  const power = whole < SHORT_SECONDS ? null : Math.log2(whole / half);
  const grows = power === null ? "" : `${power.toFixed(2)}${power > MOST_GROWTH ? "  MISSED" : ""}`;
  const rest = megabytes ? megabytes.map(Math.round).join(", ") : `${rows.toLocaleString("en")} rows`;
  const figures = seconds.map((it) => it.toFixed(2).padStart(8)).join("");
  console.log(`  ${name.padEnd(36)}${figures}  ${grows.padStart(6)}  ${rest}`);
}
