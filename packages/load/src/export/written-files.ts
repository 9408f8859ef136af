import { createHash } from "node:crypto";
import { createReadStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { describeDatabase } from "../describe-database.js";
import type { ExportedFile } from "./data-package.js";
import type { PartitionKey } from "./export-format.js";

/** What a format is written from. */
export interface Writing {
  readonly connection: DuckDBConnection;
  /** where its files go; exists, and is empty */
  readonly folder: string;
  readonly includeRestricted: boolean;
  readonly partition: readonly PartitionKey[];
}

/** What a format wrote. */
export interface Written {
  readonly files: readonly ExportedFile[];
  /** sentences on what the form itself cannot hold, with how many rows that concerns */
  readonly notes: readonly string[];
}

/** Runs a COPY; gives the rows that it wrote. */
export async function copied(connection: DuckDBConnection, sql: string): Promise<number> {
  const [[count] = []] = (await connection.runAndReadAll(sql)).getRowsJson();
  return Number(count);
}

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns of a table, a view, or a SELECT in brackets. */
export async function columnsOf(connection: DuckDBConnection, from: string): Promise<Column[]> {
  const result = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  return result.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
}

/** Size and hash of one file. */
export async function measured(folder: string, path: string): Promise<{ bytes: number; hash: string }> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(join(folder, path))) hash.update(piece);
  return { bytes: statSync(join(folder, path)).size, hash: hash.digest("hex") };
}

/** All files below a folder, relative to it, with `/`, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();

/** What each table and view means, and each of its columns. */
export async function meaningsOf() {
  const { tables } = await describeDatabase();
  return new Map(
    tables.map(({ name, comment, columns }) => [
      name,
      { comment, columns: new Map(columns.map((column) => [column.name, column.comment])) },
    ]),
  );
}
