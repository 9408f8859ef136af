import { text } from "node:stream/consumers";
import type { ListedZip } from "../parts/zip.js";

/** The text of a small member of an archive; empty where there is none, or a larger one. */
export async function textOfMember({ zip, members }: ListedZip, name: string, most: number): Promise<string> {
  const entry = members.find((member) => member.name === name)?.entry;
  if (entry === undefined || entry.uncompressedSize > most) return "";
  return text(await zip.openReadStreamPromise(entry)).catch(() => "");
}
