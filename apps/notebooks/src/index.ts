export { filesOf, writeNotebooks } from "./write-notebooks.js";
