// The steps of CI, one after another, each told with its time. Test runners count their own tests; any other step counts as one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PNPM = ["npx", "-y", "pnpm@12.21.0"];
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const SHARED = "../shared";
const scratch = mkdtempSync(join(tmpdir(), "sitrep-ci-"));
const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
/** One line per event and document. */
const EVENTS_BY_DOCUMENT = `
  SELECT DISTINCT m.event_id, e.event_type, e.date, e.country, c.file
  FROM event_members m JOIN events e USING (event_id) JOIN claims c ON c.claim_id = m.member_id
  WHERE c.document_id IS NOT NULL ORDER BY ALL`;
const total = { passed: 0, failed: 0 };

/** Runs words as a command; standard output goes to `into`, if named, and to the terminal otherwise. */
function run(words, { into = null, extra = {} } = {}) {
  const [program, ...rest] = words;
  const { status, stdout } = spawnSync(program, rest, {
    env: { ...environment, ...extra },
    stdio: ["ignore", into ? "pipe" : "inherit", "inherit"],
    maxBuffer: 1 << 30,
  });
  if (into) writeFileSync(into, stdout ?? "");
  return status === 0;
}

function step(name, work) {
  const from = process.hrtime.bigint();
  console.log(`\n== ${name}`);
  const counts = work();
  const { passed, failed } =
    typeof counts === "boolean" ? { passed: counts ? 1 : 0, failed: counts ? 0 : 1 } : counts;
  total.passed += passed;
  total.failed += failed;
  const seconds = Number((process.hrtime.bigint() - from) / 1_000_000n) / 1000;
  console.log(`== ${name}: ${failed ? `${failed} FAILED` : "passed"} in ${seconds.toFixed(1)} s`);
}

/** What vitest says in its own report; a runner that dies before it writes one has failed. */
function tests(report, words) {
  const ended = run([...words, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || !ended ? 1 : 0);
  return { passed: numPassedTests, failed };
}

const sitrep = (words, into = null) => run(["node", "apps/cli/dist/main.js", ...words], { into });

step("install", () => run([...PNPM, "install", "--frozen-lockfile"]));
step("start", () => run([...PNPM, "start"]));
step("start again, with nothing to do", () => run([...PNPM, "start"]));
step("test", () => tests(join(scratch, "tests.json"), [...PNPM, "test"]));
step("check", () => run([...PNPM, "run", "check"]));
step("score", () => run([...PNPM, "run", "score"]));
step(
  "a browser",
  () =>
    existsSync(CHROMIUM) ||
    (run(["apt-get", "update", "-qq"]) && run(["apt-get", "install", "-y", "-qq", "chromium"])),
);
step("notebooks in a browser", () => tests(join(scratch, "browser.json"), [...PNPM, "run", "test:browser"]));
// once a week, or when asked for: it installs Java and Spark
if (process.env.SITREP_SCALE) step("recipes at scale", () => run([...PNPM, "run", "test:scale"]));
if (existsSync(SHARED)) linkSeeds();
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** The bar that linking the five real articles must keep; the articles are no part of the project. */
function linkSeeds() {
  const [members, out] = ["members.ndjson", "seeds"].map((name) => join(scratch, name));
  const score = (script, ...words) => run(["node", join(SHARED, "gold", script), ...words]);
  step(
    "events of the seeds",
    () =>
      sitrep(["run", "--data", join(SHARED, "seeds"), "--out", out]) &&
      sitrep(["sql", EVENTS_BY_DOCUMENT, "--format", "ndjson", "--out", out], members) &&
      score("score-events.mjs", members, "--min", "0.95"),
  );
}
