import { extractDrafts } from "@sitrep/extract";
import { type Claim, type Issue, issue, type SetAside, sha256, statedAlone } from "@sitrep/model";
import { settleClaims } from "@sitrep/normalize";
import { readArticle } from "@sitrep/parse";
import { articleLine } from "./article-line.js";
import type { Answer, Asked, Loss, ThreadSettings } from "./line-reader.js";
import { LONGEST_LINE, type StreamLine } from "./lines-of.js";

/** What is written, one a line: a claim, a doubt, or a document that was set aside, with the id that the document was given. */
export type StreamResult = { readonly id: string | null } & (
  | { readonly claim: Claim }
  | { readonly issue: Issue }
  | { readonly set_aside: SetAside }
);

/** Where a document of the stream comes from, for claims and messages: no name and no line, so that shards of a corpus give the same claims. */
const STREAM = "stdin";
const NO_LINE = { column: null, raw: null };

/** All that is to be said about a line of the stream, as lines of JSON. */
export function answerTo({ loss, ...line }: Asked, settings: ThreadSettings): Answer {
  const results = loss === null ? resultsOf(line) : [lost(line, loss, settings)];
  const shown = (result: StreamResult): StreamResult =>
    settings.stated && "claim" in result ? { ...result, claim: statedAlone(result.claim) } : result;
  return {
    text: results.map((result) => `${JSON.stringify(shown(result))}\n`).join(""),
    problems: results.filter(isProblem).length,
  };
}

const isProblem = (result: StreamResult): boolean =>
  "set_aside" in result || ("issue" in result && result.issue.severity !== "info");

const refused = (
  id: string | null,
  line: number,
  { code, found, expected }: Pick<SetAside, "code" | "found" | "expected">,
): StreamResult => ({
  id,
  set_aside: { file: STREAM, file_hash: sha256(""), line, code, found, expected, ...NO_LINE },
});

function resultsOf({ line, bytes }: StreamLine): StreamResult[] {
  if (bytes === null) {
    const expected = `a line of at most ${LONGEST_LINE} bytes`;
    return [refused(null, line, { code: "too-long", found: "a longer line", expected })];
  }
  const read = articleLine(bytes);
  if (read === null) return [];
  if ("code" in read) return [refused(read.id, line, read)];
  const { cells } = read;
  const { id } = cells;
  try {
    const text = cells.text ?? "";
    const row = { line, cells, columns: {}, raw: text.slice(0, 200) };
    const report = readArticle({ ...row, file: STREAM, file_hash: sha256(text), encoding: "utf-8" });
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
  } catch (error) {
    // a fault of ours in one document of a million must not lose the others
    return [failed(id, line, error instanceof Error ? `${error.name}: ${error.message}` : String(error))];
  }
}

const failed = (id: string | null, line: number, found: string): StreamResult => ({
  id,
  issue: issue("extract", "failed", STREAM, found, "a document that can be read", {
    ...{ severity: "error", line, because: "please report it with the document" },
  }),
});

/** A document at which a thread was given up. */
function lost({ line, bytes }: StreamLine, loss: Loss, { maxSeconds }: ThreadSettings): StreamResult {
  const read = bytes === null ? null : articleLine(bytes);
  const id = read === null ? null : "code" in read ? read.id : read.cells.id;
  if (loss === "crash") return failed(id, line, "the thread that read it ended");
  return refused(
    id,
    line,
    loss === "time"
      ? {
          code: "too-slow",
          found: "a document that takes longer",
          expected: `at most ${maxSeconds} seconds for a document`,
        }
      : {
          code: "too-large",
          found: "a document that takes more memory",
          expected: "one that can be read in the memory of a thread",
        },
  );
}
