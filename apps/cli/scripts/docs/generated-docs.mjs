import { cliPage } from "./cli-page.mjs";
import { layoutsPage } from "./layouts-page.mjs";
import { rulesPage } from "./rules-page.mjs";
import { tablesPage } from "./tables-page.mjs";

/** The pages that are made from code, as they should stand: file and text. */
export async function generatedDocs() {
  return [
    { file: "docs/cli.md", text: await cliPage() },
    { file: "docs/layouts.md", text: await layoutsPage() },
    { file: "docs/rules.md", text: await rulesPage() },
    { file: "docs/tables.md", text: await tablesPage() },
  ];
}
