export { basisWords, slotWord } from "./words/basis-words.js";
export { claimHead, type Headed as HeadOfClaim } from "./words/claim-words.js";
export { dateWords } from "./words/date-words.js";
export { listWords, type Names, namesFrom } from "./words/names.js";
