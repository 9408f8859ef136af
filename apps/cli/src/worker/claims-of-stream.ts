import type { Answer, LineReader } from "./line-reader.js";
import { lineCutter, type StreamLine } from "./lines-of.js";

export interface StreamToRead {
  readonly input: AsyncIterable<Uint8Array>;
  /** waits while the reader is slower than we are */
  readonly out: (text: string) => Promise<void>;
  readonly reader: LineReader;
}

/** Lines that may wait for their answers to be taken away, and bytes of them: more would keep nobody busier. */
const AHEAD = { lines: 8, bytes: 4 << 20 };

/**
 * Claims of the documents of a stream, one JSON object a line, in the order of the documents. Each is read and forgotten; a document that
 * cannot be read costs itself. Gives how many problems there were.
 */
export async function claimsOfStream({ input, out, reader }: StreamToRead): Promise<number> {
  const cutter = lineCutter();
  const ahead: { readonly size: number; readonly written: Promise<void> }[] = [];
  let [problems, bytes] = [0, 0];
  let last: Promise<void> = Promise.resolve();
  const write = async (before: Promise<void>, answer: Promise<Answer>): Promise<void> => {
    await before;
    const { text, problems: more } = await answer;
    problems += more;
    if (text) await out(text);
  };
  const take = async (line: StreamLine): Promise<void> => {
    const size = line.bytes?.length ?? 0;
    const answer = reader.read(line);
    last = write(last, answer);
    for (const it of [answer, last]) it.catch(() => undefined);
    ahead.push({ size, written: last });
    bytes += size;
    while (ahead.length > AHEAD.lines || (ahead.length > 1 && bytes > AHEAD.bytes)) {
      const first = ahead.shift();
      bytes -= first?.size ?? 0;
      await first?.written;
    }
  };
  for await (const chunk of input) for (const line of cutter.push(chunk)) await take(line);
  for (const line of cutter.end()) await take(line);
  await last;
  return problems;
}
