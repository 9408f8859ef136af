import { jsonParts, odsParts, oldWorkbookParts, parquetParts, xlsxParts } from "@sitrep/parse";
import { rowsReader } from "./rows.js";

export const readXlsx = rowsReader(xlsxParts);
export const readOds = rowsReader(odsParts);
export const readOldWorkbook = rowsReader(oldWorkbookParts);
export const readParquet = rowsReader(parquetParts, "one table");
export const readJson = rowsReader(jsonParts, "one table");
