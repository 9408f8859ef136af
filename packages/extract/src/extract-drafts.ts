import { actorNamed, BEGINS, forceOf, namesAround, type Place, read, readAll } from "@sitrep/lexicon";
import { codePoints, type Document, type Draft, issue, type Outcome, type Sentence } from "@sitrep/model";
import { isDigest } from "./context/digest.js";
import { ownSites } from "./context/fences.js";
import type { Words } from "./context/ground.js";
import { KNOWN_EVENT, mentionsOfBefore } from "./context/known-event.js";
import { giveDayOfPage } from "./context/page-day.js";
import { isRead, isTelling, roleOf, rowOf } from "./context/row-cells.js";
import { rowFactsOf } from "./context/row-facts.js";
import { steps } from "./context/steps.js";
import { among, completeRows, inOrder, tieFigures } from "./context/table-rows.js";
import { unreadTables } from "./context/unread-tables.js";
import { draftsOf } from "./drafts-of.js";
import { type Candidate, type Refinement, type Removed, spanOf } from "./engine/candidate.js";
import { type Dateline, datelineIn, datelineOf, type Town } from "./engine/dateline.js";
import { settleNamesakes, type Unsettled } from "./engine/namesakes.js";
import { IN_DOCUMENT } from "./engine/neighbours.js";
import { eachSketch, mayRead } from "./engine/rule.js";
import { countryAround, type Site, sitesIn } from "./engine/sites.js";
import { threadsOf } from "./engine/threads.js";
import { bitOf, type RowFacts, type View, viewOf } from "./engine/view.js";
import { countriesOf, placeOf } from "./engine/whereabouts.js";
import { asFound, type Legible, legible } from "./legible.js";
import { domains, ofConflict } from "./refine/domains.js";
import { FigureIndex } from "./rules/figure.js";
import { rules } from "./rules/index.js";
import { isRate } from "./rules/rate.js";
import bareNumber from "./rules/shared-count/bare-number.js";
import { ownPlaces } from "./rules/shared-count/own-places.js";
import { settleHedges } from "./said-by/hedges.js";
import { sayWithWhole } from "./said-by/parts.js";
import { settleSaidBy } from "./said-by/said-by.js";

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

