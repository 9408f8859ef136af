import { HELD, type Holdings } from "./holdings.js";

/** What the pages were last made of, and what before that. */
export interface History {
  readonly before: Holdings | null;
  readonly now: Holdings;
}

/** The history after a run. A run that finds the same as the last one leaves it as it was, so that the same pages come of it. */
export function historyAfter(last: History | null, now: Holdings): History {
  if (last === null) return { before: null, now };
  return isSame(last.now, now) ? last : { before: last.now, now };
}

export interface Change {
  readonly of: keyof Holdings;
  /** id and words */
  readonly added: readonly Held[];
  readonly gone: readonly Held[];
  /** files that have the same name and other bytes */
  readonly changed: readonly Held[];
}

export interface Held {
  readonly id: string;
  readonly words: string;
}

/** What is new and what is gone; empty where nothing changed, null where there was no run before. */
export function changesIn({ before, now }: History): Change[] | null {
  if (before === null) return null;
  return HELD.flatMap((of): Change[] => {
    const [old, held] = [before[of], now[of]];
    const added = heldIn(held).filter(({ id }) => !Object.hasOwn(old, id));
    const gone = heldIn(old).filter(({ id }) => !Object.hasOwn(held, id));
    const changed =
      of === "files"
        ? heldIn(held).filter(({ id, words }) => Object.hasOwn(old, id) && old[id] !== words)
        : [];
    return added.length + gone.length + changed.length === 0 ? [] : [{ of, added, gone, changed }];
  });
}

const heldIn = (held: Readonly<Record<string, string>>): Held[] =>
  Object.entries(held).map(([id, words]) => ({ id, words }));

/** Words may change with our own code; what is held is recognised by ids, and a file by its bytes. */
const isSame = (left: Holdings, right: Holdings): boolean =>
  HELD.every((of) => {
    const [ids, others] = [Object.keys(left[of]), Object.keys(right[of])];
    return (
      ids.length === others.length &&
      ids.every((id) => Object.hasOwn(right[of], id) && (of !== "files" || left[of][id] === right[of][id]))
    );
  });

/** The history as a file has it; null for what no run of ours wrote. */
export function historyIn(text: string): History | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHistory(value) ? value : null;
  } catch {
    return null;
  }
}

const isHistory = (value: unknown): value is History =>
  isObject(value) && isHoldings(value["now"]) && (value["before"] === null || isHoldings(value["before"]));

const isHoldings = (value: unknown): value is Holdings =>
  isObject(value) &&
  HELD.every((of) => {
    const held = value[of];
    return isObject(held) && Object.values(held).every((words) => typeof words === "string");
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
