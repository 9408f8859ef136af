import type { CountReading } from "@sitrep/model";
import { readCount } from "./counts.js";
import { wordList } from "./word-lists.js";

/** What the people of a column are: a cell may repeat it ("5 killed"), and must not say another ("5 wounded"). */
export type PeopleCounted = "killed" | "injured";

const ABOUT = wordList("lexicon/cell-count/about");
const LEAST = wordList("lexicon/cell-count/least");
const MOST = wordList("lexicon/cell-count/most");
const PEOPLE = wordList("lexicon/cell-count/people");
const KILLED = wordList("lexicon/cell-count/killed");
const INJURED = wordList("lexicon/cell-count/injured");
const INCLUDING = wordList("lexicon/cell-count/including");

/** A longer cell tells a story. */
const LONGEST = 200;

/**
 * A cell of a table as a count: what prose may say, and what people type into sheets, such as "20 est.", "12 (incl. 3 children)" and
 * "5 killed". "3+" is at least 3 there, where in prose it may be more than 3.
 */
export function readCellCount(cell: string, counted: PeopleCounted | null = null): CountReading | null {
  const words = cell.trim();
  if (words.length > LONGEST) return null;
  const plain = plainCount(words);
  if (plain) return plain;
  const noted = withoutNote(words.split(/\s+/));
  const bare = noted.words.filter((word) => !isAmong(word, ABOUT));
  const isAbout = noted.isAbout || bare.length < noted.words.length;
  const reading = plainCount(
    bounded(withoutPeople(bare, counted))
      .join(" ")
      .replace(/[,;:]$/, ""),
  );
  if (reading === null) return null;
  const qualifier = isAbout && reading.qualifier === "exact" ? "about" : reading.qualifier;
  return { ...reading, qualifier, words };
}

function plainCount(words: string): CountReading | null {
  const isOpen = words.endsWith("+");
  const reading = readCount(isOpen ? words.slice(0, -1).trimEnd() : words);
  return isOpen && reading?.qualifier === "exact" ? { ...reading, qualifier: "at_least" } : reading;
}

/** Without a note in brackets at the end, and without what a part of the number is: ", including 3 children". */
function withoutNote(words: readonly string[]): {
  readonly words: readonly string[];
  readonly isAbout: boolean;
} {
  const opened = words.at(-1)?.endsWith(")") ? words.findLastIndex((word) => word.startsWith("(")) : -1;
  const note = opened > 0 ? words.slice(opened) : [];
  const outside = opened > 0 ? words.slice(0, opened) : words;
  const part = outside.findIndex((word) => isAmong(word, INCLUDING));
  return {
    words: part > 0 ? outside.slice(0, part) : outside,
    isAbout: note.length === 1 && note.every((word) => isAmong(word, ABOUT)),
  };
}

/** Without the people at the end: "5 people killed" is 5 in a column of those killed. */
function withoutPeople(words: readonly string[], counted: PeopleCounted | null): readonly string[] {
  const theirs = counted === null ? null : counted === "killed" ? KILLED : INJURED;
  const end = words.findLastIndex((word) => !isAmong(word, PEOPLE) && !(theirs && isAmong(word, theirs)));
  return words.slice(0, end + 1);
}

/** "min. 5" is at least 5, "max 5" at most. */
function bounded([first = "", ...rest]: readonly string[]): readonly string[] {
  if (isAmong(first, LEAST)) return ["at least", ...rest];
  return isAmong(first, MOST) ? ["up to", ...rest] : [first, ...rest];
}

/** A word without the marks around it is one of a list: "(est.)", "approx.", "killed;". */
const isAmong = (word: string, list: ReadonlySet<string>): boolean => list.has(bareWord(word).toLowerCase());

const MARKS = new Set("(),;:.");

function bareWord(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && MARKS.has(word.charAt(start))) start++;
  while (end > start && MARKS.has(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}
