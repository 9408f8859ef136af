// How well the extractor reads: claims against facts that people marked, for our own reports and for real ones where they are beside the
// project. Ends with 1 where a set falls below its bar.
//
//   pnpm score [--verbose] [--json]     --verbose names each mistake, but none in reports that are to stay unread
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { extractDrafts } from "@sitrep/extract";
import { settleClaims } from "@sitrep/normalize";
import { readReport } from "@sitrep/parse";
import { Gold, ratiosOf, Said, scoreOf, totalOf } from "@sitrep/testing";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const OWN = join(root, "packages/extract/gold/facts");
const SHARED = resolve(root, "../shared/gold");
const verbose = process.argv.includes("--verbose");

/**
 * Every set with its bars: at least these shares, and at most this share of dates said where the text gives none. Our own reports are
 * hard on purpose; their bars are below what was measured when they were set (F1 0.86, precision 0.94, attributes 0.89), and only ever rise.
 */
const SETS = [
  {
    name: "own reports",
    from: OWN,
    has: () => true,
    bars: { f1: 0.84, precision: 0.92, attributes: 0.88, invented: 0.05 },
  },
  {
    name: "seeds",
    from: SHARED,
    has: (file) => file.includes("seeds/"),
    bars: { f1: 0.9, precision: 0.9, attributes: 0.9, invented: 0.05 },
  },
  {
    name: "articles to tune on",
    from: SHARED,
    has: (file) => file.includes("articles/") && isIn("tuning", file),
    bars: null,
  },
  {
    name: "articles to leave unread",
    from: SHARED,
    has: (file) => isIn("unread", file),
    bars: null,
    unread: true,
  },
  {
    name: "all real reports",
    from: SHARED,
    has: () => true,
    bars: { f1: 0.88, precision: 0.92, attributes: 0.92, invented: 0.05 },
    unread: true,
  },
];

const splits = existsSync(join(SHARED, "split.json"))
  ? JSON.parse(readFileSync(join(SHARED, "split.json"), "utf8"))
  : {};
const stem = (path) => basename(path).replace(/\.[^.]+$/, "");
function isIn(split, file) {
  return (splits[split] ?? []).includes(stem(file));
}

const results = SETS.flatMap(({ name, from, has, bars, unread = false }) => {
  const documents = documentsIn(from).filter(({ gold }) => has(gold.document.file));
  return documents.length === 0 ? [] : [{ name, bars, unread, score: scoreOf(documents) }];
});
if (!existsSync(SHARED)) console.log("No real reports lie beside the project: only our own are scored.\n");
if (!results.some(({ name }) => name === "own reports")) throw new Error(`no gold in ${OWN}`);
const told = results.map(({ name, bars, score }) => ({
  name,
  ...figuresOf(score),
  below: belowOf(figuresOf(score), bars),
  bars,
}));
if (process.argv.includes("--json")) console.log(JSON.stringify(told, null, 2));
else for (const [at, result] of results.entries()) print(result, told[at]);
process.exitCode = told.some(({ below }) => below.length > 0) ? 1 : 0;

/** Every gold file of a folder with its report's text and claims. Read once a folder. */
function documentsIn(folder) {
  const known = documentsIn.known ?? new Map();
  documentsIn.known = known;
  if (!known.has(folder)) known.set(folder, existsSync(folder) ? readFolder(folder) : []);
  return known.get(folder);
}

function readFolder(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const raw = JSON.parse(readFileSync(join(folder, name), "utf8"));
      if (!raw.facts) return [];
      const gold = Gold.parse(raw);
      const file = resolve(folder, gold.document.file);
      const beside = file.replace(/\.[^.]+$/, ".sitrep.json");
      const sidecar = existsSync(beside) ? { file: beside, bytes: readFileSync(beside) } : null;
      const { document } = readReport({ file, bytes: readFileSync(file), sidecar });
      if (!document) throw new Error(`${file}: not read`);
      const claims = settleClaims(document, extractDrafts(document).value).value;
      return [{ gold, text: document.text, claims: claims.map((claim) => Said.parse(claim)) }];
    });
}

function figuresOf({ kinds, attributes, byDocument, invented, documents }) {
  const all = ratiosOf(totalOf(kinds));
  const sums = [...attributes.values()];
  const right = sums.reduce((sum, one) => sum + one.right, 0);
  const asked = sums.reduce((sum, one) => sum + one.all, 0);
  return {
    documents,
    precision: all.precision ?? 0,
    recall: all.recall ?? 0,
    f1: all.f1,
    attributes: asked === 0 ? 0 : right / asked,
    mean_f1_of_a_document: byDocument.reduce((sum, one) => sum + one, 0) / Math.max(1, byDocument.length),
    invented: invented.of === 0 ? 0 : invented.said / invented.of,
  };
}

function belowOf(figures, bars) {
  if (!bars) return [];
  return Object.entries(bars)
    .filter(([name, bar]) => (name === "invented" ? figures.invented > bar : figures[name] < bar))
    .map(([name, bar]) => `${name} ${figures[name].toFixed(3)}, bar ${bar}`);
}

function print({ name, unread, score }, { below, bars, ...figures }) {
  const percent = (share) => (share === null ? "–" : `${(100 * share).toFixed(1)} %`).padStart(8);
  const row = (label, tally) => {
    const { precision, recall, f1 } = ratiosOf(tally);
    const counts = [tally.right, tally.spurious, tally.missed]
      .map((count) => String(count).padStart(6))
      .join("");
    console.log(`  ${label.padEnd(16)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`);
  };
  console.log(`${name}: ${figures.documents} reports`);
  console.log(`  ${"".padEnd(16)}precision recall      F1 right spurious missed`);
  for (const [kind, tally] of score.kinds) row(kind, tally);
  row("all", totalOf(score.kinds));
  const each = [...score.attributes]
    .map(([attribute, { right, all }]) => `${attribute} ${right}/${all}`)
    .join(", ");
  console.log(`  attributes ${percent(figures.attributes).trim()}: ${each}`);
  console.log(
    `  mean F1 of a report ${percent(figures.mean_f1_of_a_document).trim()}; dates said where the text gives none: ${score.invented.said} of ${score.invented.of}`,
  );
  if (bars) console.log(below.length > 0 ? `  BELOW: ${below.join("; ")}` : "  above its bars");
  if (verbose && !unread)
    for (const { what, file, kind, quote, detail } of score.remarks)
      console.log(
        `  ${what.padEnd(9)}${basename(file)} ${kind} «${quote.replace(/\s+/g, " ").slice(0, 100)}» ${detail}`,
      );
  console.log("");
}
