import { describeDatabase } from "@sitrep/load";
import { cell, heading } from "./markdown.mjs";

/** Every table and view of the database with its columns, from the comments of the SQL files. */
export async function tablesPage() {
  const { tables, macros } = await describeDatabase();
  const list = (kind) => tables.filter((table) => table.kind === kind);
  const index = (kind) =>
    list(kind)
      .map(({ name, comment }) => `- [${name}](#${name}): ${firstSentence(comment)}\n`)
      .join("");
  return `${heading("Tables and views of the database", "packages/load/sql")}
Dates are ISO 8601 prefixes as precise as their source (\`2023-10\`), with their bounds beside them; instants are UTC; spans count Unicode
code points of \`documents.text\`. Views hold what to ask; tables hold what everything was made from.

## Views

${index("view")}${macros.map(({ name, parameters, comment }) => `- \`${name}(${parameters.join(", ")})\`: ${comment}\n`).join("")}
## Tables

${index("table")}
${[...list("view"), ...list("table")].map(section).join("\n")}`;
}

const section = ({ name, comment, columns }) =>
  `### ${name}\n\n${comment ?? ""}\n\n| column | type | meaning |\n|---|---|---|\n${columns
    .map((column) => `| \`${column.name}\` | ${cell(column.type)} | ${cell(column.comment)} |\n`)
    .join("")}`;

const firstSentence = (text) => /^.*?[.:](?=\s|$)/s.exec(text ?? "")?.[0].replace(/:$/, ".") ?? "";
