export { type Form, formOf, type ReportForm } from "./bytes/form-of.js";
export { type ReportInput, type ReportRead, readReport } from "./report/read-report.js";
