import type { View } from "../engine/view.js";
import { speakerIn } from "../grammar/reporting/noun-phrase.js";
import { phraseEnding } from "../grammar/reporting/phrase-before.js";
import { type Voice, voiceOf } from "./voice.js";

/** Whose post a sentence is in: "— Northern Command (@NORCOM)" in the same sentence, as posts that are set into a page end. */
export function signatureOf(view: View): Voice | null {
  for (let at = view.tokens.length - 1; at > 0; at--) {
    if (view.norm(at) !== "@" || view.norm(at - 1) !== "(") continue;
    const phrase = phraseEnding(view, at - 1);
    const speaker = speakerIn(view, phrase && { ...phrase, aside: null });
    if (speaker) return voiceOf(speaker, null);
  }
  return null;
}
