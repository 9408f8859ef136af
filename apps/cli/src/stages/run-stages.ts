import type { Stage } from "@sitrep/model";
import { withLock } from "../store/lock.js";
import { beginRun, keepRun, type StageTold } from "./last-run.js";
import { type Problems, problemsOf } from "./problems-of.js";
import type { StageContext, StageResult } from "./stage-context.js";
import { STAGES } from "./stage-names.js";

export interface RunSettings extends StageContext {
  /** how long to wait for another run into the same folder, in seconds */
  readonly waitSeconds: number;
  readonly onWait: (sentence: string) => void;
  readonly onStage: (result: StageResult, problems: Problems) => void;
  /** how many problems of a stage are told one by one */
  readonly shownProblems: number;
  /** folders of shards that are brought together first; empty for none */
  readonly from: readonly string[];
}

/** Runs stages one after another, alone in the folder; gives how many problems they had. */
export async function runStages(stages: readonly Stage[], settings: RunSettings): Promise<number> {
  return withLock(settings.out, settings, async () => {
    const begun = stages === STAGES ? beginRun(settings) : null;
    const told: StageTold[] = [];
    let problems = 0;
    const tell = async (result: StageResult): Promise<void> => {
      const found = await problemsOf(settings.out, result, settings.shownProblems);
      settings.onStage(result, found);
      told.push({ stage: result.stage, kept: result.kept + result.done, problems: found });
      problems += found.setAside + found.doubts;
    };
    if (settings.from.length > 0) {
      const { bringTogether } = await import("./bring-together.js");
      for (const result of await bringTogether(settings.from, settings.out)) await tell(result);
    }
    for (const stage of stages) await tell(await (await runnerOf(stage))(settings));
    if (begun) await keepRun(settings, begun, told);
    return problems;
  });
}

/** Each stage's room is loaded when it is needed: a single stage need not wait for DuckDB or the HTML reader. */
async function runnerOf(stage: Stage): Promise<(context: StageContext) => Promise<StageResult>> {
  switch (stage) {
    case "parse":
      return (await import("./parse-stage.js")).runParse;
    case "extract":
      return (await import("./extract-stage.js")).runExtract;
    case "normalize":
      return (await import("./normalize-stage.js")).runNormalize;
    case "link":
      return (await import("./link-stage.js")).runLink;
    case "load":
      return (await import("./load-stage.js")).runLoad;
    case "notebooks":
      return (await import("./notebooks-stage.js")).runNotebooks;
  }
}
