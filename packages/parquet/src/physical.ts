import type { GrowingBytes } from "./growing-bytes.js";
import type { Thrift } from "./thrift.js";

/** How the values of a column are stored, and what they mean. */
export interface Stored {
  /** Parquet's number of the type */
  readonly type: number;
  readonly converted?: number;
  readonly logical?: Thrift;
}

export interface Physical<Value> extends Stored {
  readonly write: (out: GrowingBytes, value: Value) => void;
  readonly is: (value: string | number) => value is Value & (string | number);
}

const isText = (value: string | number): value is string => typeof value === "string";
const isNumber = (value: string | number): value is number => typeof value === "number";

export const utf8: Physical<string> = {
  type: 6,
  converted: 0,
  write: (out, value) => out.text(value),
  is: isText,
};
export const json: Physical<string> = {
  type: 6,
  converted: 19,
  write: (out, value) => out.text(value),
  is: isText,
};
export const int32: Physical<number> = { type: 1, write: (out, value) => out.int32(value), is: isNumber };
export const int64: Physical<number> = { type: 2, write: (out, value) => out.int64(value), is: isNumber };
export const double: Physical<number> = { type: 5, write: (out, value) => out.double(value), is: isNumber };

/** `2024-01-20` */
export const date: Physical<string> = {
  type: 1,
  converted: 6,
  write: (out, value) => out.int32(millisecondsOf(value, /^\d{4}-\d\d-\d\d$/) / 86_400_000),
  is: isText,
};

/** `2024-01-20T10:00:00.000Z`, kept to the microsecond */
export const instant: Physical<string> = {
  type: 2,
  is: isText,
  logical: { struct: { 8: { struct: { 1: { flag: true }, 2: { struct: { 2: { struct: {} } } } } } } },
  write(out, value) {
    const seconds = Math.floor(
      millisecondsOf(value, /^\d{4}-\d\d-\d\dT[\d:.]{1,30}(?:Z|[+-]\d\d:\d\d)$/) / 1000,
    );
    const fraction = /\.(\d+)/.exec(value)?.[1] ?? "";
    out.int64(seconds * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, "0")));
  },
};

/** Since 1970 in UTC. What is not of this form is a mistake of the program: data was looked at long before. */
function millisecondsOf(value: string, form: RegExp): number {
  const milliseconds = form.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new Error(`Unexpected ${value}, expected a date or an instant`);
  return milliseconds;
}
