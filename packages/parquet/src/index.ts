export { type Column, GROUP_ROWS, ListColumn, ValueColumn } from "./column.js";
export { ParquetFile } from "./parquet-file.js";
export * from "./physical.js";
