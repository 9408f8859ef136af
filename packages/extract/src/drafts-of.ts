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
import { type Candidate, spanOf } from "./engine/candidate.js";

/** Longest quote that counts as evidence, in characters; a longer one is cut where the figure stands. */
const LONGEST_QUOTE = 400;

/** Candidates as drafts: JavaScript indices become code points, relations become positions in the list. */
export function draftsOf(document: Document, kept: readonly Candidate[]): Draft[] {
  const points = codePoints(document.text);
  const position = new Map(kept.map((candidate, index) => [candidate, index]));
  return kept.map((candidate) =>
    draftOf(candidate, document.text, points, (other) => (other ? (position.get(other) ?? null) : null)),
  );
}

function draftOf(
  candidate: Candidate,
  text: string,
  points: CodePoints,
  positionOf: (other: Candidate | null) => number | null,
): Draft {
  const { sketch } = candidate;
  const span = quoteSpan(candidate);
  const relations = { part_of: positionOf(candidate.partOf), about: positionOf(candidate.about) };
  const common = {
    rule: candidate.rule,
    sentence: candidate.view.sentence.ordinal,
    quote: text.slice(span.start, span.end),
    start: points.fromIndex(span.start),
    end: points.fromIndex(span.end),
    also_at: candidate.alsoAt.map(({ start, end }) => ({
      start: points.fromIndex(start),
      end: points.fromIndex(end),
    })),
    certainty: candidate.certainty,
    said_by: saidByOf(candidate),
    actor: [...sketch.actor],
    target: sketch.target.filter((id) => !sketch.actor.includes(id)),
    country: [...candidate.country],
    place: candidate.place,
    dates: datesOf(candidate).map((phrase) => inPoints(phrase, points)),
    time: sketch.time && inPoints(sketch.time, points),
    basis: basesOf(candidate, relations.about !== null, points),
  };
  switch (sketch.kind) {
    case "event":
      return { kind: sketch.kind, ...common, event_type: sketch.event_type, munition: [...sketch.munition] };
    case "event_count":
      return {
        kind: sketch.kind,
        ...common,
        ...relations,
        count: sketch.count,
        event_type: sketch.event_type,
      };
    case "troop_level":
      return { kind: sketch.kind, ...common, ...relations, count: sketch.count, change: sketch.change };
    case "casualty":
      return { kind: sketch.kind, ...common, ...relations, count: sketch.count, outcome: sketch.outcome };
    case "munition_count":
      return {
        kind: sketch.kind,
        ...common,
        ...relations,
        count: sketch.count,
        munition: sketch.munition,
        outcome: sketch.outcome,
      };
    case "target_count":
      return { kind: sketch.kind, ...common, ...relations, count: sketch.count };
  }
}

function basesOf(candidate: Candidate, hasEvent: boolean, points: CodePoints): SlotBases {
  const basis = (slot: SlotName): SlotBasis | null => {
    const ground = groundOf(candidate, slot);
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
    target: basis("target"),
    country: basis("country"),
    place: basis("place"),
    date: basis("date"),
    about: hasEvent ? basis("about") : null,
  };
}

/** A figure that says no moment of its own counts as of the day of the statement that gives it. */
function datesOf({ sketch, saidOn }: Candidate): readonly DatePhrase[] {
  const ends = sketch.dates.some(({ relation }) => relation !== "on" && relation !== "since");
  if (!saidOn || sketch.kind === "event" || ends) return sketch.dates;
  return [...sketch.dates, { ...saidOn, relation: "as_of" }];
}

function saidByOf({ saidBy }: Candidate): Draft["said_by"] {
  if (!saidBy) return null;
  const { slug, words, kind, via } = saidBy;
  return { slug, words, kind, via };
}

function quoteSpan(candidate: Candidate): { start: number; end: number } {
  const { start, end } = spanOf(candidate);
  if (end - start <= LONGEST_QUOTE) return { start, end };
  const { sketch, view } = candidate;
  const anchor = view.tokens[sketch.anchor];
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
