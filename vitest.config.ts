import { defineConfig } from "vitest/config";

/**
 * Tests of functions from values to values: no process, no database, no proof of an expression. Those of a worker share their modules, so
 * that the lexicon is read once and not once a file. The gold of linking asks another program for its score.
 */
const PURE = [
  "packages/{model,lexicon,parse,extract,normalize,testing}/src/**/*.test.ts",
  "packages/link/src/*/**/*.test.ts",
  "packages/link/src/!(gold).test.ts",
  "apps/notebooks/src/{charts,drawing,explore,reports,words,writers}/**/*.test.ts",
];
/** How time grows with what is read takes seconds to measure. */
const GROWTH = "packages/*/src/**/*.growth.test.ts";
const PROOFS = "apps/cli/src/expressions.test.ts";

// Tests run from source: the workspace's packages are resolved by their "source" condition, so no build is between
// an edit and its test. The clock's zone is fixed, and nothing may be printed by code under test.
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  resolve: { conditions: ["source", "node", "import", "default"] },
  test: {
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    // by itself it leaves a core free, which is half of a small machine
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "pure", include: PURE, exclude: [GROWTH], isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["packages/*/{src,test}/**/*.test.ts", "apps/*/{src,test}/**/*.test.ts"],
          exclude: [...PURE, PROOFS],
        },
      },
      { extends: true, test: { name: "growth", include: [GROWTH] } },
      { extends: true, test: { name: "proofs", include: [PROOFS] } },
    ],
  },
});
