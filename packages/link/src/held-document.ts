import type { Document } from "@sitrep/model";
import { shinglesOf } from "./copies/shingles.js";

/** What linking keeps of a document, whose text may be long and is one of many. */
export interface HeldDocument
  extends Pick<
    Document,
    "document_id" | "title" | "url" | "publisher" | "published" | "published_at" | "restates"
  > {
  /** hashes of all runs of some words, by which copies are known */
  readonly shingles: Uint32Array;
  readonly page: Page;
}

/** How a document is laid out, as far as it says what the report is about. */
export interface Page {
  readonly publishers: readonly string[];
  /** ordinals of the headline's and the first sentences */
  readonly lead: ReadonlySet<number>;
  /** sentence → the list item that it is in */
  readonly items: ReadonlyMap<number, number>;
}

/** So many sentences of the body open a report. */
const LEAD_SENTENCES = 3;

/** The same for one that is held already. */
export function heldDocument(document: Document | HeldDocument): HeldDocument {
  if ("shingles" in document) return document;
  const { document_id, title, url, publisher, published, published_at, restates } = document;
  return {
    ...{ document_id, title, url, publisher, published, published_at, restates },
    shingles: shinglesOf(document),
    page: pageOf(document),
  };
}

function pageOf({ publisher, restates, sentences }: Document): Page {
  const outlets =
    restates.length > 0 ? restates.map((source) => source.publisher) : publisher ? [publisher] : [];
  const body = sentences.filter(({ part, item }) => part === "body" && !item).slice(0, LEAD_SENTENCES);
  const headlines = sentences.filter(({ part }) => part === "headline");
  return {
    publishers: [...new Set(outlets)].sort(),
    lead: new Set([...headlines, ...body].map(({ ordinal }) => ordinal)),
    items: new Map(sentences.flatMap(({ item, ordinal, block }) => (item ? [[ordinal, block]] : []))),
  };
}
