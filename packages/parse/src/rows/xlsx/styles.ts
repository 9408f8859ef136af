import { builtInFormat, formatOf, type NumberFormat } from "../number-format.js";
import { readXml } from "../read-xml.js";
import type { ZipMembers } from "../zip-members.js";

/** The number format of each style, in their order; a cell names its style by number. */
export async function formatsIn(members: ZipMembers, member: string): Promise<readonly NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  const pieces = readXml(members.chunksOf(member), {
    onOpen(tag, attributes) {
      if (tag === "numFmt")
        own.set(Number(attributes.get("numFmtId")), formatOf(attributes.get("formatCode") ?? ""));
      else if (tag === "cellXfs") isCells = true;
      else if (tag === "xf" && isCells) {
        const id = Number(attributes.get("numFmtId") ?? 0);
        formats.push(own.get(id) ?? builtInFormat(id));
      }
    },
    onClose(tag) {
      if (tag === "cellXfs") isCells = false;
    },
  });
  for await (const _ of pieces);
  return formats;
}
