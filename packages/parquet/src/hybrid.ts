import type { GrowingBytes } from "./growing-bytes.js";

/** How many bits the numbers from 0 to `largest` need. */
export const bitsFor = (largest: number): number => (largest === 0 ? 0 : 32 - Math.clz32(largest));

/**
 * Small numbers as Parquet's run-length and bit-packed hybrid: one run where all are the same, else all of them in `bits` bits each,
 * the lowest first. `bits` is at most 24.
 */
export function writeHybrid(out: GrowingBytes, values: Uint32Array, bits: number): void {
  if (values.length === 0) return;
  if (areSame(values)) {
    const [value = 0] = values;
    out.varint(values.length * 2);
    for (let written = 0; written < bits; written += 8) out.byte((value >> written) & 255);
    return;
  }
  const groups = Math.ceil(values.length / 8);
  out.varint(groups * 2 + 1);
  const end = out.length + groups * bits;
  out.packed(values, bits);
  // the last group of eight is filled up with zeros
  while (out.length < end) out.byte(0);
}

function areSame(values: Uint32Array): boolean {
  const [first] = values;
  let at = 1;
  while (at < values.length && values[at] === first) at++;
  return at >= values.length;
}
