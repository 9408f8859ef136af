import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import mammoth from "mammoth";
import { allowed, BOUNDS, tooMuch } from "../parts/bounds.js";
import { NOTHING, type Note, refused, type Unpacked } from "../parts/unpacked.js";
import { type ListedZip, openZip } from "../parts/zip.js";
import type { Request } from "./reader.js";
import { textOfMember } from "./zip-member.js";

/** Bytes of the packed XML that are read at most: mammoth holds all of it. */
const LARGEST_XML = 200 << 20;

/** A Word document as a page of paragraphs, headings, lists and tables. Its macros do not run, and nothing that it points to is fetched. */
export async function readDocx({ path, folder, left }: Request): Promise<Unpacked> {
  const opened = await openZip(path, BOUNDS.members);
  if ("why" in opened) return { ...NOTHING, why: opened.why };
  let notes: Note[];
  try {
    for (const { name, entry } of opened.members) {
      const broken = name.endsWith(".xml") ? brokenBound(entry.compressedSize, entry.uncompressedSize) : null;
      if (broken !== null) return refused("too-large", broken.found, broken.expected);
    }
    notes = await notesOn(opened);
  } finally {
    opened.zip.close();
  }
  const { value } = await mammoth.convertToHtml(
    { path },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  if (!/[\p{L}\p{N}]/u.test(value.replace(/<[^<>]*>/g, "")))
    return refused("empty", "a Word document without text", "text: pictures of text are not read");
  const content = Buffer.from(`<html><body>${value}</body></html>`);
  if (content.length > left.bytes) return { ...NOTHING, why: tooMuch("a Word document") };
  await writeFile(join(folder, "own"), content);
  const stated = { isUtf8: true, isWhole: true };
  return { ...NOTHING, own: { kind: "html", stored: "own", bytes: content.length, stated }, notes };
}

/** Which bound a member of so many bytes breaks, packed and unpacked; null where it keeps to both. */
function brokenBound(packed: number, bytes: number) {
  if (bytes > LARGEST_XML)
    return {
      found: `a Word document whose text unpacks to ${bytes} bytes`,
      expected: `at most ${LARGEST_XML}: take it apart`,
    };
  const most = allowed(packed, BOUNDS);
  if (bytes <= most) return null;
  return {
    found: `a Word document in which ${packed} bytes unpack to ${bytes}`,
    expected: `at most ${most} bytes of so few: save it as text if you trust it`,
  };
}

async function notesOn(zip: ListedZip): Promise<Note[]> {
  const names = zip.members.map(({ name }) => name);
  const note = (code: string, found: string, expected: string): Note => ({
    code,
    severity: "info",
    part: null,
    found,
    expected,
  });
  const notes: Note[] = [];
  if (names.some((name) => name.endsWith("vbaProject.bin")))
    notes.push(note("macros", "macros in the document", "text: they were not run"));
  const embedded = names.filter((name) => name.startsWith("word/embeddings/")).length;
  if (embedded > 0)
    notes.push({
      ...note(
        "embedded-files",
        `${embedded} ${embedded === 1 ? "file" : "files"} embedded in the document`,
        "files beside it: those in it are not read",
      ),
      severity: "warning",
    });
  const links = await linksOut(zip);
  if (links.length > 0)
    notes.push(
      note(
        "outside-links",
        `a document that takes in ${links.slice(0, 3).join(", ")}`,
        "text: nothing was fetched",
      ),
    );
  return notes;
}

/** What a document takes in from elsewhere when it is opened: templates, pictures, objects; a link that a reader may follow is none. */
async function linksOut(zip: ListedZip): Promise<string[]> {
  const relations = await textOfMember(zip, "word/_rels/document.xml.rels", 1 << 20);
  const settings = await textOfMember(zip, "word/_rels/settings.xml.rels", 1 << 20);
  return [...`${relations}${settings}`.matchAll(/<Relationship\b[^>]{0,3000}>/g)].flatMap(([tag]) =>
    /TargetMode="External"/.test(tag) && !/\/hyperlink"/.test(tag)
      ? [/\bTarget="([^"]{0,200})/.exec(tag)?.[1] ?? "something"]
      : [],
  );
}
