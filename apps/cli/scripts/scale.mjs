// Runs the recipes of examples/scale over made-up documents and compares their claims with those of one process; with a worker that dies
// they must fail.
//
//   pnpm test:scale [documents]      default 400
//
// Installs what a recipe needs, if it may: GNU parallel and Java with apt-get, Spark into an environment of its own below node_modules.
// A recipe that could not run is reported with the reason, and is no failure; one whose claims are others is.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeReports } from "../bench/scale/made-reports.mjs";
import { root } from "./workspace.mjs";

const recipes = join(root, "examples/scale");
const environment = join(root, "node_modules/.cache/sitrep-scale/python");
const wanted = Number(process.argv[2] ?? 400);
if (!(wanted > 0)) throw new Error(`${process.argv[2]}: expected a number of documents, as 400`);

const folder = mkdtempSync(join(tmpdir(), "sitrep-scale-"));
const documents = join(folder, "data/documents.ndjson");
/** A worker that reads all and dies of it. */
const dead = join(folder, "dead.mjs");
let failed = 0;
try {
  mkdirSync(join(folder, "data"));
  writeFileSync(dead, 'process.stdin.on("data", () => undefined).on("end", () => process.exit(3));\n');
  writeFileSync(documents, `${documentsOf(wanted).join("\n")}\n`);
  const one = linesIn(stdoutOf("node", ["dist/sitrep-worker.mjs"], { input: readFileSync(documents) }));
  console.log(`${wanted} documents; one process: ${claimsIn(one).length} claims`);
  recipe("GNU parallel", needsParallel, () => {
    const claims = join(folder, "parallel.ndjson");
    const run = (env) => stdoutOf("sh", [join(recipes, "parallel.sh"), documents, claims], { env });
    const survived = failsWith(() => run({ SITREP_WORKER: dead }));
    if (survived !== null || existsSync(claims)) return survived ?? "claims of a worker that died";
    run({ BLOCK: "50k" });
    return sameLines(linesIn(readFileSync(claims, "utf8")), one);
  });
  recipe("Spark", needsSpark, () => {
    const claims = join(folder, "spark");
    const python = join(environment, "bin/python");
    const env = { PYSPARK_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1" };
    const run = (to, ...more) =>
      stdoutOf(python, [join(recipes, "spark.py"), documents, to, ...more], { env });
    const survived = failsWith(() => run(`${claims}.dead`, "--worker", dead));
    if (survived !== null) return survived;
    run(claims, "--partitions", "6");
    const parts = readdirSync(claims).filter((name) => name.startsWith("part-"));
    if (parts.length < 2) throw new Error(`expected many partitions, found ${parts.length}`);
    return sameLines(
      parts.sort().flatMap((name) => linesIn(readFileSync(join(claims, name), "utf8"))),
      one,
    );
  });
  recipe(
    "shards of a Slurm array",
    () => null,
    () => {
      const [data, out] = [join(folder, "data"), join(folder, "out")];
      const shards = [1, 2, 3].map((index) => {
        const env = { SLURM_ARRAY_TASK_ID: String(index), SLURM_ARRAY_TASK_COUNT: "3" };
        stdoutOf("sh", [join(recipes, "slurm.sh"), data, out], { env });
        return join(out, `shard-${index}`);
      });
      const sitrep = (...words) => stdoutOf("node", ["apps/cli/dist/main.js", ...words]);
      const all = join(out, "all");
      sitrep("load", "--data", data, "--out", all, "--from", ...shards);
      const ids = "SELECT claim_id FROM claims ORDER BY ALL";
      const found = linesIn(sitrep("sql", ids, "--out", all, "--format", "ndjson"));
      const ofOne = claimsIn(one).map(({ claim }) => JSON.stringify({ claim_id: claim.claim_id }));
      return same(found, ofOne.sort());
    },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

/** Made-up documents as lines, and among them one that is no JSON and one without a text. */
function documentsOf(count) {
  const lines = madeReports(count, 20).map(({ file, text }) => {
    const [, published] = /^published: (\S+)$/m.exec(text) ?? [];
    return JSON.stringify({
      id: file,
      title: file,
      text: text.slice(text.indexOf("---\n", 4) + 4).trim(),
      published,
    });
  });
  const title = "Nothing more";
  return [
    ...lines.slice(0, count / 2),
    JSON.stringify({ id: "empty", title, text: "" }),
    ...lines.slice(count / 2),
  ];
}

/** Null where the work fails. */
function failsWith(work) {
  try {
    work();
  } catch {
    return null;
  }
  return "a worker that died was taken for one that had done its work";
}

/** Tells how a recipe went: `needs` gives why it cannot run, or null. */
function recipe(name, needs, work) {
  const begun = Date.now();
  const why = needs();
  if (why !== null) return console.log(`- ${name}: skipped, ${why}`);
  let fault;
  try {
    fault = work();
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  if (fault !== null) failed++;
  const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  console.log(fault === null ? `✓ ${name}: the same claims, ${took}` : `✗ ${name}: ${fault}`);
}

function needsParallel() {
  if (!isThere("parallel", ["--version"])) install("parallel");
  return isThere("parallel", ["--version"])
    ? null
    : "GNU parallel is not there, and apt-get could not install it";
}

function needsSpark() {
  if (!isThere("java", ["-version"])) install("openjdk-17-jre-headless");
  if (!isThere("java", ["-version"])) return "Java is not there, and apt-get could not install it";
  const python = join(environment, "bin/python");
  if (!existsSync(python) && !isThere("python3", ["-m", "venv", environment]))
    return "python3 cannot make an environment (python3-venv)";
  const packages = ["-m", "pip", "install", "--quiet", "--requirement", join(recipes, "pyspark.txt")];
  if (isThere(python, ["-c", "import pyspark"])) return null;
  return isThere(python, packages) ? null : "pip could not install pyspark";
}

function install(name) {
  isThere("apt-get", ["update", "-qq"]);
  isThere("apt-get", ["install", "-y", "-qq", name]);
}

/** Whether a command is there and ends well. */
function isThere(program, words) {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

function stdoutOf(program, words, { input = "", env = {} } = {}) {
  const options = { cwd: root, input, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1 << 30 };
  const { status, stdout, stderr, error } = spawnSync(program, words, options);
  if (status === 0) return stdout;
  throw new Error(`${program} ended with ${status ?? error}: ${stderr.slice(-2000)}`);
}

function linesIn(text) {
  return text.split("\n").filter((line) => line !== "");
}

function claimsIn(lines) {
  return lines.filter((line) => line.includes('"claim":{')).map((line) => JSON.parse(line));
}

/** Claims line by line, in their order; of problems their number, as each process counts its own lines. */
function sameLines(found, expected) {
  const claims = (lines) => lines.filter((line) => line.includes('"claim":{'));
  const problems = (lines) => String(lines.length - claims(lines).length);
  return same(claims(found), claims(expected)) ?? same([problems(found)], [problems(expected)]);
}

/** Null where both are equal, else the first difference. */
function same(found, expected) {
  if (expected.length === 0) return "no claims to compare";
  if (found.length !== expected.length) return `${found.length} lines, expected ${expected.length}`;
  const at = found.findIndex((line, index) => line !== expected[index]);
  return at < 0
    ? null
    : `line ${at + 1} is ${found[at].slice(0, 300)}, expected ${expected[at].slice(0, 300)}`;
}
