import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

/**
 * The attacks with their full numbers, hours of them: `pnpm run test:attack`. SITREP_ATTACK is the share of the points that is tried
 * (0.1: one in ten), SITREP_ATTACK_ROWS how many rows the tables have by which two ways to read are compared.
 */
const share = process.env["SITREP_ATTACK"] ?? "1";
const rows = process.env["SITREP_ATTACK_ROWS"] ?? String(Math.round(1_000_000 * Number(share)));
const { projects: _, ...test } = config.test ?? {};

export default mergeConfig(
  { ...config, test },
  defineConfig({
    test: {
      env: { SITREP_ATTACK: share, SITREP_ATTACK_ROWS: rows },
      testTimeout: 7_200_000,
      // says how many points were tried, and how many of them hit
      reporters: ["verbose"],
      include: [
        "apps/cli/src/attack/**/*.test.ts",
        "apps/cli/src/{killed-run,any-text,bad-input}.test.ts",
        "apps/cli/src/stages/byte-rows.test.ts",
        "packages/parse/src/table/attacks.test.ts",
        "packages/parse/src/table/lane/**/*.test.ts",
        "packages/normalize/src/layouts/lane/**/*.test.ts",
      ],
    },
  }),
);
