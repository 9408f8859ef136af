import { statSync } from "node:fs";
import { openDatabase, type ReadOnlyDatabase } from "@sitrep/load/open-database";

/** A row as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** The database as the last run left it: one that was made anew is opened anew. */
export interface Ledger {
  rows(sql: string): Promise<readonly Row[]>;
  /** another one for another database: what was worked out of the old one is worth nothing */
  version(): string;
  close(): void;
}

export async function openLedger(path: string): Promise<Ledger> {
  let database: ReadOnlyDatabase = await openDatabase(path);
  let version = versionOf(path);
  // one question after the other: a database is closed only where nobody asks it
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (sql: string): Promise<readonly Row[]> => {
    const now = versionOf(path);
    if (now !== version && now !== GONE) {
      const next = await openDatabase(path);
      database.close();
      database = next;
      version = now;
    }
    return (await database.query(sql)).rows;
  };
  return {
    rows(sql) {
      const answer = last.then(() => ask(sql));
      last = answer.catch(() => undefined);
      return answer;
    },
    version: () => versionOf(path),
    close: () => database.close(),
  };
}

const GONE = "gone";

function versionOf(path: string): string {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry === undefined ? GONE : `${entry.ino} ${entry.mtimeMs} ${entry.size}`;
}

/** A text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const textIn = (row: Row, column: string): string | null => {
  const cell = row[column];
  return cell === null || cell === undefined ? null : typeof cell === "string" ? cell : JSON.stringify(cell);
};
export const wordsIn = (row: Row, column: string): string => textIn(row, column) ?? "";
export const numberIn = (row: Row, column: string): number | null => {
  const cell = row[column];
  return cell === null || cell === undefined || !Number.isFinite(Number(cell)) ? null : Number(cell);
};
export const textsIn = (row: Row, column: string): readonly string[] => {
  const cell = row[column];
  return Array.isArray(cell) ? cell.filter((item) => typeof item === "string") : [];
};
export const structsIn = (row: Row, column: string): readonly Row[] => {
  const cell = row[column];
  return Array.isArray(cell) ? cell.filter((item) => typeof item === "object" && item !== null) : [];
};
