import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { systemCode } from "../failure.js";
import { allowed, type Budget, tooLarge, tooMuch } from "./bounds.js";
import { WHOLE } from "./damage.js";
import { NOTHING, refused, type Unpacked } from "./unpacked.js";
import { TooManyBytes, writePart } from "./write-part.js";

const PART = "1";

/** The one file in a gzip archive, of one member or of several after each other; one that is cut or damaged is not read at all. */
export async function unpackGzip(
  path: string,
  bytes: number,
  folder: string,
  budget: Budget,
): Promise<Unpacked> {
  let [out, spent] = [0, 0];
  const most = allowed(bytes, budget.bounds);
  const spend = (more: number): boolean => {
    out += more;
    if (out > most || !budget.spend(more)) return false;
    spent = out;
    return true;
  };
  try {
    const { crc: _, ...written } = await writePart(
      createReadStream(path),
      join(folder, PART),
      spend,
      createGunzip(),
    );
    const part = { name: null, kind: "bytes", stored: PART, stated: {}, why: null, ...written } as const;
    return { ...NOTHING, parts: [part] };
  } catch (error) {
    if (error instanceof TooManyBytes) {
      budget.giveBack(spent);
      const why = out > most ? tooLarge("a gzip archive", bytes, budget.bounds) : tooMuch("a gzip archive");
      return { ...NOTHING, why };
    }
    if (!isZlib(error)) throw error;
    return refused("damaged", `a gzip archive that is cut or damaged (${error.message})`, WHOLE);
  }
}

/** What zlib says of bytes that it cannot read. */
const isZlib = (error: unknown): error is Error => /^Z_/.test(systemCode(error) ?? "");
