import { projectFiles, runTool } from "../workspace.mjs";

const sources = () => projectFiles().filter((file) => /\.(ts|mjs)$/.test(file));
const tool = (name, words) => async () => {
  const { passed, said } = runTool(name, words);
  return { looked: sources().length, problems: passed ? [] : said.split("\n") };
};

export const typesHold = { name: "types", mend: "mend the types above", run: tool("tsc", ["-b"]) };

export const styleHolds = {
  name: "format and lint",
  mend: "`pnpm run format` mends most of it",
  run: tool("biome", ["check", "--error-on-warnings"]),
};

/** A stage never imports a stage: turbo.json has the rule, each package's turbo.json its tag. */
export const stagesKeepApart = {
  name: "who may import whom",
  mend: "see ARCHITECTURE.md: what two stages share belongs into a leaf",
  run: tool("turbo", ["boundaries"]),
};
