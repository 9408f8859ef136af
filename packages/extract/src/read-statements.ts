import { actorNamed, BEGINS, forceOf, namesAround, type Place, read, readAll } from "@sitrep/lexicon";
import { codePoints, type Document, type Sentence } from "@sitrep/model";
import { ownDates, ownSites } from "./context/fences.js";
import { KNOWN_EVENT, mentionsOfBefore } from "./context/known-event.js";
import { hasMatter, speaksOfBefore } from "./context/matter.js";
import { isRead, isTelling, roleOf, rowOf } from "./context/row-cells.js";
import { rowFactsOf } from "./context/row-facts.js";
import { completeRows, type InRows } from "./context/table-rows.js";
import { drawnIn } from "./drawn-in.js";
import { Datelines } from "./engine/datelines.js";
import type { Sketch } from "./engine/rule.js";
import { countryAround, type Site, sitesIn } from "./engine/sites.js";
import type { Around, Statement } from "./engine/statement.js";
import { type RowFacts, type View, viewOf } from "./engine/view.js";
import { countriesOf, placeOf } from "./engine/whereabouts.js";

/** The sentences of a document, and what the rules read in each, row by row in its tables. */
export function readStatements(document: Document): {
  readonly views: readonly View[];
  readonly read: InRows;
} {
  const points = codePoints(document.text);
  const names = namesAround(document.text);
  const spanIn = ({ start, end }: Sentence): [number, number] => [points.toIndex(start), points.toIndex(end)];
  const readingOf = (sentence: Sentence) => read(document.text, ...spanIn(sentence), names);
  const facts = rowFactsOf(document, readingOf);
  const sentences = document.sentences.filter(({ part, dateline }) => part !== "furniture" || dateline);
  const readings = readAll(document.text, sentences.map(spanIn), names);
  const datelines = new Datelines(names);
  const views: View[] = [];
  const statements: Statement[] = [];
  let heading: readonly Site[] = [];
  let lastBase: Place | null = null;
  let voice = document.publisher === null ? null : officeOf(actorNamed(document.publisher));
  let id = 0;
  for (const [index, sentence] of sentences.entries()) {
    const reading = readings[index] ?? readingOf(sentence);
    datelines.reach(sentence, reading);
    if (sentence.dateline) continue;
    const { cell } = sentence;
    const row = cell ? openRow(sentence, facts, statements.at(-1)?.view) : null;
    const view = viewOf(
      sentence,
      reading,
      lastBase,
      viewBefore(views, sentence),
      datelines.townOfNext(),
      row,
    );
    if (reading.begins & BEGINS.base)
      lastBase = view.all("place").findLast(({ place }) => place.kind === "base")?.place ?? lastBase;
    views.push(view);
    if (sentence.part === "heading") heading = sitesIn(view, 0, view.tokens.length);
    if (sentence.part === "headline") voice ??= officeIn(view);
    if (cell && !isRead(roleOf(cell))) continue;
    if (!hasMatter(view) && !(statements.length > 0 && speaksOfBefore(view))) continue;
    const around = cell ? NO_STORY : datelines.around(voice);
    const above = sentence.item && countryAround(view) === null ? heading : [];
    const drawn = drawnIn(view, statements);
    for (const { rule, sketch } of drawn)
      statements.push(newStatement(++id, rule, view, sketch, above, around));
    if (cell || statements.length === 0) continue;
    const events = drawn.map(({ sketch }) => sketch).filter(({ kind }) => kind === "event");
    for (const sketch of mentionsOfBefore(view, events))
      statements.push(newStatement(++id, KNOWN_EVENT, view, sketch, [], around));
  }
  const made = (rule: string, view: View, sketch: Sketch) =>
    newStatement(++id, rule, view, sketch, [], NO_STORY);
  return { views, read: completeRows(statements, views, facts, made) };
}

/** What is in a row has no dateline, and nobody's office speaks in it. */
const NO_STORY: Around = { setting: [], story: 0, voice: null, dateline: null };

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

/** The sentence before: of a row's first sentence none, and of the text's after a table the last one before the table. */
function viewBefore(views: readonly View[], { cell }: Sentence): View | null {
  const last = views.at(-1) ?? null;
  if (!cell) return last?.sentence.cell ? (views.findLast(({ sentence }) => !sentence.cell) ?? null) : last;
  const before = last?.sentence.cell;
  return before?.table === cell.table && before.row === cell.row ? last : null;
}

function newStatement(
  id: number,
  rule: string,
  view: View,
  sketch: Sketch,
  heading: readonly Site[],
  around: Around,
): Statement {
  const sites = sketch.sites.length > 0 ? sketch.sites : heading;
  const own = ownSites(view, sketch, sites);
  const country = countriesOf(own);
  const { setting, story, voice, dateline } = around;
  const known: Known = {
    setting,
    story,
    voice,
    dateline,
    id,
    rule,
    view,
    certainty: "asserted",
    saidBy: null,
    saidOn: null,
    hedge: null,
    alsoAt: [],
    about: null,
    partOf: null,
    grounds: {},
    country: country.length > 0 ? country : countriesOf(heading),
    place: placeOf(own),
  };
  const changed = {
    sites,
    dates: ownDates(view, sketch),
    // nobody attacks himself
    target:
      sketch.actor.length === 0
        ? sketch.target
        : sketch.target.filter((target) => !sketch.actor.includes(target)),
  };
  // many times faster than to spread sketches of many forms
  return Object.assign(blank(), sketch, known, changed);
}
type Known = Omit<Statement, keyof Sketch>;

/** Whatever a statement of any kind may hold: what is asked of statements is found many times faster where all have one form. */
const blank = (): object => ({
  id: undefined,
  kind: undefined,
  rule: undefined,
  view: undefined,
  from: undefined,
  to: undefined,
  anchor: undefined,
  counted: undefined,
  count: undefined,
  event_type: undefined,
  outcome: undefined,
  change: undefined,
  munition: undefined,
  actor: undefined,
  target: undefined,
  country: undefined,
  place: undefined,
  sites: undefined,
  dates: undefined,
  time: undefined,
  certainty: undefined,
  saidBy: undefined,
  saidOn: undefined,
  hedge: undefined,
  alsoAt: undefined,
  about: undefined,
  partOf: undefined,
  grounds: undefined,
  setting: undefined,
  story: undefined,
  voice: undefined,
  dateline: undefined,
  standing: undefined,
  closed: undefined,
  yields: undefined,
  part: undefined,
});

/** The state for which an office speaks: `centcom` → `us`; null for what is none. */
const officeOf = (actor: string | null) =>
  actor !== null && forceOf(actor) !== actor ? forceOf(actor) : null;

const officeIn = (view: View) =>
  view
    .all("actor")
    .flatMap(({ ids }) => ids.map(officeOf))
    .find((state) => state !== null) ?? null;
