export { type DateContext, dateContextOf, type TextDate } from "./context.js";
export { contextsOf, publishedAt } from "./dispatches.js";
export { instantOf } from "./instant.js";
export { type ResolvedPhrase, resolveDate } from "./resolve-date.js";
export type { ResolvedDate } from "./resolved.js";
