import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTables } from "./compile-tables.js";
import { packed } from "./packed-tables.js";

// The build step: tables/*.csv → generated/tables.js, an ES module, so that the readers never touch a file.
const tables = new URL("../../tables/", import.meta.url);
const texts = Object.fromEntries(
  readdirSync(tables)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => [name.slice(0, -4), readFileSync(new URL(name, tables), "utf8")]),
);
const { value, problems } = compileTables(texts);
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
} else {
  const target = new URL("../../generated/tables.js", import.meta.url);
  mkdirSync(new URL(".", target), { recursive: true });
  writeFileSync(
    fileURLToPath(target),
    `export default JSON.parse(${JSON.stringify(JSON.stringify(packed(value)))});\n`,
  );
}
