import type { Claim } from "@sitrep/model";
import type { BadCell } from "../layout.js";
import type { HeaderPlan } from "./header.js";

/** A column whose cells are kept as they are. */
export interface KeptColumn {
  readonly name: string;
  readonly at: number;
}

/** Columns that figures have no name for, and the notes for people. */
export function keptColumns({ unknown, plain }: HeaderPlan, header: readonly string[]): KeptColumn[] {
  const note = plain.get("note");
  return [
    ...unknown.map(({ written, at }) => ({ name: written, at })),
    ...(note === undefined ? [] : [{ name: header[note] ?? "note", at: note }]),
  ];
}

/** The claims of a row, each with the words of the cells that could not be read. */
export function withBadCells(claims: readonly Claim[], cells: readonly BadCell[]): readonly Claim[] {
  if (cells.length === 0) return claims;
  const words = Object.fromEntries(cells.map(({ column, found }) => [column, found.trim()]));
  return claims.map((claim) => ({ ...claim, native: { ...words, ...claim.native } }));
}

/** The claims of a row, each with the filled cells of these columns. */
export function withNative(
  claims: readonly Claim[],
  cells: readonly string[],
  kept: readonly KeptColumn[],
): readonly Claim[] {
  if (claims.length === 0 || kept.length === 0) return claims;
  const filled = kept.flatMap(({ name, at }) => {
    const words = (cells[at] ?? "").trim();
    return words === "" ? [] : [[name, words] as const];
  });
  if (filled.length === 0) return claims;
  return claims.map((claim) => ({ ...claim, native: { ...claim.native, ...Object.fromEntries(filled) } }));
}
