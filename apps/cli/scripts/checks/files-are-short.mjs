import { projectFiles, readText } from "../workspace.mjs";

const LONGEST = 400;

/** Code by hand; tables and generated files may be as long as they must. */
export const filesAreShort = {
  name: `no file of code above ${LONGEST} lines`,
  mend: "look for the second noun in it, and give it a file of its own",
  async run() {
    const files = projectFiles().filter(
      (file) => /\.(ts|mjs|js|sql|css)$/.test(file) && !file.includes("/generated/"),
    );
    const long = files
      .map((file) => [file, readText(file).split("\n").length - 1])
      .filter(([, lines]) => lines > LONGEST);
    return { looked: files.length, problems: long.map(([file, lines]) => `${file} has ${lines} lines`) };
  },
};
