import { type Claim, sentenceOf, sentenceOfSetAside } from "@sitrep/model";
import type { Sink } from "../store/sink.js";
import type { Streams } from "./streams.js";

/** A sink that prints: claims to standard output as NDJSON, problems to standard error as sentences. */
export interface PrintingSink extends Sink {
  /** problems so far: what was set aside, warnings and errors */
  readonly problems: () => number;
  /** tells how many more problems there were with causes that were reported */
  end(): void;
}

/** Causes that are counted; what comes with others is told one by one. */
const MOST_CAUSES = 10_000;
/** How many problems with one cause are told one by one. */
const TOLD_EACH = 3;

export function printingSink(
  { out, err }: Streams,
  shown: (claim: Claim) => Claim = (claim) => claim,
): PrintingSink {
  let problems = 0;
  let pending = "";
  const causes = new Map<string, { readonly first: string; count: number }>();
  const tell = (cause: string, sentence: () => string) => {
    problems++;
    if (!causes.has(cause) && causes.size >= MOST_CAUSES) return err(`${sentence()}\n`);
    const seen = causes.get(cause) ?? { first: sentence(), count: 0 };
    causes.set(cause, seen);
    if (++seen.count <= TOLD_EACH) err(`${seen.count === 1 ? seen.first : sentence()}\n`);
  };
  return {
    problems: () => problems,
    write(line) {
      if ("claim" in line) pending += `${JSON.stringify(shown(line.claim))}\n`;
      else if ("set_aside" in line) {
        const it = line.set_aside;
        tell(`${it.file}\n${it.code}\n${it.column}\n${it.expected}`, () => sentenceOfSetAside(it));
      } else if ("issue" in line && line.issue.severity !== "info") {
        const it = line.issue;
        tell(`${it.file}\n${it.code}\n${it.expected}`, () => sentenceOf(it));
      }
    },
    end() {
      for (const { first, count } of causes.values())
        if (count > TOLD_EACH) err(`${first}; the same ${count} times\n`);
    },
    async drain() {
      const text = pending;
      pending = "";
      if (text) await out(text);
    },
  };
}
