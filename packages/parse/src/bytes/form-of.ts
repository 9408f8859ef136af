import type { SetAside } from "@sitrep/model";
import { sha256 } from "@sitrep/model";
import { binaryKind } from "./binary.js";
import { decode } from "./decode.js";

export type ReportForm = "text" | "markdown" | "html";

export interface Form {
  readonly role: "report" | "table" | "ignored" | "set_aside";
  readonly form: ReportForm | "csv" | null;
  /** why it was set aside; null for all others */
  readonly why: SetAside | null;
}

const IGNORED =
  /^(?:readme|licen[cs]es?|copying)(?![a-z])|^judgements\.csv$|\.sitrep\.json$|^thumbs\.db$|^desktop\.ini$|~$/i;
const EXTENSION = /\.([a-z0-9]{1,8})$/i;
const TABLES = new Set(["csv", "tsv", "tab", "psv"]);
const PAGES = new Set(["html", "htm", "xhtml"]);
const TEXTS = new Set(["txt", "text", "md", "markdown", "yaml", "yml", "asc", "log"]);
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const EXPECTED = "a report (text, Markdown, HTML) or a table (CSV)";

/**
 * Report or table, by the form of a file and never by its folder. `bytes` is the whole file, or at least its first 64 kB; `file_hash`
 * of a file set aside is the hash of the bytes given.
 */
export function formOf(file: string, bytes: Uint8Array): Form {
  const parts = file.split(/[/\\]/);
  const name = parts.at(-1) ?? file;
  if (IGNORED.test(name) || parts.some((part) => /^\.[^.]/.test(part)))
    return { role: "ignored", form: null, why: null };
  const setAside = (code: string, found: string, expected = EXPECTED): Form => ({
    role: "set_aside",
    form: null,
    why: { file, file_hash: sha256(bytes), line: null, column: null, code, found, expected, raw: null },
  });
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase() ?? "";
  const binary = binaryKind(bytes, TABLES.has(extension));
  if (binary !== null) return setAside("binary", binary);
  const head = decode(bytes.subarray(0, 8192)).text;
  if (head.trim() === "") {
    if (bytes.length <= 8192) return setAside("empty", "an empty file");
  }
  const page = PAGE_START.test(head);
  if (TABLES.has(extension)) {
    return page
      ? setAside("not-a-table", "an HTML page", "rows of a table")
      : { role: "table", form: "csv", why: null };
  }
  if (PAGES.has(extension) || page) return { role: "report", form: "html", why: null };
  if (!TEXTS.has(extension) && extension !== "" && !/^\d+$/.test(extension))
    return setAside("unknown-form", `a .${extension} file`);
  if (isTable(head, "\t") || isTable(head, "\x01")) return { role: "table", form: "csv", why: null };
  return { role: "report", form: textForm(extension, head), why: null };
}

function textForm(extension: string, head: string): ReportForm {
  return extension === "md" || extension === "markdown" || /^---[ \t]*\r?\n/.test(head) ? "markdown" : "text";
}

/** A text file whose lines all hold the same number of tabs, or of byte 1 as Hive writes it, two or more, is a table. */
function isTable(head: string, delimiter: string): boolean {
  if (!head.includes(delimiter)) return false;
  const lines = head.split(/\r?\n/).slice(0, 20);
  if (lines.length > 1) lines.pop();
  const tabs = new Set(
    lines.filter((line) => line.trim() !== "").map((line) => line.split(delimiter).length - 1),
  );
  const [only = 0] = tabs;
  return tabs.size === 1 && only >= 2 && lines.length >= 2;
}
