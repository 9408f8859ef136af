import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

// Proves every regular expression anew and keeps the proofs in apps/cli/proved-expressions.txt: `pnpm run test:proofs`.
export default mergeConfig(config, { test: { env: { PROOFS: "anew" } } });
