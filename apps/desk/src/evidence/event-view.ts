import { claimHead, type Names } from "@sitrep/notebooks/words";
import { type StatedJudgement, wordOn } from "../decisions/judgement-lines.js";
import { type Ledger, numberIn, quoted, type Row, textIn, textsIn, wordsIn } from "../ledger.js";
import type { CardView, EventView } from "../protocol.js";
import { headOf, sourceOf } from "./heads.js";

/** Events that nearly are this one, at most. */
const MOST_NEAR = 12;

/** The event that a claim speaks of: its members, and the events near it in day and place, each with its evidence; null where it speaks of none. */
export async function eventView(
  ledger: Ledger,
  names: Names,
  id: string,
  lines: readonly StatedJudgement[],
): Promise<EventView | null> {
  const [told] = await ledger.rows(`
    SELECT m.event_id, m.member_id FROM event_members m
    WHERE m.member_id = (SELECT coalesce(about, claim_id) FROM claims WHERE claim_id = ${quoted(id)})`);
  if (!told) return null;
  const [event, self] = [wordsIn(told, "event_id"), wordsIn(told, "member_id")];
  const cards = async (where: string, relation: CardView["relation"]): Promise<CardView[]> => [
    ...(await ledger.rows(claimCards(where))).map((row) =>
      cardOf(row, "claim", relation, names, self, lines),
    ),
    ...(await ledger.rows(recordCards(where))).map((row) =>
      cardOf(row, "record", relation, names, self, lines),
    ),
  ];
  const members = await cards(`m.event_id = ${quoted(event)}`, "member");
  const near = await cards(`m.event_id IN (${nearEvents(event)}) AND m.member_id = m.event_id`, "near");
  const own = members.find((card) => card.id === self);
  return own === undefined
    ? null
    : { event_id: event, self: own, others: [...members, ...near].filter((it) => it !== own) };
}

/** Other events whose days are at most two from this one's and that share a country or a side, or have no day, the nearest first. */
const nearEvents = (event: string): string => `
  SELECT o.event_id FROM events o, (FROM events WHERE event_id = ${quoted(event)}) v
  WHERE o.event_id <> v.event_id
    AND (list_has_any(o.country, v.country) OR len(o.country) = 0 OR len(v.country) = 0)
    AND coalesce(o.date_from <= v.date_to + 2 AND v.date_from <= o.date_to + 2, true)
    AND (list_has_any(o.target, v.target) OR list_has_any(o.actor, v.actor) OR o.place = v.place)
  ORDER BY abs(coalesce(o.date_from - v.date_from, 9)), o.place IS NOT DISTINCT FROM v.place DESC, o.event_id
  LIMIT ${MOST_NEAR}`;

const claimCards = (where: string): string => `
  SELECT m.member_id, m.score, m.reasons, m.judged_by, c.*, e.quote AS shown, e.publisher, e.published,
    s.text AS sentence_text, b.text AS before, a.text AS after, c.char_start - s.char_start AS "start", c.char_end - s.char_start AS "end"
  FROM event_members m
  JOIN claims c ON c.claim_id = m.member_id
  JOIN claim_evidence e USING (claim_id)
  LEFT JOIN sentences s ON s.document_id = c.document_id AND s.ordinal = c.sentence
  LEFT JOIN sentences b ON b.document_id = c.document_id AND b.ordinal = c.sentence - 1 AND b.part <> 'furniture'
  LEFT JOIN sentences a ON a.document_id = c.document_id AND a.ordinal = c.sentence + 1 AND a.part <> 'furniture'
  WHERE ${where} AND m.member_kind = 'claim'
  ORDER BY m.score, c.file, c.char_start LIMIT 40`;

const recordCards = (where: string): string => `
  SELECT m.member_id, m.score, m.reasons, m.judged_by, r.*, r.notes AS shown, coalesce(r.source, r.dataset) AS publisher, NULL AS published
  FROM event_members m JOIN records r ON r.record_id = m.member_id
  WHERE ${where} AND m.member_kind = 'record'
  ORDER BY m.score, r.file, r.line LIMIT 40`;

function cardOf(
  row: Row,
  kind: CardView["kind"],
  relation: CardView["relation"],
  names: Names,
  self: string,
  lines: readonly StatedJudgement[],
): CardView {
  const id = wordsIn(row, "member_id");
  const word = wordOn(lines, self, id);
  const judge = wordsIn(row, "judged_by");
  const said =
    judge === "program" ? `score ${(numberIn(row, "score") ?? 0).toFixed(2)}` : "judged by a person";
  return {
    id,
    kind,
    relation,
    says: kind === "claim" ? claimHead(headOf(row), names) : wordsIn(row, "event_type"),
    facts: kind === "claim" ? claimFacts(row, names) : recordFacts(row),
    before: wordsIn(row, "before"),
    sentence: textIn(row, "sentence_text") ?? wordsIn(row, "shown"),
    after: wordsIn(row, "after"),
    start: numberIn(row, "start"),
    end: numberIn(row, "end"),
    source: sourceOf(row),
    why: relation === "member" ? [said, ...textsIn(row, "reasons")].join(", ") : "near in day and place",
    judged: word === null ? null : { judgement: word.judgement, who: word.who, waits: word.state === null },
  };
}

type Fact = CardView["facts"][number];

const claimFacts = (row: Row, names: Names): Fact[] =>
  facts([
    ["day", textIn(row, "date") ?? textIn(row, "date_words")],
    ["place", textIn(row, "place")],
    ["country", textsIn(row, "country").map(names.place).join(", ")],
    ["actor", textsIn(row, "actor").map(names.actor).join(", ")],
    ["target", textsIn(row, "target").map(names.actor).join(", ")],
  ]);

const recordFacts = (row: Row): Fact[] =>
  facts([
    ["day", textIn(row, "event_date")],
    ["place", textIn(row, "location")],
    ["country", textIn(row, "country")],
    ["actor", textIn(row, "actor1")],
    ["target", textIn(row, "actor2")],
  ]);

const facts = (all: readonly (readonly [string, string | null])[]): Fact[] =>
  all.map(([name, value]) => ({ name, value: value === null || value === "" ? "not said" : value }));
