import { mkdir, rm, stat } from "node:fs/promises";
import { actorsWith, lexicon, lexiconHash, placesWith } from "@sitrep/lexicon";
import { type ActorRow, buildDatabase, LoadError } from "@sitrep/load";
import { type Claim, idOf, type Stage } from "@sitrep/model";
import { Failure } from "../failure.js";
import { codeHash } from "../store/code-hash.js";
import { type Entry, readManifest, writeManifest } from "../store/manifest.js";
import type { StageTag, StageValues } from "../store/stage-line.js";
import { valuesOf } from "../store/stage-reader.js";
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

/** The size of the database in bytes is among the counts: a file of another size is not the one that was made. */
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
  const all = <Tag extends StageTag>(tag: Tag): AsyncGenerator<StageValues[Tag]> =>
    valuesOf(
      [...made].flatMap(([stage, entries]) =>
        having(entries, tag).map((entry) => pathOf(out, stage, entry.key)),
      ),
      tag,
    );
  const once = documentsOnce();
  /** what claims and events name, known when they have been loaded */
  const named = { actors: new Set<string>(), places: new Set<string>() };
  const noted = <Naming extends Pick<Claim, "actor" | "target" | "place_id">>(it: Naming): Naming => {
    for (const id of [...it.actor, ...it.target]) named.actors.add(id);
    if (it.place_id !== null) named.places.add(it.place_id);
    return it;
  };
  const given = new Map<string, ActorRow>();
  for await (const actor of all("actor")) given.set(actor.actor_id, { ...actor, parent: null });
  const actors = () =>
    actorsWith([...named.actors, ...given.keys()]).map((it) => given.get(it.actor_id) ?? it);
  try {
    const { counts } = await buildDatabase({
      path: databaseOf(out),
      meta: metaOf(),
      documents: those(all("document"), (document) => (once.isFirst(document) ? [document] : [])),
      files: all("file"),
      claims: those(all("claim"), (claim) => (once.isKept(claim) ? [noted(claim)] : [])),
      records: { parquet: await recordFiles(out, made.get("normalize") ?? []) },
      events: those(all("event"), (event) => [noted(event)]),
      members: all("member"),
      copies: all("copy"),
      corrections: all("correction"),
      judgements: all("judgement"),
      setAside: all("set_aside"),
      issues: all("issue"),
      actors: later(actors),
      actorNames: later(() => [
        ...lexicon.actorNames.map(({ id, name }) => ({ actor_id: id, name })),
        ...actors()
          .slice(lexicon.actors.length)
          .map(({ actor_id, name }) => ({ actor_id, name })),
      ]),
      places: later(() => placesWith([...named.places])),
      placeNames: lexicon.placeNames.map(({ id, name }) => ({ place_id: id, name })),
    });
    return counts;
  } catch (error) {
    throw error instanceof LoadError ? new Failure(error.message) : error;
  }
}

/** What is made of each value, one after another: there may be millions. */
async function* those<Value, Made>(
  values: AsyncIterable<Value>,
  make: (value: Value) => readonly Made[],
): AsyncGenerator<Made> {
  for await (const value of values) yield* make(value);
}

/** Rows that are made when it is their turn. */
async function* later<Row>(make: () => readonly Row[]): AsyncGenerator<Row> {
  yield* make();
}

/** What made the database; no clock and no path, so that the same input gives the same file everywhere. */
function metaOf(): Record<string, string> {
  const stages: readonly Stage[] = ["parse", "extract", "normalize", "link", "load"];
  const codes = stages.map((stage) => [`${stage}_code`, codeHash(stage)] as const);
  return { schema_version: SCHEMA_VERSION, lexicon: lexiconHash, ...Object.fromEntries(codes) };
}
