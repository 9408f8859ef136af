import {
  type CodePoints,
  codePoints,
  type DatePhrase,
  type Document,
  type Draft,
  type SlotBases,
  type SlotBasis,
  type SlotName,
  type TimePhrase,
} from "@sitrep/model";
import { groundOf } from "./context/fill.js";
import { changed, type Statement, spanOf } from "./engine/statement.js";

/** Longest quote that counts as evidence, in characters; a longer one is cut where the figure is. */
const LONGEST_QUOTE = 400;

/** Statements as drafts: JavaScript indices become code points, relations become positions in the list. */
export function draftsOf(document: Document, kept: readonly Statement[]): Draft[] {
  const points = codePoints(document.text);
  const position = new Map(kept.map(({ id }, index) => [id, index]));
  return kept.map((statement) =>
    draftOf(statement, document.text, points, (id) => (id === null ? null : (position.get(id) ?? null))),
  );
}

function draftOf(
  given: Statement,
  text: string,
  points: CodePoints,
  positionOf: (id: number | null) => number | null,
): Draft {
  // nobody attacks himself, whatever filled the two sides
  const target = given.target.filter((id) => !given.actor.includes(id));
  const statement = target.length < given.target.length ? changed(given, { target }) : given;
  const span = quoteSpan(statement);
  const relations = { part_of: positionOf(statement.partOf), about: positionOf(statement.about) };
  const common = {
    rule: statement.rule,
    sentence: statement.view.sentence.ordinal,
    quote: text.slice(span.start, span.end),
    start: points.fromIndex(span.start),
    end: points.fromIndex(span.end),
    also_at: statement.alsoAt.map(spanOf).map((said) => ({
      start: points.fromIndex(said.start),
      end: points.fromIndex(said.end),
    })),
    certainty: statement.certainty,
    said_by: saidByOf(statement),
    actor: [...statement.actor],
    target,
    country: [...statement.country],
    place: statement.place,
    dates: datesOf(statement).map((phrase) => inPoints(phrase, points)),
    time: statement.time && inPoints(statement.time, points),
    basis: basesOf(statement, relations.about !== null, points),
  };
  switch (statement.kind) {
    case "event":
      return {
        kind: statement.kind,
        ...common,
        event_type: statement.event_type,
        munition: [...statement.munition],
      };
    case "event_count":
      return {
        kind: statement.kind,
        ...common,
        ...relations,
        count: statement.count,
        event_type: statement.event_type,
      };
    case "troop_level":
      return {
        kind: statement.kind,
        ...common,
        ...relations,
        count: statement.count,
        change: statement.change,
      };
    case "casualty":
      return {
        kind: statement.kind,
        ...common,
        ...relations,
        count: statement.count,
        outcome: statement.outcome,
      };
    case "munition_count":
      return {
        kind: statement.kind,
        ...common,
        ...relations,
        count: statement.count,
        munition: statement.munition,
        outcome: statement.outcome,
      };
    case "target_count":
      return { kind: statement.kind, ...common, ...relations, count: statement.count };
  }
}

function basesOf(statement: Statement, hasEvent: boolean, points: CodePoints): SlotBases {
  const basis = (slot: SlotName): SlotBasis | null => {
    const ground = groundOf(statement, slot);
    return (
      ground && {
        basis: ground.basis,
        start: ground.start === null ? null : points.fromIndex(ground.start),
        end: ground.end === null ? null : points.fromIndex(ground.end),
      }
    );
  };
  return {
    actor: basis("actor"),
    target: statement.target.length > 0 ? basis("target") : null,
    country: basis("country"),
    place: basis("place"),
    date: basis("date"),
    about: hasEvent ? basis("about") : null,
  };
}

/** A figure that says no moment of its own counts as of the day of the statement that gives it. */
function datesOf({ kind, dates, saidOn }: Statement): readonly DatePhrase[] {
  const ends = dates.some(({ relation }) => relation !== "on" && relation !== "since");
  if (!saidOn || kind === "event" || ends) return dates;
  return [...dates, { ...saidOn, relation: "as_of" }];
}

function saidByOf({ saidBy }: Statement): Draft["said_by"] {
  if (!saidBy) return null;
  const { slug, words, kind, via } = saidBy;
  return { slug, words, kind, via };
}

function quoteSpan(statement: Statement): { start: number; end: number } {
  const { start, end } = spanOf(statement);
  if (end - start <= LONGEST_QUOTE) return { start, end };
  const { view } = statement;
  const anchor = view.tokens[statement.anchor];
  const from = Math.max(start, (anchor?.start ?? start) - LONGEST_QUOTE / 2);
  const first = view.tokens.find((token) => token.start >= from)?.start ?? start;
  const last = view.tokens.findLast((token) => token.end <= first + LONGEST_QUOTE)?.end ?? end;
  return { start: first, end: Math.min(end, Math.max(last, anchor?.end ?? last)) };
}

const inPoints = <T extends DatePhrase | TimePhrase>(phrase: T, points: CodePoints): T => ({
  ...phrase,
  start: points.fromIndex(phrase.start),
  end: points.fromIndex(phrase.end),
});
