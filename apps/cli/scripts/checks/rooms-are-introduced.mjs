import { dirname } from "node:path";
import { projectFiles } from "../workspace.mjs";

/** Every room says in one sentence what kind of line belongs there. */
export const roomsAreIntroduced = {
  name: "a README.md in every room",
  mend: "write one sentence: what kind of line belongs there",
  async run() {
    const files = new Set(projectFiles());
    const rooms = [...files]
      .filter((file) => /^(packages|apps)\/[^/]+\/package\.json$/.test(file))
      .map(dirname);
    return {
      looked: rooms.length,
      problems: rooms
        .filter((room) => !files.has(`${room}/README.md`))
        .map((room) => `${room}/README.md is missing`),
    };
  },
};
