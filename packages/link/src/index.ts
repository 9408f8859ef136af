export { readJudgements } from "./judgements.js";
export { type Linked, type LinkInput, linkClaims } from "./link-claims.js";
