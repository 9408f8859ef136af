import { type ColumnRole, columnRole, read } from "@sitrep/lexicon";
import type { CasualtyOutcome, Cell } from "@sitrep/model";
import { forces } from "../engine/rule.js";
import type { View } from "../engine/view.js";

/** What the head of a cell says of it: a part of its row's event, a figure of those hurt, or nothing that we know. */
export type CellRole =
  | {
      readonly is: Exclude<ColumnRole, "killed" | "injured">;
      /** "Location and details": what follows the name is read as well */
      readonly isMixed?: true;
    }
  | { readonly is: "figure"; readonly outcome: CasualtyOutcome; readonly target: readonly string[] };

/** One cell with a sentence of it; a cell of several sentences is there with each of them. */
export interface RowCell {
  readonly view: View;
  readonly cell: Cell;
  readonly role: CellRole | null;
}

/** A table without a row of heads, or with one that says nothing, is read by the heads of its rows: all of it is one story. */
export const roleOf = ({ label, of }: Cell): CellRole | null => roleOfWords(label) ?? roleOfWords(of);

/** Cells that a rule would misread: a bare number, a bare name. */
export const isRead = (role: CellRole | null): boolean =>
  role === null || role.is === "event" || (role.is !== "figure" && role.isMixed === true);

/** Whether the words of a cell tell what happened, rather than name its kind. */
export const isTelling = (cell: Cell): boolean => {
  const role = roleOf(cell);
  return isRead(role) && role?.is !== "event";
};

const known = new Map<string, CellRole | null>();
const MOST_KNOWN = 500;

function roleOfWords(words: string | null): CellRole | null {
  if (words === null) return null;
  const before = known.get(words);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const role = newRoleOf(words);
  known.set(words, role);
  return role;
}

const LONGEST_LABEL = 60;
/** "Location and details", "Place / target" */
const JOINT = / and | & |, ?| ?\/ ?/;

function newRoleOf(words: string): CellRole | null {
  const role = columnRole(words);
  if (role === "killed" || role === "injured") return { is: "figure", outcome: role, target: [] };
  if (role !== null) return { is: role };
  if (words.length > LONGEST_LABEL || /\d/.test(words)) return null;
  const [first = "", ...others] = words.split(JOINT);
  const mixed = others.length > 0 ? columnRole(first) : null;
  if (mixed !== null && mixed !== "killed" && mixed !== "injured") return { is: mixed, isMixed: true };
  const { mentions } = read(words);
  const outcomes = mentions.flatMap((mention) => (mention.type === "casualty" ? [mention.outcome] : []));
  const [outcome] = outcomes;
  // "Killed / injured" holds two numbers, which its words alone can tell apart
  if (outcome === undefined || outcomes.length > 1) return null;
  const people = mentions.flatMap((mention) =>
    mention.type === "people" && mention.target !== null ? [mention.target] : [],
  );
  const actors = mentions.flatMap((mention) => (mention.type === "actor" ? mention.ids : []));
  return { is: "figure", outcome, target: [...new Set([...people, ...forces(actors)])] };
}

/** The rows that a cell belongs to: one that spans rows is of all of them, a description of the first alone. */
export function keysOf(cell: Cell): string[] {
  const rows = isRead(roleOf(cell)) ? 1 : cell.rows;
  return Array.from({ length: rows }, (_, at) => keyOf(cell, cell.row + at));
}

/** The row that a cell begins in. */
export const rowOf = (cell: Cell): string => keyOf(cell, cell.row);

/** Whether two sentences are in cells of one row. */
export function inSameRow(left: View, right: View): boolean {
  const [one, other] = [left.sentence.cell, right.sentence.cell];
  if (!one || !other || one.table !== other.table) return false;
  const rows = keysOf(one);
  return keysOf(other).some((row) => rows.includes(row));
}

const keyOf = (cell: Cell, row: number): string =>
  isOneStory(cell) ? `${cell.table}` : `${cell.table} ${row}`;

/** "Location | Orlan", "Deaths | 12": no head of a column says anything. */
const isOneStory = ({ label, of }: Cell): boolean =>
  roleOfWords(label) === null && (label === null || roleOfWords(of) !== null);
