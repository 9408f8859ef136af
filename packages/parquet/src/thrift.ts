import { GrowingBytes } from "./growing-bytes.js";

/** A value of Thrift's compact protocol, in which Parquet tells what its pages and files hold. */
export type Thrift =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string }
  | { readonly flag: boolean }
  | { readonly list: readonly Thrift[] }
  | { readonly struct: Fields };

/** By their numbers, ascending; what is undefined is left out. */
export type Fields = Readonly<Record<number, Thrift | undefined>>;

export function structBytes(fields: Fields): Buffer {
  const out = new GrowingBytes();
  writeStruct(out, fields);
  return out.bytes;
}

function writeStruct(out: GrowingBytes, fields: Fields): void {
  let last = 0;
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const id = Number(key);
    // the fields of Parquet lie less than 16 apart, so that their distance fits beside the type
    out.byte(((id - last) << 4) | typeOf(value));
    last = id;
    // a flag is its type
    if (!("flag" in value)) writeValue(out, value);
  }
  out.byte(0);
}

function writeValue(out: GrowingBytes, value: Thrift): void {
  if ("i32" in value) out.varint(zigzag(value.i32));
  else if ("i64" in value) out.varint(zigzag(value.i64));
  else if ("text" in value) {
    const bytes = Buffer.from(value.text);
    out.varint(bytes.length);
    out.append(bytes);
  } else if ("list" in value) writeList(out, value.list);
  else if ("struct" in value) writeStruct(out, value.struct);
  else out.byte(typeOf(value));
}

function writeList(out: GrowingBytes, values: readonly Thrift[]): void {
  const [first] = values;
  const type = first === undefined ? STRUCT : typeOf(first);
  if (values.length < 15) out.byte((values.length << 4) | type);
  else {
    out.byte(0xf0 | type);
    out.varint(values.length);
  }
  for (const value of values) writeValue(out, value);
}

const STRUCT = 12;

function typeOf(value: Thrift): number {
  if ("i32" in value) return 5;
  if ("i64" in value) return 6;
  if ("text" in value) return 8;
  if ("list" in value) return 9;
  if ("struct" in value) return STRUCT;
  return value.flag ? 1 : 2;
}

const zigzag = (value: number): number => (value >= 0 ? value * 2 : -value * 2 - 1);
