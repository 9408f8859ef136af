/** What an export can be written as. */
export const exportFormats = ["tables", "parquet", "geojson", "geoparquet", "ftm"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What `parquet` can be parted by, in the order of the folders. */
export const partitionKeys = ["month", "country"] as const;
export type PartitionKey = (typeof partitionKeys)[number];
