import { createReadStream } from "node:fs";
import { Failure } from "../failure.js";
import { type StageTag, type StageValues, type TagCounts, tagOf, valueWith } from "./stage-line.js";

/** The values with one tag, in the order in which they were written. */
export async function* valuesIn<Tag extends StageTag>(
  path: string,
  tag: Tag,
): AsyncGenerator<StageValues[Tag]> {
  for await (const line of linesOf(path)) {
    const value = read(path, () => valueWith(line, tag));
    if (value !== null) yield value;
  }
}

/** The same of many files, one after another. */
export async function* valuesOf<Tag extends StageTag>(
  paths: readonly string[],
  tag: Tag,
): AsyncGenerator<StageValues[Tag]> {
  for (const path of paths) yield* valuesIn(path, tag);
}

export async function listOf<Tag extends StageTag>(
  paths: readonly string[],
  tag: Tag,
): Promise<StageValues[Tag][]> {
  const values: StageValues[Tag][] = [];
  for await (const value of valuesOf(paths, tag)) values.push(value);
  return values;
}

/** Counts the lines of a stage file by their tag, for a file that no manifest knows. */
export async function countTags(path: string): Promise<TagCounts> {
  const counts: TagCounts = {};
  for await (const line of linesOf(path)) {
    const tag = tagOf(line);
    counts[tag] = (counts[tag] ?? 0) + 1;
  }
  return counts;
}

/** Lines end at `\n` alone: node's readline ends them at U+2028 too, which may be inside a JSON string. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18 })) {
    const piece: string = chunk;
    const lines = piece.split("\n");
    const last = lines.pop() ?? "";
    if (lines.length) {
      yield rest + (lines.shift() ?? "");
      yield* lines;
      rest = "";
    }
    rest += last;
  }
  if (rest) yield rest;
}

function read<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw new Failure(
      `${path}: a line is damaged, expected JSON. Delete this file and run again: it will be made anew.`,
    );
  }
}
