import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Stage } from "@sitrep/model";
import { Failure, systemSentence } from "../failure.js";
import { ownNotebooksIn } from "../stages/own-notebooks-in.js";
import { type RunSettings, runStages } from "../stages/run-stages.js";
import { STAGES } from "../stages/stage-names.js";
import { walk } from "../stages/walk.js";
import { watchServer } from "./watch-server.js";

export interface WatchSettings extends RunSettings {
  readonly port: number;
  /** says something to whoever started it */
  readonly say: (sentence: string) => void;
  /** ends it; a run that is under way is finished first */
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks at the folder; of a large folder, some times what a look takes. */
const PAUSE = 400;

/** Makes the notebooks anew whenever something in the data folder changes, and shows them until it is ended. */
export async function watchNotebooks(settings: WatchSettings): Promise<void> {
  const { out, say, signal } = settings;
  const server = await watchServer(join(out, "notebooks"), settings.port);
  try {
    let seen = looked(settings);
    await made(STAGES, settings, () => {});
    say(`Watching ${settings.data}. Open ${server.address} (Ctrl-C ends it).`);
    while (!signal.aborted) {
      await pause(Math.max(PAUSE, 5 * seen.spent), null, { signal }).catch(() => {});
      if (signal.aborted) break;
      const now = looked(settings);
      if (now.evidence === seen.evidence && now.own === seen.own) continue;
      const told = await made(now.evidence === seen.evidence ? OWN : STAGES, settings, say);
      server.tell("made", told);
      seen = now;
    }
  } finally {
    await server.close();
  }
}

interface Looked {
  /** marks of all files but own notebooks */
  readonly evidence: string;
  readonly own: string;
  readonly spent: number;
}

function looked(settings: RunSettings): Looked {
  const begun = performance.now();
  const own = ownNotebooksIn(settings);
  const names = new Set(own.map(({ file }) => file));
  const evidence = walk(settings.data, settings.out, settings.links).filter(({ file }) => !names.has(file));
  return {
    evidence: evidence.map(({ file, mark }) => `${file} ${mark}`).join("\n"),
    own: own.map(({ file, markdown }) => `${file}\n${markdown}`).join("\n"),
    spent: performance.now() - begun,
  };
}

/** What a changed own notebook calls for. */
const OWN: readonly Stage[] = ["notebooks"];

/** Runs what a change calls for. Gives what to say; what goes wrong ends the run and not the watch. */
async function made(
  stages: readonly Stage[],
  settings: WatchSettings,
  say: (sentence: string) => void,
): Promise<string> {
  const faults: string[] = [];
  try {
    await runStages(stages, {
      ...settings,
      onStage(result, problems) {
        settings.onStage(result, problems);
        if (result.stage === "notebooks") faults.push(...problems.sentences);
      },
    });
    const told = faults.length === 0 ? "Made anew." : faults.join("\n");
    say(faults.length === 0 ? told : `Made anew; ${faults.length} cells could not be made.`);
    return told;
  } catch (error) {
    const sentence = error instanceof Failure ? error.message : systemSentence(error);
    if (sentence === null) throw error;
    say(sentence);
    return sentence;
  }
}
