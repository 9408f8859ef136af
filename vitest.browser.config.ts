import { defineConfig } from "vitest/config";

// Opens the built notebooks in a real browser: run by CI and by `pnpm run test:browser`, never by `pnpm test`, which needs none.
// CHROMIUM names the browser where it is not Debian's.
export default defineConfig({
  test: {
    include: ["apps/cli/src/browser/**/*.browser.ts"],
    env: { TZ: "UTC" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
