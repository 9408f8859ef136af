import { idOf } from "@sitrep/model";
import { BOUNDS, type Bounds, type Budget, budgetOf, budgetWith } from "./bounds.js";
import { charged } from "./charged.js";
import { openPartStore } from "./part-store.js";
import { withPassingFolder } from "./passing-folder.js";
import { openReaderProcess } from "./reader-process.js";
import { type Packed, unpack } from "./unpack.js";
import type { Unpacked } from "./unpacked.js";

/** A file that must be taken apart, with the hash of its bytes. */
export interface PackedFile extends Packed {
  readonly file_hash: string;
}

export interface Unpacker {
  /** the budget of a file that is in no other */
  budgetOf(bytes: number): Budget;
  /** what came out of a file, and under which name: a part is stored as `<key>/<stored>` */
  unpack(packed: PackedFile, budget: Budget): Promise<Unpacked & { readonly key: string }>;
  pathOf(stored: string): string;
}

/**
 * Gives `use` what takes files apart. What comes out is kept in `folder` under the hash of the code and of the bytes, and is there the next
 * time; what `use` did not ask for is removed if it did not fail.
 */
export async function withUnpacker<T>(
  folder: string,
  code: string,
  use: (unpacker: Unpacker) => Promise<T>,
  bounds: Bounds = BOUNDS,
): Promise<T> {
  const store = openPartStore(folder);
  const readers = openReaderProcess();
  try {
    const value = await use({
      budgetOf: (bytes) => budgetOf(bytes, bounds),
      async unpack(packed, budget) {
        const key = idOf("parts", code, packed.file_hash, packed.form, String(packed.depth));
        // the budget is charged here alone, so that what is kept costs as much as what is made
        const trial = budgetWith(budget.left(), bounds);
        const unpacked = await store.keepOrUnpack(key, (into) => unpack(packed, into, trial, readers));
        return { ...charged(unpacked, budget), key };
      },
      pathOf: store.pathOf,
    });
    await store.removeUnasked();
    return value;
  } finally {
    readers.close();
  }
}

/** The same in a folder that is gone afterwards: for commands that keep no files. */
export const withPassingUnpacker = <T>(use: (unpacker: Unpacker) => Promise<T>): Promise<T> =>
  withPassingFolder((folder) => withUnpacker(folder, "", use));
