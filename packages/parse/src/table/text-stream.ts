import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { TextDecoder } from "node:util";
import { lastWholeCharacter } from "../bytes/binary.js";
import { decodeAs, isValidUtf8, type Signature, signatureOf } from "../bytes/encodings.js";

/** Bytes by which an encoding without a byte order mark is told, however small the pieces are. */
const HEAD = 4096;

/** Pieces of bytes in, pieces of text out, whatever the encoding turns out to be. */
export interface TextStream {
  push(bytes: Uint8Array): string;
  end(): string;
  encoding(): string;
  /** what could not be read as it should; null where nothing */
  doubt(): string | null;
  /** sha-256 of all bytes so far, in hexadecimal; call it last */
  hash(): string;
}

/**
 * Decodes a file that is too large to hold. UTF-8 until a piece is none; then Windows-1252, if all before was ASCII, which both read
 * alike; else UTF-8 with U+FFFD for what is broken.
 */
export function textStream(): TextStream {
  const digest = createHash("sha256");
  let signature: Signature | null = null;
  let started = false;
  let utf16: TextDecoder | null = null;
  let latin = false;
  let multibyte = false;
  let doubt: string | null = null;
  let carried: Uint8Array = new Uint8Array(0);

  const start = (bytes: Uint8Array): Uint8Array => {
    started = true;
    signature = signatureOf(bytes);
    if (signature && signature.encoding !== "utf-8")
      utf16 = new TextDecoder(signature.encoding, { ignoreBOM: true });
    return bytes.subarray(signature?.bomBytes ?? 0);
  };
  const decodePiece = (bytes: Uint8Array): string => {
    if (utf16) return utf16.decode(bytes, { stream: true });
    if (!latin && !isValidUtf8(bytes)) {
      latin = !multibyte && signature === null;
      doubt = "bytes that are no UTF-8";
    }
    if (latin) return decodeAs("windows-1252", bytes) ?? "";
    multibyte ||= !isAscii(bytes);
    return decodeAs("utf-8", bytes) ?? "";
  };
  /** Decodes what is whole of a piece; the beginning of a character waits for its rest. */
  const take = (piece: Uint8Array): string => {
    carried = new Uint8Array(0);
    if (utf16 || latin) return decodePiece(piece);
    const whole = lastWholeCharacter(piece);
    carried = piece.slice(whole);
    return decodePiece(piece.subarray(0, whole));
  };
  const push = (bytes: Uint8Array): string => {
    digest.update(bytes);
    const piece = carried.length > 0 ? Buffer.concat([carried, bytes]) : bytes;
    if (started) return take(piece);
    if (piece.length >= HEAD) return take(start(piece));
    carried = piece.slice();
    return "";
  };
  return {
    push,
    end: () => {
      const text = started ? "" : take(start(carried));
      return text + (carried.length > 0 ? decodePiece(carried) : "") + (utf16?.decode() ?? "");
    },
    encoding: () => signature?.encoding ?? (latin ? "windows-1252" : "utf-8"),
    doubt: () => doubt,
    hash: () => digest.digest("hex"),
  };
}
