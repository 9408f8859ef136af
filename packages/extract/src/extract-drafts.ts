import { codePoints, type Document, type Draft, issue, type Outcome } from "@sitrep/model";
import { unreadTables } from "./context/unread-tables.js";
import { draftsOf } from "./drafts-of.js";
import type { Unsettled } from "./engine/namesakes.js";
import { asFound, type Legible, legible } from "./legible.js";
import { traceOf } from "./trace.js";

/** What the sentences of a document say, read without knowing when or where it was said. Spans are code points of its text. */
export function extractDrafts(document: Document): Outcome<Draft[]> {
  if (document.language !== null && document.language !== "en") {
    const found = `language "${document.language}"`;
    return {
      value: [],
      issues: [
        issue(
          "extract",
          "language",
          document.file,
          found,
          "a report in English: no claims are taken from others",
        ),
      ],
    };
  }
  const clean = legible(document);
  const trace = traceOf(clean?.document ?? document);
  const found = draftsOf(clean?.document ?? document, trace.kept);
  const drafts = clean ? asFound(found, clean, document) : found;
  return {
    value: drafts,
    issues: [...trace.unsettled.map(ambiguousPlace(document, clean)), ...unreadTables(document, drafts)],
  };
}

/** A name of several places is reported, and never settled by a guess. */
const ambiguousPlace = (found: Document, clean: Legible | null) => {
  const points = codePoints((clean?.document ?? found).text);
  return ({ view, site, options }: Unsettled) => {
    const span = {
      start: points.fromIndex(view.tokens[site.from]?.start ?? 0),
      end: points.fromIndex(view.token(site.to - 1)?.end ?? 0),
    };
    const { start, end } = clean?.spanOf(span) ?? span;
    const places = options.map(({ name, country, kind }) =>
      kind === "country" ? name : `${name} (${country})`,
    );
    return issue(
      "extract",
      "ambiguous_place",
      found.file,
      `"${site.reading.words}", a name of several places`,
      `a country that tells which is meant: ${places.join(", ")}`,
      { char_start: start, char_end: end },
    );
  };
};
