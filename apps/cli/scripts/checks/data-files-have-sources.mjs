import { projectFiles, readText } from "../workspace.mjs";

/** Each file of evidence is in data/README.md by its path below data/, in back quotes, and each path there exists. */
export const dataFilesHaveSources = {
  name: "an entry in data/README.md for each data file",
  mend: "say in data/README.md what it is, where its facts come from, and its licence",
  async run() {
    const files = projectFiles()
      .filter((file) => file.startsWith("data/") && file !== "data/README.md")
      .map((file) => file.slice("data/".length));
    const named = new Set(
      [...readText("data/README.md").matchAll(/`([^`\s]+\.\w+)`/g)].map((match) => match[1]),
    );
    const known = new Set(files);
    return {
      looked: files.length,
      problems: [
        ...files.filter((file) => !named.has(file)).map((file) => `data/${file}: no entry in data/README.md`),
        ...[...named]
          .filter(
            (file) =>
              file.includes("/") && !file.includes("*") && !known.has(file) && !file.startsWith("../"),
          )
          .map((file) => `data/README.md names ${file}, which is not there`),
      ],
    };
  },
};
