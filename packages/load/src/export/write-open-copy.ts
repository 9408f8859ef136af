import { loadErrorOf } from "../load-error.js";
import { withConnection } from "../with-connection.js";
import { copyWithoutRestricted } from "./open-database-copy.js";

/** Writes a database beside another, without what must not be redistributed and without the text of reports: what an export gives on. */
export async function writeOpenCopy(database: string, path: string): Promise<void> {
  try {
    await withConnection(path, {}, (connection) => copyWithoutRestricted(connection, database));
  } catch (error) {
    throw loadErrorOf(error, path);
  }
}
