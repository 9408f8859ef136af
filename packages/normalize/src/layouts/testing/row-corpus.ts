import type { Record as EventRecord } from "@sitrep/model";
import type { z } from "zod";
import type { LayoutKind } from "../layout.js";
import type { Mapping } from "../mapping/mapping.js";

/** Cells by their column, in the order of the table. */
export type Cells = Readonly<Record<string, string>>;

interface ChangedRow {
  /** the cells that are not those of the good row */
  readonly changes: Cells;
  readonly cells: Cells;
}

export type RowExample = ChangedRow &
  (
    | { readonly form: "reads"; readonly expected: Partial<EventRecord> }
    | { readonly form: "flags"; readonly flags: readonly string[] }
    | { readonly form: "costs"; readonly column: string; readonly expected: Partial<EventRecord> }
    | { readonly form: "setsAside"; readonly column: string; readonly code: string }
  );

export interface HeaderExample {
  readonly says: string;
  readonly header: readonly string[];
  /** what the layout says it is instead; null where only columns are missing */
  readonly refused: string | null;
  readonly missing: readonly string[];
}

/** Rows with what a layout must make of them, beside the layout: each a good row in which some cells are changed. */
export class RowCorpus {
  readonly kind: LayoutKind;
  readonly schema: z.ZodObject;
  /** the sidecar beside the table; null where there is none */
  readonly mapping: Mapping | null;
  readonly examples: RowExample[] = [];
  readonly headers: HeaderExample[] = [];
  readonly goods: Cells[] = [];
  #good: Cells = {};

  constructor(kind: LayoutKind, schema: z.ZodObject, mapping: Mapping | null) {
    this.kind = kind;
    this.schema = schema;
    this.mapping = mapping;
  }

  /** The rows below are this one with changes. It is read itself, without a flag. */
  from(good: Cells): this {
    this.#good = good;
    this.goods.push(good);
    return this.flags({});
  }

  /** A row with these cells gives a record that has these fields. */
  reads(changes: Cells, expected: Partial<EventRecord>): this {
    this.examples.push({ form: "reads", ...this.#with(changes), expected });
    return this;
  }

  /** Its record has these flags and no others. */
  flags(changes: Cells, ...flags: readonly string[]): this {
    this.examples.push({ form: "flags", ...this.#with(changes), flags });
    return this;
  }

  /** One cell of it cannot be read: it has these fields all the same, a flag and, in `native`, the words of the cell. */
  costs(changes: Cells, column: string, expected: Partial<EventRecord>): this {
    this.examples.push({ form: "costs", ...this.#with(changes), column, expected });
    return this;
  }

  /** It cannot be read, for this column. */
  setsAside(changes: Cells, column: string, code: string): this {
    this.examples.push({ form: "setsAside", ...this.#with(changes), column, code });
    return this;
  }

  /** A header that is none of this layout. */
  refuses(
    says: string,
    header: readonly string[],
    missing: readonly string[],
    refused: string | null = null,
  ): this {
    this.headers.push({ says, header, missing, refused });
    return this;
  }

  #with(changes: Cells): ChangedRow {
    const unknown = Object.keys(changes).filter((column) => !(column in this.#good));
    if (unknown.length > 0) throw new Error(`no such column in the good row: ${unknown.join(", ")}`);
    return { changes, cells: { ...this.#good, ...changes } };
  }
}

/** `schema` may write the names of its columns in another case than the rows do. */
export const rows = (
  kind: LayoutKind,
  schema: z.ZodObject,
  { mapping = null }: { mapping?: Mapping | null } = {},
): RowCorpus => new RowCorpus(kind, schema, mapping);

/** Cells under a header, or as a headless table has them. */
export const cellsOf = (row: Cells): string[] => Object.values(row);
