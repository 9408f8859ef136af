import { crc32, deflateRawSync } from "node:zlib";

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** stored as it is, where true; deflated else */
  readonly stored?: boolean;
  /** what the archive says that it holds, where that shall be a lie */
  readonly declaredBytes?: number;
  /** bits of the general purpose flag: 1 says that the member is encrypted */
  readonly flags?: number;
}

const MADE = 0x58_37; // 23 January 2024, as MS-DOS counts

/** A zip archive, byte for byte the same each time: the members of a record by name, or a list where more has to be said of them. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>> | readonly ZipMember[]): Buffer {
  const list: readonly ZipMember[] = isList(members)
    ? members
    : Object.entries(members).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, stored = false, declaredBytes = bytes.length, flags = 0 } of list) {
    const title = Buffer.from(name);
    const body = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x08_00, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt16LE(MADE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(declaredBytes, 18);
    common.writeUInt16LE(title.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02_01_4b_50, 0);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, title);
    const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, title, body]);
    pieces.push(head);
    offset += head.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, central, end]);
}

const isList = (
  members: Readonly<Record<string, string | Uint8Array>> | readonly ZipMember[],
): members is readonly ZipMember[] => Array.isArray(members);
