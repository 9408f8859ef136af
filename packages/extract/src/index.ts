export {
  type Explanation,
  explainDocument,
  type SentenceExplanation,
  type StatementExplanation,
} from "./explain.js";
export { extractDrafts } from "./extract-drafts.js";
export { type Leftover, leftoversOf } from "./leftovers.js";
