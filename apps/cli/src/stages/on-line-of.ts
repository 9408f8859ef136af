import type { Document, Issue } from "@sitrep/model";

/** A doubt about a document, with the line of its row where it is in a table. */
export const onLineOf = ({ line }: Document, it: Issue): Issue =>
  line === undefined || it.line !== null ? it : { ...it, line };
