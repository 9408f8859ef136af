/** Refinements that take a value from another statement, whatever else the sentence names. */
export const borrowingSteps: ReadonlySet<string> = new Set([
  "chains",
  "repeated",
  "related",
  "inherited",
  "shared",
  "unnamed",
  "allusions",
]);
