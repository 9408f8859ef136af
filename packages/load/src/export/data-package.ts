import type { Field } from "./table-schema.js";

/** A file of the export. */
export interface ExportedFile {
  /** the table or view */
  readonly name: string;
  readonly path: string;
  readonly format: "csv" | "parquet";
  readonly comment: string | null;
  readonly fields: readonly Field[];
  readonly rows: number;
  readonly bytes: number;
  /** sha-256 of the file */
  readonly hash: string;
}

/** A data set whose rows are in the database. */
export interface ExportedDataset {
  readonly name: string;
  readonly licences: readonly string[];
  readonly citations: readonly string[];
  readonly restricted: boolean;
  readonly vintages: readonly string[];
  readonly rows: number;
}

export interface PackageContents {
  readonly files: readonly ExportedFile[];
  readonly datasets: readonly ExportedDataset[];
  /** every licence that a file of the evidence names */
  readonly licences: readonly string[];
  /** sentences on what is not there; none where all is */
  readonly leftOut: readonly string[];
}

export const PACKAGE_NAME = "sitrep-export";

/** The descriptor of the export: a Data Package of Frictionless, version 2. No clock and no path of the machine stands in it. */
export const dataPackage = ({ files, datasets, licences, leftOut }: PackageContents) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: PACKAGE_NAME,
  title: "Sitrep: reported conflict figures and their evidence",
  description: [
    "Every figure was reported by somebody and is told with who said it, where and how sure; none was verified here, and views never add figures up.",
    "Each table stands here twice, as CSV and as Parquet. In CSV lists and objects are JSON, and a text that a spreadsheet would run as a formula has an apostrophe before it.",
    ...leftOut,
  ].join(" "),
  ...(licences.length > 0 ? { licenses: licences.map(licenceOf) } : {}),
  ...(datasets.length > 0 ? { sources: datasets.map(sourceOf) } : {}),
  left_out: leftOut,
  resources: files.map((file) => ({
    name: file.format === "csv" ? file.name : `${file.name}.${file.format}`,
    type: "table",
    path: file.path,
    title: file.name.replaceAll("_", " "),
    ...(file.comment === null ? {} : { description: file.comment }),
    format: file.format,
    mediatype: file.format === "csv" ? "text/csv" : "application/vnd.apache.parquet",
    ...(file.format === "csv" ? { encoding: "utf-8" } : {}),
    bytes: file.bytes,
    hash: `sha256:${file.hash}`,
    rows: file.rows,
    schema: { fields: file.fields, missingValues: [""] },
    ...(saysRecords(file) && datasets.length > 0 ? { sources: datasets.map(sourceOf) } : {}),
  })),
});

/** `CC BY 4.0` → name `CC-BY-4.0`; terms in more words keep them as their title. */
const licenceOf = (words: string) => ({
  name:
    words
      .normalize("NFKD")
      .replace(/[^\w.]+/g, "-")
      .replace(/^-|-$/g, "") || "unnamed",
  title: words,
});

const sourceOf = (dataset: ExportedDataset) => ({
  title: dataset.citations[0] ?? dataset.name,
  dataset: dataset.name,
  citations: dataset.citations,
  licences: dataset.licences,
  restricted: dataset.restricted,
  vintages: dataset.vintages,
  rows: dataset.rows,
});

/** Tables and views that show rows of data sets. */
const saysRecords = ({ fields }: ExportedFile): boolean =>
  fields.some(({ name }) => name === "dataset" || name === "record_id");
