import { boundsOf } from "@sitrep/model/days";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { inferredWords } from "./basis-words.js";
import { listDateWords, shortDateWords, timeWords } from "./date-words.js";
import { listWords, type Names } from "./names.js";
import { ownWords } from "./source-words.js";

/** Where it happened, as near as it is known: `Al-Asad Airbase, Iraq`. */
export function whereWords({ place, country }: ChronologyEvent, names: Names): string {
  const countries = listWords(country.map(names.place));
  if (place === null) return countries === "" ? "place not stated" : countries;
  return countries === "" || place === countries ? place : `${place}, ${countries}`;
}

/** `3 killed, at least 34 injured`: what was reported, never summed. Empty where nothing was. */
export function harmWords({ killed, injured }: ChronologyEvent, names: Names): string {
  const [dead, hurt] = [figuresWords(killed, names), figuresWords(injured, names)];
  return [
    dead === null ? null : `${dead} killed`,
    hurt === null ? null : /killed or injured$/.test(hurt) ? hurt : `${hurt} injured`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** `17 launched, 2 impacted`; without figures, the means alone: `drone`. */
export const munitionWords = ({ munitions, munition }: ChronologyEvent, names: Names): string =>
  figuresWords(munitions, names) ?? munition.map((slug) => slug.replaceAll("-", " ")).join(", ");

/** How many reports, and how many sources independent of one another: `2 reports or tables, 1 independent source`. */
export const reportsWords = ({ reports, independent_sources: sources }: ChronologyEvent): string =>
  `${reports} ${reports === 1 ? "report or table" : "reports or tables"}, ${sources} independent ${sources === 1 ? "source" : "sources"}`;

/** The view's text for figures: names for its slugs (`4 (us)`), and nothing for words that give no number. */
function figuresWords(text: string | null, names: Names): string | null {
  const named = text
    ?.replace(
      /\(([a-z0-9]+(?:-[a-z0-9]+)*(?:, [a-z0-9]+(?:-[a-z0-9]+)*)*)\)/g,
      (_, slugs: string) => `(${slugs.split(", ").map(names.actor).join(", ")})`,
    )
    .replace(/, no number given\b|\bno number given, /g, "");
  return named === undefined || named === ""
    ? null
    : named.replaceAll("no number given", "number not given:");
}

/** `17–18 Oct 2023`, `20 Jan 2024`, `Oct 2023`: the day, or the days of which one is meant. */
export function eventDateWords({ date, date_from: from, date_to: to }: ChronologyEvent): string {
  if (date === null) return "date not known";
  const whole = boundsOf(date);
  if (from === null || to === null || from === to || (whole?.from === from && whole.to === to))
    return listDateWords(date);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}–${listDateWords(to)}`
    : `${shortDateWords(from)} – ${listDateWords(to)}`;
}

/** What one reads when one points at a mark. */
export function eventTitle(event: ChronologyEvent, names: Names): string {
  const who = event.actor.length === 0 ? "not said who" : listWords(event.actor.map(names.actor));
  const whom = event.target.length === 0 ? "target not stated" : listWords(event.target.map(names.actor));
  const dates =
    event.other_dates.length === 0
      ? ""
      : `; other reports: ${event.other_dates.map(listDateWords).join(", ")}`;
  const first = event.quotes.find((it) => ownWords(it) !== null);
  return [
    `${event.event_type}: ${who} → ${whom}, ${whereWords(event, names)}`,
    `${eventDateWords(event)}${event.time === null ? "" : `, ${timeWords(event.time)}`}${dates}`,
    [harmWords(event, names), munitionWords(event, names)].filter((part) => part !== "").join("; "),
    reportsWords(event),
    first ? `${first.publisher ?? first.file}: “${first.quote}”` : "",
    inferredWords(event.inferred),
  ]
    .filter((line) => line !== "")
    .join("\n");
}
