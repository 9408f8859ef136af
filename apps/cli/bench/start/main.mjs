// How long the command and the worker take to start, as a multiple of `node -e 0` in the same run: the median CPU time of several rounds.
// The worker reads one short document: its half a second on a machine where `node -e 0` takes 50 ms is ten times.
//
//   pnpm bench start [rounds]      default 9
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const WORKER = fileURLToPath(new URL("../../../../dist/sitrep-worker.mjs", import.meta.url));
const TELLS = fileURLToPath(new URL("./tells-its-time.cjs", import.meta.url));
const DATA = fileURLToPath(new URL("../../../../data/", import.meta.url));

const DOCUMENT = `${JSON.stringify({ id: 1, text: "About 2,500 US troops are stationed in Iraq." })}\n`;

const rounds = Number(process.argv[3] ?? 9);
if (!(rounds > 0)) throw new Error(`${process.argv[3]}: expected a number of rounds, as 9`);

const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
try {
  // twice: the first run makes everything
  const run = ["run", "--data", DATA, "--out", folder];
  for (const _ of [1, 2]) secondsOf([COMMAND, ...run]);
  compare([
    { name: "sitrep --help", words: ["--help"], bar: 2 },
    { name: "sitrep summary", words: ["summary", "--out", folder], bar: 2 },
    { name: 'sitrep sql "SELECT 1"', words: ["sql", "SELECT 1", "--out", folder], bar: 3.5 },
    { name: "sitrep run, nothing to do", words: run, bar: 2.5 },
    { name: "sitrep-worker, one document", file: WORKER, words: [], input: DOCUMENT, bar: 10 },
    { name: "sitrep claims --stdin, one", words: ["claims", "--stdin"], input: DOCUMENT, bar: 14 },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Round by round, so that a busy moment of the machine meets all of them. */
function compare(commands) {
  const [empty, ...spent] = [[], ...commands.map(() => [])];
  for (let round = 0; round < rounds; round++) {
    empty.push(secondsOf(["-e", "0"]));
    for (const [at, { file = COMMAND, words, input }] of commands.entries())
      spent[at].push(secondsOf([file, ...words], input));
  }
  const base = median(empty);
  console.log(`node -e 0: ${milliseconds(base)} of CPU time, median of ${rounds}`);
  for (const [at, { name, bar }] of commands.entries()) {
    const times = median(spent[at]) / base;
    const missed = times > bar ? "  MISSED" : "";
    console.log(
      `  ${name.padEnd(29)} ${milliseconds(median(spent[at])).padStart(8)}  ${times.toFixed(2)} times (at most ${bar})${missed}`,
    );
  }
}

/** CPU time of a process from its start to its end, in seconds. */
function secondsOf(words, input = "") {
  const { status, output } = spawnSync(process.execPath, ["--require", TELLS, ...words], {
    input,
    stdio: ["pipe", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`node ${words.join(" ")}: ended with ${status}`);
  return Number(output[3]);
}

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

function milliseconds(seconds) {
  return `${Math.round(seconds * 1000)} ms`;
}
