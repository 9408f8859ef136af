export * from "./build-database.js";
export * from "./database-input.js";
export * from "./describe-database.js";
export { type ExportInput, type ExportResult, exportDatabase } from "./export/export-database.js";
export {
  type ExportFormat,
  exportFormats,
  type PartitionKey,
  partitionKeys,
} from "./export/export-format.js";
export { writeOpenCopy } from "./export/write-open-copy.js";
export * from "./load-error.js";
export * from "./open-database.js";
export * from "./open-parquet.js";
export { checkFiles, readSql, type SqlFile, schemaSql, tableFiles, viewFiles } from "./sql-files.js";
