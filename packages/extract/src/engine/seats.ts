import { speakerClass } from "@sitrep/lexicon";
import { reportsIn } from "../grammar/reporting/reports.js";
import type { View } from "./view.js";

/**
 * Whether a place says where somebody speaks or has an office, and nothing happens: "officials in Baghdad said", "aid workers in Geneva
 * said", "the Observatory, based in Britain, said"; "troops based in Iraq" are there.
 */
export function isSeat(view: View, from: number, to: number): boolean {
  const link = view.norm(from - 1) === "nearby" ? from - 2 : from - 1;
  const before = view.norm(link);
  if (before !== "in" && before !== "from" && before !== "at") return false;
  if (isOfWitness(view, link, to)) return true;
  if (view.hasCue("report_verb", to) && (canSpeak(view, from - 2) || view.token(from - 2)?.capital === true))
    return true;
  return before === "in" && view.norm(from - 2) === "based" && isInSource(view, from - 2);
}

/** ", a resident in nearby Orlan told the radio": where who tells it lives. */
const isOfWitness = (view: View, link: number, to: number) =>
  canSpeak(view, link - 1) &&
  reportsIn(view).some(
    ({ at, from, stretches }) =>
      from < link && to <= at && !stretches.some((said) => said.from <= link && link < said.to),
  );

/** People and no body: "the health ministry in Gaza" is that of Gaza. */
const canSpeak = (view: View, at: number) =>
  view.hasCue("speaker", at) || speakerClass(view.tokens[at]) === "anonymous";

/** In the words that name who reports, and in nothing that is reported. */
const isInSource = (view: View, based: number) =>
  reportsIn(view).some(
    ({ at, from, speaker, stretches }) =>
      speaker !== null &&
      from <= based &&
      (based < at || based - at <= MOST_BEHIND) &&
      !stretches.some((said) => said.from <= based && based < said.to && !isNameAside(view, at, based)),
  );

/** Words between "said" or "according to" and the seat of who says it. */
const MOST_BEHIND = 16;

/** ", said the Institute for War Tracking, | based in Paris": beside the name, with no other comma between. */
function isNameAside(view: View, verb: number, based: number): boolean {
  let commas = 0;
  for (let at = verb + 1; at < based; at++) {
    if (view.norm(at) === ",") commas++;
    else if (view.any("casualty", at, at + 1) || view.any("event", at, at + 1)) return false;
  }
  return commas === 1 && (verb === 0 || view.norm(verb - 1) === ",");
}
