/** Bytes to which more are added; emptied, it keeps its memory. */
export class GrowingBytes {
  #bytes: Buffer;
  #length = 0;

  constructor(capacity = 1024) {
    this.#bytes = Buffer.allocUnsafe(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** What was added; valid until more is. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** Four bytes, the lowest first; of a larger or negative number its lowest 32 bits. */
  int32(value: number): void {
    this.#reserve(4);
    this.#length = this.#bytes.writeInt32LE(value | 0, this.#length);
  }

  /** Eight bytes, the lowest first, of a whole number that a double holds. */
  int64(value: number): void {
    this.#reserve(8);
    const high = Math.floor(value / 4_294_967_296);
    this.#bytes.writeUInt32LE(value - high * 4_294_967_296, this.#length);
    this.#length = this.#bytes.writeInt32LE(high, this.#length + 4);
  }

  double(value: number): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeDoubleLE(value, this.#length);
  }

  /** A whole number of 0 or more, seven bits a byte. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Numbers in `bits` bits each, the lowest first; the last byte is filled up with zeros. `bits` is at most 24. */
  packed(values: Uint32Array, bits: number): void {
    this.#reserve(Math.ceil((values.length * bits) / 8));
    const bytes = this.#bytes;
    let at = this.#length;
    let waiting = 0;
    let width = 0;
    for (const value of values) {
      waiting |= value << width;
      width += bits;
      while (width >= 8) {
        bytes[at++] = waiting & 255;
        waiting >>>= 8;
        width -= 8;
      }
    }
    if (width > 0) bytes[at++] = waiting & 255;
    this.#length = at;
  }

  /** Its length in bytes and its UTF-8; half of a surrogate pair becomes U+FFFD. */
  text(text: string): void {
    this.#reserve(4 + text.length * 3);
    const written = this.#bytes.write(text, this.#length + 4);
    this.#bytes.writeInt32LE(written, this.#length);
    this.#length += 4 + written;
  }

  /** The same as `text` without its length, which the caller writes as it wants. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A piece of bytes, after its length. */
  piece(bytes: Uint8Array, start: number, end: number): void {
    this.#reserve(4 + end - start);
    const length = this.#bytes.writeInt32LE(end - start, this.#length);
    const into = this.#bytes;
    // a view of a short piece costs more than its copy
    if (end - start > 64) into.set(bytes.subarray(start, end), length);
    else for (let at = start; at < end; at++) into[length + at - start] = bytes[at] ?? 0;
    this.#length = length + end - start;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}
