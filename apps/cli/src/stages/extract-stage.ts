import { extractDrafts } from "@sitrep/extract";
import { idOf } from "@sitrep/model";
import { codeHash } from "../store/code-hash.js";
import { keepOrMake, type Task } from "../store/keep-or-make.js";
import { listOf } from "../store/stage-reader.js";
import {
  having,
  manifestOf,
  only,
  pathOf,
  type StageContext,
  type StageResult,
  stageFolder,
} from "./stage-context.js";

/** Each document to the drafts of its sentences. */
export async function runExtract({ out, onStep }: StageContext): Promise<StageResult> {
  const parsed = having((await manifestOf(out, "parse")).entries, "document");
  const code = codeHash("extract");
  const tasks = parsed.map((entry): Task => {
    const make: Task["make"] = async (sink) => {
      const path = pathOf(out, "parse", entry.key);
      const { value, issues } = extractDrafts(only(await listOf([path], "document"), path));
      for (const draft of value) sink.write({ draft });
      for (const it of issues) sink.write({ issue: it });
    };
    return { input: entry.input, key: idOf("extract", code, entry.key), from: entry.key, make };
  });
  const step = (kept: number, done: number) => onStep("extract", kept, done);
  return {
    stage: "extract",
    ...(await keepOrMake(stageFolder(out, "extract"), "extract", code, tasks, step)),
  };
}
