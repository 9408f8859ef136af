import { defineConfig } from "vitest/config";

// Tests run from source: the workspace's packages are resolved by their "source" condition, so no build stands between
// an edit and its test. The clock's zone is fixed, and nothing may be printed by code under test.
export default defineConfig({
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  resolve: { conditions: ["source", "node", "import", "default"] },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "apps/*/{src,test}/**/*.test.ts"],
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    // by itself it leaves a core free, which is half of a small machine
    maxWorkers: "100%",
  },
});
