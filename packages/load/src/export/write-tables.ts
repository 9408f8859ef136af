import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { quotedName, quotedText } from "../quoting.js";
import { csvCell } from "./csv-cells.js";
import type { ExportedFile } from "./data-package.js";
import { exportedTables } from "./exported-tables.js";
import { fieldOf } from "./table-schema.js";
import { columnsOf, copied, meaningsOf, measured, type Writing, type Written } from "./written-files.js";

/** Every table and view that people ask, as CSV and as Parquet. */
export async function writeTables({ connection, folder, includeRestricted }: Writing): Promise<Written> {
  for (const kind of ["csv", "parquet"]) mkdirSync(join(folder, kind));
  const meanings = await meaningsOf();
  const files: ExportedFile[] = [];
  for (const { name, from, without } of exportedTables(includeRestricted)) {
    const columns = (await columnsOf(connection, from)).filter((column) => !without.includes(column.name));
    const meaning = meanings.get(name);
    const fields = columns.map((column) =>
      fieldOf(column.name, column.type, meaning?.columns.get(column.name) ?? null),
    );
    const select = (cells: readonly string[]) => `SELECT ${cells.join(", ")} FROM ${from}`;
    const write = async (format: "csv" | "parquet", sql: string, how: string) => {
      const path = `${format}/${name}.${format}`;
      const rows = await copied(connection, `COPY (${sql}) TO ${quotedText(join(folder, path))} (${how})`);
      const comment = meaning?.comment ?? null;
      files.push({ name, path, format, comment, fields, rows, ...(await measured(folder, path)) });
    };
    await write(
      "csv",
      select(columns.map((column) => csvCell(column.name, column.type))),
      "FORMAT csv, HEADER",
    );
    await write(
      "parquet",
      select(columns.map((column) => quotedName(column.name))),
      "FORMAT parquet, COMPRESSION zstd",
    );
  }
  return { files, notes: [] };
}
