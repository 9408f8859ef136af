import { cell, heading } from "./markdown.mjs";

const layoutsModule = new URL("../../../../packages/normalize/dist/layouts/index.js", import.meta.url);

/** The columns of our own tables of figures: what a user types by hand. */
export async function layoutsPage() {
  const { figuresColumns, layouts } = await import(layoutsModule.href);
  const columns = figuresColumns.map(
    ({ name, says, example }) =>
      `| \`${name}\` | ${cell(says)} | ${example ? `\`${cell(example)}\`` : ""} |\n`,
  );
  return `${heading("Tables that can be read", "packages/normalize/src/layouts")}
A table is known by its columns, never by its name or their order:

${layouts.map(({ name, says }) => `- \`${name}\`: ${says}\n`).join("")}
## Columns of a table of figures

| column | what it holds | example |
|---|---|---|
${columns.join("")}`;
}
