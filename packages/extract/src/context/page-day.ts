import { wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { isEventNoun } from "../engine/event-nouns.js";
import { phraseStart } from "../engine/noun-phrase.js";
import type { Statement } from "../engine/statement.js";
import { filled } from "./fill.js";

/**
 * An item of a digest happened on the day of its page, unless it names a day: "Rockets hit the base at Orlan". What an item only
 * speaks of ("an inquiry into an airstrike", "in response to attacks") was on no day that the page gives.
 */
function dayOfPage(statement: Statement): DatePhrase | null {
  const { kind, dates, anchor, view } = statement;
  const { sentence } = view;
  if (kind !== "event" || dates.length > 0 || view.all("date").length > 0) return null;
  if (!sentence.item || sentence.part !== "body" || view.before?.sentence.block === sentence.block)
    return null;
  if (!isNews(statement)) return null;
  const { start, end } = view.tokens[anchor] ?? { start: 0, end: 0 };
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
function isNews({ anchor, view }: Statement): boolean {
  const nouns = view.startingAt("event", anchor);
  if (nouns.every((event) => !isEventNoun(event))) return true;
  if (view.all("casualty").some(({ form }) => form !== "noun")) return true;
  if (view.among(phraseStart(view, anchor) - 1, CAUSES)) return false;
  return view.within("cue", 0, anchor).every(({ cue }) => cue !== "report_verb");
}

const CAUSES = wordList("context/page-day/causes");

export function withDayOfPage(statement: Statement): Statement {
  const day = dayOfPage(statement);
  return day
    ? filled(statement, "date", { value: [day], from: { basis: "dateline", words: null } })
    : statement;
}
