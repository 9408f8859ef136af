import { crc32, deflateRawSync } from "node:zlib";

/** One member of an archive that a test makes; each field can lie. */
export interface ZipMember {
  readonly name: string | Buffer;
  readonly content: string | Uint8Array;
  /** bits of the general purpose flag: 1 is locked by a password, 0x800 a name in UTF-8 */
  readonly flag?: number;
  /** 0 stored, 8 deflated */
  readonly method?: number;
  readonly crc?: number;
  /** bytes that the list declares */
  readonly size?: number;
  /** mode of a file on Unix, of which 0o120000 is a link */
  readonly mode?: number;
}

/**
 * A ZIP archive, byte for byte the same each time: the members of a record by name, or a list where more has to be said of them. It states
 * that it holds so many.
 */
export function zipOf(
  given: Readonly<Record<string, string | Uint8Array>> | readonly ZipMember[],
  stated?: number,
): Buffer {
  const members: readonly ZipMember[] = isList(given)
    ? given
    : Object.entries(given).map(([name, content]) => ({ name, content }));
  const counted = stated ?? members.length;
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const content = Buffer.from(member.content);
    const method = member.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const size = member.size ?? content.length;
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(member.flag ?? 0x800, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(member.crc ?? crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(size, 18);
    facts.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), facts, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((member.mode ?? 0o100_644) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    list.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), facts, rest, name]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  const size = list.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt16LE(counted % 65_536, 8);
  end.writeUInt16LE(counted % 65_536, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}

const isList = (
  members: Readonly<Record<string, string | Uint8Array>> | readonly ZipMember[],
): members is readonly ZipMember[] => Array.isArray(members);
