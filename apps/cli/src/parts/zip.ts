import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { systemCode } from "../failure.js";
import { allowed, type Budget, tooLarge, tooMuch } from "./bounds.js";
import { isZlib, WHOLE } from "./gzip.js";
import { memberName, namesApart } from "./member-names.js";
import { NOTHING, type Part, type Refusal, type Unpacked } from "./unpacked.js";
import { TooManyBytes, writePart } from "./write-part.js";

/** A member of an archive as the archive's list has it. */
export interface Member {
  readonly name: string;
  readonly entry: Entry;
}

/** An archive whose list was read; whoever asked for it closes it. */
export interface ListedZip {
  readonly zip: ZipFile;
  readonly members: readonly Member[];
}

/** An archive, or why it cannot be read. */
export type OpenZip = ListedZip | { readonly why: Refusal };

/** Reads the list of an archive; folders are no members. */
export async function openZip(path: string, most: number): Promise<OpenZip> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { decodeStrings: false, autoClose: false });
    if (zip.entryCount > most) return tooMany(zip, `${zip.entryCount}`, most);
    const members: Member[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = memberName(entry);
      if (!name.endsWith("/")) members.push({ name, entry });
    }
    if (await isEntryAt(path, Number(zip.readEntryCursor)))
      return tooMany(zip, `more than the ${zip.entryCount} that it states`, most);
    return { zip, members };
  } catch (error) {
    zip?.close();
    if (systemCode(error) !== null && !isZlib(error)) throw error;
    if (!(error instanceof Error)) throw error;
    return {
      why: {
        code: "damaged",
        found: `a ZIP archive that is cut or damaged (${oneLine(error)})`,
        expected: WHOLE,
      },
    };
  }
}

function tooMany(zip: ZipFile, found: string, most: number): OpenZip {
  zip.close();
  return {
    why: {
      code: "too-many-members",
      found: `a ZIP archive of ${found} members`,
      expected: `at most ${most}: pack them into several archives`,
    },
  };
}

const ENTRY = 0x02014b50;

/** An archive counts its members in sixteen bits: where more were written all the same, another stands behind the last one. */
async function isEntryAt(path: string, position: number): Promise<boolean> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, position);
    return bytesRead === 4 && buffer.readUInt32LE() === ENTRY;
  } finally {
    await handle.close();
  }
}

/** The members of a plain archive, each to a file of its own under a number: a name in an archive is nothing but a name. */
export async function unpackZip(
  { zip, members }: ListedZip,
  bytes: number,
  folder: string,
  budget: Budget,
): Promise<Unpacked> {
  const { bounds } = budget;
  const declared = members
    .filter(({ entry }) => entry.uncompressedSize <= allowed(entry.compressedSize, bounds))
    .reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (declared > allowed(bytes, bounds)) return { ...NOTHING, why: tooLarge("a ZIP archive", bytes, bounds) };
  const names = namesApart();
  const parts: Part[] = [];
  for (const [index, { name, entry }] of members.entries()) {
    const stored = String(index + 1);
    const made = await unpackMember(zip, entry, join(folder, stored), budget);
    parts.push({
      name: names.nameOf(name),
      kind: "bytes",
      stated: {},
      ...made,
      stored: made.why ? null : stored,
    });
  }
  return { ...NOTHING, parts, notes: names.notes };
}

type Made = Pick<Part, "bytes" | "file_hash" | "why">;

async function unpackMember(zip: ZipFile, entry: Entry, path: string, budget: Budget): Promise<Made> {
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
    const { crc, ...written } = await writePart(await zip.openReadStreamPromise(entry), path, spend);
    if (crc === entry.crc32) return { ...written, why: null };
    await rm(path, { force: true });
    return { ...written, why: damaged("its check sum is another") };
  } catch (error) {
    budget.giveBack(out);
    if (error instanceof TooManyBytes) return lost(tooMuch("a member"));
    if ((systemCode(error) !== null && !isZlib(error)) || !(error instanceof Error)) throw error;
    return lost(damaged(oneLine(error)));
  }
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

const oneLine = (error: Error): string => error.message.split("\n")[0]?.slice(0, 200) ?? "";
