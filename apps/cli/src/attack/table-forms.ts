import { gunzipSync, gzipSync } from "node:zlib";
import { odsOf, textRows, xlsxOf, zipOf } from "@sitrep/testing";
import { strictRows } from "./strict-rows.js";

/** How the rows of a form are numbered. */
export interface RowNumbers {
  /** of its first row of data */
  readonly firstLine: number;
  /** by the lines of a text */
  readonly isText: boolean;
}

/** A form that holds one table, and a strict reader of it. */
export interface TableForm extends RowNumbers {
  /** ending of its files */
  readonly ending: string;
  /** what the table is called in such a file; null where it is the file itself */
  readonly part: string | null;
  write(header: readonly string[], rows: readonly (readonly string[])[]): string | Uint8Array;
  /** how many rows another reader finds in bytes that may be damaged; null where it finds that they are */
  count?(bytes: Buffer): number | null;
}

const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join("");

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const objectsOf = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, jsonValue(row[at] ?? "")])));

/** What a program writes that knows more than texts. */
function jsonValue(cell: string): unknown {
  if (cell === "") return null;
  if (cell.startsWith("{") || cell.startsWith("[")) return JSON.parse(cell);
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(cell) ? Number(cell) : cell;
}

const mail = (csv: string): string =>
  [
    "From: Desk <desk@example.org>",
    `Subject: Counts`,
    "Date: Wed, 24 Jan 2024 10:00:00 +0000",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=q",
    "",
    "--q",
    "Content-Type: text/plain",
    "",
    "Twelve soldiers were killed in an attack in Iraq on January 20, 2024.",
    "--q",
    "Content-Type: text/csv; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="t.csv"',
    "",
    ...(Buffer.from(csv)
      .toString("base64")
      .match(/.{1,76}/g) ?? []),
    "--q--",
    "",
  ].join("\r\n");

const odsRow = (cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${xmlText(cell)}</text:p></table:table-cell>`).join("")}</table:table-row>`;

const xmlText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Null where `read` throws. */
function unlessBroken<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const isFull = (item: unknown): boolean =>
  typeof item === "object" &&
  item !== null &&
  Object.values(item).some((value) => value !== null && String(value).trim() !== "");

const isObject = (item: unknown): boolean =>
  typeof item === "object" && item !== null && !Array.isArray(item);

const itemsIn = (list: unknown): number | null =>
  Array.isArray(list) && list.every(isObject) ? list.filter(isFull).length : null;

/** What the shapes of a map say, with their places. */
const propertiesIn = (features: unknown): unknown =>
  Array.isArray(features)
    ? features.map(({ properties, geometry }) => ({ ...properties, place: geometry && "somewhere" }))
    : null;

export const tableForms: readonly TableForm[] = [
  {
    ending: "csv.gz",
    part: "csv",
    firstLine: 2,
    isText: true,
    write: (header, rows) => gzipSync(csvOf(header, rows)),
    count: (bytes) => unlessBroken(() => strictRows(gunzipSync(bytes).toString("utf8"))),
  },
  {
    ending: "zip",
    part: "in/t.csv",
    firstLine: 2,
    isText: true,
    write: (header, rows) => zipOf({ "in/t.csv": csvOf(header, rows) }),
  },
  {
    ending: "xlsx",
    part: "Data",
    firstLine: 2,
    isText: false,
    write: (header, rows) => xlsxOf({ sheets: [{ name: "Data", rows: textRows([header, ...rows]) }] }),
  },
  {
    ending: "ods",
    part: "Data",
    firstLine: 2,
    isText: false,
    write: (header, rows) =>
      odsOf(`<table:table table:name="Data">${[header, ...rows].map(odsRow).join("")}</table:table>`),
  },
  {
    ending: "json",
    part: null,
    firstLine: 1,
    isText: false,
    write: (header, rows) => JSON.stringify(objectsOf(header, rows)),
    count: (bytes) => unlessBroken(() => itemsIn(JSON.parse(bytes.toString("utf8")))),
  },
  {
    ending: "answer.json",
    part: null,
    firstLine: 1,
    isText: false,
    write: (header, rows) => JSON.stringify({ status: 200, success: true, data: objectsOf(header, rows) }),
    count: (bytes) => unlessBroken(() => itemsIn(JSON.parse(bytes.toString("utf8")).data)),
  },
  {
    ending: "ndjson",
    part: null,
    firstLine: 1,
    isText: false,
    write: (header, rows) =>
      objectsOf(header, rows)
        .map((it) => `${JSON.stringify(it)}\n`)
        .join(""),
    count: (bytes) =>
      unlessBroken(() =>
        itemsIn(
          bytes
            .toString("utf8")
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map((line) => JSON.parse(line)),
        ),
      ),
  },
  {
    ending: "geojson",
    part: null,
    firstLine: 1,
    isText: false,
    write: (header, rows) =>
      JSON.stringify({
        type: "FeatureCollection",
        features: objectsOf(header, rows).map(({ latitude, longitude, ...properties }) => ({
          type: "Feature",
          geometry:
            typeof latitude === "number" && typeof longitude === "number"
              ? { type: "Point", coordinates: [longitude, latitude] }
              : null,
          properties,
        })),
      }),
    count: (bytes) => unlessBroken(() => itemsIn(propertiesIn(JSON.parse(bytes.toString("utf8")).features))),
  },
  {
    ending: "eml",
    part: "t.csv",
    firstLine: 2,
    isText: true,
    write: (header, rows) => mail(csvOf(header, rows)),
  },
];
