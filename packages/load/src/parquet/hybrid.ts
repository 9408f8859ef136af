import type { GrowingBytes } from "./growing-bytes.js";

/** How many bits the numbers from 0 to `largest` need. */
export const bitsFor = (largest: number): number => (largest === 0 ? 0 : 32 - Math.clz32(largest));

/**
 * Small numbers as Parquet's run-length and bit-packed hybrid: one run where all are the same, else all of them in `bits` bits each,
 * the lowest first. `bits` is at most 16.
 */
export function writeHybrid(out: GrowingBytes, values: Uint16Array, bits: number): void {
  if (values.length === 0) return;
  const [first = 0] = values;
  if (values.every((value) => value === first)) {
    out.varint(values.length * 2);
    for (let written = 0; written < bits; written += 8) out.byte((first >> written) & 255);
    return;
  }
  const groups = Math.ceil(values.length / 8);
  out.varint(groups * 2 + 1);
  let waiting = 0;
  let width = 0;
  for (const value of values) {
    waiting |= value << width;
    width += bits;
    while (width >= 8) {
      out.byte(waiting & 255);
      waiting >>>= 8;
      width -= 8;
    }
  }
  // the last group of eight is filled up with zeros
  const left = groups * 8 - values.length;
  for (let more = left * bits + width; more > 0; more -= 8) {
    out.byte(waiting & 255);
    waiting >>>= 8;
  }
}
