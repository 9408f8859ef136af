import { BEGINS, wordList } from "@sitrep/lexicon";
import { bitOf, type View } from "../engine/view.js";

/** No claim is without one of these words: most sentences of most reports end here. */
export const hasMatter = (view: View): boolean =>
  mayMatter(view.reading.begins) &&
  ((view.holds & CARRIES) !== 0 ||
    ((view.holds & bitOf("count")) !== 0 && (view.holds & (bitOf("people") | bitOf("cue"))) !== 0) ||
    view.all("cue").some(({ cue }) => LANDS.has(cue)));

/** What lands, ruins or took place tells of a deed without a noun of attack. */
const LANDS = new Set(["impacted", "destroyed", "damaged", "occur"]);
const CARRIES = bitOf("event") | bitOf("casualty") | bitOf("munition");

const MATTER = BEGINS.impact | BEGINS.event | BEGINS.casualty | BEGINS.munition;
const mayMatter = (begins: number) =>
  (begins & MATTER) !== 0 ||
  ((begins & BEGINS.number) !== 0 && (begins & (BEGINS.people | BEGINS.cue)) !== 0);

/** "The blast in Gao", "the brigade fired it", "Officials blamed the brigade": it may tell more of what was reported before. */
export const speaksOfBefore = (view: View): boolean =>
  ((view.reading.begins & BEGINS.cue) !== 0 && view.all("cue").some(({ cue }) => TELLS_MORE.has(cue))) ||
  ((view.holds & bitOf("actor")) !== 0 && (view.holdsAny(CREDITING) || view.holdsAny(OWNING)));
export const CREDITING = wordList("context/doers/crediting");
/** "was responsible", "the work of the group", "claimed it", "accused it of". */
export const OWNING = wordList("context/doers/owning");
const TELLS_MORE = new Set(["known_event", "fired", "light_verb", "deliver_verb"]);
