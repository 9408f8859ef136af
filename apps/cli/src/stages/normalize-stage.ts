import { existsSync } from "node:fs";
import { join } from "node:path";
import { idOf, sha256 } from "@sitrep/model";
import { settleClaims } from "@sitrep/normalize";
import { Failure } from "../failure.js";
import { codeHash } from "../store/code-hash.js";
import { keepOrMake, type Task } from "../store/keep-or-make.js";
import { type Entry, recordsFile } from "../store/manifest.js";
import { listOf, valuesIn } from "../store/stage-reader.js";
import { type Corrections, correctionsIn, writeCorrected } from "./corrections.js";
import { onLineOf } from "./on-line-of.js";
import { placeOf, sameShard } from "./shards.js";
import {
  checkMadeFrom,
  having,
  manifestOf,
  only,
  partsAreGone,
  partsFolder,
  pathOf,
  type StageContext,
  type StageResult,
  stageFolder,
} from "./stage-context.js";
import { mappingIn, NO_SIDECAR } from "./table-mapping.js";
import { readTableRows } from "./table-rows.js";

/** The drafts of each document, and the rows of each table, to claims. */
export async function runNormalize({ data, out, onStep, onRows, shard }: StageContext): Promise<StageResult> {
  const before = await manifestOf(out, "parse");
  const part = sameShard(before, shard, out);
  const parsed = before.entries;
  const extracted = (await manifestOf(out, "extract")).entries;
  checkMadeFrom(out, "extract", extracted, having(parsed, "document"));
  const code = codeHash("normalize");
  const corrections = await correctionsIn(data);
  // which documents a file holds is known when it is read: a correction of any of them settles all reports anew, in a moment
  const corrected = corrections.value.length === 0 ? null : sha256(JSON.stringify(corrections.value));
  const key = (of: string, lines: string | null) =>
    idOf("normalize", code, of, ...(lines === null ? [] : [lines]));
  const reports = extracted.map(
    (entry): Task => ({
      input: entry.input,
      key: key(entry.key, corrected),
      from: entry.key,
      place: placeOf(entry, (of) => key(of, corrected)),
      make: (sink) => settle(out, entry, corrections, sink),
    }),
  );
  const tables: Task[] = [];
  for (const entry of having(parsed, "table")) {
    const path = pathOf(out, "parse", entry.key);
    const tableOf = async () => only(await listOf([path], "table"), path);
    const lines = corrected === null ? [] : corrections.of((await tableOf()).file_hash);
    const ownKey = key(entry.key, lines.length === 0 ? null : sha256(JSON.stringify(lines)));
    const make: Task["make"] = async (sink) => {
      const table = await tableOf();
      const { stored, kind, sidecar } = only(await listOf([path], "source"), path);
      const at = (file: string, part: string | null) =>
        part === null ? join(data, file) : join(partsFolder(out), part);
      const said = sidecar
        ? await mappingIn(at(sidecar.file, sidecar.stored), sidecar.file, sink)
        : NO_SIDECAR;
      const records = recordsFile(stageFolder(out, "normalize"), ownKey);
      const source = { path: at(entry.input, stored), kind };
      if (stored !== null && !existsSync(source.path)) throw partsAreGone(out);
      await readTableRows({ ...source, table, records, ...said, corrections: lines, onRows }, sink);
    };
    tables.push({ input: entry.input, key: ownKey, from: entry.key, place: entry.place, make });
  }
  const step = (kept: number, done: number) => onStep("normalize", kept, done);
  const made = await keepOrMake(
    stageFolder(out, "normalize"),
    "normalize",
    code,
    [...reports, ...tables],
    step,
    part,
  );
  return { stage: "normalize", ...made };
}

/** The drafts of each document of a file, which the stage before wrote in the order of the documents. */
async function settle(
  out: string,
  extracted: Entry,
  corrections: Corrections,
  sink: Parameters<Task["make"]>[0],
): Promise<void> {
  const path = pathOf(out, "extract", extracted.key);
  const read = valuesIn(path, "drafts");
  for await (const document of valuesIn(pathOf(out, "parse", extracted.from ?? ""), "document")) {
    const next = await read.next();
    if (next.done || next.value.document_id !== document.document_id)
      throw new Failure(
        `${path}: lacks a document, expected one line for each. Delete this file and run again.`,
      );
    const { value, issues } = settleClaims(document, next.value.drafts);
    writeCorrected(value, corrections.of(document.document_id), document, sink);
    for (const it of issues) sink.write({ issue: onLineOf(document, it) });
    await sink.drain();
  }
  // of what is not read to its end the file stays open
  await read.return(undefined);
}
