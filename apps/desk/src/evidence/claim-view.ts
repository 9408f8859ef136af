import { type Claim, CorrectionField, type SlotName } from "@sitrep/model";
import { basisWords, claimHead, listWords, type Names } from "@sitrep/notebooks/words";
import { additionsInForce, inForce, type StatedCorrection } from "../decisions/correction-lines.js";
import { type Ledger, numberIn, quoted, type Row, textIn, wordsIn } from "../ledger.js";
import type { ClaimView, FieldView, SentenceView } from "../protocol.js";
import type { Reading } from "../reading.js";
import { claimOfRow } from "./claim-of-row.js";
import { headOf } from "./heads.js";
import { copiesOf, disputesOf, membersOf } from "./others.js";

/** A claim as the last run left it; null where the database has none of this id. */
export async function claimOf(ledger: Ledger, id: string): Promise<{ claim: Claim; row: Row } | null> {
  const [row] = await ledger.rows(`
    SELECT c.*, e.quote AS shown, e.publisher, e.published, e.title, e.url
    FROM claims c JOIN claim_evidence e USING (claim_id)
    WHERE c.claim_id = ${quoted(id)}`);
  return row === undefined ? null : { claim: claimOfRow(row), row };
}

/** All that is after a claim, with what people decided about it. */
export async function claimView(
  ledger: Ledger,
  reading: Reading,
  names: Names,
  id: string,
  lines: readonly StatedCorrection[],
  isWhole: boolean,
): Promise<ClaimView | null> {
  const found = await claimOf(ledger, id);
  if (!found) return null;
  const { claim, row } = found;
  const about = lines.filter((line) => line.about === id);
  const [told] = await ledger.rows(
    `SELECT event_id FROM event_members WHERE member_id = ${quoted("about" in claim ? (claim.about ?? id) : id)}`,
  );
  const event = told === undefined ? null : wordsIn(told, "event_id");
  return {
    claim_id: id,
    kind: claim.kind,
    head: claimHead(headOf(row), names),
    certainty: claim.certainty,
    quote: wordsIn(row, "shown"),
    document_id: claim.document_id,
    file: claim.file,
    line: claim.line,
    start: claim.char_start,
    end: claim.char_end,
    rule: claim.rule,
    reading: programReading(claim, reading),
    fields: await fieldsOf(ledger, claim, reading, names, about),
    sentences: await sentencesAround(ledger, claim, isWhole),
    marks: await marksIn(ledger, claim, lines),
    isWhole,
    source: {
      title: textIn(row, "title"),
      publisher: textIn(row, "publisher"),
      published: textIn(row, "published"),
      url: textIn(row, "url"),
      copies: claim.document_id === null ? [] : await copiesOf(ledger, claim.document_id),
    },
    event_id: event,
    members: event === null ? [] : await membersOf(ledger, names, event, id),
    disputes: await disputesOf(ledger, id),
    decisions: about.map(({ line, who, action, field, from, to, why, when, state }) => ({
      line,
      who,
      action,
      field,
      from,
      to,
      why,
      when,
      state,
    })),
  };
}

/** All that the program read, with what people set taken out again. */
export function programReading(claim: Claim, reading: Reading): string {
  const read = new Map((claim.corrected ?? []).map(({ field, read }) => [field, read]));
  return CorrectionField.options
    .map((field) => ({ field, text: read.get(field) ?? reading.readField(claim, field) }))
    .filter(({ text }) => text !== null && text !== "")
    .map(({ field, text }) => `${field}: ${text}`)
    .join(" | ");
}

async function fieldsOf(
  ledger: Ledger,
  claim: Claim,
  reading: Reading,
  names: Names,
  about: readonly StatedCorrection[],
): Promise<FieldView[]> {
  const slots = new Map(
    (await ledger.rows(`SELECT * FROM claim_slots WHERE claim_id = ${quoted(claim.claim_id)}`)).map((row) => [
      wordsIn(row, "slot"),
      row,
    ]),
  );
  const corrected = new Map((claim.corrected ?? []).map((it) => [it.field, it]));
  const set = new Map(
    inForce(about).flatMap((line) => (line.field === null ? [] : [[line.field, line] as const])),
  );
  return CorrectionField.options.flatMap((field): FieldView[] => {
    const kept = reading.readField(claim, field);
    if (kept === null) return [];
    const line = set.get(field);
    const person = corrected.get(field);
    // a line that no run has seen yet shows what it will make of the claim
    const waits = line !== undefined && line.state === null;
    const says = waits ? line.to : kept;
    const slot = SLOT_OF[field];
    const row = slot === undefined ? undefined : slots.get(slot);
    const own = ownWords(claim, field);
    return [
      {
        field,
        says,
        named: namedText(field, says, names),
        known: knownWords(row, says, field, claim),
        words: (row === undefined ? null : textIn(row, "words")) ?? own,
        start: row === undefined ? null : numberIn(row, "char_start"),
        end: row === undefined ? null : numberIn(row, "char_end"),
        read: person?.read ?? (waits ? kept : null),
        by: line?.who ?? person?.who ?? null,
        waits,
      },
    ];
  });
}

