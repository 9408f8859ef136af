import type { Field } from "./table-schema.js";

/** A file of the export. */
export interface ExportedFile {
  /** the table or view */
  readonly name: string;
  /** several where the rows are parted */
  readonly path: string | readonly string[];
  readonly format: "csv" | "parquet" | "geojson";
  readonly comment: string | null;
  readonly fields: readonly Field[];
  readonly rows: number;
  /** of all its files */
  readonly bytes: number;
  /** sha-256 of the file; null for several */
  readonly hash: string | null;
  /** what the names of its folders hold, from the outermost: `month=2024-01` */
  readonly partition?: readonly string[];
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
  /** sentences on the form of the files */
  readonly form: string;
  readonly files: readonly ExportedFile[];
  readonly datasets: readonly ExportedDataset[];
  /** every licence that a file of the evidence names */
  readonly licences: readonly string[];
  /** sentences on what is not there; none where all is */
  readonly leftOut: readonly string[];
}

export const PACKAGE_NAME = "sitrep-export";

/** The descriptor of the export: a Data Package of Frictionless, version 2. No clock and no path of the machine is in it. */
export const dataPackage = ({ form, files, datasets, licences, leftOut }: PackageContents) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: PACKAGE_NAME,
  title: "Sitrep: reported conflict figures and their evidence",
  description: [
    "Every figure was reported by somebody and is told with who said it, where and how sure; none was verified here, and views never add figures up.",
    form,
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
    mediatype: mediaTypes[file.format],
    ...(file.format === "csv" ? { encoding: "utf-8" } : {}),
    bytes: file.bytes,
    ...(file.hash === null ? {} : { hash: `sha256:${file.hash}` }),
    ...(file.partition === undefined ? {} : { partition: file.partition }),
    rows: file.rows,
    schema: { fields: file.fields, missingValues: [""] },
    ...(saysRecords(file) && datasets.length > 0 ? { sources: datasets.map(sourceOf) } : {}),
  })),
});

const mediaTypes = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  geojson: "application/geo+json",
} as const;

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
