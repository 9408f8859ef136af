import { newScan, type Scan, valueEnd } from "./item-end.js";
import { nextItem } from "./next-item.js";
import { parseItem } from "./parse-item.js";

/** What is found on the way through a text of JSON, in its order. */
export type JsonEvent =
  /** one of a list of objects or of lists; `path` leads there: "data", "response.events", "" where the list is the whole text */
  | {
      readonly kind: "item";
      readonly path: string;
      readonly value: unknown;
      /** characters that it takes */
      readonly size: number;
      /** its line, in a text with an item on each */
      readonly number?: number;
    }
  /** one of a list that is no JSON, with the line of the text on which it begins */
  | {
      readonly kind: "broken";
      readonly path: string;
      readonly text: string;
      readonly why: string;
      readonly line: number;
      readonly number?: number;
    }
  /** a single value beside lists: how many there are in all, which page this is */
  | { readonly kind: "field"; readonly path: string; readonly text: string }
  /** a list of single values, or of nothing */
  | { readonly kind: "list"; readonly path: string; readonly isEmpty: boolean }
  /** an object that is the whole text, or one of several after one another; null where it is too long to be one item */
  | { readonly kind: "object"; readonly text: string | null }
  /** the text ends before its last bracket */
  | { readonly kind: "cut" };

export interface JsonWalk {
  push(text: string): void;
  end(): void;
}

/** The longest item, in characters: maps of countries have long edges. */
const LONGEST_ITEM = 1 << 24;
const TOO_LONG = `it is longer than ${LONGEST_ITEM} characters`;
/** Objects around a list. */
const DEEPEST = 3;

interface Frame {
  readonly isList: boolean;
  readonly path: string;
  /** of an object: the name whose value comes next */
  key: string | null;
  /** of a list: the first name of its items, with its quotes, by which the next one is found after a broken one */
  firstName: string | null;
  /** an item held an object that begins like the items: the next such object may be within one */
  hasAlike: boolean;
  /** an item without end was given up: what follows is passed over to the next one */
  isLost: boolean;
}

