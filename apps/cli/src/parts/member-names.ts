import { getFileNameLowLevel } from "yauzl";
import type { Note } from "./unpacked.js";

/** The bytes of a member's name and what the archive says of them. */
export interface RawName {
  readonly generalPurposeBitFlag: number;
  readonly fileNameRaw: Buffer;
  readonly extraFields: { id: number; data: Buffer }[];
}

const IS_UTF8 = 0x800;

/** A member's name with `/` between its folders. Old archives say code page 437 and hold UTF-8: what is UTF-8 is read as such. */
export function memberName({ generalPurposeBitFlag, fileNameRaw, extraFields }: RawName): string {
  const flag = isUtf8(fileNameRaw) ? generalPurposeBitFlag | IS_UTF8 : generalPurposeBitFlag;
  return getFileNameLowLevel(flag, fileNameRaw, extraFields, false)
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "");
}

/** Gives each member a name of its own, and notes which names are not as they should be. Nothing is ever written under them. */
export function namesApart() {
  const taken = new Set<string>();
  const seconds = new Map<string, number>();
  const notes: Note[] = [];
  const note = (part: string, code: string, found: string, expected: string) =>
    notes.push({ part, code, severity: "warning", found, expected });
  return {
    notes,
    nameOf(raw: string): string {
      const name = raw === "" ? "unnamed" : raw;
      let apart = name;
      let nth = seconds.get(name) ?? 2;
      for (; taken.has(apart); nth++) apart = `${name} (${nth})`;
      seconds.set(name, nth);
      taken.add(apart);
      if (apart !== name)
        note(apart, "same-name", `a second member called ${name}`, `each name once; read as ${apart}`);
      if (leadsOut(name))
        note(
          apart,
          "name-leads-out",
          `a name that leads out of its archive`,
          "a name in it; nothing was written there",
        );
      return apart;
    },
  };
}

const leadsOut = (name: string): boolean => /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(name);

const strict = new TextDecoder("utf-8", { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
