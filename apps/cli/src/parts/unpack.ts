import type { Bounds, Budget } from "./bounds.js";
import { unpackGzip } from "./gzip.js";
import { unpackMbox } from "./mbox.js";
import { officeForm } from "./office-form.js";
import type { ReaderProcess } from "./reader-process.js";
import { NOTHING, refused, type Unpacked } from "./unpacked.js";
import { openZip, unpackZip } from "./zip.js";

/** A file that must be taken apart. */
export interface Packed {
  readonly form: string;
  readonly path: string;
  readonly bytes: number;
  /** archives in which it lies */
  readonly depth: number;
}

/** Takes a file apart into an empty folder. */
export async function unpack(
  { form, path, bytes, depth }: Packed,
  folder: string,
  budget: Budget,
  readers: ReaderProcess,
): Promise<Unpacked> {
  const { bounds } = budget;
  const isTooDeep = depth >= bounds.depth;
  switch (form) {
    case "gzip":
      return isTooDeep ? tooDeep(bounds) : unpackGzip(path, bytes, folder, budget);
    case "zip": {
      const opened = await openZip(path, bounds.members);
      if ("why" in opened) return { ...NOTHING, why: opened.why };
      try {
        const office = await officeForm(opened);
        if (office) return await readers.read({ ...office, path, folder, left: budget.left() });
        return isTooDeep ? tooDeep(bounds) : await unpackZip(opened, { path, bytes }, folder, budget);
      } finally {
        opened.zip.close();
      }
    }
    case "mbox":
      return unpackMbox(path, folder, budget);
    default:
      return form === "mail" && depth > bounds.depth
        ? tooDeep(bounds)
        : readers.read({
            ...{ form, path, folder, left: budget.left() },
            ...{ called: `a ${form} file`, remedy: "save it as text" },
          });
  }
}

const tooDeep = ({ depth }: Bounds): Unpacked =>
  refused(
    "packed-too-deep",
    `an archive or a mail that lies in ${depth} others`,
    `at most ${depth} around a file: unpack the outer one by hand`,
  );
