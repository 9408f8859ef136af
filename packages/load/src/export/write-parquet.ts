import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { quotedText } from "../quoting.js";
import { tableLoads } from "../table-loads.js";
import type { ExportedFile } from "./data-package.js";
import type { PartitionKey } from "./export-format.js";
import { fieldOf } from "./table-schema.js";
import {
  columnsOf,
  copied,
  filesBelow,
  meaningsOf,
  measured,
  type Writing,
  type Written,
} from "./written-files.js";

/** Names of the folders: no column of a table has one of them, or readers would mix the two up. */
const folders: Readonly<Record<PartitionKey, string>> = { month: "month", country: "in_country" };

/** Where a row has no day or no country, and where it has several. */
const UNKNOWN = "'unknown'";
const SEVERAL = "'several'";

const monthOf = (day: string): string => `coalesce(strftime(${day}, '%Y-%m'), ${UNKNOWN})`;
const ofList = (countries: string): string =>
  `CASE len(list_distinct(coalesce(${countries}, []))) WHEN 0 THEN ${UNKNOWN} WHEN 1 THEN ${countries}[1] ELSE ${SEVERAL} END`;

interface Parted extends Readonly<Record<PartitionKey, string>> {
  readonly from: string;
}

/** The tables that grow without end, as `t`, with the month and the country of a row. */
const parted: Readonly<Record<string, Parted>> = {
  claims: {
    // what has no day of its own is with the month in which it was said
    from: "claims t LEFT JOIN (SELECT document_id, min(published_from) AS published_from FROM documents GROUP BY ALL) d USING (document_id)",
    month: monthOf("coalesce(t.date_from, t.as_of_from, d.published_from)"),
    country: ofList("t.country"),
  },
  records: {
    from: "records t",
    month: monthOf("t.date_from"),
    country: `coalesce(t.country_code, ${UNKNOWN})`,
  },
  events: { from: "events t", month: monthOf("t.date_from"), country: ofList("t.country") },
};

/** The tables alone, each a folder of Parquet files: claims, records and events in folders of their month and country where asked. */
export async function writeParquet({ connection, folder, partition }: Writing): Promise<Written> {
  const meanings = await meaningsOf();
  const files: ExportedFile[] = [];
  for (const { table, orderBy } of Object.values(tableLoads)) {
    const [[count] = []] = (
      await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${table}`)
    ).getRowsJson();
    const keys = parted[table];
    // no rows make no folders: an empty table is one empty file
    const parts =
      keys && Number(count) > 0 ? partition.map((key) => ({ name: folders[key], sql: keys[key] })) : [];
    const target = join(folder, table);
    const order = [...parts.map(({ name }) => name), orderBy === "ALL" ? "ALL" : orderBy];
    const select = [`t.*`, ...parts.map(({ name, sql }) => `${sql} AS ${name}`)].join(", ");
    const copy = `SELECT ${select} FROM ${parts.length > 0 && keys ? keys.from : `${table} t`} ORDER BY ${order.join(", ")}`;
    if (parts.length === 0) mkdirSync(target);
    const rows = await copied(
      connection,
      parts.length === 0
        ? `COPY (${copy}) TO ${quotedText(join(target, "data_0.parquet"))} (FORMAT parquet, COMPRESSION zstd)`
        : `COPY (${copy}) TO ${quotedText(target)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (${parts.map(({ name }) => name).join(", ")}))`,
    );
    const meaning = meanings.get(table);
    const columns = await columnsOf(connection, table);
    const paths = filesBelow(target).map((path) => `${table}/${path}`);
    const sizes = await Promise.all(paths.map((path) => measured(folder, path)));
    const [only] = sizes;
    files.push({
      name: table,
      path: paths.length === 1 && parts.length === 0 ? `${table}/data_0.parquet` : paths,
      format: "parquet",
      comment: meaning?.comment ?? null,
      fields: columns.map(({ name, type }) => fieldOf(name, type, meaning?.columns.get(name) ?? null)),
      rows,
      bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      hash: paths.length === 1 && only ? only.hash : null,
      ...(parts.length > 0 ? { partition: parts.map(({ name }) => name) } : {}),
    });
  }
  return { files, notes: [] };
}
