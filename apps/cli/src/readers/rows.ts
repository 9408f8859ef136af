import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type ByteSource, type Doubt, PartsRefused, type RowsPart } from "@sitrep/parse";
import { allowed, BOUNDS, tooMuch } from "../parts/bounds.js";
import { NOTHING, type Note, type Part, type Unpacked } from "../parts/unpacked.js";
import { withSource } from "./file-source.js";
import type { Reader } from "./reader.js";
import { writeRows } from "./write-rows.js";

type PartsOf = (source: ByteSource, tell: (it: Doubt) => void) => AsyncIterable<RowsPart>;

/**
 * A reader of a form that holds tables: each part goes to a file of its own, and a part without rows is reported. Of a form that is mostly one
 * table the file itself is that table, where it holds no other.
 */
export const rowsReader =
  (partsOf: PartsOf, usually: "tables" | "one table" = "tables", freely = BOUNDS.freeRows): Reader =>
  ({ path, folder, left }) =>
    withSource(path, async (source) => {
      const [parts, notes, names]: [Part[], Note[], Set<string>] = [[], [], new Set()];
      const most = allowed(source.byteLength, { ...BOUNDS, freely });
      let spent = 0;
      const spend = (bytes: number): void => {
        spent += bytes;
        if (spent > most) throw tooManyRows(source.byteLength, most);
        if (spent > left.rows) throw new OverBudget();
      };
      const tell = ({ code, severity, found, expected }: Doubt): void => {
        notes.push({ code, severity: severity === "info" ? "info" : "warning", part: null, found, expected });
      };
      try {
        for await (const { name, rows } of partsOf(source, tell)) {
          const stored = `${parts.length + 1}.ndjson`;
          const written = await writeRows(rows, join(folder, stored), spend);
          if (written.rows === 0) {
            notes.push(noRows(name));
            await rm(join(folder, stored));
            continue;
          }
          const { bytes, file_hash } = written;
          const called = unusedName(name, names);
          parts.push({ name: called, kind: "rows", stored, bytes, file_hash, stated: {}, why: null });
        }
      } catch (error) {
        if (error instanceof OverBudget) return { ...NOTHING, why: tooMuch("a file of rows") };
        if (!(error instanceof PartsRefused)) throw error;
        return { ...NOTHING, why: { code: error.code, found: error.found, expected: error.expected } };
      }
      const [only, other] = parts;
      if (usually === "one table" && only?.stored && !other)
        return {
          ...NOTHING,
          own: { kind: "rows", stored: only.stored, bytes: only.bytes, stated: {} },
          notes,
        };
      return { ...NOTHING, parts, notes } satisfies Unpacked;
    });

/** More rows than what is around the file leaves to it. */
class OverBudget extends Error {}

const tooManyRows = (packed: number, most: number): PartsRefused =>
  new PartsRefused(
    "expands-too-far",
    `a file of ${packed} bytes whose rows come to more than ${most}`,
    "rows of its own size: save it as .csv if you trust it",
  );

const noRows = (name: string): Note => ({
  code: "no-rows",
  severity: "info",
  part: null,
  found: `nothing in ${name}`,
  expected: "rows",
});

/** The name of a part is a step of a path. */
function unusedName(name: string, names: Set<string>): string {
  const step = name.replaceAll(/[\\/\p{Cc}]/gu, "_").replace(/^\.+$/, "_") || "_";
  let unused = step;
  for (let time = 2; names.has(unused); time++) unused = `${step} (${time})`;
  names.add(unused);
  return unused;
}
