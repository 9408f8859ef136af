export { layoutOf, nearestLayout } from "./layouts/index.js";
export { settleClaims } from "./settle-claims.js";
