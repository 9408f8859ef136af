/** Digits from which on a number may have more than JavaScript keeps. */
const LONG_NUMBER = /\d{16}/;
const WHOLE_NUMBER = /^-?\d{16,}$/;

/** Levels that a value may have; with thousands a bomb ends the program that looks into it. */
const DEEPEST = 100;

export type Parsed = { readonly value: unknown } | { readonly why: string };

/**
 * A value of JSON. Whole numbers of 16 digits and more stay as they are written, as texts; NaN and Infinity, which Python writes, are
 * nothing.
 */
export function parseItem(text: string): Parsed {
  const parsed = parsedAsItIs(text);
  return "value" in parsed && isDeeper(parsed.value, DEEPEST)
    ? { why: `lists and objects ${DEEPEST} deep in one another` }
    : parsed;
}

function parsedAsItIs(text: string): Parsed {
  try {
    return { value: JSON.parse(LONG_NUMBER.test(text) ? mended(text) : text) };
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^Unexpected/, "unexpected") : String(error);
    if (!text.includes("NaN") && !text.includes("Infinity")) return { why };
    try {
      return { value: JSON.parse(mended(text)) };
    } catch {
      return { why };
    }
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Goes from word to word outside of texts. */
function mended(text: string): string {
  let made = "";
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '"') at = textEnd(text, at);
    else if (isOfWord(character)) {
      const start = at;
      while (at < text.length && isOfWord(text.charAt(at))) at++;
      const word = text.slice(start, at);
      const better = WHOLE_NUMBER.test(word)
        ? `"${word}"`
        : /^-?(?:NaN|Infinity)$/.test(word)
          ? "null"
          : null;
      if (better === null) continue;
      made += text.slice(copied, start) + better;
      copied = at;
    } else at++;
  }
  return made + text.slice(copied);
}

const isOfWord = (character: string): boolean => /[\w.+-]/.test(character);

function textEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}
