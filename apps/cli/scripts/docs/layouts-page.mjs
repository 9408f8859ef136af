import { cell, heading } from "./markdown.mjs";

const layoutsModule = new URL("../../../../packages/normalize/dist/layouts/index.js", import.meta.url);

/** The tables that are known, what a sidecar may say of others, and the columns of our own tables of figures. */
export async function layoutsPage() {
  const { figuresColumns, layouts, ourColumnDocs, sidecarDocs, sourceDocs } = await import(
    layoutsModule.href
  );
  return `${heading("Tables that can be read", "packages/normalize/src/layouts")}
A table is known by its columns, never by its name or their order:

${layouts.map(({ name, says }) => `- \`${name}\`: ${says}\n`).join("")}
Any other is read as a mapping says, in a file \`name.sitrep.json\` beside it.

## What a mapping may say

${tableOf(sidecarDocs, "key", "what it says")}
Of a column, in place of its name alone: \`{ "from": "Datum", "format": "dd.MM.yyyy" }\`

${tableOf(sourceDocs, "key", "what it says")}
## Columns of events

| our column | what its cell may hold |
|---|---|
${ourColumnDocs
  .map(({ names, says }) => `| ${names.map((name) => `\`${name}\``).join(", ")} | ${cell(says)} |\n`)
  .join("")}
## Columns of a table of figures

${tableOf(figuresColumns, "column", "what it holds")}`;
}

const tableOf = (docs, name, says) => `| ${name} | ${says} | example |
|---|---|---|
${docs.map((it) => `| \`${it.name}\` | ${cell(it.says)} | ${it.example ? `\`${cell(it.example)}\`` : ""} |\n`).join("")}`;
