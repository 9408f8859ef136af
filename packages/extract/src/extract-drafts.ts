import { type Place, read } from "@sitrep/lexicon";
import { codePoints, type Document, type Draft, issue, type Outcome } from "@sitrep/model";
import { draftsOf } from "./drafts-of.js";
import { type Candidate, type Removed, spanOf } from "./engine/candidate.js";
import { settleNamesakes, type Unsettled } from "./engine/namesakes.js";
import { sketchesOf } from "./engine/rule.js";
import { type Site, sitesIn } from "./engine/sites.js";
import { type View, viewOf } from "./engine/view.js";
import { refinements } from "./refine/index.js";
import { rules } from "./rules/index.js";

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
  const trace = traceOf(document);
  return { value: draftsOf(document, trace.kept), issues: trace.unsettled.map(issueOf(document)) };
}

/** A name of several places is told, and never settled by a guess. */
const issueOf =
  (document: Document) =>
  ({ view, site, options }: Unsettled) => {
    const points = codePoints(document.text);
    const one = options.map(({ name, country, kind }) =>
      kind === "country" ? name : `${name} (${country})`,
    );
    return issue(
      "extract",
      "ambiguous_place",
      document.file,
      `"${site.reading.words}", a name of several places`,
      `a country that tells which is meant: ${one.join(", ")}`,
      {
        char_start: points.fromIndex(view.tokens[site.from]?.start ?? 0),
        char_end: points.fromIndex(view.tokens[site.to - 1]?.end ?? 0),
      },
    );
  };

export interface Trace {
  readonly views: readonly View[];
  readonly kept: readonly Candidate[];
  readonly removed: readonly Removed[];
  /** names of several places that nothing told apart */
  readonly unsettled: readonly Unsettled[];
}

/** The whole way from sentences to drafts, with what was removed and why. */
export function traceOf(document: Document): Trace {
  const points = codePoints(document.text);
  const views: View[] = [];
  const candidates: Candidate[] = [];
  let heading: readonly Site[] = [];
  let lastBase: Place | null = null;
  for (const sentence of document.sentences) {
    if (sentence.part === "furniture") continue;
    const view = viewOf(
      sentence,
      read(document.text, points.toIndex(sentence.start), points.toIndex(sentence.end)),
      lastBase,
    );
    lastBase = view.all("place").findLast(({ place }) => place.kind === "base")?.place ?? lastBase;
    views.push(view);
    if (sentence.part === "heading") heading = sitesIn(view, 0, view.tokens.length);
    if (!hasMatter(view)) continue;
    for (const rule of rules)
      for (const sketch of sketchesOf(rule, view))
        candidates.push(
          candidateOf(
            rule.name,
            view,
            sketch.sites.length > 0 || !sentence.item ? sketch : { ...sketch, sites: heading },
            sentence.item ? heading : [],
          ),
        );
  }
  const unsettled = settleNamesakes(candidates, views);
  const removed: Removed[] = [];
  let kept: readonly Candidate[] = candidates;
  for (const { name, refine } of refinements)
    kept = refine(kept, (candidate, why) => removed.push({ candidate, refinement: name, why }));
  return { views, kept: [...kept].sort((a, b) => spanOf(a).start - spanOf(b).start), removed, unsettled };
}

/** No claim is without one of these words: most sentences of most reports end here. */
const hasMatter = (view: View) =>
  view.all("event").length + view.all("casualty").length + view.all("munition").length > 0 ||
  (view.all("count").length > 0 && view.all("people").length + view.all("cue").length > 0);

function candidateOf(
  rule: string,
  view: View,
  sketch: Candidate["sketch"],
  heading: readonly Site[],
): Candidate {
  const own = countriesOf(sketch.sites);
  return {
    sketch,
    rule,
    view,
    certainty: "asserted",
    saidBy: null,
    alsoAt: [],
    about: null,
    partOf: null,
    country: own.length > 0 ? own : countriesOf(heading),
    place: placeOf(sketch.sites),
  };
}

const countriesOf = (sites: readonly Site[]) => {
  const seas = sites.filter((site) => site.kind === "sea");
  const found = seas.length > 0 ? seas : sites;
  return [...new Set(found.flatMap((site) => site.country))];
};

const RANK = { base: 0, named: 1, city: 2, region: 3, sea: 9, country: 9 } as const;

/** The most exact site: a base before a town before a province. */
const placeOf = (sites: readonly Site[]) =>
  [...sites]
    .filter((site) => RANK[site.kind] < 9)
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.from - b.from)[0]?.reading ?? null;
