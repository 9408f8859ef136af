import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseSync } from "vite";
import { workspaceRoot } from "../workspace.js";

/**
 * The sources that a module runs, itself among them, as the parser of the tests' own tools sees its imports: types are left out, and so
 * is what others wrote.
 */
export function importedSources(module: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [module];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const name of importsOf(path)) {
      const next = sourceOf(name, path);
      if (next !== null) open.push(next);
    }
  }
  return seen;
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const imported = staticImports.filter(
    ({ entries }) => entries.length === 0 || entries.some((it) => !it.isType),
  );
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap((it) => (it.moduleRequest && !it.isType ? it.moduleRequest.value : [])),
  );
  const later = dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  return [...imported.map(({ moduleRequest }) => moduleRequest.value), ...passedOn, ...later];
}

function sourceOf(name: string, from: string): string | null {
  if (name.startsWith(".")) {
    const path = resolve(dirname(from), name);
    const source = path.replace(/\.js$/, ".ts");
    return existsSync(source) ? source : path;
  }
  const [, room, inside] = /^@sitrep\/([\w-]+)(\/.*)?$/.exec(name) ?? [];
  if (room === undefined) return null;
  const folder = join(workspaceRoot, room === "cli" || room === "notebooks" ? "apps" : "packages", room);
  const { exports }: { exports: Record<string, { source: string }> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const door = exports[`.${inside ?? ""}`];
  if (door === undefined) throw new Error(`${from}: nothing is exported as ${name}`);
  return join(folder, door.source);
}
