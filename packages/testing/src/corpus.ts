/** Expected fields by name: a claim must have them; fields that are not named may be anything. */
export type Expected = Readonly<Record<string, unknown>>;

export type Example =
  | { readonly form: "says"; readonly expected: Expected; readonly sentence: string }
  | { readonly form: "silent"; readonly reason: string; readonly sentence: string }
  | {
      readonly form: "knownGap";
      readonly reason: string;
      readonly expected: Expected;
      readonly sentence: string;
    };

/** Sentences with what a reader must make of them, beside the reader: the first value expected, then every way to say it. */
export class Corpus<Subject> {
  readonly subject: Subject;
  readonly examples: Example[] = [];

  constructor(subject: Subject) {
    this.subject = subject;
  }

  /** Each sentence says this, in the ⟦marked⟧ words. */
  says(expected: Expected, ...sentences: readonly string[]): this {
    for (const sentence of sentences) this.examples.push({ form: "says", expected, sentence });
    return this;
  }

  /** Nothing may be read from these, for this reason. */
  silent(reason: string, ...sentences: readonly string[]): this {
    for (const sentence of sentences) this.examples.push({ form: "silent", reason, sentence });
    return this;
  }

  /** Should be read and is not yet: the test tells when it starts to be. */
  knownGap(reason: string, expected: Expected, ...sentences: readonly string[]): this {
    for (const sentence of sentences) this.examples.push({ form: "knownGap", reason, expected, sentence });
    return this;
  }
}

export const corpus = <Subject>(subject: Subject): Corpus<Subject> => new Corpus(subject);
