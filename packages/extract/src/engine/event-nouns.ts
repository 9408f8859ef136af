import type { EventMention } from "@sitrep/lexicon";
import type { View } from "./view.js";

/** "attack", "strikes": a noun, and no form of a verb. */
export const isEventNoun = ({ form }: Pick<EventMention, "form">): boolean =>
  form === "noun" || form === "plural";

/** Whether an event noun begins at a token. */
export const isEventNounAt = (view: View, at: number): boolean =>
  view.startingAt("event", at).some(isEventNoun);
