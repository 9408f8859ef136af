import type { ReadOnlyDatabase } from "@sitrep/load";
import { wordsOf } from "../rows/cells.js";
import { type Report, readReportClaim, readReportRow, readReportSentence } from "../rows/report-rows.js";
import type { Names } from "../words/names.js";
import { claimsQuery, reportsQuery, sentencesQuery, shownEventsQuery } from "./queries.js";
import { reportFile } from "./report-address.js";
import { reportPage, reportsIndex } from "./report-page.js";

/** Reports whose sentences and claims are held at a time. */
const BATCH = 1_000;

/** Name and text of each page of the reports, one after the other, so that only a few are in memory. The index comes last. */
export async function* reportPages(
  database: ReadOnlyDatabase,
  names: Names,
  includeRestricted: boolean,
): AsyncGenerator<readonly [name: string, text: string]> {
  const reports = (await database.query(reportsQuery(includeRestricted))).rows.map(readReportRow);
  const shown = new Set((await database.query(shownEventsQuery)).rows.map((row) => wordsOf(row, "event_id")));
  const listed: { report: Report; claims: number }[] = [];
  for (let from = 0; from < reports.length; from += BATCH) {
    const batch = reports.slice(from, from + BATCH);
    const ids = batch.map(({ document_id }) => document_id);
    const sentences = byDocument((await database.query(sentencesQuery(ids))).rows.map(readReportSentence));
    const claims = byDocument(
      (await database.query(claimsQuery(ids))).rows.map((row) => readReportClaim(row, shown)),
    );
    for (const report of batch) {
      const read = {
        report,
        sentences: sentences.get(report.document_id) ?? [],
        claims: claims.get(report.document_id) ?? [],
      };
      listed.push({ report, claims: read.claims.length });
      yield [`reports/${reportFile(report.document_id)}`, reportPage(read, names)];
    }
  }
  listed.sort(
    (left, right) =>
      compared(left.report.published ?? "", right.report.published ?? "") ||
      compared(left.report.file, right.report.file),
  );
  yield ["reports/index.html", reportsIndex(listed)];
}

const compared = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function byDocument<Row extends { readonly document_id: string | null }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.document_id ?? "";
    const before = found.get(id);
    if (before) before.push(row);
    else found.set(id, [row]);
  }
  return found;
}
