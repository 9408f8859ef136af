import type { NamesAround, Reading } from "@sitrep/lexicon";
import type { Sentence } from "@sitrep/model";
import { type Dateline, datelineIn, datelineOf, type Town } from "./dateline.js";
import type { Around } from "./statement.js";
import type { View } from "./view.js";

/** The datelines of a document, one after another: which is in force, and how far back it is. */
export class Datelines {
  #setting: readonly string[] | null = null;
  #story = 0;
  #words: Around["dateline"] = null;
  #town: Town | null = null;
  #since = 0;
  readonly #names: NamesAround;

  constructor(names: NamesAround) {
    this.#names = names;
  }

  /** Looks at the next sentence, which may be a dateline or begin with one. */
  reach(sentence: Sentence, reading: Reading): void {
    const dateline = datelineOfSentence(sentence, reading, this.#names);
    if (!dateline) return;
    // the first one heads what comes before it too
    if (this.#setting !== null) this.#story++;
    this.#setting = dateline.country;
    this.#town = dateline.town;
    this.#since = 0;
    this.#words = wordsOfDateline(reading, dateline);
  }

  /** The town of the dateline for one more sentence under it. */
  townOfNext(): View["town"] {
    return this.#town && { town: this.#town, since: this.#since++ };
  }

  around(voice: Around["voice"]): Around {
    return { setting: this.#setting ?? NOWHERE, story: this.#story, dateline: this.#words, voice };
  }
}

const NOWHERE: Around["setting"] = [];

/** One that was taken off its paragraph, else one that opens it. */
function datelineOfSentence(sentence: Sentence, reading: Reading, names: NamesAround): Dateline | null {
  const { dateline, item, cell } = sentence;
  if (dateline) return datelineIn(reading, names);
  return item || cell || isLabel(sentence, reading) ? null : datelineOf(reading, names);
}

/** "MR. LOWE:" says who speaks, though MR is a code of a country too. */
const isLabel = ({ speaker }: Sentence, { text, tokens }: Reading) =>
  speaker !== null && text.startsWith(speaker, tokens[0]?.start);

/** Without its dash. */
const wordsOfDateline = ({ tokens }: Reading, { to }: Dateline) => ({
  start: tokens[0]?.start ?? 0,
  end: tokens[to - 2]?.end ?? tokens[0]?.end ?? 0,
});
