export { type Form, formOf, type ReportForm } from "./bytes/form-of.js";
export { type ReportInput, type ReportRead, readReport } from "./report/read-report.js";
export {
  readTable,
  type TableForm,
  type TableInput,
  type TableRead,
  type TableRow,
} from "./table/read-table.js";
