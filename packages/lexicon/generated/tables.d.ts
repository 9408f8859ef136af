import type { CompiledTables } from "../src/compile/compiled-tables.js";

declare const tables: CompiledTables;
export default tables;
