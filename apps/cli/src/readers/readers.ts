import type { Reader } from "./reader.js";

/** The reader of each form, loaded when the first file of that form comes. */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  xlsx: async () => (await import("./tables.js")).readXlsx,
  json: async () => (await import("./tables.js")).readJson,
  parquet: async () => (await import("./tables.js")).readParquet,
  ods: async () => (await import("./tables.js")).readOds,
  xls: async () => (await import("./tables.js")).readOldWorkbook,
  xlsb: async () => (await import("./tables.js")).readOldWorkbook,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  docx: async () => (await import("./docx.js")).readDocx,
  mail: async () => (await import("./mail.js")).readMail,
};
