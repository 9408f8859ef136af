import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { type Budget, budgetWith, tooMuch } from "../../parts/bounds.js";
import { namesApart } from "../../parts/member-names.js";
import { NOTHING, type Note, type Part, refused, type Unpacked } from "../../parts/unpacked.js";
import type { Request } from "../reader.js";
import { textOf } from "./paragraphs.js";
import { linesOf, type TextItem } from "./pdf-line.js";
import type { PdfPage } from "./running-heads.js";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF in reading order, with the begin of each page. No script in it is run, and nothing that it points to is fetched. */
export async function readPdf({ path, folder, left }: Request): Promise<Unpacked> {
  const pdf = await opened(await readFile(path));
  if (pdf === null)
    return refused("encrypted", "a PDF that a password locks", "one without: save it unlocked");
  const pages: PdfPage[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pageOf(pdf, number);
    if (page.lines.length === 0) empty.push(number);
    pages.push(page);
  }
  const { text, ...spans } = textOf(pages);
  if (wordsOf(text) < FEWEST_WORDS * Math.min(pages.length, 2))
    return refused("scan", `a PDF of ${counted(pages.length)} without text: a scan`, SCAN);
  const content = Buffer.from(text);
  const budget = budgetWith(left);
  if (!budget.spend(content.length)) return { ...NOTHING, why: tooMuch("a PDF") };
  await writeFile(join(folder, "own"), content);
  const { parts, notes } = await attachmentsOf(pdf, folder, budget);
  const title = titleIn(await pdf.getMetadata().catch(() => null), text);
  const stated = { isUtf8: true, ...spans, ...(title !== null && { title }) };
  if (empty.length > 0) notes.push(withoutText(empty));
  if (await pdf.hasJSActions().catch(() => false)) notes.push(SCRIPT);
  return { ...NOTHING, own: { kind: "text", stored: "own", bytes: content.length, stated }, parts, notes };
}

const FEWEST_WORDS = 3;
const SCAN = "a PDF with text: let a program for text recognition (OCR) read it first";
const wordsOf = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
const counted = (pages: number): string => `${pages} ${pages === 1 ? "page" : "pages"}`;

const SCRIPT: Note = {
  code: "script",
  severity: "info",
  part: null,
  found: "a script in the PDF",
  expected: "text: it was not run",
};
const withoutText = (empty: readonly number[]): Note => ({
  code: "pages-without-text",
  severity: "warning",
  part: null,
  found: `no text on ${empty.length === 1 ? "page" : "pages"} ${empty.slice(0, 20).join(", ")}${empty.length > 20 ? " and more" : ""}`,
  expected: "text on each page: pictures of text are not read",
});

/** Null for one that asks for a password. */
async function opened(bytes: Uint8Array): Promise<Pdf | null> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return null;
    throw error;
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines = linesOf(
    items.filter((item): item is typeof item & TextItem => "str" in item),
    number,
  );
  page.cleanup();
  return { height, lines };
}

/** The title that its program wrote down, if the text begins with it: mostly it is the name of a file. */
function titleIn(metadata: { info: object } | null, text: string): string | null {
  const title: unknown = metadata === null ? null : Reflect.get(metadata.info, "Title");
  if (typeof title !== "string" || title.trim() === "") return null;
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return letters(text.slice(0, 3000)).includes(letters(title)) ? title.trim() : null;
}

async function attachmentsOf(
  pdf: Pdf,
  folder: string,
  budget: Budget,
): Promise<{ parts: Part[]; notes: Note[] }> {
  const found: unknown = await pdf.getAttachments().catch(() => null);
  const names = namesApart();
  const parts: Part[] = [];
  for (const it of Object.values(found ?? {})) {
    const { filename, content }: { filename?: unknown; content?: unknown } = it;
    if (!(content instanceof Uint8Array)) continue;
    const stored = String(parts.length + 1);
    const why = budget.spend(content.length) ? null : tooMuch("an attachment");
    if (why === null) await writeFile(join(folder, stored), content);
    parts.push({
      ...{
        name: names.nameOf(String(filename ?? "attachment")),
        kind: "bytes",
        stored: why ? null : stored,
        bytes: content.length,
        stated: {},
        why,
      },
      file_hash: createHash("sha256").update(content).digest("hex"),
    });
  }
  return { parts, notes: [...names.notes] };
}
