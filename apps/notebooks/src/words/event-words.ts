import type { ChronologyEvent } from "../rows/view-rows.js";
import { listDateWords, timeWords } from "./date-words.js";
import { listWords, type Names } from "./names.js";

/** Where it happened, as near as it is known: `Al-Asad Airbase, Iraq`. */
export function whereWords({ place, country }: ChronologyEvent, names: Names): string {
  const countries = listWords(country.map(names.place));
  if (place === null) return countries === "" ? "place not stated" : countries;
  return countries === "" || place === countries ? place : `${place}, ${countries}`;
}

/** `3 killed, at least 34 injured; drone`: what was reported, never summed. Empty where nothing was. */
export function harmWords({ killed, injured }: ChronologyEvent): string {
  const hurt = injured === null ? null : /killed or injured$/.test(injured) ? injured : `${injured} injured`;
  return [killed === null ? null : `${killed} killed`, hurt].filter((part) => part !== null).join(", ");
}

/** How many reports, and how many of them independent: `3 reports, 2 independent`. */
export function reportsWords({ reports, independent_sources: independent }: ChronologyEvent): string {
  return `${reports} ${reports === 1 ? "report" : "reports"}, ${independent} independent`;
}

/** What one reads when one points at a mark. */
export function eventTitle(event: ChronologyEvent, names: Names): string {
  const who = event.actor.length === 0 ? "not said who" : listWords(event.actor.map(names.actor));
  const whom = event.target.length === 0 ? "target not stated" : listWords(event.target.map(names.actor));
  const dates =
    event.other_dates.length === 0
      ? ""
      : `; other reports: ${event.other_dates.map(listDateWords).join(", ")}`;
  const first = event.quotes.find(({ quote }) => quote !== null);
  return [
    `${event.event_type}: ${who} → ${whom}, ${whereWords(event, names)}`,
    `${event.date === null ? "date not known" : listDateWords(event.date)}${event.time === null ? "" : `, ${timeWords(event.time)}`}${dates}`,
    [harmWords(event), event.munitions].filter(Boolean).join("; "),
    reportsWords(event),
    first ? `${first.publisher ?? first.file}: “${first.quote}”` : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
