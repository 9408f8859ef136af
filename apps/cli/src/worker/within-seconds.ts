import { Script } from "node:vm";

const HELD = "sitrep:work";
const script = new Script(`globalThis[${JSON.stringify(HELD)}]()`);

/** Does work that is broken off when it takes too long; null where it was. Only an engine can stop what does not look at a clock. */
export function withinSeconds<Result>(seconds: number, work: () => Result): Result | null {
  const results: Result[] = [];
  Reflect.set(globalThis, HELD, () => {
    results.push(work());
  });
  try {
    script.runInThisContext({ timeout: Math.max(1, Math.round(seconds * 1000)) });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  } finally {
    Reflect.deleteProperty(globalThis, HELD);
  }
  return results[0] ?? null;
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
