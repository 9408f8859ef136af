import { existsSync } from "node:fs";
import { join } from "node:path";
import { generatedDocs } from "../docs/generated-docs.mjs";
import { readText, root } from "../workspace.mjs";

export const docsAreFresh = {
  name: "generated documentation",
  mend: "`pnpm run docs` writes them anew",
  async run() {
    const docs = await generatedDocs();
    const stale = docs.filter(({ file, text }) => !existsSync(join(root, file)) || readText(file) !== text);
    return { looked: docs.length, problems: stale.map(({ file }) => `${file} is stale`) };
  },
};
