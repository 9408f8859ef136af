import { isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { TextDecoder } from "node:util";
import { lastWholeCharacter } from "../bytes/binary.js";
import { decodeAs, isValidUtf8, signatureOf } from "../bytes/encodings.js";

/** Bytes by which an encoding without a byte order mark is recognised, however small the pieces are. */
const HEAD = 4096;
/** Bytes from the first that is no UTF-8 on by which its encoding is recognised. */
const ENOUGH = 1 << 20;

/** Pieces of bytes in, pieces of text out, whatever the encoding turns out to be. */
export interface TextStream {
  /** the text of a piece; its bytes where they are UTF-8 as they stand, whole characters, and valid until the next are pushed */
  push(bytes: Uint8Array): string | Uint8Array;
  /** no further piece comes */
  end(): string;
  /** bytes that are no UTF-8 and wait for `decide`, once they are enough to tell their encoding; null where there are none */
  undecided(): Uint8Array | null;
  /** the text of the bytes that waited, in this encoding, as all that follow */
  decide(encoding: string): string;
  encoding(): string;
  /** what could not be read as it should; null where nothing */
  doubt(): string | null;
  /** sha-256 of all bytes so far, in hexadecimal; call it last */
  hash(): string;
}

/**
 * Decodes a file that is too large to hold. A byte order mark goes before what was stated. Without both it is UTF-8 until a piece is none;
 * then it waits to be decided, if all before was ASCII, which nearly all read alike; else it is UTF-8 with U+FFFD for what is broken.
 */
export function textStream(stated: string | null = null): TextStream {
  const digest = createHash("sha256");
  let started = false;
  let ended = false;
  let encoding = "utf-8";
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | null = null;
  let multibyte = false;
  let doubt: string | null = null;
  let carried: Uint8Array = new Uint8Array(0);
  let held: Uint8Array[] = [];

  const readAs = (name: string): void => {
    encoding = name;
    decode = decoderOf(name);
  };
  const start = (bytes: Uint8Array): Uint8Array => {
    started = true;
    const signature = signatureOf(bytes);
    if (signature) encoding = signature.encoding;
    multibyte = signature !== null;
    if (encoding !== "utf-8") readAs(encoding);
    else if (signature === null && stated !== null) readAs(stated);
    return bytes.subarray(signature?.bomBytes ?? 0);
  };
  const decodePiece = (bytes: Uint8Array): string | Uint8Array => {
    if (decode) return checked(decode(bytes, false));
    if (held.length > 0 || !isValidUtf8(bytes)) {
      doubt = "bytes that are no UTF-8";
      if (!multibyte) {
        held.push(bytes.slice());
        return "";
      }
    }
    multibyte ||= !isAscii(bytes);
    return doubt === null ? bytes : (decodeAs("utf-8", bytes) ?? "");
  };
  const checked = (text: string): string => {
    if (doubt === null && text.includes("\ufffd")) doubt = `bytes that are no ${encoding}`;
    return text;
  };
  /** Decodes what is whole of a piece; the beginning of a character waits for its rest. */
  const take = (piece: Uint8Array): string | Uint8Array => {
    carried = new Uint8Array(0);
    if (decode || held.length > 0) return decodePiece(piece);
    const whole = lastWholeCharacter(piece);
    carried = piece.slice(whole);
    return decodePiece(piece.subarray(0, whole));
  };
  const push = (bytes: Uint8Array): string | Uint8Array => {
    digest.update(bytes);
    const piece = carried.length > 0 ? Buffer.concat([carried, bytes]) : bytes;
    if (started) return take(piece);
    if (piece.length >= HEAD) return take(start(piece));
    carried = piece.slice();
    return "";
  };
  return {
    push,
    end() {
      ended = true;
      const text = started ? "" : asText(take(start(carried)));
      const rest = carried.length > 0 ? asText(decodePiece(carried)) : "";
      return text + rest + checked(decode?.(new Uint8Array(0), true) ?? "");
    },
    undecided() {
      const size = held.reduce((sum, { length }) => sum + length, 0);
      return size > 0 && (ended || size >= ENOUGH) ? Buffer.concat(held) : null;
    },
    decide(name) {
      readAs(name);
      const bytes = Buffer.concat(held);
      held = [];
      return decode?.(bytes, ended) ?? "";
    },
    encoding: () => encoding,
    doubt: () => doubt,
    hash: () => digest.digest("hex"),
  };
}

/** The text of a piece. */
export const asText = (piece: string | Uint8Array): string =>
  typeof piece === "string" ? piece : (decodeAs("utf-8", piece) ?? "");

/** Pieces of one encoding to text; a character may be across two. Windows-1252 has none that could. */
function decoderOf(encoding: string): (bytes: Uint8Array, isLast: boolean) => string {
  if (encoding === "windows-1252") return (bytes) => decodeAs(encoding, bytes) ?? "";
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}
