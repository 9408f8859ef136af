export type { Evidence } from "./compare/evidence.js";
export { documentCopies } from "./copies/document-copies.js";
export {
  type ExplainedEvent,
  type ExplainedMember,
  explainEvent,
  type NearClaim,
  type Weighed,
} from "./explain-event.js";
export { type FeatureName, features } from "./features.js";
export { type HeldDocument, heldDocument } from "./held-document.js";
export { type PlacedJudgement, readJudgements } from "./judgements/read-judgements.js";
export { type Linked, type LinkInput, linkClaims, linkTold, type Told, toldOf } from "./link-claims.js";
export { lexiconNames, type Names, type Site } from "./names.js";
export { RecordHold } from "./records/held-record.js";
