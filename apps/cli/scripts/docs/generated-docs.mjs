import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../workspace.mjs";
import { cliPage } from "./cli-page.mjs";
import { layoutsPage } from "./layouts-page.mjs";
import { rulesPage } from "./rules-page.mjs";
import { tablesPage } from "./tables-page.mjs";
import { withAnswers } from "./with-answers.mjs";

/** One chart of each notebook, shown in README.md. */
const PICTURES = ["attack-counts.svg", "troop-numbers.svg", "strike-chronology.svg"];

/** Pages whose `console` blocks hold what the command prints. */
const WITH_ANSWERS = ["README.md", "docs/data.md", "docs/queries.md"];

/** The pages that are made from code and from data/, as they should stand: file and text. */
export async function generatedDocs() {
  const out = mkdtempSync(join(tmpdir(), "sitrep-docs-"));
  try {
    runOver(out);
    return [
      { file: "docs/cli.md", text: await cliPage() },
      { file: "docs/layouts.md", text: await layoutsPage() },
      { file: "docs/rules.md", text: await rulesPage() },
      { file: "docs/tables.md", text: await tablesPage() },
      ...WITH_ANSWERS.map((file) => ({ file, text: withAnswers(file, out) })),
      ...PICTURES.map((name) => ({
        file: `docs/pictures/${name}`,
        text: readFileSync(join(out, "notebooks", name), "utf8"),
      })),
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The whole way over data/, into a folder of its own: the reader's `out/` may hold anything. */
function runOver(out) {
  const words = ["apps/cli/dist/main.js", "run", "--data", join(root, "data"), "--out", out];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`sitrep run over data/ ended with ${status}\n${stderr}`);
}
