import type { SetAside } from "@sitrep/model";
import { sha256 } from "@sitrep/model";
import { jsonFormOf } from "../rows/json/json-form.js";
import { binaryKind } from "./binary.js";
import { decode } from "./decode.js";
import { formsRead } from "./forms-read.js";
import { looksLikeTable } from "./looks-like-table.js";
import { mailForm } from "./mail-form.js";
import { isOwnNotebook } from "./own-notebook.js";

export type ReportForm = "text" | "markdown" | "html";

/** Forms that must be taken apart before anything in them can be read. */
export type PackedForm = "zip" | "gzip" | "xls" | "parquet" | "json" | "mail" | "mbox" | "pdf";

export interface Form {
  readonly role: "report" | "table" | "container" | "ignored" | "set_aside";
  readonly form: ReportForm | "csv" | PackedForm | null;
  /** why it was set aside; null for all others */
  readonly why: SetAside | null;
}

const IGNORED = /^(?:judgements|corrections)\.csv$|\.sitrep\.json$|^thumbs\.db$|^desktop\.ini$|~$/i;
/** What a Mac puts into an archive beside its files. */
const MAC_FOLDER = "__MACOSX";
/** Files about other files, unless their ending says that they are tables. */
const ABOUT = /^(?:readme|licen[cs]es?|copying)(?![a-z])/i;
const EXTENSION = /\.([a-z0-9]{1,8})$/i;
const TABLES = new Set(["csv", "tsv", "tab", "psv"]);
const WORKBOOKS = new Set(["xls", "xlsx", "xlsm", "xlsb", "ods"]);
/** Endings of forms that hold rows and nothing else. */
const DATA = new Set([...WORKBOOKS, "parquet", "ndjson", "jsonl", "geojson"]);
const PAGES = new Set(["html", "htm", "xhtml"]);
const TEXTS = new Set(["txt", "text", "md", "markdown", "yaml", "yml", "asc", "log"]);
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
/** What Excel wrote before 2007 as XML, and what other programs write as a page with a table and call a workbook. */
const XML_WORKBOOK =
  /progid="Excel\.Sheet"|<(?:\w{1,9}:)?Workbook xmlns(?::\w{1,9})?="urn:schemas-microsoft-com:office:spreadsheet/i;
const TABLE_START = /^\s*<table\b/i;
const EXPECTED = formsRead();

/**
 * Report or table, by the form of a file and never by its folder. `bytes` is the whole file, or at least its first 64 kB; `file_hash`
 * of a file set aside is the hash of the bytes given.
 */
export function formOf(file: string, bytes: Uint8Array): Form {
  const parts = file.split(/[/\\]/);
  const name = parts.at(-1) ?? file;
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase() ?? "";
  const isAbout = ABOUT.test(name) && !TABLES.has(extension) && !DATA.has(extension);
  if (isAbout || IGNORED.test(name) || parts.some((part) => /^\.[^.]/.test(part) || part === MAC_FOLDER))
    return { role: "ignored", form: null, why: null };
  const setAside = (code: string, found: string, expected = EXPECTED): Form => ({
    role: "set_aside",
    form: null,
    why: { file, file_hash: sha256(bytes), line: null, column: null, code, found, expected, raw: null },
  });
  const packed = packedForm(bytes, extension);
  if (packed !== null) return { role: "container", form: packed, why: null };
  const binary = binaryKind(bytes, TABLES.has(extension));
  if (binary !== null) return setAside("binary", binary.called, binary.remedy ?? EXPECTED);
  const head = decode(bytes.subarray(0, 8192)).text;
  if (head.trim() === "") {
    if (bytes.length <= 8192) return setAside("empty", "an empty file");
  }
  if (isOwnNotebook(file, bytes)) return { role: "ignored", form: null, why: null };
  const mail = mailForm(headOf(bytes), extension);
  if (mail !== null) return { role: "container", form: mail, why: null };
  if (!TABLES.has(extension) && jsonFormOf(head) !== null)
    return { role: "container", form: "json", why: null };
  const page = PAGE_START.test(head);
  const isTablePage = WORKBOOKS.has(extension) && (page || TABLE_START.test(head));
  if (isTablePage || XML_WORKBOOK.test(head.slice(0, 2000)))
    return { role: "container", form: "xls", why: null };
  if (TABLES.has(extension)) {
    return page
      ? setAside("not-a-table", "an HTML page", "rows of a table")
      : { role: "table", form: "csv", why: null };
  }
  if (PAGES.has(extension) || page) return { role: "report", form: "html", why: null };
  if (looksLikeTable(bytes)) return { role: "table", form: "csv", why: null };
  if (!TEXTS.has(extension) && extension !== "" && !/^\d+$/.test(extension))
    return setAside("unknown-form", `a .${extension} file`);
  return { role: "report", form: textForm(extension, head), why: null };
}

/** Headers can be long, and are ASCII. */
const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString("latin1");

const PACKED: readonly (readonly [string, PackedForm])[] = [
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\x1f\x8b", "gzip"],
  ["PAR1", "parquet"],
  // old Word files begin alike: the reader tells
  ["\xd0\xcf\x11\xe0", "xls"],
  ["%PDF-", "pdf"],
];
/** Bytes among which a PDF begins at the latest: a mail gateway may have written above it. */
const BEFORE_PDF = 1024;

function packedForm(bytes: Uint8Array, extension: string): PackedForm | null {
  const start = Buffer.from(bytes.subarray(0, BEFORE_PDF)).toString("latin1");
  if (extension === "pdf" && start.includes("%PDF-")) return "pdf";
  return PACKED.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

function textForm(extension: string, head: string): ReportForm {
  return extension === "md" || extension === "markdown" || /^---[ \t]*\r?\n/.test(head) ? "markdown" : "text";
}
