import type { Candidate } from "../engine/candidate.js";
import type { RowFacts, View } from "../engine/view.js";
import { countriesOf, placeOf } from "../engine/whereabouts.js";
import { fill, isOpen } from "./fill.js";
import type { Ground, Words } from "./ground.js";
import { isTelling, rowOf } from "./row-cells.js";
import { figuresOf, kindOfAttack, type Made } from "./row-claims.js";

/** The step's name and what it does, for `explain` and the corpus. */
export const tableRows = {
  name: "table-rows",
  says: "a row of a table is one event's story: its labelled cells give its day, place, sides and figures, and no other row does",
};

/** What the rows of a document's tables say. */
export interface InRows {
  /** the candidates of each row, with what its labelled cells add */
  readonly rows: readonly (readonly Candidate[])[];
  /** those of sentences outside of tables */
  readonly others: readonly Candidate[];
}

/** Takes apart what stands in rows, fills what their cells' own words leave open, and adds the figures of labelled cells. */
export function completeRows(
  candidates: readonly Candidate[],
  views: readonly View[],
  facts: ReadonlyMap<string, RowFacts>,
  make: Made,
): InRows {
  if (facts.size === 0) return { rows: [], others: candidates };
  const cells = byRow(views, (view) => view);
  const told = byRow(candidates, ({ view }) => view);
  const rows = [...facts].map(([row, says]) =>
    completeRow(cells.get(row) ?? [], says, told.get(row) ?? [], make),
  );
  return { rows, others: told.get(OUTSIDE) ?? [] };
}

const OUTSIDE = "";

function byRow<T>(list: readonly T[], viewOf: (it: T) => View): ReadonlyMap<string, readonly T[]> {
  const rows = new Map<string, T[]>();
  for (const it of list) {
    const { cell } = viewOf(it).sentence;
    const row = cell ? rowOf(cell) : OUTSIDE;
    const known = rows.get(row);
    if (known) known.push(it);
    else rows.set(row, [it]);
  }
  return rows;
}

function completeRow(
  views: readonly View[],
  facts: RowFacts,
  told: readonly Candidate[],
  make: Made,
): Candidate[] {
  const figures = views.flatMap((view) => figuresOf(view, facts, make));
  const own = withoutKind(told, views, facts, make).filter(
    (candidate) => !figures.some((figure) => isSame(figure, candidate)),
  );
  if (facts.dates.length + facts.sites.length > 0) settleEvent(own);
  for (const candidate of [...own, ...figures]) complete(candidate, facts);
  const row = [...own, ...figures].sort((a, b) => startOf(a) - startOf(b));
  tieFigures(row);
  return row;
}

/** "Car bombing" in a column of kinds is the event that the description tells, or the row's only one. */
function withoutKind(
  told: readonly Candidate[],
  views: readonly View[],
  facts: RowFacts,
  make: Made,
): readonly Candidate[] {
  const isEvent = ({ sketch }: Candidate) => sketch.kind === "event";
  const isDescribed = ({ view: { sentence } }: Candidate) =>
    sentence.cell !== undefined && isTelling(sentence.cell);
  const events = told.filter(isEvent);
  if (events.length === 0) return [...told, ...views.flatMap((view) => kindOfAttack(view, facts, make))];
  if (!events.some(isDescribed)) return told;
  return told.filter((candidate) => !isEvent(candidate) || isDescribed(candidate));
}

/** A number of the notes that a labelled cell of the row gives too. */
const isSame = ({ sketch: figure }: Candidate, { sketch }: Candidate): boolean =>
  figure.kind === "casualty" &&
  sketch.kind === "casualty" &&
  figure.outcome === sketch.outcome &&
  figure.count.value === sketch.count.value;

/** "Airstrikes on army vehicles" is an event once the row says when or where: it is what the row is about. */
function settleEvent(own: readonly Candidate[]): void {
  const events = own.filter(({ sketch }) => sketch.kind === "event");
  const [first] = events;
  if (!first || events.some(({ sketch }) => sketch.standing === undefined)) return;
  const { standing: _, ...sketch } = first.sketch;
  first.sketch = sketch;
}

/** What the words of a cell say themselves is left as it is. */
function complete(candidate: Candidate, facts: RowFacts): void {
  if (candidate.sketch.standing === undefined) fillOpen(candidate, facts);
  noteGrounds(candidate, facts);
}

function fillOpen(candidate: Candidate, facts: RowFacts): void {
  const { sketch } = candidate;
  const isDeed = sketch.kind === "event";
  const isPlaceless = candidate.place === null && fits(candidate.country, facts.country);
  candidate.sketch = {
    ...sketch,
    dates: sketch.dates.length > 0 ? sketch.dates : facts.dates,
    sites: isPlaceless ? [...sketch.sites, ...facts.sites] : sketch.sites,
    ...(isDeed && sketch.actor.length === 0 && { actor: [...facts.actor] }),
    ...(isDeed && sketch.target.length === 0 && { target: [...facts.target] }),
  };
  candidate.place = placeOf(candidate.sketch.sites);
  if (candidate.country.length > 0) return;
  const there = countriesOf(candidate.sketch.sites);
  candidate.country = there.length > 0 ? there : [...facts.country];
}

/** What another cell of the row says is said as plainly as what the sentence says. */
function noteGrounds(candidate: Candidate, { dates, sites, country, actor, target, at }: RowFacts): void {
  const { sketch, grounds, place } = candidate;
  const stated = (words: Words | null): Ground | undefined =>
    words ? { basis: "stated", ...words } : undefined;
  const [day] = sketch.dates;
  if (day && dates.includes(day)) grounds.date = { basis: "stated", start: day.start, end: day.end };
  const isThere = place !== null && sites.some(({ reading }) => reading === place);
  const of = {
    place: isThere ? stated(at.place) : undefined,
    country: isThere || isSameList(candidate.country, country) ? stated(at.country) : undefined,
    actor: isSameList(sketch.actor, actor) ? stated(at.actor) : undefined,
    target: isSameList(sketch.target, target) ? stated(at.target) : undefined,
  };
  for (const slot of ["place", "country", "actor", "target"] as const) {
    const ground = of[slot];
    if (ground) grounds[slot] = ground;
  }
}

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((it) => right.includes(it));

const fits = (own: readonly string[], row: readonly string[]): boolean =>
  own.length === 0 || row.length === 0 || row.some((code) => own.includes(code));

/** All of them in the order of the text. */
export const inOrder = ({ rows, others }: InRows): Candidate[] =>
  rows.length === 0 ? [...others] : [...rows.flat(), ...others].sort((a, b) => startOf(a) - startOf(b));

/** Those that are left of them. */
export function among({ rows, others }: InRows, left: readonly Candidate[]): InRows {
  if (rows.length === 0) return { rows, others: left };
  const kept = new Set(left);
  const isKept = (candidate: Candidate) => kept.has(candidate);
  return { rows: rows.map((row) => row.filter(isKept)), others: others.filter(isKept) };
}

/** A figure of a row belongs to the row's event, where it has one and no other. */
export function tieFigures(row: readonly Candidate[]): void {
  for (const candidate of row)
    if (candidate.about !== null && !row.includes(candidate.about)) candidate.about = null;
  const [event, ...others] = row.filter(({ sketch }) => sketch.kind === "event");
  if (!event || others.length > 0) return;
  for (const candidate of row)
    if (candidate.sketch.kind === "casualty" && isOpen(candidate, "about"))
      fill(candidate, "about", { value: event, from: { lender: event } });
}

const startOf = ({ view, sketch }: Candidate): number => view.tokens[sketch.from]?.start ?? 0;
