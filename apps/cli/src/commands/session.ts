import type { Command } from "commander";
import type { ExitCode } from "../failure.js";
import { wrongUsage } from "../failure.js";
import type { Streams } from "../output/streams.js";

/** What a command knows of the world around it. */
export interface Session {
  readonly streams: Streams;
  readonly environment: NodeJS.ProcessEnv;
  /** the folder that paths are relative to */
  readonly here: string;
  /** how the command ends; 0 unless something sets it */
  exitCode: ExitCode;
}

/** A command of the tool: adds itself to the program. */
export type AddCommand = (program: Command, session: Session) => void;

export const DATA_FLAG = [
  "--data <dir>",
  "folder of reports and tables (default: data beside packages/, or SITREP_DATA)",
] as const;
export const OUT_FLAG = [
  "--out <dir>",
  "folder for all that is made (default: out beside packages/, or SITREP_OUT)",
] as const;
export const STRICT_FLAG = ["--strict", "end with 1 if anything was doubtful or set aside"] as const;

/** Text below a command's options. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}\n`).join("")}`;

/** A number of seconds as typed. */
export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw wrongUsage(`${text}: expected a number of seconds, 0 or more.`);
  return value;
}

/** A port as typed. */
export function port(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65_535)
    throw wrongUsage(`${text}: expected a port from 0 to 65535.`);
  return value;
}

/** One of the words that an option takes. */
export function oneOf<const Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((it) => it === text);
  if (word === undefined) throw wrongUsage(`${text}: expected one of ${words.join(", ")}.`);
  return word;
}
