import { textStream } from "../../table/text-stream.js";
import type { ByteSource } from "../part-line.js";
import { jsonFormOf } from "./json-form.js";
import { parseItem } from "./parse-item.js";
import { type JsonEvent, type JsonWalk, walkJson } from "./walk-json.js";

const PIECE = 1 << 18;
/** Characters by which the form is recognised. */
const HEAD = 65_536;

/** What is found in a text of JSON, piece by piece. */
export async function* jsonEvents(source: ByteSource): AsyncGenerator<readonly JsonEvent[]> {
  const stream = textStream();
  const asUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  let events: JsonEvent[] = [];
  const walk = walkAnyForm((event) => events.push(event));
  // JSON is UTF-8; what is not, is of an old program
  const decided = (): string => (stream.undecided() === null ? "" : stream.decide("windows-1252"));
  for (let at = 0; at < source.byteLength; at += PIECE) {
    const bytes = new Uint8Array(await source.slice(at, Math.min(at + PIECE, source.byteLength)));
    const piece = stream.push(bytes);
    walk.push(typeof piece === "string" ? piece : asUtf8.decode(piece));
    walk.push(decided());
    if (events.length === 0) continue;
    yield events;
    events = [];
  }
  walk.push(stream.end());
  walk.push(decided());
  walk.end();
  yield events;
}

/** Waits until the text tells its form. */
function walkAnyForm(onEvent: (event: JsonEvent) => void): JsonWalk {
  let walk: JsonWalk | null = null;
  let head = "";
  const begin = (): JsonWalk => {
    const begun = jsonFormOf(head) === "ndjson" ? walkLines(onEvent) : walkJson(onEvent);
    begun.push(head);
    head = "";
    return begun;
  };
  return {
    push(text) {
      if (walk !== null) walk.push(text);
      else {
        head += text;
        if (head.length >= HEAD) walk = begin();
      }
    },
    end() {
      walk ??= begin();
      walk.end();
    },
  };
}

/** A value on each line: what is broken costs its line. */
function walkLines(onEvent: (event: JsonEvent) => void): JsonWalk {
  let rest = "";
  let line = 0;
  const take = (text: string): void => {
    line++;
    if (text.trim() === "") return;
    const parsed = parseItem(text);
    if ("value" in parsed && typeof parsed.value === "object" && parsed.value !== null)
      onEvent({ kind: "item", path: "", value: parsed.value, size: text.length, number: line });
    else {
      const why = "why" in parsed ? parsed.why : "no object";
      onEvent({ kind: "broken", path: "", text, why, line, number: line });
    }
  };
  return {
    push(text) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const it of lines) take(it);
    },
    end() {
      if (rest.trim() !== "") take(rest);
    },
  };
}
