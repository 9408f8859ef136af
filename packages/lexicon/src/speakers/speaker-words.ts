import type {
  FunctionClass,
  ReportVerbClass,
  ReportWordClass,
  SpeakerClass,
} from "../compile/compiled-tables.js";
import { PhraseIndex } from "../phrases.js";
import { functionWords, outlets, reportVerbs, reportWords, speakerWords } from "../tables.js";
import type { Token } from "../tokens.js";
import { BEGINS, register, type Word } from "../vocabulary.js";

const nouns: ReadonlyMap<Word, SpeakerClass> = new Map(
  speakerWords.map(([word, kind]) => [register(word), kind]),
);
const verbs: ReadonlyMap<Word, ReportVerbClass> = new Map(
  reportVerbs.map(([word, kind]) => [register(word, BEGINS.report), kind]),
);
const bindings: ReadonlyMap<Word, FunctionClass> = new Map(
  functionWords.map(([word, kind]) => [register(word), kind]),
);
const turning = new Map<ReportWordClass, Set<string>>();
for (const [word, kind] of reportWords) turning.set(kind, (turning.get(kind) ?? new Set()).add(word));
register("according", BEGINS.report);
const outletNames = outletIndex();

/** What a noun says of somebody who speaks: "ministry" is an organ, "witnesses" are anonymous; null for any other word. */
export const speakerClass = (token: Token | undefined): SpeakerClass | null =>
  (token && nouns.get(token.word)) ?? null;

/** Whether a word is a verb of saying, and of which kind; null for any other. */
export const reportVerbClass = (token: Token | undefined): ReportVerbClass | null =>
  (token && verbs.get(token.word)) ?? null;

/** What a word does that names nothing: "of" is a preposition; null for a word that means something. */
export const functionClass = (token: Token | undefined): FunctionClass | null =>
  (token && bindings.get(token.word)) ?? null;

/** Whether a word, in lower case, is one of those on which reported speech turns. */
export const isReportWord = (word: string, kind: ReportWordClass): boolean =>
  turning.get(kind)?.has(word) === true;

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
