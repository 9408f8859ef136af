export { type AddedTo, addedClaim } from "./corrections/added-claim.js";
export { applyCorrections, type CorrectedClaims, orphanedLines } from "./corrections/apply-corrections.js";
export { readField, type Setting, setField } from "./corrections/fields.js";
export { readCorrections } from "./corrections/read-corrections.js";
export { looksLikeData } from "./layouts/guess/column-look.js";
export { type FirstMapping, firstMapping, type SeenTable } from "./layouts/guess/first-mapping.js";
export { mappingText } from "./layouts/guess/mapping-text.js";
export { layoutBelow } from "./layouts/header-below.js";
export {
  type BadCell,
  type DayOrder,
  type Layout,
  type LayoutChoice,
  layoutOf,
  Mapping,
  OWN_TABLE,
  orderSurvey,
  type RowContext,
  type RowOutcome,
  readMapping,
  type TableHead,
  type TableRow,
  termsOf,
} from "./layouts/index.js";
export { laneOf, type RowLane } from "./layouts/lane/row-lane.js";
export { settleClaims } from "./settle-claims.js";
