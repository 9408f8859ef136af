import { readSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { crc32, inflateRawSync } from "node:zlib";
import { sha256 } from "@sitrep/model";
import type { Entry, ZipFile } from "yauzl";
import { allowed, type Budget, tooLarge, tooMuch } from "./bounds.js";
import { isOfSystem, oneLine, WHOLE } from "./damage.js";
import type { Part, Refusal } from "./unpacked.js";
import { TooManyBytes, type Written, writePart } from "./write-part.js";

/** A member to be taken out of an open archive. */
export interface PackedMember {
  readonly zip: ZipFile;
  /** number of the open file */
  readonly file: number;
  readonly entry: Entry;
}

type Made = Pick<Part, "bytes" | "file_hash" | "why">;

/** Bytes up to which a member is taken out at once: streams take longer to set up than such a member to read. */
const SMALL = 1 << 20;

/** Takes a member out to `path`, or says why not; then there is no file. */
export async function unpackMember(member: PackedMember, path: string, budget: Budget): Promise<Made> {
  const { zip, entry } = member;
  const { bounds } = budget;
  const [packed, size] = [entry.compressedSize, entry.uncompressedSize];
  const lost = (why: Refusal): Made => ({ bytes: size, file_hash: "", why });
  if (entry.isEncrypted())
    return lost({
      code: "encrypted",
      found: "a member that a password locks",
      expected: "one without: unpack it by hand, with its password",
    });
  if (isLink(entry))
    return lost({
      code: "link",
      found: "a link to another file",
      expected: "a file: links in archives are not followed",
    });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    return lost({
      code: "unknown-packing",
      found: `a member packed by method ${entry.compressionMethod}`,
      expected: "one that is stored or deflated: pack it once more as a plain .zip",
    });
  const most = allowed(packed, bounds);
  if (size > most) return lost(tooLarge("a member", packed, bounds));
  let out = 0;
  const spend = (more: number): boolean => {
    if (out + more > most || !budget.spend(more)) return false;
    out += more;
    return true;
  };
  try {
    const { crc, ...written } =
      packed <= SMALL && size <= SMALL
        ? await writeSmall(member, path, spend)
        : await writePart(await zip.openReadStreamPromise(entry), path, spend);
    if (crc === entry.crc32) return { ...written, why: null };
    await rm(path, { force: true });
    return { ...written, why: damaged("its check sum is another") };
  } catch (error) {
    budget.giveBack(out);
    if (error instanceof TooManyBytes) return lost(tooMuch("a member"));
    if (isOfSystem(error) || !(error instanceof Error)) throw error;
    return lost(damaged(oneLine(error)));
  }
}

async function writeSmall(
  { zip, file, entry }: PackedMember,
  path: string,
  spend: (bytes: number) => boolean,
): Promise<Written> {
  const { compressedSize, compressionMethod, uncompressedSize } = entry;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = Buffer.alloc(compressedSize);
  if (readSync(file, packed, 0, compressedSize, fileDataStart) < compressedSize)
    throw new Error("it ends too early");
  const bytes =
    compressionMethod === DEFLATED
      ? inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) })
      : packed;
  if (bytes.length !== uncompressedSize) throw new Error("it is not as long as it states");
  if (!spend(bytes.length)) throw new TooManyBytes();
  writeFileSync(path, bytes);
  return { bytes: bytes.length, file_hash: sha256(bytes), crc: crc32(bytes) };
}

const STORED = 0;
const DEFLATED = 8;

/** In an archive made on Unix the upper half of the attributes is the mode of the file. */
const isLink = ({ externalFileAttributes, versionMadeBy }: Entry): boolean =>
  versionMadeBy >> 8 === 3 && ((externalFileAttributes >>> 16) & 0o170_000) === 0o120_000;

const damaged = (how: string): Refusal => ({
  code: "damaged",
  found: `a member that is cut or damaged (${how})`,
  expected: WHOLE,
});
