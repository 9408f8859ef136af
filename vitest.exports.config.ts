import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

/** The tools of others on what `sitrep export` writes: `pnpm run test:exports`. They are fetched from PyPI. */
const { projects: _, ...test } = config.test ?? {};

export default mergeConfig(
  { ...config, test },
  defineConfig({ test: { testTimeout: 120_000, include: ["packages/load/test/**/*.exports.ts"] } }),
);
