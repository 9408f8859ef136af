import { mkdir, rm, stat } from "node:fs/promises";
import { actorsWith, lexicon, lexiconHash, placesWith } from "@sitrep/lexicon";
import { buildDatabase, LoadError } from "@sitrep/load";
import { idOf, type Stage } from "@sitrep/model";
import { Failure } from "../failure.js";
import { codeHash } from "../store/code-hash.js";
import { type Entry, readManifest, writeManifest } from "../store/manifest.js";
import type { StageTag, StageValues } from "../store/stage-line.js";
import { listOf } from "../store/stage-reader.js";
import { databaseOf } from "../workspace.js";
import { documentsOnce } from "./documents-once.js";
import { linkedFiles, recordFiles } from "./link-stage.js";
import {
  having,
  manifestOf,
  pathOf,
  type StageContext,
  type StageResult,
  stageFolder,
} from "./stage-context.js";

/** Version of tables and views: raised when a query of yesterday might not run, or might mean something else. */
const SCHEMA_VERSION = "1";

/** Everything that the stages made, as one database. It is built beside the old one, which stays whole until the new one is. */
export async function runLoad({ out, onStep }: StageContext): Promise<StageResult> {
  const made = await madeBefore(out);
  const code = codeHash("load");
  const key = idOf("load", code, ...[...made.values()].flat().map((entry) => entry.key));
  const kept = await stillThere(out, key);
  onStep("load", kept ? 1 : 0, kept ? 0 : 1);
  if (kept) return { stage: "load", kept: 1, done: 0, removed: 0, entries: [] };
  const folder = stageFolder(out, "load");
  // taken away first: if this run dies, the next must not take the old database for its own
  await rm(folder, { recursive: true, force: true });
  const counts = await build(out, made);
  const entry: Entry = {
    input: "*",
    key,
    from: null,
    counts: { ...counts, [SIZE]: (await stat(databaseOf(out))).size },
  };
  await mkdir(folder, { recursive: true });
  await writeManifest(folder, { stage: "load", code, entries: [entry] });
  return { stage: "load", kept: 0, done: 1, removed: 0, entries: [] };
}

/** The size of the database in bytes stands among the counts: a file of another size is not the one that was made. */
const SIZE = "bytes";

type MadeBefore = ReadonlyMap<Stage, readonly Entry[]>;

async function madeBefore(out: string): Promise<MadeBefore> {
  const { parsed, extracted, normalized } = await linkedFiles(out);
  const linked = (await manifestOf(out, "link")).entries;
  return new Map<Stage, readonly Entry[]>([
    ["parse", parsed],
    ["extract", extracted],
    ["normalize", normalized],
    ["link", linked],
  ]);
}

async function stillThere(out: string, key: string): Promise<Entry | null> {
  const entry = (await readManifest(stageFolder(out, "load")))?.entries.find((it) => it.key === key);
  const info = entry && (await stat(databaseOf(out)).catch(() => null));
  return entry && info?.size === entry.counts[SIZE] ? entry : null;
}

async function build(out: string, made: MadeBefore): Promise<Readonly<Record<string, number>>> {
  const all = <Tag extends StageTag>(tag: Tag): Promise<StageValues[Tag][]> =>
    listOf(
      [...made].flatMap(([stage, entries]) =>
        having(entries, tag).map((entry) => pathOf(out, stage, entry.key)),
      ),
      tag,
    );
  try {
    const once = documentsOnce(await all("document"));
    const [claims, events] = [(await all("claim")).filter(once.isKept), await all("event")];
    const named = [...claims, ...events].flatMap(({ place_id }) => place_id ?? []);
    const given = new Map((await all("actor")).map((it) => [it.actor_id, { ...it, parent: null }]));
    const ids = [...claims, ...events].flatMap(({ actor, target }) => [...actor, ...target]);
    const actors = actorsWith([...ids, ...given.keys()]).map((it) => given.get(it.actor_id) ?? it);
    const { counts } = await buildDatabase({
      path: databaseOf(out),
      meta: metaOf(),
      files: await all("file"),
      documents: once.documents,
      claims,
      records: { parquet: await recordFiles(out, made.get("normalize") ?? []) },
      events,
      members: await all("member"),
      copies: await all("copy"),
      corrections: await all("correction"),
      judgements: await all("judgement"),
      setAside: await all("set_aside"),
      issues: await all("issue"),
      actors,
      actorNames: [
        ...lexicon.actorNames.map(({ id, name }) => ({ actor_id: id, name })),
        ...actors.slice(lexicon.actors.length).map(({ actor_id, name }) => ({ actor_id, name })),
      ],
      places: placesWith(named),
      placeNames: lexicon.placeNames.map(({ id, name }) => ({ place_id: id, name })),
    });
    return counts;
  } catch (error) {
    throw error instanceof LoadError ? new Failure(error.message) : error;
  }
}

/** What made the database; no clock and no path, so that the same input gives the same file everywhere. */
function metaOf(): Record<string, string> {
  const stages: readonly Stage[] = ["parse", "extract", "normalize", "link", "load"];
  const codes = stages.map((stage) => [`${stage}_code`, codeHash(stage)] as const);
  return { schema_version: SCHEMA_VERSION, lexicon: lexiconHash, ...Object.fromEntries(codes) };
}