/** A name of several places is told, and never settled by a guess. */
const ambiguousPlace = (found: Document, clean: Legible | null) => {
  const points = codePoints((clean?.document ?? found).text);
  return ({ view, site, options }: Unsettled) => {
    const span = {
      start: points.fromIndex(view.tokens[site.from]?.start ?? 0),
      end: points.fromIndex(view.tokens[site.to - 1]?.end ?? 0),
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

export interface Trace {
  readonly views: readonly View[];
  readonly kept: readonly Candidate[];
  readonly removed: readonly Removed[];
  /** names of several places that nothing told apart */
  readonly unsettled: readonly Unsettled[];
}

/** Told after each refinement what the candidates are then, and before the first with an empty name. */
export type Watch = (refinement: string, candidates: readonly Candidate[]) => void;

/** The whole way from sentences to drafts, with what was removed and why. */
export function traceOf(
  document: Document,
  watch: Watch | null = null,
  run: readonly Refinement[] = steps,
): Trace {
  const points = codePoints(document.text);
  const names = namesAround(document.text);
  const spanIn = ({ start, end }: Sentence): [number, number] => [points.toIndex(start), points.toIndex(end)];
  const readingOf = (sentence: Sentence) => read(document.text, ...spanIn(sentence), names);
  const rowFacts = rowFactsOf(document, readingOf);
  const views: View[] = [];
  let candidates: Candidate[] = [];
  let order = 0;
  let heading: readonly Site[] = [];
  let lastBase: Place | null = null;
  let setting: readonly string[] | null = null;
  let story = 0;
  let town: Town | null = null;
  let since = 0;
  const datelines: Words[] = [];
  let voice = document.publisher === null ? null : officeOf(actorNamed(document.publisher));
  const sentences = document.sentences.filter(({ part, dateline }) => part !== "furniture" || dateline);
  const readings = readAll(document.text, sentences.map(spanIn), names);
  for (const [index, sentence] of sentences.entries()) {
    const reading = readings[index] ?? readingOf(sentence);
    const dateline = datelineOfSentence(sentence, reading);
    if (dateline) {
      // the first one heads what stands before it too
      if (setting !== null) story++;
      setting = dateline.country;
      town = dateline.town;
      since = 0;
      datelines[story] = wordsOfDateline(reading, dateline);
    }
    if (sentence.dateline) continue;
    const row = openRow(sentence, rowFacts, lastOf(candidates));
    const here = town && { town, since: since++ };
    const view = viewOf(sentence, reading, lastBase, viewBefore(views, sentence), here, row);
    if (reading.begins & BEGINS.base)
      lastBase = view.all("place").findLast(({ place }) => place.kind === "base")?.place ?? lastBase;
    views.push(view);
    if (sentence.part === "heading") heading = sitesIn(view, 0, view.tokens.length);
    if (sentence.part === "headline") voice ??= officeIn(view);
    const { cell } = sentence;
    if (cell && !isRead(roleOf(cell))) continue;
    if (!hasMatter(view) && !(candidates.length > 0 && speaksOfBefore(view))) continue;
    const around = cell
      ? NO_STORY
      : { setting: setting ?? [], story, voice, dateline: datelines[story] ?? null };
    const underHeading = sentence.item && countryAround(view) === null;
    for (const { rule, sketch } of drawnIn(view, candidates))
      candidates.push(
        candidateOf(
          rule,
          lastOf(candidates) === view ? order : ++order,
          view,
          sketch.sites.length === 0 && underHeading ? { ...sketch, sites: heading } : sketch,
          underHeading ? heading : [],
          around,
        ),
      );
    const taken = candidates
      .filter((candidate) => candidate.view === view && candidate.sketch.kind === "event")
      .map(({ sketch }) => sketch);
    for (const sketch of cell || candidates.length === 0 ? [] : mentionsOfBefore(view, taken))
      candidates.push(candidateOf(KNOWN_EVENT, order, view, sketch, [], around));
  }
  const inRows = completeRows(candidates, views, rowFacts, (rule, view, sketch) =>
    candidateOf(rule, 0, view, sketch, [], NO_STORY),
  );
  candidates = inOrder(inRows);
  const unsettled = settleNamesakes(candidates, views);
  if (document.published !== null && isDigest(views))
    for (const candidate of candidates) giveDayOfPage(candidate);
  settleSaidBy(candidates, views);
  settleHedges(candidates, views);
  const removed: Removed[] = [];
  watch?.("", candidates);
  // before the threads: what a flood did would lead a thread of its own
  const conflict = ofConflict(candidates, views, (candidate, domain) =>
    removed.push({
      candidate,
      refinement: domains.name,
      why: `what is said is not armed conflict: ${domain}`,
    }),
  );
  watch?.(domains.name, conflict);
  const { rows, others } = among(inRows, conflict);
  const prose = rows.length === 0 ? views : views.filter(({ sentence }) => !sentence.cell);
  const kept = [...rows, ...threadsOf(others, prose)].flatMap((thread) =>
    run.reduce((left: readonly Candidate[], { name, refine }) => {
      const refined = refine(left, (candidate, why) => removed.push({ candidate, refinement: name, why }));
      watch?.(name, refined);
      return refined;
    }, thread),
  );
  for (const row of among(inRows, kept).rows) tieFigures(row);
  for (const candidate of kept) sayWithWhole(candidate);
  return {
    views,
    kept: [...kept].sort((a, b) => spanOf(a).start - spanOf(b).start),
    removed,
    unsettled,
  };
}

/** What stands in a row has no dateline, and nobody's office speaks in it. */
const NO_STORY = { setting: [], story: 0, voice: null, dateline: null };

/** What the row of a sentence says, as long as no description in it states anything: the first one tells of its event. */
function openRow(
  { cell }: Sentence,
  facts: ReadonlyMap<string, RowFacts>,
  last: View | undefined,
): RowFacts | null {
  if (!cell) return null;
  const row = rowOf(cell);
  const told = last?.sentence.cell;
  return told && rowOf(told) === row && isTelling(told) ? null : (facts.get(row) ?? null);
}

/** The sentence before: of a row's first sentence none, and of the text's behind a table the last one before the table. */
function viewBefore(views: readonly View[], { cell }: Sentence): View | null {
  const last = views.at(-1) ?? null;
  if (!cell) return last?.sentence.cell ? (views.findLast(({ sentence }) => !sentence.cell) ?? null) : last;
  const before = last?.sentence.cell;
  return before?.table === cell.table && before.row === cell.row ? last : null;
}

/** One that was taken off its paragraph, else one that opens it. */
function datelineOfSentence({ dateline, item, cell }: Sentence, reading: View["reading"]): Dateline | null {
  if (dateline) return datelineIn(reading);
  return item || cell ? null : datelineOf(reading);
}

/** Without its dash. */
const wordsOfDateline = ({ tokens }: View["reading"], { to }: Dateline): Words => ({
  start: tokens[0]?.start ?? 0,
  end: tokens[to - 2]?.end ?? tokens[0]?.end ?? 0,
});

const figureIndex = new FigureIndex(rules.filter((rule) => "figure" in rule));

/** What the rules read in a sentence, in their order; a rule knows what those before it have read, here and in earlier sentences. */
function drawnIn(view: View, before: readonly Candidate[]): { rule: string; sketch: Candidate["sketch"] }[] {
  const drawn: { rule: string; sketch: Candidate["sketch"] }[] = [];
  const told = (spoken: View) =>
    spoken === view ? drawn.map(({ sketch }) => sketch) : sketchesOf(before, spoken);
  const figures = figureIndex.sketchesIn(view);
  for (const rule of rules) {
    const tell = (sketch: Candidate["sketch"]) => {
      if (!sketch.counted || !isRate(view, sketch.counted)) drawn.push({ rule: rule.name, sketch });
    };
    if ("figure" in rule) for (const sketch of figures.get(rule.name) ?? []) tell(sketch);
    else if (mayRead(rule, view)) eachSketch(rule, view, tell, told);
  }
  const shares = drawn.filter(({ rule }) => rule === bareNumber.name).map(({ sketch }) => sketch);
  return shares.length === 0
    ? drawn
    : drawn.map(({ rule, sketch }) => ({ rule, sketch: ownPlaces(sketch, shares) }));
}

/** The statements of an earlier sentence; candidates come in the order of their sentences. */
function sketchesOf(candidates: readonly Candidate[], view: View): Candidate["sketch"][] {
  const last = candidates.findLastIndex((candidate) => candidate.view === view);
  let first = last;
  while (first > 0 && candidates[first - 1]?.view === view) first--;
  return last < 0 ? [] : candidates.slice(first, last + 1).map(({ sketch }) => sketch);
}

const lastOf = (candidates: readonly Candidate[]) => candidates.at(-1)?.view;

/** No claim is without one of these words: most sentences of most reports end here. */
const hasMatter = (view: View) =>
  mayMatter(view.reading.begins) &&
  ((view.holds & CARRIES) !== 0 ||
    ((view.holds & bitOf("count")) !== 0 && (view.holds & (bitOf("people") | bitOf("cue"))) !== 0) ||
    view.all("cue").some(({ cue }) => LANDS.has(cue)));

/** What lands or ruins tells of a deed without a noun of attack. */
const LANDS = new Set(["impacted", "destroyed", "damaged"]);

const CARRIES = bitOf("event") | bitOf("casualty") | bitOf("munition");
/** "The blast in Gao", "the brigade fired it": it may tell more of what was told before. */
const speaksOfBefore = (view: View) =>
  (view.reading.begins & BEGINS.cue) !== 0 && view.all("cue").some(({ cue }) => TELLS_MORE.has(cue));
const TELLS_MORE = new Set(["known_event", "fired", "light_verb", "deliver_verb"]);

const MATTER = BEGINS.impact | BEGINS.event | BEGINS.casualty | BEGINS.munition;
const mayMatter = (begins: number) =>
  (begins & MATTER) !== 0 ||
  ((begins & BEGINS.number) !== 0 && (begins & (BEGINS.people | BEGINS.cue)) !== 0);

function candidateOf(
  rule: string,
  order: number,
  view: View,
  sketch: Candidate["sketch"],
  heading: readonly Site[],
  around: Pick<Candidate, "setting" | "story" | "voice" | "dateline">,
): Candidate {
  const sites = ownSites(view, sketch);
  const own = countriesOf(sites);
  return {
    // nobody attacks himself
    sketch: { ...sketch, target: sketch.target.filter((id) => !sketch.actor.includes(id)) },
    rule,
    order,
    neighbours: IN_DOCUMENT,
    view,
    certainty: "asserted",
    saidBy: null,
    saidOn: null,
    hedge: null,
    alsoAt: [],
    about: null,
    partOf: null,
    grounds: {},
    country: own.length > 0 ? own : countriesOf(heading),
    place: placeOf(sites),
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
