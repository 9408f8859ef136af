export { type History, historyIn } from "./changes/changes.js";
export type { OwnFile } from "./own/own-notebook.js";
export { writeNotebooks } from "./write-notebooks.js";
