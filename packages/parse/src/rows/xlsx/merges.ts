import type { MergedArea } from "../merged-cells.js";
import { readWholeXml } from "../read-xml.js";
import type { ZipMembers } from "../zip-members.js";
import { columnAt } from "./cell-place.js";

const ROWS_END = Buffer.from("sheetData>");
const LARGEST = 16 << 20;

/** The merged cells of a sheet: they are listed after all its rows, so its bytes are looked through once before. */
export async function mergesIn(members: ZipMembers, member: string): Promise<readonly MergedArea[]> {
  let tail: Uint8Array[] = [];
  let size = 0;
  let before: Uint8Array = new Uint8Array(0);
  for await (const chunk of members.chunksOf(member)) {
    const joined = Buffer.concat([before, chunk]);
    const at = joined.lastIndexOf(ROWS_END);
    if (at >= 0) {
      tail = [joined.subarray(at + ROWS_END.length)];
      size = joined.length;
    } else if (tail.length > 0) {
      tail.push(chunk);
      size += chunk.length;
    }
    if (size > LARGEST) return [];
    before = chunk.subarray(-ROWS_END.length);
  }
  const areas: MergedArea[] = [];
  await readWholeXml(`<tail>${Buffer.concat(tail).toString("utf8")}`, {
    onOpen(tag, attributes) {
      if (tag !== "mergeCell") return;
      const [from = "", to = from] = (attributes.get("ref") ?? "").split(":");
      const area = { firstRow: rowAt(from), lastRow: rowAt(to), column: columnAt(from) };
      if (area.firstRow > 0 && area.column >= 0) areas.push(area);
    },
  });
  return areas.sort((left, right) => left.firstRow - right.firstRow);
}

const rowAt = (place: string): number => Number(place.replace(/^[A-Z]+/, "")) || 0;
