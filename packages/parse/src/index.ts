export { type Form, formOf, type PackedForm, type ReportForm } from "./bytes/form-of.js";
export { opensMessage } from "./bytes/opens-message.js";
export { isOwnNotebook, mayBeOwnNotebook } from "./bytes/own-notebook.js";
export { type ArticleInput, readArticle } from "./report/read-article.js";
export { type ReportInput, type ReportRead, readReport, type TakenOut } from "./report/read-report.js";
export { jsonParts } from "./rows/json/json-parts.js";
export { odsParts } from "./rows/ods/ods-parts.js";
export { oldWorkbookParts } from "./rows/old-workbooks.js";
export { parquetParts } from "./rows/parquet.js";
export { type ByteSource, type Doubt, type PartLine, PartsRefused, type RowsPart } from "./rows/part-line.js";
export { xlsxParts } from "./rows/xlsx/xlsx-parts.js";
export { readRows } from "./table/read-rows.js";
export {
  readTable,
  type TableForm,
  type TableInput,
  type TableRead,
  type TableRow,
} from "./table/read-table.js";
