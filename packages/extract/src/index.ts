export {
  type Explanation,
  explainDocument,
  type Leftover,
  leftoversOf,
  type SentenceExplanation,
  type Statement,
} from "./explain.js";
export { extractDrafts } from "./extract-drafts.js";
