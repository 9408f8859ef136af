import type { Surroundings } from "../rows/report-rows.js";

/** What the page of an own notebook needs to open evidence: it has no filter, and its charts stand still. Plain JSON. */
export interface OwnData {
  readonly own: {
    /** all rows of a mark that stands for several, by the anchor that it links to */
    readonly together: Readonly<Record<string, readonly string[]>>;
    /** claims after a row, by its anchor */
    readonly claims: Readonly<Record<string, readonly string[]>>;
  };
  /** by claim */
  readonly surroundings: Readonly<Record<string, Surroundings>>;
}
