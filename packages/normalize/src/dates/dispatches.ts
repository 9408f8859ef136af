import type { Document, PartialDate } from "@sitrep/model";
import type { DateContext } from "./context.js";

/** The day of the report at a sentence: that of the dispatch which it is in, else that of the document. */
export const publishedAt = ({ published, dispatches }: Document, sentence: number): PartialDate | null =>
  dispatches?.findLast((dispatch) => dispatch.sentence <= sentence)?.published ?? published;

/** The document's time as each of its dispatches has it. */
export function contextsOf(document: Document, context: DateContext): (sentence: number) => DateContext {
  if (!document.dispatches) return () => context;
  const contexts = new Map<PartialDate | null, DateContext>([[document.published, context]]);
  return (sentence) => {
    const published = publishedAt(document, sentence);
    const known = contexts.get(published);
    if (known) return known;
    const own = { ...context, published, trustWeekdays: true };
    contexts.set(published, own);
    return own;
  };
}
