import { join } from "node:path";
import { type DatabaseInput, openDatabase } from "../src/index.js";
import { correctionOf } from "./corrections.js";
import {
  claimOf,
  documentOf,
  eventOf,
  inputOf,
  memberOf,
  onDay,
  recordOf,
  rowClaimOf,
  temporaryFolder,
} from "./rows.js";

/** A report of three sentences. */
export const report = documentOf(
  "reports/base.txt",
  [
    "Rockets hit the base on Saturday.",
    "The tally has passed 140 attacks — “a lot” — since October.",
    "Ten missiles flew.",
  ],
  {
    published: "2024-01-21",
    published_basis: "page",
    publisher: "The Paper",
    published_at: "2024-01-21T08:00:00Z",
  },
);

/** One claim of most kinds, an event with two kinds of members, and one row of each small table. */
export function everything(path: string): DatabaseInput {
  const event = claimOf("event", report, "Rockets hit the base", {
    ...onDay("2024-01-20"),
    time: "2024-01-20T15:30:00Z",
    actor: ["kataib-hezbollah"],
    country: ["IQ"],
    munition: ["rocket"],
    also_at: [{ start: 0, end: 7 }],
  });
  const count = claimOf("event_count", report, "passed 140 attacks", {
    value: 140,
    qualifier: "more_than",
    since: "2023-10",
    since_from: "2023-10-01",
    since_to: "2023-10-31",
  });
  const missiles = claimOf("munition_count", report, "Ten missiles", { value: 10, about: event.claim_id });
  const record = recordOf("tables/ged.csv", 2);
  const together = eventOf([event, { claim_id: record.record_id }], { ...onDay("2024-01-20") });
  return inputOf(path, {
    documents: [report],
    claims: [event, count, missiles, rowClaimOf("troop_level", "tables/troops.csv", 2, 0, { value: 900 })],
    records: [record],
    events: [together],
    members: [
      memberOf(together, event.claim_id),
      memberOf(together, record.record_id, { member_kind: "record" }),
    ],
    copies: [
      {
        document_id: report.document_id,
        copy_of: report.document_id,
        containment: 1,
        similarity: 1,
        basis: "shingles",
      },
    ],
    setAside: [
      {
        file: "a.csv",
        file_hash: "00",
        line: 3,
        column: "date",
        code: "bad-date",
        found: "x",
        expected: "a date",
        raw: "x,y",
      },
    ],
    corrections: [correctionOf("c9", 2)],
    issues: [
      {
        stage: "parse",
        code: "no-date",
        severity: "info",
        file: "reports/base.txt",
        line: null,
        column: 4,
        char_start: null,
        char_end: null,
        found: "none",
        expected: "one",
        because: null,
      },
    ],
  });
}

/** Where a database may be put, in a folder of its own. */
export const newPath = () => join(temporaryFolder(), "sitrep.duckdb");

/** What a query of a database gives. */
export async function rowsOf(path: string, sql: string) {
  const database = await openDatabase(path);
  try {
    return (await database.query(sql)).rows;
  } finally {
    database.close();
  }
}

/** What a promise fails with; null where it does not. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );
