import type { Refusal } from "./unpacked.js";

/** What unpacking may come to. */
export interface Bounds {
  readonly members: number;
  /** bytes that come out for each byte that lies packed */
  readonly ratio: number;
  /** bytes that may come out of any file, however small it is */
  readonly freely: number;
  /** bytes that come out at most */
  readonly expanded: number;
  /** archives in archives */
  readonly depth: number;
}

export const BOUNDS: Bounds = {
  members: 100_000,
  ratio: 200,
  freely: 16 << 20,
  expanded: 20 * 2 ** 30,
  depth: 2,
};

/** Bytes that may still come out of one file and of all that is packed in it. */
export interface Budget {
  readonly bounds: Bounds;
  /** false where so many more are too many; then nothing is spent */
  spend(bytes: number): boolean;
  /** gives back what came of a part that was refused */
  giveBack(bytes: number): void;
}

/** The budget of a file of so many bytes. */
export function budgetOf(bytes: number, bounds: Bounds = BOUNDS): Budget {
  let left = allowed(bytes, bounds);
  return {
    bounds,
    spend(more) {
      if (more > left) return false;
      left -= more;
      return true;
    },
    giveBack(back) {
      left += back;
    },
  };
}

/** Bytes that may come out of so many packed ones. */
export const allowed = (packed: number, { ratio, freely, expanded }: Bounds): number =>
  Math.min(expanded, Math.max(freely, packed * ratio));

/** Why a file that expands beyond its bounds is not read. */
export const tooLarge = (what: string, packed: number, bounds: Bounds): Refusal => ({
  code: "expands-too-far",
  found: `${what} of ${packed} bytes that expands to more than ${allowed(packed, bounds)}`,
  expected: `at most ${bounds.ratio} bytes for each packed one and ${bounds.expanded} in all: unpack it by hand if you trust it`,
});

/** Why a part is not read where all that was packed with it, in archives of archives too, comes to too much. */
export const tooMuch = (what: string): Refusal => ({
  code: "expands-too-far",
  found: `${what} behind which the whole file would expand beyond its bounds`,
  expected: "a smaller archive: unpack it by hand if you trust it",
  again: true,
});
