import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type FileEntry, idOf, issue } from "@sitrep/model";
import { readReport, type TakenOut } from "@sitrep/parse";
import type { Stated } from "../parts/unpacked.js";
import { withUnpacker } from "../parts/unpacker.js";
import { codeHash } from "../store/code-hash.js";
import { keepOrMake, type Task } from "../store/keep-or-make.js";
import type { Place } from "../store/manifest.js";
import type { Sink } from "../store/sink.js";
import { holdsArticles, readArticleRows } from "./article-rows.js";
import { type InputFile, inventoryOf } from "./inventory.js";
import { licencesIn } from "./licences.js";
import { checkShard, isOf, wordsOf } from "./shards.js";
import { partsFolder, type StageContext, type StageResult, stageFolder } from "./stage-context.js";
import { mappingIn, NO_SIDECAR } from "./table-mapping.js";
import { walk } from "./walk.js";
import { SIDECAR } from "./wide-sidecars.js";

/**
 * Every file of the data folder to its stage file: a report to its document, a table to its inventory, the rest to why not. A shard looks
 * at all files as well, as two with the same bytes and sidecars with patterns ask for it; it reads those that are its own by their bytes,
 * and of each table of articles its own rows.
 */
export async function runParse(context: StageContext): Promise<StageResult> {
  const { shard } = context;
  await checkShard(context.out, shard);
  const code = codeHash("parse");
  const found = walk(context.data, context.out, context.links);
  const parts = partsFolder(context.out);
  const files = await withUnpacker(parts, code, (unpacker) => inventoryOf(found, unpacker));
  const licences = licencesIn(await readFile(join(context.data, "README.md"), "utf8").catch(() => ""));
  const orphans = orphanSidecars(files);
  const containers = new Map(files.map(({ file, container }) => [file, container]));
  /** what is said of a container is said of its parts */
  const licenceOf = (file: string): string | null => {
    const said = licences.get(file);
    const container = containers.get(file);
    return said ?? (container ? licenceOf(container) : null);
  };
  const tasks: Task[] = [];
  for (const [at, input] of files.entries()) {
    const licence = licenceOf(input.file);
    const orphan = orphans.has(input.file);
    const key = idOf(
      ...["parse", code, input.file, input.file_hash, input.role, input.why?.found ?? null],
      ...[input.sidecar?.file_hash ?? null, licence, orphan ? "orphan" : null],
      ...(input.stored === null && input.notes.length === 0
        ? []
        : [input.stored, JSON.stringify(input.notes)]),
    );
    const isShared =
      shard !== null &&
      input.role === "table" &&
      (await articlesIn(input, inventoryEntry(input, licence))) !== null;
    if (!(isShared || isOf(shard, input.file_hash))) continue;
    const place: Place | undefined = shard === null ? undefined : { at, whole: isShared ? key : null };
    const ownKey = isShared ? idOf("shard", wordsOf(shard), key) : key;
    const make: Task["make"] = (sink) =>
      input.role === "table"
        ? parseTable(input, licence, sink, context)
        : parseFile(input, licence, orphan, sink);
    tasks.push({ input: input.file, key: ownKey, from: null, place, make });
  }
  const step = (kept: number, done: number) => context.onStep("parse", kept, done);
  const inputs = () =>
    idOf("inputs", ...files.flatMap(({ file, file_hash, role }) => [file, file_hash, role]));
  const part = shard === null ? undefined : { ...shard, inputs: inputs() };
  return {
    stage: "parse",
    ...(await keepOrMake(stageFolder(context.out, "parse"), "parse", code, tasks, step, part)),
  };
}

