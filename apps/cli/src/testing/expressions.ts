import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** A regular expression of the program. */
export interface Expression {
  /** `packages/parse/src/x.ts:12`; without a line where it was made at run time */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface SourceFile {
  /** relative to the root, with `/` */
  readonly file: string;
  readonly literals: readonly Expression[];
  /** how often the file says `RegExp(…)`: these are seen only when it runs */
  readonly made: number;
}

/** Every TypeScript file under `src` of all packages and apps, tests apart, with its expressions. */
export function sourceFiles(): SourceFile[] {
  return ["packages", "apps"].flatMap((rooms) =>
    readdirSync(`${ROOT}${rooms}`).flatMap((room) =>
      filesUnder(`${rooms}/${room}/src`).filter(isProgram).map(readSource),
    ),
  );
}

const isProgram = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.(?:test|corpus|d)\.ts$/.test(file) && !file.includes("/testing/");

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" }).map(
      (file) => `${folder}/${file.replaceAll("\\", "/")}`,
    );
  } catch {
    return [];
  }
}

function readSource(file: string): SourceFile {
  const text = readFileSync(`${ROOT}${file}`, "utf8");
  const literals: Expression[] = [];
  let made = 0;
  const open: unknown[] = [parseSync(file, text).program];
  while (open.length > 0) {
    const node = open.pop();
    if (node === null || typeof node !== "object") continue;
    const fields = new Map<string, unknown>(Object.entries(node));
    const regex = fields.get("regex");
    if (isRegex(regex)) {
      const line = text.slice(0, Number(fields.get("start"))).split("\n").length;
      literals.push({ place: `${file}:${line}`, source: regex.pattern, flags: regex.flags });
    }
    const callee = fields.get("callee");
    if (callee !== null && typeof callee === "object" && "name" in callee && callee.name === "RegExp") made++;
    open.push(...fields.values());
  }
  return { file, literals, made };
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  value !== null && typeof value === "object" && "pattern" in value && "flags" in value;

/**
 * Lets every `RegExp(…)` that runs from now on be seen: `seen` fills with what was made, by which file of ours. `stop` undoes it.
 */
export function watchExpressions(): { readonly seen: readonly Expression[]; stop(): void } {
  const seen: Expression[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, words, newTarget) => noted(Reflect.construct(target, words, newTarget)),
    apply: (target, self, words) => noted(Reflect.apply(target, self, words)),
  });
  function noted(expression: RegExp): RegExp {
    const place = /((?:packages|apps)\/[\w-]+\/src\/[^:?\s]+\.ts)/.exec(
      callerOf(new Error().stack ?? ""),
    )?.[1];
    if (place) seen.push({ place, source: expression.source, flags: expression.flags });
    return expression;
  }
  return {
    seen,
    stop() {
      globalThis.RegExp = own;
    },
  };
}

/** The first line of a stack that is not this file's. */
const callerOf = (stack: string): string =>
  stack
    .split("\n")
    .slice(1)
    .find(
      (line) => !line.includes("testing/expressions") && !line.includes("Reflect.") && line.includes(".ts"),
    ) ?? "";
