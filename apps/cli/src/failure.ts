/** What ends a command: 1 when a stage failed, 2 when it was asked for something that cannot be. */
export type ExitCode = 0 | 1 | 2;

/** An end with a sentence for the user; anything else that is thrown is a mistake of ours and shows its stack. */
export class Failure extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = 1) {
    super(message);
    this.name = "Failure";
    this.exitCode = exitCode;
  }
}

export const wrongUsage = (message: string): Failure => new Failure(message, 2);

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EIO: "the disk failed",
  EROFS: "the disk can only be read",
  ENOSPC: "no space left on the disk",
  EFBIG: "larger than files may be here",
  EDQUOT: "no space left in your quota",
  ENOTDIR: "a file stands where a folder should be",
  EEXIST: "a file stands where a folder should be",
  EISDIR: "a folder stands where a file should be",
  EBUSY: "another program uses it",
  ELOOP: "links that lead to each other",
  ENAMETOOLONG: "a name that is too long",
  EMFILE: "too many files are open",
  ENOENT: "there is no such file or folder",
};

/** The code of a system error (`ENOENT`), null for anything else. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What the system complains about, in words: `out/parse: no space left on the disk (ENOSPC)`; null where it is no such thing. */
export function systemSentence(error: unknown): string | null {
  const code = systemCode(error);
  if (!code || !(error instanceof Error)) return null;
  const words = SYSTEM[code];
  if (!words) return null;
  const path = "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
  return `${path}${words} (${code})`;
}

/** Why a file cannot be read, in the system's words and without its path; throws what the system did not say. */
export function troubleOf(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return systemSentence(error)?.replace(/^.*: /s, "") ?? `it cannot be read (${code})`;
}
