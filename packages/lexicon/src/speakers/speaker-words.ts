import {
  FUNCTION_CLASSES,
  type FunctionClass,
  REPORT_VERB_CLASSES,
  type ReportVerbClass,
  type ReportWordClass,
  SPEAKER_CLASSES,
  type SpeakerClass,
} from "../compile/compiled-tables.js";
import { PhraseIndex } from "../phrases.js";
import { functionWords, outlets, reportVerbs, reportWords, speakerWords } from "../tables.js";
import type { Token } from "../tokens.js";
import { BEGINS, register } from "../vocabulary.js";
import { WordSet } from "../word-set.js";

/** Each word keeps the number of its class of each kind, counted from 1, in four bits; 0 for none. */
const CLASS = 15;
const VERB = 4;
const FUNCTION = 8;

const NOUNS: readonly (SpeakerClass | null)[] = [null, ...SPEAKER_CLASSES];
const VERBS: readonly (ReportVerbClass | null)[] = [null, ...REPORT_VERB_CLASSES];
const FUNCTIONS: readonly (FunctionClass | null)[] = [null, ...FUNCTION_CLASSES];

for (const [word, kind] of speakerWords) classify(word, 0, NOUNS.indexOf(kind));
for (const [word, kind] of reportVerbs) classify(word, VERB, VERBS.indexOf(kind), BEGINS.report);
for (const [word, kind] of functionWords) classify(word, FUNCTION, FUNCTIONS.indexOf(kind));
register("according", BEGINS.report);
register("per", BEGINS.report);
const outletNames = outletIndex();

/** Of a word that is in a table twice the last row counts. */
function classify(norm: string, shift: number, number: number, begins = 0): void {
  const word = register(norm, begins);
  word.speech = (word.speech & ~(CLASS << shift)) | (number << shift);
}

const turning = new Map<ReportWordClass, WordSet>();
const NO_WORDS = new WordSet([]);

/** The words of a class on which reported speech turns. */
export function reportWordsOf(kind: ReportWordClass): WordSet {
  const known = turning.get(kind);
  if (known) return known;
  const found = new WordSet(reportWords.flatMap(([word, other]) => (other === kind ? [word] : [])));
  turning.set(kind, found);
  return found;
}
for (const [, kind] of reportWords) reportWordsOf(kind);

/** What a noun says of somebody who speaks: "ministry" is an organ, "witnesses" are anonymous; null for any other word. */
export const speakerClass = (token: Token | undefined): SpeakerClass | null =>
  token === undefined ? null : (NOUNS[token.word.speech & CLASS] ?? null);

/** Whether a word is a verb of saying, and of which kind; null for any other. */
export const reportVerbClass = (token: Token | undefined): ReportVerbClass | null =>
  token === undefined ? null : (VERBS[(token.word.speech >> VERB) & CLASS] ?? null);

/** What a word does that names nothing: "of" is a preposition; null for a word that means something. */
export const functionClass = (token: Token | undefined): FunctionClass | null =>
  token === undefined ? null : (FUNCTIONS[(token.word.speech >> FUNCTION) & CLASS] ?? null);

/** Whether a word, in lower case, is one of those on which reported speech turns. */
export const isReportWord = (word: string, kind: ReportWordClass): boolean =>
  (turning.get(kind) ?? NO_WORDS).has(word);

/** The longest name of a news outlet that begins at a token. */
export function outletAt(tokens: readonly Token[], at: number): { id: string; to: number } | null {
  let longest: { id: string; to: number } | null = null;
  outletNames.eachAt(tokens, at, (id, to) => {
    if (!longest || to > longest.to) longest = { id, to };
  });
  return longest;
}

function outletIndex(): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const [id, names] of outlets) for (const name of names) index.add(name, id, true);
  return index;
}
