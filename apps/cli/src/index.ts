export { programOf, runCommand } from "./program.js";
