import { copyFile, link, mkdir, rename, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { codeHash } from "../store/code-hash.js";
import { plain, removeUnlisted } from "../store/keep-or-make.js";
import {
  type Entry,
  type Manifest,
  readManifest,
  recordsFile,
  stageFile,
  writeManifest,
} from "../store/manifest.js";
import { writeStageFile } from "../store/sink.js";
import { countTags } from "../store/stage-reader.js";
import { checkShard, wordsOf } from "./shards.js";
import { type SharedTable, sharedTable } from "./shared-table.js";
import { checkMadeFrom, having, manifestOf, pathOf, type StageResult, stageFolder } from "./stage-context.js";
import { SHARD_STAGES } from "./stage-names.js";

type ShardStage = (typeof SHARD_STAGES)[number];

/** A folder that a shard wrote. */
interface ShardFolder {
  readonly folder: string;
  readonly shard: NonNullable<Manifest["shard"]>;
  readonly manifests: Readonly<Record<ShardStage, Manifest>>;
}

/**
 * Brings the stage files of all shards into one folder, where they are under the names and in the order that one run would give them:
 * whole files as they are, a table of which each shard has some rows as one file again. Fails where a shard is missing, is there twice, or
 * is of other data or of another version.
 */
export async function bringTogether(folders: readonly string[], out: string): Promise<StageResult[]> {
  if (folders.some((folder) => resolve(folder) === resolve(out)))
    throw wrongUsage(`${out}: is one of --from, too. Use an --out of its own for all shards together.`);
  await checkShard(out, null);
  const shards: ShardFolder[] = [];
  for (const folder of folders) shards.push(await shardAt(folder));
  shards.sort((left, right) => left.shard.index - right.shard.index);
  checkComplete(shards);
  const results: StageResult[] = [];
  /** what one run calls the files that a shard calls otherwise */
  const wholes = new Map(
    shards.flatMap(({ manifests }) =>
      SHARD_STAGES.flatMap((stage) =>
        manifests[stage].entries.map(({ key, place }) => [key, place?.whole ?? key] as const),
      ),
    ),
  );
  for (const stage of SHARD_STAGES) results.push(await bringStage(stage, shards, wholes, out));
  return results;
}

async function shardAt(folder: string): Promise<ShardFolder> {
  const manifests = {
    parse: await manifestOf(folder, "parse"),
    extract: await manifestOf(folder, "extract"),
    normalize: await manifestOf(folder, "normalize"),
  };
  const { parse, extract, normalize } = manifests;
  if (parse.shard === undefined)
    throw wrongUsage(`${folder}: holds a run without --shard, expected one of \`sitrep run --shard 1/12\`.`);
  checkMadeFrom(folder, "extract", extract.entries, having(parse.entries, "document"));
  checkMadeFrom(folder, "normalize", normalize.entries, [
    ...extract.entries,
    ...having(parse.entries, "table"),
  ]);
  for (const stage of SHARD_STAGES)
    if (manifests[stage].code !== codeHash(stage))
      throw wrongUsage(`${folder}: was made by another version of sitrep than this. Run the shard again.`);
  return { folder, shard: parse.shard, manifests };
}

function checkComplete(shards: readonly ShardFolder[]): void {
  const [first] = shards;
  if (first === undefined) throw wrongUsage("--from: expected the folders of all shards.");
  const { count, inputs } = first.shard;
  for (const [at, { folder, shard }] of shards.entries()) {
    const before = shards[at - 1];
    if (shard.count !== count)
      throw wrongUsage(`${folder}: is shard ${wordsOf(shard)}, beside ${first.folder} of ${count} shards.`);
    if (shard.inputs !== inputs)
      throw wrongUsage(
        `${folder}: is of other files than ${first.folder}. Run both again over the same data folder.`,
      );
    if (before && before.shard.index === shard.index)
      throw wrongUsage(
        `${folder}: is shard ${wordsOf(shard)}, as ${before.folder} is. Expected each shard once.`,
      );
  }
  const there = new Set(shards.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return;
  const named = missing.slice(0, 10).map((index) => wordsOf({ index, count }));
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : "";
  throw wrongUsage(
    `--from: lacks shard ${named.join(", ")}${more}, expected all ${count}. Run what is missing, or name its folder.`,
  );
}

/** A file of the folder as one run has it, and what it is made of. */
interface Wanted {
  readonly key: string;
  readonly from: string | null;
  readonly of: { readonly folder: string; readonly entry: Entry }[];
}

async function bringStage(
  stage: ShardStage,
  shards: readonly ShardFolder[],
  wholes: ReadonlyMap<string, string>,
  out: string,
): Promise<StageResult> {
  const folder = stageFolder(out, stage);
  await mkdir(folder, { recursive: true });
  const known = new Map((await readManifest(folder))?.entries.map(({ key, counts }) => [key, counts]));
  const entries: Entry[] = [];
  let [kept, done] = [0, 0];
  for (const wanted of wantedOf(stage, shards, wholes)) {
    const { key, from, of } = wanted;
    const path = stageFile(folder, key);
    const [first, ...others] = of;
    if (first === undefined) continue;
    const isThere = await exists(path);
    if (isThere) kept++;
    else done++;
    const paths = of.map((it) => pathOf(it.folder, stage, it.entry.key));
    const table: SharedTable = { stage, paths, documents: from && pathOf(out, "parse", from) };
    const isShared = others.length > 0;
    if (!(isThere || isShared)) await bringFile(pathOf(first.folder, stage, first.entry.key), path);
    const counts = !isShared
      ? first.entry.counts
      : isThere
        ? (known.get(key) ?? plain(await countTags(path)))
        : plain(await writeStageFile(path, (sink) => sharedTable(table, sink)));
    const records = recordsFile(stageFolder(first.folder, stage), first.entry.key);
    if (await exists(records)) await bringFile(records, recordsFile(folder, key));
    entries.push({ input: first.entry.input, key, from, counts });
  }
  await writeManifest(folder, { stage, code: codeHash(stage), entries });
  const removed = await removeUnlisted(folder, new Set(entries.map(({ key }) => `${key}.ndjson`)));
  return { stage, kept, done, removed, entries };
}

/** The files of a stage, in the order of one run: that of the inputs, and behind what came of documents what came of tables. */
function wantedOf(
  stage: ShardStage,
  shards: readonly ShardFolder[],
  wholes: ReadonlyMap<string, string>,
): Wanted[] {
  const documents = new Set(
    shards.flatMap(({ manifests }) => manifests.extract.entries.map(({ key }) => key)),
  );
  const isLast = ({ from }: Entry) => stage === "normalize" && from !== null && !documents.has(from);
  const all = shards
    .flatMap(({ folder, manifests }) => manifests[stage].entries.map((entry) => ({ folder, entry })))
    .sort(
      (left, right) =>
        Number(isLast(left.entry)) - Number(isLast(right.entry)) ||
        (left.entry.place?.at ?? 0) - (right.entry.place?.at ?? 0),
    );
  const wanted = new Map<string, Wanted>();
  for (const it of all) {
    const key = it.entry.place?.whole ?? it.entry.key;
    const before = wanted.get(key);
    if (before) before.of.push(it);
    else wanted.set(key, { key, from: it.entry.from && (wholes.get(it.entry.from) ?? null), of: [it] });
  }
  return [...wanted.values()];
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Under two names where the disk can: a file under its key never changes. Else as a copy that appears when it is whole. */
async function bringFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    if (await exists(to)) return;
    const beside = to.endsWith(".parquet") ? `${to}.tmp-${process.pid}-0` : `${to}.${process.pid}.tmp`;
    await copyFile(from, beside);
    await rename(beside, to);
  }
}
