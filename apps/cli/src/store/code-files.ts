import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { codeFolder, workspaceRoot } from "../workspace.js";

/** How the text of a file of code is read; null where there is no such file. */
export type ReadCode = (path: string) => string | null;

export const readCode: ReadCode = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

const PACKAGE = "@sitrep/";

/**
 * Every file that decides what a module of ours does, with its text, sorted by path: what it imports, what that imports, and so on
 * through the packages of the workspace; their package.json; and the files beside the code that one of them reads. What others wrote
 * is left out: the lock file tells its versions.
 */
export function codeFilesOf(module: string, read: ReadCode = readCode): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const open = [module];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (files.has(path)) continue;
    const text = read(path);
    if (text === null) continue;
    files.set(path, text);
    if (!isCode(path)) continue;
    open.push(...importsIn(text).flatMap((name) => pathsOf(name, path, read)), ...filesBeside(text, path));
  }
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * The names in a module's imports and exports, static or not. A sentence in a comment may look like one: a file too many does no harm.
 */
const importsIn = (text: string): string[] =>
  [...text.matchAll(/(?:from |import |import\()["']([^"'\s]{1,200})["']/g)].map((found) => found[1] ?? "");

const isCode = (path: string): boolean => /\.[jt]s$/.test(path);

/** What a name in an import of `from` stands for; nothing for a package that is not ours. */
function pathsOf(name: string, from: string, read: ReadCode): string[] {
  if (name.startsWith(".")) return [moduleAt(resolve(dirname(from), name))];
  if (!name.startsWith(PACKAGE)) return [];
  const [room = "", ...inside] = name.slice(PACKAGE.length).split("/");
  const folder = ["packages", "apps"].map((rooms) => join(workspaceRoot, rooms, room)).find(existsSync);
  if (folder === undefined) return [];
  const manifest = join(folder, "package.json");
  const { exports }: Manifest = JSON.parse(read(manifest) ?? "{}");
  const door = exports?.[inside.length > 0 ? `./${inside.join("/")}` : "."];
  const path = codeFolder === "src" ? door?.source : door?.default;
  return path === undefined ? [manifest] : [manifest, join(folder, path)];
}

interface Manifest {
  readonly exports?: Readonly<Record<string, { readonly source?: string; readonly default?: string }>>;
}

/** In sources an import says `.js` of a file that is `.ts`; generated tables are `.js` there too. */
function moduleAt(path: string): string {
  const source = path.replace(/\.js$/, ".ts");
  return codeFolder === "src" && existsSync(source) ? source : path;
}

/** All files of the folders that a module opens beside itself, as `new URL("../sql/…", …)` does. */
function filesBeside(text: string, path: string): string[] {
  const names = [...text.matchAll(/new URL\(["'`](\.\.\/\w[\w-]{0,50})\//g)].map((found) => found[1] ?? "");
  return names.flatMap((name) => filesUnder(resolve(dirname(path), name)));
}

/** A test decides nothing of what a stage writes. */
const TEST = /\.test\.[jt]s$/;

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile() && !TEST.test(path))
    : [];
