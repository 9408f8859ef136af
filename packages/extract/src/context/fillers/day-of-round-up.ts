import { phraseStart } from "../../engine/noun-phrase.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { barrageOf } from "../barrages.js";
import { filler } from "../fill.js";
import { EVENTS } from "./kinds.js";

/** How many sentences a round-up goes on. */
const REACH = 8;

/** "At least 36 died in bombings today": the day of each that is told after it. */
export const dayOfRoundUp = filler({
  name: "day of the round-up",
  says: "attacks told one by one after a sentence that gives the day of them all, or of their barrage, were on that day",
  slot: "date",
  kinds: EVENTS,
  among: (story) => {
    const dated = new Set(story.of(EVENTS).flatMap(({ dates, view }) => (dates.length > 0 ? [view] : [])));
    return (statement) => {
      const { view, certainty } = statement;
      const barrage = barrageOf(statement, story.of(EVENTS), story);
      if (barrage && barrage.id !== statement.id) return { value: barrage.dates, from: { lender: barrage } };
      if (view.sentence.part !== "body" || view.sentence.item || view.all("date").length > 0) return null;
      if (certainty === "possible" || certainty === "planned") return null;
      for (let back = 1; back <= REACH; back++) {
        const other = story.beside(view, -back);
        if (other?.sentence.part !== "body") return null;
        const days = daysOfAll(other);
        if (days.length > 0) return { value: days, from: { basis: "chain", words: wordsOf(days) } };
        // another day has come up since
        if (dated.has(other)) return null;
      }
      return null;
    };
  },
});

const wordsOf = ([first]: Statement["dates"]) => (first ? { start: first.start, end: first.end } : null);

/** The day that a sentence gives to several attacks at once: "in bombings today", "many of Monday's attacks". */
function daysOfAll(view: View): Statement["dates"] {
  const days = view.all("date").filter(({ phrase }) => phrase.relation === "on");
  const all = view
    .all("event")
    .find(({ form, from }) => form === "plural" && LEADS.has(view.norm(phraseStart(view, from) - 1)));
  if (!all) return [];
  const owner = days.find(
    ({ to }) => [to, to - 1].some((at) => view.norm(at) === "'s") && all.from - to <= 2,
  );
  if (owner) return [owner.phrase];
  const [day, second] = days;
  if (!day || second || view.all("date").length > 1) return [];
  return datesOf(view, all.from).length > 0 || day.to < all.from ? [day.phrase] : [];
}
const LEADS = new Set(["in", "of", "by"]);
