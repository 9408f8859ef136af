import { actorOf, isPreposition, namedSpeaker, read, slugOf, speakerClass } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { speakerIn } from "../grammar/reporting/noun-phrase.js";
import { phraseFrom } from "../grammar/reporting/phrase-from.js";
import { isQuoteMark } from "../grammar/reporting/reach.js";
import { type Voice, voiceOf } from "./voice.js";

/** Who speaks under a label: in a transcript ("MR. KIRBY:"), or at the head of its paragraph ("Chairman Dan Roe: “…”"). */
export function labelOf(view: View): Voice | null {
  const { speaker } = view.sentence;
  if (speaker !== null) return speaker.length < 2 ? null : transcriptVoice(speaker);
  return headLabel(firstOfBlock(view));
}

let last: { label: string; voice: Voice } | null = null;

function transcriptVoice(label: string): Voice {
  if (last?.label === label) return last.voice;
  const reading = read(label);
  const named = namedSpeaker(reading, 0, reading.tokens.length);
  const voice: Voice = named
    ? voiceOf(named, null)
    : { slug: slugOf(label), words: label, kind: "person", actor: null, called: slugOf(label), via: null };
  last = { label, voice };
  return voice;
}

function firstOfBlock(view: View): View {
  let first = view;
  while (first.before && first.before.sentence.block === view.sentence.block) first = first.before;
  return first;
}

/** "Quote from | Roe: “…”"; "Quote:" is nobody's name. */
const quoteOf = (view: View) => (isPreposition(view.tokens[1]) ? phraseFrom(view, 2) : null);

/** "General Roe: 85 targets were struck.": a person, or an organ of a state; "Gaza: …" is a topic. */
function headLabel(view: View): Voice | null {
  const phrase = view.norm(0) === "quote" ? quoteOf(view) : phraseFrom(view, 0);
  if (!phrase || view.norm(phrase.to) !== ":" || phrase.to + 1 >= view.tokens.length) return null;
  const speaker = speakerIn(view, { ...phrase, aside: null });
  if (!speaker || speaker.kind === "outlet") return null;
  const known = actorOf(speaker.slug);
  const speaks = speakerClass(view.token(phrase.to - 1)) !== null || known?.kind === "organisation";
  const quotes = isQuoteMark(view.norm(phrase.to + 1));
  const isPerson = speaker.kind === "person" && speakerClass(view.tokens[0]) !== null;
  return speaks || quotes || isPerson ? voiceOf(speaker, null) : null;
}
