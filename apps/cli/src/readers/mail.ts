import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { type Budget, budgetWith, tooMuch } from "../parts/bounds.js";
import { namesApart } from "../parts/member-names.js";
import {
  NOTHING,
  type Note,
  type OwnContent,
  type Part,
  refused,
  type Stated,
  type Unpacked,
} from "../parts/unpacked.js";
import { dateOf } from "./mail-date.js";
import type { Request } from "./reader.js";
import { isSavedPage, readSavedPage } from "./saved-page.js";

const OWN = "own";

/** A message: its text as a report of its sender and day, and what is attached to it; or a page that was saved as a message (.mhtml). */
export async function readMail({ path, folder, left }: Request): Promise<Unpacked> {
  const bytes = await readFile(path);
  if (isSavedPage(bytes)) return readSavedPage(bytes, folder);
  const mail = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: "arraybuffer",
  });
  const own = await ownOf(mail, folder);
  const attached = mail.attachments.filter((it) => it.related !== true);
  const budget = budgetWith(left);
  if (own !== null && !budget.spend(own.bytes)) return { ...NOTHING, why: tooMuch("a mail") };
  const { parts, notes } = await partsOf(attached, folder, budget);
  if (own === null && parts.length === 0)
    return refused("empty", "a mail without text and attachments", "a mail with text");
  const pictures = mail.attachments.length - attached.length;
  if (pictures > 0) notes.push(picturesLeftOut(pictures));
  return { ...NOTHING, own, parts, notes };
}

/** What is written in a mail: its plain text, but where that only says to look at the page instead. */
async function ownOf(mail: Email, folder: string): Promise<OwnContent | null> {
  const [text, html] = [mail.text?.trim() ?? "", mail.html?.trim() ?? ""];
  if (text === "" && html === "") return null;
  const isPage = html !== "" && wordsOf(text) < wordsOf(html.replace(/<[^<>]*>/g, " ")) * STUB;
  const kind = isPage ? "html" : "text";
  const content = Buffer.from(isPage ? html : `${text}\n`);
  await writeFile(join(folder, OWN), content);
  return { kind, stored: OWN, bytes: content.length, stated: statedBy(mail) };
}

/** A plain text with fewer of the page's words than this is none of it. */
const STUB = 0.2;
const wordsOf = (text: string): number => text.split(/\s+/).length - 1;

/** Subject, sender and day of a message, the day as its sender counted it. */
export function statedBy(mail: Pick<Email, "subject" | "from" | "headers">): Stated {
  const date = dateOf(mail.headers.find(({ key }) => key === "date")?.value ?? "");
  const sender = mail.from?.name || mail.from?.address;
  const title = mail.subject?.replace(/\s+/g, " ").trim();
  return {
    isMail: true,
    isUtf8: true,
    ...(title && { title }),
    ...(sender && { publisher: sender }),
    ...date,
  };
}

async function partsOf(
  attached: readonly Attachment[],
  folder: string,
  budget: Budget,
): Promise<{ parts: Part[]; notes: Note[] }> {
  const names = namesApart();
  const parts: Part[] = [];
  for (const [index, { filename, mimeType, content }] of attached.entries()) {
    const stored = String(index + 1);
    const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    const why = budget.spend(bytes.length) ? null : tooMuch("an attachment");
    if (why === null) await writeFile(join(folder, stored), bytes);
    parts.push({
      name: names.nameOf(filename || (mimeType === "message/rfc822" ? "message.eml" : "attachment")),
      ...{ kind: "bytes", stored: why ? null : stored, bytes: bytes.length, stated: {}, why },
      file_hash: createHash("sha256").update(bytes).digest("hex"),
    });
  }
  return { parts, notes: [...names.notes] };
}

const picturesLeftOut = (count: number): Note => ({
  code: "pictures-left-out",
  severity: "info",
  part: null,
  found: `${count} pictures in the text`,
  expected: "words: pictures are not read",
});
