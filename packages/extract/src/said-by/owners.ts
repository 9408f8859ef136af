import { isReportWord, read, type SpeakerClass, speakerClass } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { clauseSubject } from "../grammar/reporting/subject.js";
import { earlierVoice } from "./earlier.js";
import { type Voice, voiceOf } from "./voice.js";

/** "Its military", "their spokesman", "his office": an organ or office named by its owner. */
export function isOwned({ words, kind }: Voice): boolean {
  const space = words.indexOf(" ");
  if (kind === "person" || !isReportWord(words.slice(0, space).toLowerCase(), "possessive")) return false;
  const rest = words.slice(space + 1);
  return rest === rest.toLowerCase() && isOrgan(headClass(rest));
}

/** The class of the last word of a name. */
export const headClass = (words: string): SpeakerClass | null => speakerClass(read(words).tokens.at(-1));

const isOrgan = (kind: SpeakerClass | null) => kind === "organ" || kind === "office" || kind === "official";

/** The state, group or body that its sentence is about; for "his" and "her" the person who was named last. */
export function ownedBy(view: View, at: number, owned: Voice): Voice | null {
  const subject = clauseSubject(view);
  const own = subject && subject.from < at && subject.speaker ? voiceOf(subject.speaker, null) : null;
  const isTheirs =
    owned.words.toLowerCase().startsWith("it") || owned.words.toLowerCase().startsWith("their");
  const owner = isTheirs ? (own?.kind === "organisation" ? own : null) : earlierVoice(view, at, "he");
  return owner && { ...owner, words: owned.words, kind: owned.kind, via: owned.via };
}
