import type { DatePhrase } from "@sitrep/model";
import type { View } from "../engine/view.js";

/** The day that a heading or an introducing line gives to the figures below it: "Casualties (as of 25 April)", "Figures as of 25 April:". */
export function leadDays(views: readonly View[], figures: ReadonlySet<View>): ReadonlyMap<View, DatePhrase> {
  const days = new Map<View, DatePhrase>();
  let heading: DatePhrase | null = null;
  let lead: { readonly day: DatePhrase; readonly view: View } | null = null;
  for (const view of views) {
    const { part, item, block } = view.sentence;
    if ((part === "heading" || part === "headline") && !figures.has(view)) {
      heading = dayOf(view) ?? wholeDay(view);
      lead = null;
      continue;
    }
    const reaches =
      lead !== null &&
      (block === lead.view.sentence.block || item || (introduces(lead.view) && lead.view === view.before));
    if (!reaches) lead = null;
    const own = dayOf(view);
    if (own) lead = { day: own, view };
    const day = lead?.day ?? heading;
    if (day) days.set(view, day);
  }
  return days;
}

/** "as of 25 April" */
const dayOf = (view: View): DatePhrase | null =>
  view.all("date").find(({ phrase }) => phrase.relation === "as_of")?.phrase ?? null;

/** A heading that is a day and nothing else. */
function wholeDay(view: View): DatePhrase | null {
  const start = view.tokens.findIndex(({ kind }) => kind !== "mark");
  const date = view.startingAt("date", start)[0];
  return date && date.to === view.tokens.length && date.phrase.relation === "on" ? date.phrase : null;
}

const introduces = (view: View) => view.norm(view.tokens.length - 1) === ":";
