export { extractDrafts } from "./extract-drafts.js";
