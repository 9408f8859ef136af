import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { NOTHING, type Note, refused, type Unpacked } from "../parts/unpacked.js";

/** A page that a browser saved with all its pictures, as one message: its headers, in the first bytes. */
const HEADERS = 1 << 16;

export function isSavedPage(bytes: Uint8Array): boolean {
  const { headers } = messageOf(latin(bytes.subarray(0, HEADERS)));
  if (headers.has("snapshot-content-location")) return true;
  const from = headers.get("from") ?? "";
  const isOfNobody = from === "" || /^"?<?saved by /i.test(from);
  return isOfNobody && !headers.has("to") && /^multipart\/related/i.test(headers.get("content-type") ?? "");
}

/** The page itself: the first part. Its pictures, styles and frames are left out, and the day on which it was saved is not the page's. */
export async function readSavedPage(bytes: Uint8Array, folder: string): Promise<Unpacked> {
  const whole = messageOf(latin(bytes));
  const root = rootOf(whole);
  if (
    root === null ||
    !/^text\/html|^application\/xhtml/i.test(root.headers.get("content-type") ?? "text/html")
  )
    return refused(
      "damaged",
      "a saved page without its page",
      "a page saved whole: save it once more, or as .html",
    );
  const { subject } = await PostalMime.parse(`Subject: ${whole.headers.get("subject") ?? ""}\r\n\r\n`);
  const location =
    whole.headers.get("snapshot-content-location") ?? root.headers.get("content-location") ?? "";
  const content = decoded(root);
  const charset = /charset="?([\w-]+)/i.exec(root.headers.get("content-type") ?? "")?.[1];
  const text = charset === undefined ? null : textIn(content, charset);
  const page = text === null ? content : Buffer.from(text);
  await writeFile(join(folder, "own"), page);
  const stated = {
    ...(text !== null && { isUtf8: true }),
    ...(subject && { title: subject.trim() }),
    ...(/^https?:/i.test(location) && { url: location }),
  };
  return {
    ...NOTHING,
    own: { kind: "html", stored: "own", bytes: page.length, stated },
    notes: savedOn(whole),
  };
}

const savedOn = ({ headers }: Message): Note[] => {
  const date = headers.get("date");
  return date === undefined
    ? []
    : [
        {
          code: "saved-day",
          severity: "info",
          part: null,
          found: `a page saved on ${date}`,
          expected: "the day of its publication: the day of saving is not taken for it",
        },
      ];
};

interface Message {
  /** names in small letters; of several of one name the first */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Byte for byte: what the bytes mean is told later. */
const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

function messageOf(text: string): Message {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : "" };
}

/** The first part that is not itself made of parts; null where its boundary is missing. */
function rootOf(message: Message, depth = 0): Message | null {
  const type = message.headers.get("content-type") ?? "";
  if (!/^multipart\//i.test(type)) return message;
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined || depth > DEEPEST) return null;
  const [, part] = message.body.split(`--${boundary}`, 2);
  return part === undefined ? null : rootOf(messageOf(part.replace(/^\r?\n/, "")), depth + 1);
}

const DEEPEST = 5;

function decoded({ headers, body }: Message): Buffer {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const text = body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, "latin1");
}

function textIn(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}
