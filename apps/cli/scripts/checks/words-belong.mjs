import { grep } from "./grep.mjs";

// paths of somebody's machine, and addresses of package registries: each with a class in it, so that this file is no finding
const FOREIGN = [
  /\/[h]ome\/\w/,
  /\/[U]sers\/\w/,
  /\/[r]oot\/\w/,
  /\/[w]ork\/[a-z.]/,
  /\b[A-Z]:\\[U]sers/,
  /[r]egistry\.[a-z]+[.]\w/,
];

export const wordsBelong = {
  name: "no paths of a machine, no registries",
  mend: "name things relative to the project",
  run: async () => grep(FOREIGN, /\.(ts|mjs|js|json|md|sql|yaml|csv|css|html|txt)$|^\.ci\//),
};