const SLOT_OF: Readonly<Partial<Record<CorrectionField, SlotName>>> = {
  actor: "actor",
  target: "target",
  country: "country",
  place: "place",
  date: "date",
  as_of: "date",
  since: "date",
  until: "date",
};

/** The words of a field that has no slot of its own. */
function ownWords(claim: Claim, field: CorrectionField): string | null {
  switch (field) {
    case "said_by":
      return claim.said_by_words;
    case "date":
      return claim.kind === "event" ? claim.date_words : null;
    case "since":
      return "since" in claim ? claim.since_words : null;
    case "until":
      return "until" in claim ? claim.until_words : null;
    default:
      return null;
  }
}

function knownWords(row: Row | undefined, says: string, field: CorrectionField, claim: Claim): string {
  if (says === "") return "";
  if (field === "as_of" && claim.as_of_basis === "published") return "day of the report";
  const basis = row === undefined ? null : textIn(row, "basis");
  if (basis === null) return "";
  return basis === "stated" ? "stated" : basisWords(basis);
}

/** Ids as people call them. */
function namedText(field: CorrectionField, says: string, names: Names): string {
  if (says === "") return "not said";
  const ids = says.split("; ");
  switch (field) {
    case "actor":
    case "target":
      return listWords(ids.map(names.actor));
    case "country":
      return listWords(ids.map(names.place));
    case "said_by":
      return names.claimant(says);
    default:
      return says.replaceAll("_", " ");
  }
}

/** Sentences before and after the claim's own that give it context. */
const NEIGHBOURS = 4;

async function sentencesAround(ledger: Ledger, claim: Claim, isWhole: boolean): Promise<SentenceView[]> {
  const { document_id, sentence } = claim;
  if (document_id === null || sentence === null) return [];
  const rows = await ledger.rows(`
    SELECT char_start, char_end, part, block, text
    FROM sentences
    WHERE document_id = ${quoted(document_id)} ${isWhole ? "" : `AND ordinal BETWEEN ${sentence - NEIGHBOURS} AND ${sentence + NEIGHBOURS}`}
      AND (part <> 'furniture' OR ordinal = ${sentence})
    ORDER BY ordinal`);
  return rows.map((row, at) => ({
    start: numberIn(row, "char_start") ?? 0,
    end: numberIn(row, "char_end") ?? 0,
    part: wordsIn(row, "part"),
    text: wordsIn(row, "text"),
    opens: at === 0 || row["block"] !== rows[at - 1]?.["block"],
  }));
}

/** The words of the report's other claims, and those that people marked and no run has read yet. */
async function marksIn(
  ledger: Ledger,
  { claim_id, document_id }: Claim,
  lines: readonly StatedCorrection[],
): Promise<ClaimView["marks"]> {
  if (document_id === null) return [];
  const rows = await ledger.rows(`
    SELECT char_start, char_end, kind FROM claims
    WHERE document_id = ${quoted(document_id)} AND claim_id <> ${quoted(claim_id)} AND char_start IS NOT NULL
    ORDER BY char_start`);
  const read = rows.map((row) => ({
    start: numberIn(row, "char_start") ?? 0,
    end: numberIn(row, "char_end") ?? 0,
    says: wordsIn(row, "kind").replaceAll("_", " "),
    waits: false,
  }));
  const added = additionsInForce(lines.filter(({ document }) => document === document_id)).map(
    ({ char_start, char_end, kind, to }) => ({
      start: char_start ?? 0,
      end: char_end ?? 0,
      says: `${kind.replaceAll("_", " ")}: ${to}`,
      waits: true,
    }),
  );
  return [...read, ...added];
}
