/** Below this many entries a dictionary is kept whatever it holds. */
const FEW = 8192;
const MOST_ENTRIES = 100_000;
const MOST_CHARACTERS = 8_000_000;

/** The different texts of a column, numbered from 1 as they come; 0 is null. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  #characters = 0;
  #last: string | null = null;
  #lastCode = 0;

  codeOf(text: string | null): number {
    // most rows say what the row before said
    if (text === this.#last) return this.#lastCode;
    if (text === null) return 0;
    this.#last = text;
    this.#lastCode = this.#codes.get(text) ?? this.#add(text);
    return this.#lastCode;
  }

  /** In the order of their codes. */
  get texts(): Iterable<string> {
    return this.#codes.keys();
  }

  /** Whether it saves anything: not where every second row has a text of its own, nor where it would fill the memory. */
  isWorthKeeping(rows: number): boolean {
    const entries = this.#codes.size;
    if (entries > MOST_ENTRIES || this.#characters > MOST_CHARACTERS) return false;
    return entries <= FEW || entries * 2 <= rows;
  }

  #add(text: string): number {
    const code = this.#codes.size + 1;
    this.#codes.set(text, code);
    this.#characters += text.length;
    return code;
  }
}
