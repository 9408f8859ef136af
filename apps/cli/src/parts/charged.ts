import { type Budget, tooMuch } from "./bounds.js";
import { NOTHING, type Unpacked } from "./unpacked.js";

/** What of this its budget bears: each part that is still in it, and nothing where the file's own content is too much. */
export function charged(unpacked: Unpacked, budget: Budget): Unpacked {
  const { own, parts } = unpacked;
  if (own !== null && !budget.spend(own.bytes, poolOf(own.kind)))
    return { ...NOTHING, why: tooMuch("a file") };
  return {
    ...unpacked,
    parts: parts.map((part) =>
      part.stored === null || budget.spend(part.bytes, poolOf(part.kind))
        ? part
        : { ...part, stored: null, why: tooMuch("a member") },
    ),
  };
}

const poolOf = (kind: string): "rows" | "bytes" => (kind === "rows" ? "rows" : "bytes");
