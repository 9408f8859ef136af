// Writes the generated part of docs/ anew; run after a build. `check` fails while it is stale.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedDocs } from "./docs/generated-docs.mjs";
import { root } from "./workspace.mjs";

for (const { file, text } of await generatedDocs()) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(file);
}
