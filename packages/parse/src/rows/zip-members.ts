import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import type { Entry } from "yauzl";
import { ARCHIVE_BOUNDS, allowed } from "../bytes/archive-bounds.js";
import { type ByteSource, PartsRefused } from "./part-line.js";

const PIECE = 1 << 18;

/** The members of a workbook's archive, by name. */
export interface ZipMembers {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** the member's bytes, piece by piece; nothing where there is none of this name */
  chunksOf(name: string): AsyncIterable<Uint8Array>;
}

/** Opens the archive: only its list is read. Data that is no archive, or asks for too much, is refused. */
export async function zipMembers(source: ByteSource): Promise<ZipMembers> {
  const { fromRandomAccessReaderPromise, RandomAccessReader } = await import("yauzl");
  class SourceReader extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(piecesOf(source, start, end), { objectMode: false });
    }
  }
  try {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(), source.byteLength, {
      autoClose: false,
      lazyEntries: true,
    });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entries.size === ARCHIVE_BOUNDS.members) throw tooMany();
      entries.set(plainName(entry.fileName), entry);
    }
    return {
      names: [...entries.values()].map(({ fileName }) => fileName),
      has: (name) => entries.has(plainName(name)),
      async *chunksOf(name) {
        const entry = entries.get(plainName(name));
        if (entry === undefined) return;
        check(entry);
        try {
          const stream = await zip.openReadStreamPromise(entry);
          let sum = 0;
          for await (const chunk of stream) {
            sum = crc32(chunk, sum);
            yield chunk;
          }
          if (sum !== entry.crc32) throw new Error(`${entry.fileName} is not as it was packed`);
        } catch (error) {
          throw refusedBy(error);
        }
      },
    };
  } catch (error) {
    throw refusedBy(error);
  }
}

/** The whole text of a small member, as of a workbook's list of sheets. */
export async function textOfMember(members: ZipMembers, name: string, most: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of members.chunksOf(name)) {
    size += piece.length;
    if (size > most)
      throw new PartsRefused("too-large", `${name} of more than ${most} bytes`, `at most ${most}`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** Names differ in case and in their first stroke between programs that write them. */
const plainName = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

function check({ fileName, compressedSize, uncompressedSize, ...entry }: Entry): void {
  if (entry.generalPurposeBitFlag & 1)
    throw new PartsRefused("encrypted", `${fileName}, which is encrypted`, "a file without a password");
  const most = allowed(compressedSize, ARCHIVE_BOUNDS);
  if (uncompressedSize <= most) return;
  throw new PartsRefused(
    "too-large",
    `${fileName}, whose ${compressedSize} bytes would become ${uncompressedSize}`,
    `at most ${most}, as a file that is no bomb needs`,
  );
}

const tooMany = (): PartsRefused =>
  new PartsRefused(
    "too-large",
    `more than ${ARCHIVE_BOUNDS.members} members`,
    `at most ${ARCHIVE_BOUNDS.members}`,
  );

/** yauzl and zlib say with a plain error what is wrong with the data; mistakes of the program are other errors. */
function refusedBy(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PartsRefused) return error;
  if (error instanceof TypeError || error instanceof ReferenceError) return error;
  return new PartsRefused("broken-archive", `a broken archive (${error.message})`, "a file that is whole");
}

async function* piecesOf(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE)
    yield new Uint8Array(await source.slice(at, Math.min(at + PIECE, end)));
}
