import { ARCHIVE_BOUNDS, type ArchiveBounds, allowed } from "@sitrep/parse/archive-bounds";
import type { Refusal } from "./unpacked.js";

export { allowed };

/** What unpacking may come to. */
export interface Bounds extends ArchiveBounds {
  /** the same of rows: they grow where one text is named by many cells */
  readonly freeRows: number;
  /** bytes of one message of a mailbox: what reads a mail holds it whole */
  readonly message: number;
  /** archives in archives */
  readonly depth: number;
}

export const BOUNDS: Bounds = {
  ...ARCHIVE_BOUNDS,
  freeRows: 256 << 20,
  message: 128 << 20,
  depth: 2,
};

/** Bytes that may still come out: of rows, and of all else. */
export interface Left {
  readonly bytes: number;
  readonly rows: number;
}

/** What may still come out of one file and of all that is packed in it. */
export interface Budget {
  readonly bounds: Bounds;
  left(): Left;
  /** false where so many more are too many; then nothing is spent */
  spend(bytes: number, of?: keyof Left): boolean;
  /** gives back what came of a part that was refused */
  giveBack(bytes: number): void;
}

/** The budget of a file of so many bytes. */
export const budgetOf = (bytes: number, bounds: Bounds = BOUNDS): Budget =>
  budgetWith(
    { bytes: allowed(bytes, bounds), rows: allowed(bytes, { ...bounds, freely: bounds.freeRows }) },
    bounds,
  );

/** A budget that has so much left. */
export function budgetWith(start: Left, bounds: Bounds = BOUNDS): Budget {
  const left = { ...start };
  return {
    bounds,
    left: () => ({ ...left }),
    spend(more, of = "bytes") {
      if (more > left[of]) return false;
      left[of] -= more;
      return true;
    },
    giveBack(back) {
      left.bytes += back;
    },
  };
}

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
