import { opensMessage } from "./opens-message.js";

const HEADER = /^([!-9;-~]{1,70}):/;
/** Headers that programs write, and nobody above a text of his own. */
const OF_PROGRAMS = new Set([
  "mime-version",
  "message-id",
  "received",
  "return-path",
  "dkim-signature",
  "x-mailer",
]);
const OF_LETTERS = new Set(["from", "subject", "date", "to", "snapshot-content-location"]);

/** Whether a text is a message or a mailbox, by the headers above its first blank line; a file that is called one needs fewer of them. */
export function mailForm(head: string, extension: string): "mail" | "mbox" | null {
  const lines = head.split(/\r?\n/, MOST_LINES);
  const [first = ""] = lines;
  if (opensMessage(first) && headersIn(lines.slice(1)) !== null) return "mbox";
  const headers = headersIn(lines);
  if (headers === null) return null;
  const isCalled = extension === "eml" || extension === "mht" || extension === "mhtml";
  const ofPrograms = headers.filter((name) => OF_PROGRAMS.has(name)).length;
  const ofLetters = headers.filter((name) => OF_LETTERS.has(name)).length;
  return (isCalled ? ofPrograms + ofLetters > 0 : ofPrograms > 0 && ofLetters > 0) ? "mail" : null;
}

/** Names of the headers above the first blank line, in small letters; null where another line is among them. */
function headersIn(lines: readonly string[]): string[] | null {
  const names: string[] = [];
  for (const line of lines) {
    if (line === "") return names;
    if (/^[ \t]/.test(line)) continue;
    const name = HEADER.exec(line)?.[1];
    if (name === undefined) return null;
    names.push(name.toLowerCase());
  }
  return names;
}

const MOST_LINES = 2000;
