import { actorNamed, forceOf, type Place, type Reading, read } from "@sitrep/lexicon";
import { codePoints, type Document, type Draft, issue, type Outcome, type Sentence } from "@sitrep/model";
import { draftsOf } from "./drafts-of.js";
import { type Candidate, type Removed, spanOf } from "./engine/candidate.js";
import { type Dateline, datelineOf } from "./engine/dateline.js";
import { sketchesOf } from "./engine/rule.js";
import { countryAround, type Site, sitesIn } from "./engine/sites.js";
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
  return { value: draftsOf(document, traceOf(document).kept), issues: [] };
}

export interface Trace {
  readonly views: readonly View[];
  readonly kept: readonly Candidate[];
  readonly removed: readonly Removed[];
}

/** The whole way from sentences to drafts, with what was removed and why. */
export function traceOf(document: Document): Trace {
  const points = codePoints(document.text);
  const views: View[] = [];
  const candidates: Candidate[] = [];
  let heading: readonly Site[] = [];
  let lastBase: Place | null = null;
  let setting: readonly string[] | null = null;
  let story = 0;
  let voice = document.publisher === null ? null : officeOf(actorNamed(document.publisher));
  for (const sentence of document.sentences) {
    if (sentence.part === "furniture") continue;
    const whole = read(document.text, points.toIndex(sentence.start), points.toIndex(sentence.end));
    const dateline: Dateline | null = mayOpen(sentence) ? datelineOf(whole) : null;
    if (dateline) {
      // the first one heads what stands before it too
      if (setting !== null) story++;
      setting = dateline.country;
    }
    const view = viewOf(sentence, dateline ? behind(whole, dateline.to) : whole, lastBase);
    lastBase = view.all("place").findLast(({ place }) => place.kind === "base")?.place ?? lastBase;
    views.push(view);
    if (sentence.part === "heading") heading = sitesIn(view, 0, view.tokens.length);
    if (sentence.part === "headline") voice ??= officeIn(view);
    if (!hasMatter(view)) continue;
    const underHeading = sentence.item && countryAround(view) === null;
    for (const rule of rules)
      for (const sketch of sketchesOf(rule, view))
        candidates.push(
          candidateOf(
            rule.name,
            view,
            sketch.sites.length > 0 || !underHeading ? sketch : { ...sketch, sites: heading },
            underHeading ? heading : [],
            { setting: setting ?? [], story, voice },
          ),
        );
  }
  const removed: Removed[] = [];
  let kept: readonly Candidate[] = candidates;
  for (const { name, refine } of refinements)
    kept = refine(kept, (candidate, why) => removed.push({ candidate, refinement: name, why }));
  return { views, kept: [...kept].sort((a, b) => spanOf(a).start - spanOf(b).start), removed };
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
  around: Pick<Candidate, "setting" | "story" | "voice">,
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
    ...around,
  };
}

/** The state for which an office speaks: `centcom` → `us`; null for what is none. */
const officeOf = (actor: string | null) =>
  actor !== null && forceOf(actor) !== actor ? forceOf(actor) : null;

const officeIn = (view: View) =>
  view
    .all("actor")
    .flatMap(({ ids }) => ids.map(officeOf))
    .find((state) => state !== null) ?? null;

/** A dateline stands at the head of a report's first paragraphs, never in a list. */
const mayOpen = ({ part, item, speaker }: Sentence) => part === "body" && !item && speaker === null;

/** A sentence without its dateline: where and when a report was written is not where and when it happened. */
const behind = ({ text, tokens }: Reading, to: number): Reading =>
  read(text, tokens[to]?.start, tokens.at(-1)?.end);

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