/** Characters in which a name, or the beginning of a list, must lie. */
const NEAR = 10_000;
const NAME = /^"(?:[^"\\]|\\.)*"\s*:/s;
const FIRST_NAME = /^\{\s*("[^"\\]{1,200}")/;

/**
 * Walks through a text that may be larger than memory and comes in pieces: lists of objects item by item. A broken item costs itself: where
 * a quote is missing, the list goes on with the next object that begins like the first.
 */
export function walkJson(onEvent: (event: JsonEvent) => void): JsonWalk {
  let buffer = "";
  let at = 0;
  let line = 1;
  let scan: Scan | null = null;
  let root: string | null = "";
  let isEnding = false;
  let [wasted, read] = [0, 0];
  const frames: Frame[] = [];

  const consume = (end: number): string => {
    const text = buffer.slice(at, end);
    for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1)) line++;
    if (frames.length > 0 && root !== null) root = root.length > LONGEST_ITEM ? null : root + text;
    read += text.length;
    at = end;
    return text;
  };
  const broken = (path: string, why: string, end: number): true => {
    const first = line;
    onEvent({ kind: "broken", path, text: consume(end), why, line: first });
    return true;
  };
  const enter = (isList: boolean, path: string): true => {
    if (frames.length === 0) root = "";
    frames.push({ isList, path, key: null, firstName: null, hasAlike: false, isLost: false });
    consume(at + 1);
    return true;
  };
  const leave = (): true => {
    consume(at + 1);
    const left = frames.pop();
    const above = frames[frames.length - 1];
    if (above) above.key = null;
    else if (left?.isList === false) onEvent({ kind: "object", text: root });
    return true;
  };
  /** Where the value at hand ends; null where more text is needed. */
  const look = (): { readonly end: number; readonly isDoubtful: boolean } | null => {
    scan ??= newScan(at);
    const end = valueEnd(buffer, scan);
    if (end < 0) return null;
    const { isDoubtful } = scan;
    scan = null;
    return { end: Math.max(end, at + 1), isDoubtful };
  };

  const step = (): boolean => {
    const frame = frames[frames.length - 1];
    if (frame?.isLost) return findAgain(frame);
    const gap = /^[\s,\ufeff]+/.exec(buffer.slice(at, at + NEAR));
    if (gap) return consume(at + gap[0].length) !== "";
    const next = buffer.charAt(at);
    if (next === "") return false;
    if (frame === undefined) return begin(next, "", 0);
    if (next === "]" || (next === "}" && scan === null)) return leave();
    if (frame.isList) return item(frame);
    if (frame.key === null) return name(frame);
    return begin(next, frame.path === "" ? frame.key : `${frame.path}.${frame.key}`, frames.length);
  };
  /** A value of an object, or of the whole text. */
  const begin = (next: string, path: string, depth: number): boolean => {
    if (next === "{" && depth < DEEPEST) return enter(false, path);
    if (next === "[" && scan === null) {
      const inner = /^\[\s*(\S)/.exec(buffer.slice(at, at + NEAR))?.[1];
      if (inner === undefined && !isEnding && buffer.length - at < NEAR) return false;
      if (inner === "{" || (inner === "[" && depth < 2)) return enter(true, path);
    }
    const seen = look();
    if (seen === null) return false;
    const frame = frames[frames.length - 1];
    if (frame === undefined && next !== "[") return broken(path, "neither a list nor an object", seen.end);
    const text = consume(seen.end);
    if (frame) frame.key = null;
    if (next === "[") onEvent({ kind: "list", path, isEmpty: /^\[\s*\]$/.test(text) });
    else onEvent({ kind: "field", path, text });
    return true;
  };
  const name = (frame: Frame): boolean => {
    const written = NAME.exec(buffer.slice(at, at + NEAR))?.[0];
    if (written !== undefined) {
      const parsed = parseItem(consume(at + written.length).slice(0, -1));
      frame.key = "value" in parsed && typeof parsed.value === "string" ? parsed.value : "";
      return true;
    }
    if (buffer.length - at < NEAR && !isEnding) return false;
    const seen = look();
    return seen !== null && broken(frame.path, "no name of a value", seen.end);
  };
  const item = (frame: Frame): boolean => {
    const { path } = frame;
    const seen = look();
    if (seen === null) {
      if (isEnding)
        return passOver(frame, "it does not end: the text is cut, or a quote is missing", buffer.length);
      return buffer.length - at >= LONGEST_ITEM && passOver(frame, TOO_LONG, buffer.length);
    }
    const text = buffer.slice(at, seen.end);
    const parsed = parseItem(text);
    if ("why" in parsed) {
      return seen.isDoubtful || !frame.hasAlike
        ? passOver(frame, parsed.why, seen.end)
        : broken(path, parsed.why, seen.end);
    }
    const { value } = parsed;
    if (typeof value !== "object" || value === null) return broken(path, "no object", seen.end);
    frame.firstName ??= FIRST_NAME.exec(text)?.[1] ?? null;
    frame.hasAlike ||= nextItem(frame.firstName, text, 1) >= 0;
    consume(seen.end);
    onEvent({ kind: "item", path, value, size: text.length });
    return true;
  };
  /** Passes over a broken item: to the next one that begins like the first, else to `end`. */
  const passOver = (frame: Frame, why: string, end: number): boolean => {
    scan = null;
    // each look at the same text again is paid for by text that was read
    const isPaid = wasted < 16 * LONGEST_ITEM + 8 * read;
    const name = frame.firstName ?? FIRST_NAME.exec(buffer.slice(at, at + 300))?.[1] ?? null;
    const next = isPaid ? nextItem(name, buffer, at + 1, end) : -1;
    if (next >= 0) wasted += end - next;
    else frame.isLost = why === TOO_LONG;
    return broken(frame.path, why, next >= 0 ? next : end);
  };
  const findAgain = (frame: Frame): boolean => {
    const next = nextItem(frame.firstName, buffer, at);
    frame.isLost = next < 0;
    // the next item may begin in what is there
    const kept = frame.isLost ? Math.max(at, buffer.length - NEAR) : next;
    return kept > at ? consume(kept) !== "" && !frame.isLost : !frame.isLost;
  };

  return {
    push(text) {
      buffer = buffer.slice(at) + text;
      if (scan) {
        scan.at -= at;
        scan.start -= at;
      }
      at = 0;
      while (step());
    },
    end() {
      isEnding = true;
      while (step());
      if (frames.length > 0) onEvent({ kind: "cut" });
    },
  };
}
