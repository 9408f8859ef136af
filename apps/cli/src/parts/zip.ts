import { closeSync, openSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { allowed, type Budget, tooLarge } from "./bounds.js";
import { isOfSystem, oneLine, WHOLE } from "./damage.js";
import { memberName, namesApart } from "./member-names.js";
import { unpackMember } from "./unpack-member.js";
import { NOTHING, type Part, type Refusal, refused, type Unpacked } from "./unpacked.js";

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
    if (isOfSystem(error) || !(error instanceof Error)) throw error;
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

/** An archive counts its members in sixteen bits: where more were written all the same, another is after the last one. */
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
  { path, bytes }: { readonly path: string; readonly bytes: number },
  folder: string,
  budget: Budget,
): Promise<Unpacked> {
  const { bounds } = budget;
  const declared = members
    .filter(({ entry }) => entry.uncompressedSize <= allowed(entry.compressedSize, bounds))
    .reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (declared > allowed(bytes, bounds)) return { ...NOTHING, why: tooLarge("a ZIP archive", bytes, bounds) };
  if (members.length === 0)
    return refused("empty", "a ZIP archive without files", "reports or tables in it: pack them once more");
  const names = namesApart();
  const parts: Part[] = [];
  const file = openSync(path, "r");
  try {
    for (const [index, { name, entry }] of members.entries()) {
      const stored = String(index + 1);
      const made = await unpackMember({ zip, file, entry }, join(folder, stored), budget);
      parts.push({
        name: names.nameOf(name),
        kind: "bytes",
        stated: {},
        ...made,
        stored: made.why ? null : stored,
      });
    }
  } finally {
    closeSync(file);
  }
  return { ...NOTHING, parts, notes: names.notes };
}
