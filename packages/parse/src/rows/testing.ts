import type { ByteSource, Doubt, PartLine, RowsPart } from "./part-line.js";

export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  byteLength: bytes.length,
  slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
});

/** What a reader gives, gathered: rows by part as `line: cells`, and what it says. */
export async function gathered(
  reader: (source: ByteSource, tell: (it: Doubt) => void) => AsyncIterable<RowsPart>,
  bytes: Uint8Array,
) {
  const told: string[] = [];
  const parts: Record<string, (readonly [number, ...string[]])[]> = {};
  const broken: string[] = [];
  const tell = (it: Doubt) => told.push(`${it.line ?? "-"} ${it.code}: ${it.found}`);
  for await (const part of reader(sourceOf(bytes), tell)) {
    const lines: PartLine[] = [];
    for await (const line of part.rows) lines.push(line);
    parts[part.name] = lines.flatMap((it) => ("cells" in it ? [[it.line, ...it.cells] as const] : []));
    for (const it of lines) {
      if ("told" in it) tell(it.told);
      if ("broken" in it) broken.push(`${it.line} ${it.broken.code}: ${it.broken.found}`);
    }
  }
  return { parts, told, broken };
}
