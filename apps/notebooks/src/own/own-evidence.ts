import type { ReadOnlyDatabase } from "@sitrep/load";
import { anchorOf } from "../charts/chart.js";
import { faint, quoteParts, sourceCell, wordsCell } from "../notebooks/evidence-cells.js";
import type { Cell, CellPart } from "../notebooks/notebook.js";
import { type Cells, structsOf, textOf, wordsOf } from "../rows/cells.js";
import { readEventQuote, readEvidence } from "../rows/read-rows.js";
import type { EventQuote, Evidence } from "../rows/view-rows.js";
import { idIn, type OwnRows } from "./own-rows.js";

/** What is after the ids of rows. */
export interface OwnEvidence {
  cellOf(row: Cells): Cell;
  /** claims whose sentences are worth showing */
  claimsOf(row: Cells): readonly string[];
}

/** Words about an event that a cell shows. */
const MOST_QUOTES = 6;
/** Ids of one question: its text must not grow without end. */
const AT_ONCE = 1_000;

/** Asks for everything that rows name by `claim_id`, `event_id`, `record_id` or `record`. `closed` are reports that have no page. */
export async function evidenceOf(
  database: ReadOnlyDatabase,
  results: readonly OwnRows[],
  closed: ReadonlySet<string>,
): Promise<OwnEvidence> {
  const rows = results.flatMap((result) => result.rows);
  const asked = async <Value>(ids: readonly (string | null)[], sql: string, read: (row: Cells) => Value) => {
    const found = new Map<string, Value>();
    const wanted = [...new Set(ids.filter((id) => id !== null))].sort();
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const list = wanted.slice(at, at + AT_ONCE).map((id) => `'${id.replaceAll("'", "''")}'`);
      for (const row of (await database.query(`${sql} IN (${list.join(", ")})`)).rows)
        found.set(wordsOf(row, "id"), read(row));
    }
    return found;
  };
  const claims = await asked(
    rows.map((row) => idIn(row, "claim_id")),
    "SELECT claim_id AS id, * FROM claim_evidence WHERE claim_id",
    readEvidence,
  );
  const events = await asked(
    rows.map((row) => idIn(row, "event_id")),
    "SELECT event_id AS id, * FROM strike_chronology WHERE event_id",
    (row) => structsOf(row, "quotes").map(readEventQuote),
  );
  const records = await asked(
    rows.flatMap((row) => [idIn(row, "record_id"), idIn(row, "record")]),
    "SELECT record_id AS id, file, line, dataset, notes, source, source_url FROM records WHERE record_id",
    (row): Cell => [
      ...(textOf(row, "notes") === null ? [] : [{ form: "quote", words: wordsOf(row, "notes") } as const]),
      ...(textOf(row, "source") === null
        ? []
        : [{ form: "source", words: wordsOf(row, "source"), url: textOf(row, "source_url") } as const]),
      faint(`${wordsOf(row, "dataset")}: ${wordsOf(row, "file")}, line ${wordsOf(row, "line")}`),
    ],
  );
  const opened = <Row extends Evidence | EventQuote>(row: Row): Row =>
    closed.has(row.file) ? { ...row, document_id: null } : row;
  const ofClaim = (row: Evidence): Cell => [...wordsCell(row), ...sourceCell(opened(row))];
  const ofEvent = (id: string, quotes: readonly EventQuote[]): Cell => [
    { form: "page", words: "in the chronology", address: `strike-chronology.html#${anchorOf(id)}` },
    ...quotes.slice(0, MOST_QUOTES).flatMap((quote) => quoteParts(opened(quote))),
    ...(quotes.length > MOST_QUOTES ? [faint(`and ${quotes.length - MOST_QUOTES} more`)] : []),
  ];
  return {
    cellOf(row) {
      const [claim, event] = [idIn(row, "claim_id"), idIn(row, "event_id")];
      const record = idIn(row, "record_id") ?? idIn(row, "record");
      const evidence = claim === null ? undefined : claims.get(claim);
      const quotes = event === null ? undefined : events.get(event);
      const parts: CellPart[] = [
        ...(evidence === undefined ? [] : ofClaim(evidence)),
        ...(event === null || quotes === undefined ? [] : ofEvent(event, quotes)),
        ...(record === null ? [] : (records.get(record) ?? [])),
      ];
      return parts.length === 0
        ? [faint((claim ?? event ?? record) ? "no evidence of this id" : "–")]
        : parts;
    },
    claimsOf(row) {
      const [claim, event] = [idIn(row, "claim_id"), idIn(row, "event_id")];
      const quotes = event === null ? [] : (events.get(event) ?? []);
      return [...(claim === null ? [] : [claim]), ...quotes.slice(0, MOST_QUOTES).map((it) => it.claim_id)];
    },
  };
}

export const hasIds = ({ columns }: OwnRows): boolean =>
  columns.some((column) => ["claim_id", "event_id", "record_id", "record"].includes(column));
