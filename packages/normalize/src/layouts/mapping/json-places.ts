/** What keeps a text from being JSON, on its line, counted from 1. */
export interface JsonMistake {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** Where things are in a JSON text. */
export interface JsonPlaces {
  /** the line of a key by its path, or of the nearest above it that is there */
  lineOf(path: readonly string[]): number;
  /** the first mistake; null for JSON */
  readonly mistake: JsonMistake | null;
}

const DEEPEST = 100;
const BLANK = /[ \t\r\n]/;
const PLAIN = /[-+.\w]+/y;
const A_VALUE = "a value: words in double quotes, a number, true, false, null, [ or {";
/** Of characters none below the blank: JSON writes a tab as \t. */
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;

/** Reads a JSON text for its places; programs say what is wrong with one, and people want to know where. */
export function jsonPlaces(text: string): JsonPlaces {
  const lines = new Map<string, number>();
  let at = 0;
  let [line, counted] = [1, 0];
  const mistake = inside(() => {
    value([]);
    skipBlanks();
    if (at < text.length) fail("the end of the file");
  });
  return {
    mistake,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };

  function value(path: readonly string[]): void {
    if (path.length > DEEPEST) fail(`at most ${DEEPEST} levels`);
    skipBlanks();
    let index = 0;
    if (text[at] === "{") list("}", "a name in quotes", () => pair(path));
    else if (text[at] === "[") list("]", "a value", () => value([...path, String(index++)]));
    else if (text[at] === '"')
      match(STRING, "the quote that ends the words, on the same line and with no tab before it");
    else plain();
  }

  function pair(path: readonly string[]): void {
    const line = lineHere();
    const key = [...path, unquoted(match(STRING, "a name in quotes"))];
    lines.set(keyOf(key), line);
    skipBlanks();
    take(":", '":" behind the name');
    value(key);
  }

  function plain(): void {
    const start = at;
    if (isPlain(match(PLAIN, A_VALUE))) return;
    at = start;
    fail(A_VALUE);
  }

  function list(end: string, what: string, item: () => void): void {
    at++;
    skipBlanks();
    if (text[at] === end) {
      at++;
      return;
    }
    for (;;) {
      skipBlanks();
      if (text[at] === end) fail(`${what} behind the comma, or no comma`);
      item();
      skipBlanks();
      if (text[at] === end) break;
      take(",", `"," or "${end}"`);
    }
    at++;
  }

  function match(pattern: RegExp, expected: string): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return fail(expected);
    at += found.length;
    return found;
  }

  function take(mark: string, expected: string): void {
    if (text[at] !== mark) fail(expected);
    at++;
  }

  function skipBlanks(): void {
    while (at < text.length && BLANK.test(text[at] ?? "")) at++;
  }

  function fail(expected: string): never {
    const rest = text
      .slice(at)
      .split(/[\r\n]/)[0]
      ?.slice(0, 40)
      .trim();
    throw new Misplaced({
      line: lineHere(),
      found: rest || (at < text.length ? "the end of the line" : "the end of the file"),
      expected,
    });
  }

  /** Counts on from where it was asked last: places come in the order of the text. */
  function lineHere(): number {
    for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  }
}

function isPlain(word: string): boolean {
  try {
    JSON.parse(word);
    return true;
  } catch {
    return false;
  }
}

class Misplaced extends Error {
  constructor(readonly mistake: JsonMistake) {
    super(mistake.expected);
  }
}

function inside(read: () => void): JsonMistake | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof Misplaced) return error.mistake;
    throw error;
  }
}

const keyOf = (path: readonly string[]): string => path.join("\u0000");

function unquoted(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}