/** A table of articles to its documents, one a row; every other table is left to the stage that reads its rows. */
async function parseTable(
  input: InputFile,
  licence: string | null,
  sink: Sink,
  { onRows, shard }: Pick<StageContext, "onRows" | "shard">,
): Promise<void> {
  const table = inventoryEntry(input, licence);
  const articles = await articlesIn(input, table);
  // of a table that all shards read one tells what is doubtful about the file
  if (articles === null || shard === null || shard.index === 1)
    for (const it of input.notes) sink.write({ issue: it });
  if (articles === null) {
    const { stored, kind, sidecar } = input;
    sink.write({
      source: { stored, kind, sidecar: sidecar && { file: sidecar.file, stored: sidecar.stored } },
    });
    return sink.write({ table });
  }
  await readArticleRows({ ...articles, onRows, shard }, sink, (document) => sink.write({ document }));
}

/** What is needed to read a table as one of articles; null where it is none. */
export async function articlesIn(input: InputFile, table: FileEntry) {
  const { path, kind, sidecar } = input;
  // what its sidecar lacks is reported by the stage that reads the table
  const said = sidecar ? await mappingIn(sidecar.path, sidecar.file, NO_SINK) : NO_SIDECAR;
  const { mapping, sidecarHash } = said;
  if (mapping === "bad") return null;
  const articles = { path, kind, table, mapping, sidecarHash };
  return (await holdsArticles(articles)) ? articles : null;
}

const NO_SINK: Sink = { write: () => undefined, drain: async () => undefined };

/** The document of a report with what was doubtful or could not be read, in memory: for commands that keep no files. */
export async function readInput(input: InputFile) {
  const [bytes, beside] = [await readFile(input.path), input.sidecar];
  const sidecar = beside && { file: beside.file, bytes: await readFile(beside.path) };
  const { file, file_hash, kind, stated } = input;
  if (kind === "bytes" || kind === "rows") return readReport({ file, bytes, sidecar });
  return readReport({ file, bytes, sidecar, takenOut: takenOut(file_hash, kind, stated) });
}

function takenOut(file_hash: string, form: TakenOut["form"], stated: Stated): TakenOut {
  const { isMail = false, isWhole = false, isUtf8 = false, furniture = [], pages = [], ...facts } = stated;
  return { form, file_hash, facts, isUtf8, isMail, isWhole, furniture, pages };
}

async function parseFile(
  input: InputFile,
  licence: string | null,
  orphan: boolean,
  sink: Sink,
): Promise<void> {
  const entry = inventoryEntry(input, licence);
  for (const it of input.notes) sink.write({ issue: it });
  if (input.why) sink.write({ set_aside: input.why });
  if (orphan)
    sink.write({
      issue: issue(
        "parse",
        "sidecar-alone",
        input.file,
        "no report or table of this name",
        "a report or a table beside it",
      ),
    });
  if (input.role !== "report") return sink.write({ file: entry });
  const { document, setAside, issues } = await readInput(input);
  sink.write({
    file: { ...entry, role: document ? "report" : "set_aside", encoding: document?.encoding ?? null },
  });
  if (document) sink.write({ document });
  for (const it of setAside) sink.write({ set_aside: it });
  for (const it of issues) sink.write({ issue: it });
}

/** What is known of a file before it is read. */
export const inventoryEntry = (
  { file, container, part, file_hash, bytes, role }: InputFile,
  licence: string | null,
): FileEntry => ({
  ...{ file, container, part, file_hash, bytes, role },
  layout: null,
  encoding: null,
  delimiter: null,
  rows_read: null,
  rows_taken: null,
  rows_set_aside: null,
  rows_flagged: null,
  licence,
  dataset: null,
  citation: null,
  restricted: null,
  synthetic: null,
  vintage: null,
  full_export: null,
  sure: null,
  why: null,
});

/** Sidecars that no file has; one with patterns says itself which of them fit none. */
function orphanSidecars(files: readonly InputFile[]): ReadonlySet<string> {
  const used = new Set(files.map((input) => input.sidecar?.file));
  return new Set(
    files.flatMap(({ file, notes }) =>
      file.endsWith(SIDECAR) && !used.has(file) && notes.length === 0 ? [file] : [],
    ),
  );
}
