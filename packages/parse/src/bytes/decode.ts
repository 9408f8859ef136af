import { decodeAs, isValidUtf8, signatureOf } from "./encodings.js";

export interface Decoded {
  /** the text without its byte order mark, line ends as they stood */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or what the page declared */
  readonly encoding: string;
  /** what made us doubt the encoding; null where nothing did */
  readonly doubt: string | null;
}

/**
 * Bytes to text: byte order mark first, then the encoding that the file declares (HTML), then UTF-8, else Windows-1252, in which
 * every file can be read.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const signature = signatureOf(bytes);
  if (signature) {
    const text = decodeAs(signature.encoding, bytes.subarray(signature.bomBytes)) ?? "";
    return {
      text,
      encoding: signature.encoding,
      doubt: text.includes("\ufffd") ? `bytes that are no ${signature.encoding}` : null,
    };
  }
  if (declared !== null && declared !== "utf-8" && declared !== "utf8") {
    const text = decodeAs(declared, bytes);
    if (text !== null) return { text, encoding: declared, doubt: null };
  }
  if (isValidUtf8(bytes)) return { text: decodeAs("utf-8", bytes) ?? "", encoding: "utf-8", doubt: null };
  return {
    text: decodeAs("windows-1252", bytes) ?? "",
    encoding: "windows-1252",
    doubt: "bytes that are no UTF-8",
  };
}
