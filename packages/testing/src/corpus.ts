/** Expected fields by name: a claim must have them; fields that are not named may be anything. */
export type Expected = Readonly<Record<string, unknown>>;

/**
 * What other rules read in a sentence, by the name of the rule; a list where one rule reads several. A claim that should not be read so
 * says why in a field `wrong`: the test says when it is read no more.
 */
export type Others = Readonly<Record<string, Expected | readonly Expected[]>>;

export interface SentenceWithOthers {
  readonly sentence: string;
  readonly others: Others;
}

/** A sentence in which other rules read something too, each with its essential fields: nothing else may be read in it. */
export const also = (sentence: string, others: Others): SentenceWithOthers => ({ sentence, others });

export type Example = SentenceWithOthers &
  (
    | { readonly form: "says"; readonly expected: Expected }
    | { readonly form: "silent"; readonly reason: string }
    | { readonly form: "knownGap"; readonly reason: string; readonly expected: Expected }
  );

/** Sentences with all that is read in them, beside their reader: the first value expected, then every way to say it. */
export class Corpus<Subject> {
  readonly subject: Subject;
  readonly examples: Example[] = [];

  constructor(subject: Subject) {
    this.subject = subject;
  }

  /** Each sentence says this, in the ⟦marked⟧ words. */
  says(expected: Expected, ...sentences: readonly (string | SentenceWithOthers)[]): this {
    for (const sentence of sentences) this.examples.push({ form: "says", expected, ...withOthers(sentence) });
    return this;
  }

  /** The subject reads nothing in these, for this reason, and other rules only what is listed. */
  silent(reason: string, ...sentences: readonly (string | SentenceWithOthers)[]): this {
    for (const sentence of sentences) this.examples.push({ form: "silent", reason, ...withOthers(sentence) });
    return this;
  }

  /** Should be read so and is not yet: the test says when it starts to be. */
  knownGap(reason: string, expected: Expected, ...sentences: readonly (string | SentenceWithOthers)[]): this {
    for (const sentence of sentences)
      this.examples.push({ form: "knownGap", reason, expected, ...withOthers(sentence) });
    return this;
  }
}

const withOthers = (sentence: string | SentenceWithOthers): SentenceWithOthers =>
  typeof sentence === "string" ? { sentence, others: {} } : sentence;

export const corpus = <Subject>(subject: Subject): Corpus<Subject> => new Corpus(subject);
