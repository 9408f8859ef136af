import type { Issue } from "@sitrep/model";

/** The bytes of a file, read piece by piece; hyparquet calls it an AsyncBuffer. */
export interface ByteSource {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer> | ArrayBuffer;
}

/** A doubt about a part, or about the file that holds it; `line` is null where it is about the whole. */
export interface Doubt extends Pick<Issue, "code" | "severity" | "line" | "found" | "expected"> {}

export interface RowLine {
  /** the row's number as a sheet shows it, or the number of the item, from 1; a header that no row of the file holds has 1 too */
  readonly line: number;
  readonly cells: string[];
}

/** A row or an item that could not be read. */
export interface BrokenLine {
  readonly line: number;
  readonly broken: {
    readonly code: string;
    readonly found: string;
    readonly expected: string;
    readonly raw: string;
  };
}

/** One line of a part, as it is kept as NDJSON: a row with its header first, what could not be read, or a doubt. */
export type PartLine = RowLine | BrokenLine | { readonly told: Doubt };

/** What a workbook or a JSON text holds: one table. */
export interface RowsPart {
  /** as people see it: the name of a sheet, the path of an array */
  readonly name: string;
  /** to be read to its end before the next part is asked for */
  readonly rows: AsyncIterable<PartLine>;
}

/** The whole file cannot be read, or must not be: it is set aside with this reason. */
export class PartsRefused extends Error {
  constructor(
    readonly code: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${found}, expected ${expected}`);
  }
}

export const doubt = (
  code: string,
  found: string,
  expected: string,
  rest: Partial<Pick<Doubt, "line" | "severity">> = {},
): Doubt => ({ code, severity: "warning", line: null, found, expected, ...rest });
