import { isReportWord } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import type { View } from "../engine/view.js";
import type { Report } from "../grammar/reporting/report.js";

/** Behind its verb the day of a statement follows at once, or not at all. */
const NEAR = 4;

/** The day of a statement: "the ministry on Nov. 17 said", "said on Tuesday", "On September 29, Armenia announced"; null where none is given. */
export function saidOn(view: View, { at, from, stretches }: Report): DatePhrase | null {
  const isSaid = (token: number) => stretches.some((stretch) => stretch.from <= token && token < stretch.to);
  const date = view.all("date").find((mention) => {
    if (mention.phrase.relation !== "on" || isSaid(mention.from)) return false;
    const beside = mention.from >= from && mention.from <= at + NEAR;
    const fronted = mention.from <= 1 && mention.to <= from && from - mention.to <= 1;
    return beside || fronted;
  });
  return date?.phrase ?? null;
}

/** "The toll stood at 310 on Thursday": the day that a running figure is of. */
export function reachedOn(view: View, { from, to }: { from: number; to: number }): DatePhrase | null {
  let reaches = false;
  for (let at = Math.max(0, from - NEAR); at < to; at++) reaches ||= isReportWord(view.norm(at), "reaching");
  const date = reaches ? view.within("date", to, to + 3)[0] : undefined;
  return date?.phrase.relation === "on" ? date.phrase : null;
}
