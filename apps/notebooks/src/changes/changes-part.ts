import { anchorOf } from "../charts/chart.js";
import { numberWords } from "../words/figure-words.js";
import { escaped } from "../writers/escape.js";
import type { Change, Held } from "./changes.js";
import type { Holdings } from "./holdings.js";

/** Things that are named of each sort; the rest are counted. */
const NAMED = 8;

const NOUNS: Readonly<Record<keyof Holdings, readonly [one: string, many: string]>> = {
  files: ["file", "files"],
  figures: ["figure", "figures"],
  events: ["event", "events"],
  disputes: ["pair of figures that disagree", "pairs of figures that disagree"],
};

/** What changed since the run before, for the front page; empty where there was none. The one part of all pages that depends on what was there before. */
export function changesPart(changes: readonly Change[] | null): string {
  if (changes === null) return "";
  const heading = "<h2>Since the run before</h2>";
  const list =
    changes.length === 0
      ? "<p>Nothing has changed.</p>"
      : `<ul>\n${changes.map(changePart).join("\n")}\n</ul>`;
  return `<section class="changes">\n${heading}\n${list}\n</section>`;
}

function changePart({ of, added, gone, changed }: Change): string {
  const parts = [
    listPart("new", added, of, true),
    listPart("changed", changed, of, true),
    listPart("gone", gone, of, false),
  ].filter((part) => part !== "");
  return `<li>${parts.join("; ")}</li>`;
}

function listPart(what: string, held: readonly Held[], of: keyof Holdings, isThere: boolean): string {
  if (held.length === 0) return "";
  const [one, many] = NOUNS[of];
  const named = held.slice(0, NAMED).map((it) => namePart(it, of, isThere));
  const more = held.length - named.length;
  const list = `${named.join(", ")}${more === 0 ? "" : ` and ${numberWords(more)} more`}`;
  const count = `<strong>${numberWords(held.length)} ${escaped(held.length === 1 ? one : many)} ${what}</strong>`;
  return named.every((name) => name === "") ? count : `${count}: ${list}`;
}

function namePart({ id, words }: Held, of: keyof Holdings, isThere: boolean): string {
  const said = escaped(of === "files" ? id : words);
  if (said === "") return "";
  return of === "events" && isThere
    ? `<a href="strike-chronology.html#${anchorOf(id)}">${said}</a>`
    : `<span dir="auto">${said}</span>`;
}
