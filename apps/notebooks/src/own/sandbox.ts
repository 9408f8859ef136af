import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from "quickjs-emscripten-core";

/** What an expression gave, as JSON, or what was wrong. */
export type Evaluated = { readonly value: unknown } | { readonly wrong: string };

/** Bytes of memory, and turns of its clock (some thousand steps each): the same on a fast machine and on a slow one. */
const MEMORY = 64 << 20;
const STACK = 128 << 10;
const TURNS = 2_000;

/**
 * Evaluates an expression over `rows` in an interpreter of its own (QuickJS as WebAssembly): JSON goes in and comes out, and there is
 * nothing else to reach: no file, no network, no process, no clock, no chance. What runs too long or takes too much ends.
 */
export async function evaluated(expression: string, rows: unknown): Promise<Evaluated> {
  const { default: variant } = await import("@jitl/quickjs-singlefile-mjs-release-sync");
  // one interpreter an expression: an overflow of the stack leaves one that nobody should use again
  const module = await newQuickJSWASMModuleFromVariant(variant);
  const runtime = module.newRuntime({ memoryLimitBytes: MEMORY, maxStackSizeBytes: STACK });
  let turns = 0;
  runtime.setInterruptHandler(() => ++turns > TURNS);
  try {
    const context = runtime.newContext();
    const before = resultOf(context, `${WITHOUT_CHANCE}\nglobalThis.rows = ${JSON.stringify(rows)};`);
    if ("wrong" in before) return before;
    const result = resultOf(context, `JSON.stringify((${expression}\n))`);
    context.dispose();
    if ("wrong" in result) return result;
    return typeof result.value === "string"
      ? { value: JSON.parse(result.value) }
      : { wrong: "nothing that JSON can hold" };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : "an expression that broke the interpreter" };
  }
}

/** The same input shall give the same page. */
const WITHOUT_CHANCE = `{
  const Day = Date;
  const no = (what) => () => { throw new Error(what + " is not the same in two builds"); };
  globalThis.Date = class extends Day {
    constructor(...parts) { if (parts.length === 0) no("the time of day")(); super(...parts); }
    static now() { no("the time of day")(); }
  };
  Math.random = no("a random number");
}`;

function resultOf(context: QuickJSContext, code: string): Evaluated {
  const result = context.evalCode(code);
  if (result.error) {
    const error: unknown = context.dump(result.error);
    result.error.dispose();
    return { wrong: wordsOf(error) };
  }
  const value: unknown = context.dump(result.value);
  result.value.dispose();
  return { value };
}

const wordsOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error && "name" in error
    ? error.message === "interrupted"
      ? "an expression that does not end"
      : `${error.name}: ${error.message}`
    : String(error);
