import { text } from "node:stream/consumers";
import type { ListedZip } from "./zip.js";

/** A form that is one document, whatever lies packed in it. */
export interface OfficeForm {
  /** by which its reader is known */
  readonly form: string;
  readonly called: string;
  /** what to do where it has no reader */
  readonly remedy: string;
}

const office = (form: string, called: string, remedy: string): OfficeForm => ({ form, called, remedy });

const TABLE = "save it as .xlsx or .csv";
const TEXT = "save it as .docx, .html or text";
const PAGES = "save it as .pdf or text";

/** The member by which each is known. */
const BY_MEMBER: readonly (readonly [string, OfficeForm])[] = [
  ["xl/workbook.xml", office("xlsx", "an Excel workbook", "save its sheets as .csv")],
  ["xl/workbook.bin", office("xlsb", "a binary Excel workbook", TABLE)],
  ["word/document.xml", office("docx", "a Word document", "save it as .html or text")],
  ["ppt/presentation.xml", office("pptx", "a PowerPoint presentation", PAGES)],
];

/** What OpenDocument and books say that they are. */
const BY_MIMETYPE: readonly (readonly [string, OfficeForm])[] = [
  ["application/vnd.oasis.opendocument.spreadsheet", office("ods", "an OpenDocument sheet", TABLE)],
  ["application/vnd.oasis.opendocument.text", office("odt", "an OpenDocument text", TEXT)],
  ["application/vnd.oasis.opendocument", office("odf", "an OpenDocument file", PAGES)],
  ["application/epub", office("epub", "an electronic book", TEXT)],
];
const LONGEST_MIMETYPE = 200;

/** Which document an archive is; null for an archive of files. */
export async function officeForm({ zip, members }: ListedZip): Promise<OfficeForm | null> {
  const names = new Map(members.map(({ name, entry }) => [name, entry]));
  for (const [member, form] of BY_MEMBER) if (names.has(member)) return form;
  const mimetype = names.get("mimetype");
  if (mimetype === undefined || mimetype.uncompressedSize > LONGEST_MIMETYPE) return null;
  // what is damaged says nothing of itself: its members are told when they are taken out
  const said = await zip
    .openReadStreamPromise(mimetype)
    .then(text)
    .catch(() => "");
  return BY_MIMETYPE.find(([start]) => said.startsWith(start))?.[1] ?? null;
}
