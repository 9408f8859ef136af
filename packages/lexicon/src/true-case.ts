import { isBracketed, longFormBefore } from "./acronyms.js";
import { isCommonWord } from "./common-words.js";
import { nameWordsOf } from "./name-words.js";
import { addNames, type Case, isDotted } from "./names-in-capitals.js";
import type { SeenCases } from "./seen-cases.js";
import { lookalikes } from "./tables.js";
import { type Token, tokenAt, tokenize } from "./tokens.js";
import { BEGINS } from "./vocabulary.js";
import { isAmong } from "./word-set.js";

const GIVEN = new Set(lookalikes.given);
const TITLES = nameWordsOf("title_short");
const ARTICLES = nameWordsOf("name_article");
const INSIDE = nameWordsOf("inside_name");
const ARMED_HEADS = nameWordsOf("armed_head");
const HEADS = new Set([...ARMED_HEADS, ...nameWordsOf("group_head"), ...nameWordsOf("civil_head")]);
const PARTS = new Set([...nameWordsOf("armed_part"), ...nameWordsOf("group_part")]);
const CALENDAR = nameWordsOf("calendar");
const CALENDAR_SHORT = nameWordsOf("calendar_short");
const MONTH_OR_VERB = nameWordsOf("month_or_verb");
const BEFORE_MONTH = nameWordsOf("before_month");
const SMALL = nameWordsOf("small_in_name");
const ONSETS = nameWordsOf("onset");
/** A dateline ends within this many tokens. */
const DATELINE = 30;

/**
 * `text[from, to)` of capitals alone, written as people write: names, months and first words keep a capital and acronyms all of theirs.
 * As long as before, letter by letter, so that each place in it stays what it was.
 */
export function trueCased(text: string, from: number, to: number, seen: SeenCases): string {
  const tokens = tokenize(text, from, to);
  const cases: (Case | undefined)[] = new Array(tokens.length);
  const named = addNames(tokens, cases);
  tokens.forEach((_, at) => {
    cases[at] ??= caseOf(tokens, at, cases, seen);
  });
  addGroups(text, tokens, cases, named);
  addBeginnings(text, tokens, cases);
  return written(text, from, to, tokens, cases, seen);
}

function written(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[],
  cases: readonly (Case | undefined)[],
  seen: SeenCases,
): string {
  let made = "";
  let at = from;
  tokens.forEach(({ start, end, kind, norm }, index) => {
    const word = text.slice(start, end);
    made += text.slice(at, start);
    at = end;
    const as = cases[index];
    const spelled = as === "kept" ? undefined : seen.spelled.get(word.toLowerCase());
    if (kind === "mark") made += norm === "'s" ? word.toLowerCase() : word;
    else if (as === "capital")
      made += spelled && spelled !== word.toLowerCase() ? spelled : capitalised(word);
    else made += as === "small" ? sameLength(word, word.toLowerCase()) : word;
  });
  return made + text.slice(at, to);
}

const sameLength = (word: string, changed: string) => (changed.length === word.length ? changed : word);

