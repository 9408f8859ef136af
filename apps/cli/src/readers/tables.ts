import { odsParts, oldWorkbookParts, xlsxParts } from "@sitrep/parse";
import { rowsReader } from "./rows.js";

export const readXlsx = rowsReader(xlsxParts);
export const readOds = rowsReader(odsParts);
export const readOldWorkbook = rowsReader(oldWorkbookParts);
