import { join } from "node:path";
import { quotedText } from "../quoting.js";
import { readSql } from "../sql-files.js";
import { fieldOf } from "./table-schema.js";
import { columnsOf, copied, measured, type Writing, type Written } from "./written-files.js";

/** Statements of FollowTheMoney as CSV, as `ftm` reads them. Machines read it: no text is changed for a spreadsheet. */
export async function writeStatements({ connection, folder }: Writing): Promise<Written> {
  const select = readSql("exports", "ftm-statements").replace(/;\s*$/, "");
  const path = "statements.csv";
  const columns = await columnsOf(connection, `(${select})`);
  const rows = await copied(
    connection,
    `COPY (${select}) TO ${quotedText(join(folder, path))} (FORMAT csv, HEADER)`,
  );
  const count = async (sql: string) => copied(connection, `SELECT count(*)::INTEGER ${sql}`);
  const alone = await count(
    "FROM claims c LEFT JOIN figure_voices v USING (claim_id) WHERE c.kind <> 'event' AND v.event_id IS NULL",
  );
  const madeUp = await count("FROM current_records WHERE file IN (SELECT file FROM files WHERE synthetic)");
  const fields = columns.map(({ name, type }) => fieldOf(name, type, meanings[name] ?? null));
  return {
    files: [
      {
        ...{ name: "statements", path, format: "csv", comment: COMMENT, fields, rows },
        ...(await measured(folder, path)),
      },
    ],
    notes: [
      ...(alone > 0
        ? [
            `Figures of no single event (running counts, troops), ${alone} in all, are not there: FollowTheMoney has no property for them.`,
          ]
        : []),
      ...(madeUp > 0
        ? [`Rows that were made up, ${madeUp} in all, are not there: no property would say so.`]
        : []),
    ],
  };
}

const COMMENT =
  "FollowTheMoney statements, one row a value: an Event for each claim and row, Articles, and the bodies that they name. Entities with one canonical_id are one event.";

const meanings: Readonly<Record<string, string>> = {
  canonical_id: "The event: events.event_id; the entity itself where it belongs to none.",
  entity_id:
    "Who says it: claims.claim_id, records.record_id, documents.document_id, or actor- and actors.actor_id.",
  prop: "Property of the schema.",
  prop_type: "Its type.",
  schema: "Event, Article, Organization, PublicBody or Person.",
  value: "One value.",
  dataset: "sitrep, or sitrep_ and the data set of a record.",
  origin: "claim, record, report or lexicon.",
  external: "Always f.",
  id: "SHA-1 of dataset, entity, property and value, as followthemoney makes it.",
};
