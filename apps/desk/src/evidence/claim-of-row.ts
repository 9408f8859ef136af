import { Claim, ClaimKind, slotNames } from "@sitrep/model";
import type { Row } from "../ledger.js";

/** The claim that a row of `claims` holds: its kind's own columns, with spans and lists as they were. */
export function claimOfRow(row: Row): Claim {
  const kind = ClaimKind.parse(row["kind"]);
  const shape = Claim.options.find((option) => option.shape.kind.value === kind)?.shape;
  if (!shape) throw new Error(`no shape of a claim for ${kind}`);
  const cells: Record<string, unknown> = { ...row, also_at: spansOf(row["also_at"]) };
  for (const slot of slotNames) cells[`${slot}_at`] = spanOf(row[`${slot}_at`]);
  if (kind === "munition_count") cells["munition"] = [row["munition"]].flat()[0];
  if (typeof row["native"] === "string") cells["native"] = JSON.parse(row["native"]);
  for (const column of NUMBERS) if (row[column] !== null) cells[column] = Number(row[column]);
  const own = Object.keys(shape).filter(
    (key) => cells[key] !== undefined && !(cells[key] === null && MAY_LACK.has(key)),
  );
  return Claim.parse(Object.fromEntries(own.map((key) => [key, cells[key]])));
}

/** Absent where there is none, and NULL in the database. */
const MAY_LACK: ReadonlySet<string> = new Set(["page", "native", "corrected"]);
const NUMBERS = ["value", "value_high", "line", "sentence", "page", "char_start", "char_end"] as const;

function spanOf(cell: unknown): { start: number; end: number } | null {
  if (typeof cell !== "object" || cell === null) return null;
  if (!("char_start" in cell) || !("char_end" in cell)) return null;
  return { start: Number(cell.char_start), end: Number(cell.char_end) };
}

const spansOf = (cell: unknown): unknown[] =>
  Array.isArray(cell) ? cell.flatMap((item) => spanOf(item) ?? []) : [];
