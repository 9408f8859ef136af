import { projectFiles, readText } from "../workspace.mjs";

/** Lines of the project's files that match one of the patterns. The lock file and compiled tables are nobody's words. */
export function grep(patterns, files) {
  const looked = projectFiles().filter(
    (file) => files.test(file) && !/pnpm-lock\.yaml$|\/generated\//.test(file),
  );
  const problems = looked.flatMap((file) =>
    readText(file)
      .split("\n")
      .flatMap((line, at) =>
        patterns.some((pattern) => pattern.test(line))
          ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`]
          : [],
      ),
  );
  return { looked: looked.length, problems };
}
