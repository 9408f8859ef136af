export { writeNotebooks } from "./write-notebooks.js";
