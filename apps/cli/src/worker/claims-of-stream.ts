import { extractDrafts } from "@sitrep/extract";
import { type Claim, type Issue, issue, type SetAside, sha256 } from "@sitrep/model";
import { settleClaims } from "@sitrep/normalize";
import { readArticle } from "@sitrep/parse";
import { articleLine } from "./article-line.js";
import { LONGEST_LINE, lineCutter, type StreamLine } from "./lines-of.js";
import { withinSeconds } from "./within-seconds.js";

/** What is written, one a line: a claim, a doubt, or a document that was set aside, with the id that the document was given. */
export type StreamResult = { readonly id: string | null } & (
  | { readonly claim: Claim }
  | { readonly issue: Issue }
  | { readonly set_aside: SetAside }
);

export interface StreamToRead {
  readonly input: AsyncIterable<Uint8Array>;
  /** waits while the reader is slower than we are */
  readonly out: (text: string) => Promise<void>;
  readonly shown: (claim: Claim) => Claim;
  /** what a document may take; null for as long as it wants */
  readonly maxSeconds: number | null;
}

/** Where a document of the stream comes from, for claims and messages: no name and no line, so that shards of a corpus give the same claims. */
const STREAM = "stdin";
/** Characters that are written at once. */
const PIECE = 1 << 16;
const NO_LINE = { column: null, raw: null };

/**
 * Claims of the documents of a stream, one JSON object a line, in the order of the documents. Each is read and forgotten; a document that
 * cannot be read costs itself. Gives how many problems there were.
 */
export async function claimsOfStream({ input, out, shown, maxSeconds }: StreamToRead): Promise<number> {
  const cutter = lineCutter();
  let problems = 0;
  let pending = "";
  const write = (result: StreamResult): void => {
    const isNote = "issue" in result && result.issue.severity === "info";
    if (!("claim" in result || isNote)) problems++;
    pending += `${JSON.stringify(result)}\n`;
  };
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = "";
    if (text) await out(text);
  };
  const take = async (line: StreamLine): Promise<void> => {
    for (const result of resultsOf(line, maxSeconds))
      write("claim" in result ? { ...result, claim: shown(result.claim) } : result);
    if (pending.length >= PIECE) await flush();
  };
  for await (const chunk of input) {
    for (const line of cutter.push(chunk)) await take(line);
    // who waits for an answer to the last line must not wait for the next
    await flush();
  }
  for (const line of cutter.end()) await take(line);
  await flush();
  return problems;
}

function resultsOf({ line, bytes }: StreamLine, maxSeconds: number | null): StreamResult[] {
  const refuse = (id: string | null, code: string, found: string, expected: string): StreamResult[] => [
    { id, set_aside: { file: STREAM, file_hash: sha256(""), line, code, found, expected, ...NO_LINE } },
  ];
  if (bytes === null)
    return refuse(null, "too-long", "a longer line", `a line of at most ${LONGEST_LINE} bytes`);
  const read = articleLine(bytes);
  if (read === null) return [];
  if ("code" in read) return refuse(read.id, read.code, read.found, read.expected);
  const { cells } = read;
  const work = (): StreamResult[] => {
    const text = cells.text ?? "";
    const row = { line, cells, columns: {}, raw: text.slice(0, 200) };
    const report = readArticle({ ...row, file: STREAM, file_hash: sha256(text), encoding: "utf-8" });
    const { id } = cells;
    const aside = report.setAside.map((it): StreamResult => ({ id, set_aside: it }));
    const doubts = (issues: readonly Issue[]) =>
      issues.map((it): StreamResult => ({ id, issue: { ...it, line } }));
    if (report.document === null) return [...aside, ...doubts(report.issues)];
    const { line: _, ...document } = report.document;
    const drafts = extractDrafts(document);
    const claims = settleClaims(document, drafts.value);
    return [
      ...claims.value.map((claim): StreamResult => ({ id, claim })),
      ...doubts([...report.issues, ...drafts.issues, ...claims.issues]),
    ];
  };
  try {
    const results = maxSeconds === null ? work() : withinSeconds(maxSeconds, work);
    const expected = `at most ${maxSeconds} seconds for a document`;
    return results ?? refuse(cells.id, "too-slow", "a document that takes longer", expected);
  } catch (error) {
    // a fault of ours in one document of a million must not lose the others
    const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const failed = issue("extract", "failed", STREAM, found, "a document that can be read", {
      ...{ severity: "error", line, because: "please report it with the document" },
    });
    return [{ id: cells.id, issue: failed }];
  }
}
