import { extractDrafts } from "@sitrep/extract";
import { idOf } from "@sitrep/model";
import { codeHash } from "../store/code-hash.js";
import { keepOrMake, type Task } from "../store/keep-or-make.js";
import { valuesIn } from "../store/stage-reader.js";
import { onLineOf } from "./on-line-of.js";
import { placeOf, sameShard } from "./shards.js";
import {
  having,
  manifestOf,
  pathOf,
  type StageContext,
  type StageResult,
  stageFolder,
} from "./stage-context.js";

/** Each document to the drafts of its sentences, document after document where a file holds many. */
export async function runExtract({ out, onStep, shard }: StageContext): Promise<StageResult> {
  const before = await manifestOf(out, "parse");
  const part = sameShard(before, shard, out);
  const parsed = having(before.entries, "document");
  const code = codeHash("extract");
  const tasks = parsed.map((entry): Task => {
    const make: Task["make"] = async (sink) => {
      const path = pathOf(out, "parse", entry.key);
      for await (const document of valuesIn(path, "document")) {
        const { value, issues } = extractDrafts(document);
        sink.write({ drafts: { document_id: document.document_id, drafts: value } });
        for (const it of issues) sink.write({ issue: onLineOf(document, it) });
        await sink.drain();
      }
    };
    const keyOf = (key: string) => idOf("extract", code, key);
    const place = placeOf(entry, keyOf);
    return { input: entry.input, key: keyOf(entry.key), from: entry.key, place, make };
  });
  const step = (kept: number, done: number) => onStep("extract", kept, done);
  return {
    stage: "extract",
    ...(await keepOrMake(stageFolder(out, "extract"), "extract", code, tasks, step, part)),
  };
}
