export {
  type Explanation,
  explainDocument,
  type SentenceExplanation,
  type Statement,
} from "./explain.js";
export { extractDrafts } from "./extract-drafts.js";
export { type Leftover, leftoversOf } from "./leftovers.js";
