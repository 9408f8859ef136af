import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PIECE = 1 << 20;
/** Kept from one run to the next. */
const FOLDER = join(tmpdir(), "sitrep-bench-tables");

/** A made-up table of so many megabytes, kept under a name that holds the hash of the code that makes it. */
export async function madeTable(kind, megabytes) {
  const code = new URL(`./${kind}-like.mjs`, import.meta.url);
  const { HEADER, ROWS_A_MEGABYTE, rows } = await import(code);
  const sources = [code, new URL("./chance.mjs", import.meta.url)].map((it) =>
    readFileSync(fileURLToPath(it)),
  );
  const version = createHash("sha256").update(Buffer.concat(sources)).digest("hex").slice(0, 8);
  const path = join(FOLDER, `${kind}-${megabytes}-${version}.csv`);
  const wanted = Math.round(megabytes * ROWS_A_MEGABYTE);
  if (!existsSync(path)) {
    mkdirSync(FOLDER, { recursive: true });
    const beside = `${path}.${process.pid}.tmp`;
    write(beside, HEADER, rows(), wanted);
    renameSync(beside, path);
  }
  return { kind, path, bytes: statSync(path).size, rows: wanted };
}

function write(path, header, nextRow, wanted) {
  const file = openSync(path, "w");
  let text = `${header}\n`;
  for (let row = 0; row < wanted; row++) {
    text += nextRow();
    if (text.length < PIECE) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
}
