import type { CasualtyOutcome, MunitionOutcome } from "@sitrep/model";
import type { View } from "../../engine/view.js";
import type { BareVerb } from "../../grammar/bare-counts.js";
import type { Figure } from "./whole.js";

/** What a verb of its own says of a share: "four fell short", "two of them sank", "five of them died". */
export type Befell = Figure | null;

export function befell(view: View, whole: Figure, verb: BareVerb): Befell {
  const at = verb.head;
  switch (whole.kind) {
    case "munition_count": {
      const outcome = munitionOutcome(view, verb);
      return outcome && { ...whole, outcome };
    }
    case "target_count":
      return isRuin(view, at) ? whole : null;
    case "casualty": {
      const outcome = casualtyOutcome(view, at);
      return outcome && { ...whole, outcome };
    }
    case "event_count":
    case "troop_level":
    case "event":
      return null;
  }
}

function munitionOutcome(view: View, { head, role }: BareVerb): MunitionOutcome | null {
  if (view.hasCue("missed", head)) return "other";
  if (view.hasCue("intercepted", head)) return "intercepted";
  // what ships are hit with is another matter
  if (view.hasCue("impacted", head)) return role === "subject" ? "impacted" : null;
  if (view.hasCue("destroyed", head)) return "destroyed";
  return null;
}

const isRuin = (view: View, at: number) =>
  view.hasCue("destroyed", at) ||
  view.hasCue("damaged", at) ||
  view.hasCue("impacted", at) ||
  view.any("event", at, at + 1);

const casualtyOutcome = (view: View, at: number): CasualtyOutcome | null =>
  view.startingAt("casualty", at).find(({ form }) => form !== "noun" && form !== "plural")?.outcome ?? null;
