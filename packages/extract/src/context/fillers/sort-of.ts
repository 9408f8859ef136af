import { wordList } from "@sitrep/lexicon";
import type { Quote } from "../../engine/statement.js";

const OF_STATE =
  /^(?:soldiers?|troops?|policem[ae]n|police(?: officers?)?|officers?|service-?members?|service members?|servicem[ae]n|marines?|airm[ae]n|conscripts?|reservists?|security (?:forces|guards?|officers?))$/i;
const OF_GROUP =
  /^(?:fighters?|militants?|gunm[ae]n|rebels?|insurgents?|terrorists?|militiam[ae]n|jihadists?|militia (?:members?|fighters))$/i;
const OF_MANY = wordList("context/fillers/sort-of/of-many");

/** Whose the armed people are whom a figure counts, by their noun: a state's soldiers, or a group's fighters. */
export function sortOf({ view, from, to }: Quote): "state" | "group" | null {
  for (const people of view.within("people", from, to)) {
    // "wounding 103, police said"
    if (!people.military || view.norm(people.from - 1) === ",") continue;
    // "202 foreign soldiers", "two UN officers": of no one state
    if ([people.from - 1, people.from - 2].some((at) => at >= from && view.among(at, OF_MANY))) return null;
    const words = view.words(people.from, people.to).replace(/\s+/g, " ");
    if (OF_STATE.test(words) || view.norm(people.from - 1) === "government") return "state";
    if (OF_GROUP.test(words)) return "group";
  }
  return null;
}
