import type { ExitCode } from "../failure.js";
import { runCommand } from "../program.js";

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** what a terminal would have shown as progress */
  readonly progress: string;
}

/** Runs `sitrep` with these words in this process, as if typed in the folder `here`. */
export async function runSitrep(
  words: readonly string[],
  here: string,
  environment: NodeJS.ProcessEnv = {},
  input: AsyncIterable<Uint8Array> = nothing(),
): Promise<Ran> {
  const said = { out: "", err: "", progress: "" };
  const add = (stream: keyof typeof said) => (text: string) => {
    said[stream] += text;
  };
  const code = await runCommand(words, {
    streams: {
      in: () => input,
      out: async (text) => add("out")(text),
      err: add("err"),
      progress: add("progress"),
    },
    environment,
    here,
    exitCode: 0,
  });
  return { code, ...said };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