/** "AL-QAIM" is two tokens; "O'HIGGINS" has its second capital after the apostrophe. */
const capitalised = (word: string) => {
  const small = sameLength(word, word.charAt(0) + word.slice(1).toLowerCase());
  return /^[OD]['’]/.test(word) ? small.slice(0, 2) + word.charAt(2) + small.slice(3) : small;
};

function caseOf(
  tokens: readonly Token[],
  at: number,
  cases: readonly (Case | undefined)[],
  seen: SeenCases,
): Case {
  const token = tokens[at];
  if (token?.kind !== "word") return "kept";
  const { norm } = token;
  const length = token.end - token.start;
  const next = tokens[at + 1];
  const before = tokenAt(tokens, at - 1);
  if (length === 1)
    return norm === "a" && next?.norm !== "." && !next?.joined && !token.joined ? "small" : "kept";
  if (isDotted(token) || !token.upper || /\d/.test(norm)) return "kept";
  if (isDate(tokens, at)) return "capital";
  if (TITLES.has(norm) && (next?.norm === "." || (next?.kind === "word" && !isCommonWord(next.word))))
    return "capital";
  const afterName = cases[at - 1] === "capital" && before !== undefined && !isCommonWord(before.word);
  if (INSIDE.has(norm) && (afterName || INSIDE.has(before?.norm ?? ""))) return "small";
  if (ARTICLES.has(norm) && next?.kind === "word" && (!isCommonWord(next.word) || INSIDE.knows(next.word)))
    return "capital";
  if (INSIDE.has(norm)) return "small";
  const spelled = seen.spelled.get(norm);
  if (spelled !== undefined)
    return spelled === norm ? "small" : spelled === spelled.toUpperCase() ? "kept" : "capital";
  if (GIVEN.has(norm) && next?.kind === "word" && !isCommonWord(next.word)) return "capital";
  if (isCommonWord(token.word)) return "small";
  return seen.acronyms.has(norm) || isSpelledOut(norm, afterName) ? "kept" : "capital";
}

function isDate(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  const byNumber = tokenAt(tokens, at - 1)?.kind === "number" || tokens[at + 1]?.kind === "number";
  if (MONTH_OR_VERB.has(norm)) return byNumber || isAmong(tokens, at - 1, BEFORE_MONTH);
  return CALENDAR.has(norm) || (CALENDAR_SHORT.has(norm) && byNumber);
}

const isVowel = (letter: string | undefined) => letter !== undefined && "aeiouy".includes(letter);

/** "FMLN", "MRTA", "ELN": letters that no word is made of, each of them the first of a word. */
function isSpelledOut(norm: string, afterName: boolean): boolean {
  if (norm.length > 5 || GIVEN.has(norm)) return false;
  const [first, second, third] = norm;
  if (norm.length === 2 || ![...norm].some(isVowel)) return true;
  if (norm.length === 3) return !afterName && !isVowel(second) && isVowel(first) !== isVowel(third);
  return !isVowel(first) && !isVowel(second) && !ONSETS.has(norm.slice(0, 2));
}

/** "HARIM BRIGADE", "NATIONAL LIBERATION ARMY", and any name that brackets shorten. */
function addGroups(
  text: string,
  tokens: readonly Token[],
  cases: (Case | undefined)[],
  named: ReadonlySet<number>,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const from = isBracketed(text, token)
      ? longFormBefore(tokens, at)
      : HEADS.has(token.norm)
        ? startOfGroup(tokens, at, cases, named)
        : null;
    if (from === null) continue;
    for (let index = from; index <= at; index++)
      if (tokens[index]?.kind === "word" && cases[index] === "small" && !isAmong(tokens, index, SMALL))
        cases[index] = "capital";
  }
}

/** Where the name of a group begins whose last word is at `head`; null for what is no name. */
function startOfGroup(
  tokens: readonly Token[],
  head: number,
  cases: readonly (Case | undefined)[],
  named: ReadonlySet<number>,
): number | null {
  let [from, parts, names] = [head, 0, 0];
  while (from > 0) {
    const before = tokenAt(tokens, from - 1);
    if (!before || (before.kind !== "word" && before.norm !== "'s")) break;
    if (PARTS.has(before.norm)) parts++;
    else if (
      cases[from - 1] === "capital" &&
      (before.word.begins & BEGINS.date) === 0 &&
      !named.has(from - 1)
    )
      names++;
    else if (before.norm !== "'s" || !PARTS.has(tokenAt(tokens, from - 2)?.norm ?? "")) break;
    from--;
  }
  const norm = tokens[head]?.norm ?? "";
  // "the French army": a state's, and no name
  if (names === 0 && parts === 0) return null;
  if (names > 0) return parts > 0 || ARMED_HEADS.has(norm) ? from : null;
  return parts >= 2 && !norm.endsWith("s") ? from : null;
}

/** The first word, and the first after a dateline, a tag in brackets or an opening quote. */
function addBeginnings(text: string, tokens: readonly Token[], cases: (Case | undefined)[]): void {
  let begins = true;
  tokens.forEach(({ norm, kind, start }, at) => {
    begins ||= text.charAt(start - 1) === "[" || text.slice(start - 2, start).trimEnd() === "]";
    if (kind === "mark") {
      const before = tokenAt(tokens, at - 1)?.norm;
      begins ||= DASHES.has(norm) && at < DATELINE;
      begins ||= QUOTES.has(norm) && (before === "," || before === ":");
      return;
    }
    if (begins && cases[at] === "small") cases[at] = "capital";
    begins = false;
  });
}
const DASHES = new Set(["-", "--", "—", "–"]);
const QUOTES = new Set(['"', "“"]);
