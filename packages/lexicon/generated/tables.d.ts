import type { PackedTables } from "../src/compile/packed-tables.js";

declare const tables: PackedTables;
export default tables;
