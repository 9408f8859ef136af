import { changed, type Statement, spanOf } from "../engine/statement.js";
import type { RowFacts, View } from "../engine/view.js";
import { countriesOf, placeOf } from "../engine/whereabouts.js";
import { filled, isOpen } from "./fill.js";
import { isTelling, rowOf } from "./row-cells.js";
import { figuresOf, kindOfAttack, type Made } from "./row-claims.js";

/** The step's name and what it does, for `explain` and the corpus. */
export const tableRows = {
  name: "table-rows",
  says: "a row of a table is one event's story: its labelled cells give its day, place, sides and figures, and no other row does",
};

/** What the rows of a document's tables say. */
export interface InRows {
  /** the statements of each row, with what its labelled cells add */
  readonly rows: readonly (readonly Statement[])[];
  /** those of sentences outside of tables */
  readonly others: readonly Statement[];
}

/** Takes apart what is in rows, fills what their cells' own words leave open, and adds the figures of labelled cells. */
export function completeRows(
  statements: readonly Statement[],
  views: readonly View[],
  facts: ReadonlyMap<string, RowFacts>,
  make: Made,
): InRows {
  if (facts.size === 0) return { rows: [], others: statements };
  const cells = byRow(views, (view) => view);
  const told = byRow(statements, ({ view }) => view);
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
  told: readonly Statement[],
  make: Made,
): readonly Statement[] {
  const figures = views.flatMap((view) => figuresOf(view, facts, make));
  const own = withoutKind(told, views, facts, make).filter(
    (statement) => !figures.some((figure) => isSame(figure, statement)),
  );
  const settled = facts.dates.length + facts.sites.length > 0 ? withEvent(own) : own;
  const row = [...settled, ...figures].map((statement) => complete(statement, facts));
  return tied(row.sort((a, b) => spanOf(a).start - spanOf(b).start));
}

/** "Car bombing" in a column of kinds is the event that the description tells, or the row's only one. */
function withoutKind(
  told: readonly Statement[],
  views: readonly View[],
  facts: RowFacts,
  make: Made,
): readonly Statement[] {
  const isEvent = ({ kind }: Statement) => kind === "event";
  const isDescribed = ({ view: { sentence } }: Statement) =>
    sentence.cell !== undefined && isTelling(sentence.cell);
  const events = told.filter(isEvent);
  if (events.length === 0) return [...told, ...views.flatMap((view) => kindOfAttack(view, facts, make))];
  if (!events.some(isDescribed)) return told;
  return told.filter((statement) => !isEvent(statement) || isDescribed(statement));
}

/** A number of the notes that a labelled cell of the row gives too. */
const isSame = (figure: Statement, other: Statement): boolean =>
  figure.kind === "casualty" &&
  other.kind === "casualty" &&
  figure.outcome === other.outcome &&
  figure.count.value === other.count.value;

/** "Airstrikes on army vehicles" is an event once the row says when or where: it is what the row is about. */
function withEvent(own: readonly Statement[]): readonly Statement[] {
  const events = own.filter(({ kind }) => kind === "event");
  const [first] = events;
  if (!first || events.some(({ standing }) => standing === undefined)) return own;
  return own.map((statement) => (statement === first ? changed(first, { standing: undefined }) : statement));
}

/** What the words of a cell say themselves is left as it is. */
const complete = (statement: Statement, facts: RowFacts): Statement =>
  grounded(statement.standing === undefined ? withFacts(statement, facts) : statement, facts);

function withFacts(statement: Statement, facts: RowFacts): Statement {
  const isDeed = statement.kind === "event";
  const isPlaceless = statement.place === null && fits(statement.country, facts.country);
  const sites = isPlaceless ? [...statement.sites, ...facts.sites] : statement.sites;
  const there = countriesOf(sites);
  const [country] = [statement.country, there, facts.country].filter((codes) => codes.length > 0);
  return changed(statement, {
    dates: statement.dates.length > 0 ? statement.dates : facts.dates,
    sites,
    ...(isDeed && statement.actor.length === 0 && { actor: [...facts.actor] }),
    ...(isDeed && statement.target.length === 0 && { target: [...facts.target] }),
    place: placeOf(sites),
    country: country ?? [],
  });
}

/** What another cell of the row says is said as plainly as what the sentence says. */
function grounded(statement: Statement, { dates, sites, country, actor, target, at }: RowFacts): Statement {
  const { place } = statement;
  const [day] = statement.dates;
  const isThere = place !== null && sites.some(({ reading }) => reading === place);
  const cells = {
    date: day && dates.includes(day) ? day : null,
    place: isThere ? at.place : null,
    country: isThere || isSameList(statement.country, country) ? at.country : null,
    actor: isSameList(statement.actor, actor) ? at.actor : null,
    target: isSameList(statement.target, target) ? at.target : null,
  };
  const grounds = { ...statement.grounds };
  for (const slot of ["date", "place", "country", "actor", "target"] as const) {
    const words = cells[slot];
    if (words) grounds[slot] = { basis: "stated", start: words.start, end: words.end };
  }
  return changed(statement, { grounds });
}

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((it) => right.includes(it));

const fits = (own: readonly string[], row: readonly string[]): boolean =>
  own.length === 0 || row.length === 0 || row.some((code) => own.includes(code));

/** All of them in the order of the text. */
export const inOrder = ({ rows, others }: InRows): readonly Statement[] =>
  rows.length === 0 ? others : [...rows.flat(), ...others].sort((a, b) => spanOf(a).start - spanOf(b).start);

/** What has become of those that are left of them. */
export function among({ rows, others }: InRows, left: readonly Statement[]): InRows {
  if (rows.length === 0) return { rows, others: left };
  const now = new Map(left.map((statement) => [statement.id, statement]));
  const kept = (list: readonly Statement[]) => list.flatMap(({ id }) => now.get(id) ?? []);
  return { rows: rows.map(kept), others: kept(others) };
}

/** A figure of a row belongs to the row's event, where it has one and no other. */
export function tied(row: readonly Statement[]): readonly Statement[] {
  const [event, ...others] = row.filter(({ kind }) => kind === "event");
  return row.map((statement) => {
    const about = row.some(({ id }) => id === statement.about) ? statement.about : null;
    const own = about === statement.about ? statement : changed(statement, { about });
    return event && others.length === 0 && own.kind === "casualty" && isOpen(own, "about")
      ? filled(own, "about", { value: event, from: { lender: event } })
      : own;
  });
}
