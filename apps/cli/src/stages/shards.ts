import { wrongUsage } from "../failure.js";
import { type Entry, type Manifest, type Place, readManifest, type Shard } from "../store/manifest.js";
import { stageFolder } from "./stage-context.js";

/** Digits of a hash that a number holds. */
const DIGITS = 12;
/** The most shards: as many files of one table are open at once when they are brought together. */
export const MOST_SHARDS = 500;

/** Which of so many shards has this: a document or a file, by the hash of its bytes, so that equal ones are of one shard wherever they lie. */
export const shardOf = (hash: string, count: number): number =>
  (Number.parseInt(hash.slice(0, DIGITS), 16) % count) + 1;

export const isOf = (shard: Shard | null, hash: string): boolean =>
  shard === null || shardOf(hash, shard.count) === shard.index;

/** `2/12`, as it is typed and told. */
export const wordsOf = ({ index, count }: Shard): string => `${index}/${count}`;

/** A shard as typed. */
export function shardIn(words: string): Shard {
  const [index = 0, count = 0] = /^\d{1,6}\/\d{1,6}$/.test(words) ? words.split("/").map(Number) : [];
  if (index < 1 || index > count || count > MOST_SHARDS)
    throw wrongUsage(`--shard ${words}: expected one of at most ${MOST_SHARDS} shards, as 2/12.`);
  return { index, count };
}

/** What a folder holds already must be of the same shard, or files of the other would be removed. */
export async function checkShard(out: string, shard: Shard | null): Promise<void> {
  const before = await readManifest(stageFolder(out, "parse"));
  if (before === null || namedShard(before.shard ?? null) === namedShard(shard)) return;
  throw wrongUsage(
    `${out}: holds ${namedShard(before.shard ?? null)}, not ${namedShard(shard)}. Use another --out, or delete it.`,
  );
}

export const namedShard = (shard: Shard | null): string =>
  shard === null ? "a run without --shard" : `shard ${wordsOf(shard)}`;

/** The shard that a stage works on is that of the stage before; a flag can but say the same. */
export function sameShard(before: Manifest, asked: Shard | null, out: string): Manifest["shard"] {
  const { shard } = before;
  if (asked === null || (shard && wordsOf(shard) === wordsOf(asked))) return shard;
  throw wrongUsage(
    `${out}: holds ${namedShard(shard ?? null)}, not ${namedShard(asked)}. Use its own --out.`,
  );
}

/** The place of what is made from a stage file; `keyOf` gives its key. */
export const placeOf = ({ place }: Entry, keyOf: (key: string) => string): Place | undefined =>
  place && { at: place.at, whole: place.whole && keyOf(place.whole) };

/** What reads all claims at once must have all. */
export function checkWhole(manifest: Manifest, out: string): Manifest {
  if (manifest.shard === undefined) return manifest;
  throw wrongUsage(
    `${out}: holds ${namedShard(manifest.shard)} alone. Bring all shards together first: \`sitrep load --from DIR… --out OUT\`.`,
  );
}
