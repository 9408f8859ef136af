import { basisWords, claimHead, type Names } from "@sitrep/notebooks/words";
import { type Ledger, numberIn, quoted, type Row, textIn, textsIn, wordsIn } from "../ledger.js";
import type { OtherView } from "../protocol.js";
import { headOf, sourceOf } from "./heads.js";

/** What else speaks of an event, each with how it was joined. */
export async function membersOf(
  ledger: Ledger,
  names: Names,
  event: string,
  but: string,
): Promise<OtherView[]> {
  const claims = await ledger.rows(`
    SELECT m.member_id, m.score, m.reasons, m.judged_by, c.*, e.quote AS shown, e.publisher, e.published
    FROM event_members m JOIN claims c ON c.claim_id = m.member_id JOIN claim_evidence e USING (claim_id)
    WHERE m.event_id = ${quoted(event)} AND m.member_kind = 'claim' AND m.member_id <> ${quoted(but)}
    ORDER BY m.score DESC, c.file, c.char_start LIMIT ${MOST}`);
  const records = await ledger.rows(`
    SELECT m.member_id, m.score, m.reasons, m.judged_by, r.dataset, r.event_date, r.event_type, r.sub_event_type, r.actor1, r.actor2,
      r.location, r.country, r.notes, r.file, r.line, NULL AS published, coalesce(r.source, r.dataset) AS publisher
    FROM event_members m JOIN records r ON r.record_id = m.member_id
    WHERE m.event_id = ${quoted(event)} AND m.member_kind = 'record' AND m.member_id <> ${quoted(but)}
    ORDER BY m.score DESC, r.file, r.line LIMIT ${MOST}`);
  return [
    ...claims.map(
      (row): OtherView => ({
        id: wordsIn(row, "member_id"),
        kind: "claim",
        says: claimHead(headOf(row), names),
        quote: wordsIn(row, "shown"),
        source: sourceOf(row),
        why: joinWords(row),
      }),
    ),
    ...records.map(
      (row): OtherView => ({
        id: wordsIn(row, "member_id"),
        kind: "record",
        says: RECORD.map((column) => textIn(row, column))
          .filter((it) => it !== null && it !== "")
          .join(", "),
        quote: wordsIn(row, "notes"),
        source: sourceOf(row),
        why: joinWords(row),
      }),
    ),
  ];
}

const MOST = 40;
const RECORD = ["event_date", "sub_event_type", "actor1", "actor2", "location", "country"] as const;

function joinWords(row: Row): string {
  const judge = wordsIn(row, "judged_by");
  const reasons = textsIn(row, "reasons");
  const score = numberIn(row, "score") ?? 0;
  const by = judge === "program" ? `score ${score.toFixed(2)}` : `judged by ${judge}`;
  return [by, ...reasons].join(", ");
}

/** Figures that cannot be right where this one is. */
export async function disputesOf(ledger: Ledger, id: string): Promise<OtherView[]> {
  const rows = await ledger.rows(`
    SELECT other.claim_id, other.kind, e.quote AS shown, e.publisher, e.published, e.file, e.line, d.figure
    FROM (
      SELECT right_claim_id AS claim_id, right_figure AS figure FROM disputed_figures WHERE list_contains(left_claims, ${quoted(id)})
      UNION
      SELECT left_claim_id, left_figure FROM disputed_figures WHERE list_contains(right_claims, ${quoted(id)})
    ) d JOIN claims other USING (claim_id) JOIN claim_evidence e USING (claim_id)
    ORDER BY e.published, other.claim_id LIMIT ${MOST}`);
  return rows.map((row) => ({
    id: wordsIn(row, "claim_id"),
    kind: "claim",
    says: wordsIn(row, "figure"),
    quote: wordsIn(row, "shown"),
    source: sourceOf(row),
    why: "both cannot be right",
  }));
}

/** Reports that share their text with this one, or restate it. */
export async function copiesOf(ledger: Ledger, document: string): Promise<string[]> {
  const rows = await ledger.rows(`
    SELECT DISTINCT coalesce(d.publisher, d.file) AS outlet, k.basis
    FROM document_copies k JOIN documents d ON d.document_id = CASE WHEN k.document_id = ${quoted(document)} THEN k.copy_of ELSE k.document_id END
    WHERE k.document_id = ${quoted(document)} OR k.copy_of = ${quoted(document)}
    ORDER BY outlet LIMIT 20`);
  return rows.map(
    (row) =>
      `${wordsIn(row, "outlet")} (${COPIES[wordsIn(row, "basis")] ?? basisWords(wordsIn(row, "basis"))})`,
  );
}

const COPIES: Readonly<Record<string, string>> = { shingles: "same text", restates: "restated" };
