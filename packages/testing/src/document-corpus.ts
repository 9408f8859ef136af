import type { Expected } from "./corpus.js";

/**
 * A short document as text: one sentence a line, a blank line between paragraphs. A line that begins with "# " is the headline, with
 * "## " a heading, with "- " an item of a list, with "| " a row of a table (the first one holds its heads); "@published 2024-01-23" and "@publisher Example News" say where it is from. The words
 * of each claim are ⟦marked⟧; marks may be in one another.
 */
export type WrittenDocument = string;

export interface DocumentExample {
  readonly form: "says" | "knownGap";
  /** what the document shows, or why it is not yet read so */
  readonly reason: string;
  /** one for each mark, in the order in which the marks open */
  readonly claims: readonly Expected[];
  readonly document: WrittenDocument;
}

/** Documents of two or three sentences with all claims that are read in them, beside the step that fills or closes their slots. */
export class DocumentCorpus<Subject> {
  readonly subject: Subject;
  readonly examples: DocumentExample[] = [];

  constructor(subject: Subject) {
    this.subject = subject;
  }

  /** Each document says these claims, one for each mark, and no other; a slot that must stay open is expected as `null` or `[]`. */
  says(reason: string, claims: readonly Expected[], ...documents: readonly WrittenDocument[]): this {
    for (const document of documents) this.examples.push({ form: "says", reason, claims, document });
    return this;
  }

  /** Should be read so and is not yet: the test says when it starts to be. */
  knownGap(reason: string, claims: readonly Expected[], ...documents: readonly WrittenDocument[]): this {
    for (const document of documents) this.examples.push({ form: "knownGap", reason, claims, document });
    return this;
  }
}

export const documentCorpus = <Subject>(subject: Subject): DocumentCorpus<Subject> =>
  new DocumentCorpus(subject);
