import { wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import type { Candidate } from "../engine/candidate.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { fill } from "./fill.js";

/**
 * An item of a digest happened on the day of its page, unless it names a day: "Rockets hit the base at Orlan". What an item only
 * speaks of ("an inquiry into an airstrike", "in response to attacks") was on no day that the page gives.
 */
export function dayOfPage(candidate: Candidate): DatePhrase | null {
  const { sketch, view } = candidate;
  const { sentence } = view;
  if (sketch.kind !== "event" || sketch.dates.length > 0 || view.all("date").length > 0) return null;
  if (!sentence.item || sentence.part !== "body" || view.before?.sentence.block === sentence.block)
    return null;
  if (!isNews(candidate)) return null;
  const { start, end } = view.tokens[sketch.anchor] ?? { start: 0, end: 0 };
  return {
    words: "",
    start,
    end,
    relation: "on",
    night: false,
    reading: { form: "relative", unit: "day", offset: 0, part: null },
  };
}

/** What the item tells: by a verb, or by a noun that is no cause or topic of something else. */
function isNews({ sketch, view }: Candidate): boolean {
  const nouns = view.startingAt("event", sketch.anchor);
  if (nouns.every(({ form }) => form !== "noun" && form !== "plural")) return true;
  if (view.all("casualty").some(({ form }) => form !== "noun")) return true;
  if (view.among(phraseStart(view, sketch.anchor) - 1, CAUSES)) return false;
  return view.within("cue", 0, sketch.anchor).every(({ cue }) => cue !== "report_verb");
}

const CAUSES = wordList("context/page-day/causes");

export function giveDayOfPage(candidate: Candidate): void {
  const day = dayOfPage(candidate);
  if (day) fill(candidate, "date", { value: [day], from: { basis: "dateline", words: null } });
}
