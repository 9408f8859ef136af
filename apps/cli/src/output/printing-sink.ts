import { type Claim, sentenceOf, sentenceOfSetAside } from "@sitrep/model";
import type { Sink } from "../store/sink.js";
import type { Streams } from "./streams.js";

/** A sink that prints: claims to standard output as NDJSON, problems to standard error as sentences. */
export interface PrintingSink extends Sink {
  /** problems so far: what was set aside, warnings and errors */
  readonly problems: () => number;
}

export function printingSink(
  { out, err }: Streams,
  shown: (claim: Claim) => Claim = (claim) => claim,
): PrintingSink {
  let problems = 0;
  let pending = "";
  const tell = (sentence: string) => {
    problems++;
    err(`${sentence}\n`);
  };
  return {
    problems: () => problems,
    write(line) {
      if ("claim" in line) pending += `${JSON.stringify(shown(line.claim))}\n`;
      else if ("set_aside" in line) tell(sentenceOfSetAside(line.set_aside));
      else if ("issue" in line && line.issue.severity !== "info") tell(sentenceOf(line.issue));
    },
    async drain() {
      const text = pending;
      pending = "";
      if (text) await out(text);
    },
  };
}
