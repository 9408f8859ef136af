/** Bytes 0x80 to 0x9F of Windows-1252 (WHATWG Encoding); the five that it leaves open keep their C1 control. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Reads bytes as Windows-1252, which cannot fail. Node's own decoder has confused it with Latin-1 in some releases. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
