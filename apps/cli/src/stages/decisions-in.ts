import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, systemCode, troubleOf } from "../failure.js";

/** A file in which people decide, as it stands; empty where there is none. A run that cannot read it would undo what they decided: it ends. */
export async function decisionsIn(data: string, name: string): Promise<string> {
  const path = join(data, name);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return "";
    throw new Failure(`${path}: ${troubleOf(error)}, expected a file that can be read, or none.`);
  }
}
