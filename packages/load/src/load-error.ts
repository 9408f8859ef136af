export type LoadErrorCode =
  | "no-such-database"
  | "not-a-database"
  | "locked"
  | "disk-full"
  | "no-permission"
  | "bad-input"
  | "failed-check"
  | "bad-sql"
  | "not-a-query"
  | "several-statements"
  | "closed"
  | "engine";

/** A check that returned rows, which it must not. */
export interface FailedCheck {
  /** name of the file in `sql/checks`, without `.sql` */
  readonly check: string;
  /** how many rows it returned */
  readonly count: number;
  /** the first of them */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Why a database could not be built, opened or asked. The message is for people; `code` is for programs. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  constructor(
    readonly code: LoadErrorCode,
    message: string,
    readonly failedChecks: readonly FailedCheck[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

// What DuckDB 1.5 and Node say, in the order of looking: a full disk breaks a write whose message also names the file.
const causes: readonly { code: LoadErrorCode; says: RegExp; advice: string }[] = [
  {
    code: "disk-full",
    says: /No space left|ENOSPC|EDQUOT|disk quota|max_temp_directory_size/i,
    advice: "the disk is full",
  },
  {
    code: "locked",
    says: /Could not set lock|Conflicting lock|being used by another process/i,
    advice: "another process has it open for writing; close that one, then try again",
  },
  {
    code: "no-permission",
    says: /Permission denied|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Read-only file system|ENOENT: no such file or directory, mkdir/i,
    advice: "this user cannot read or write there",
  },
  {
    code: "not-a-database",
    says: /not a valid DuckDB database|in-memory database in read-only|database file version|Serialization Error|EISDIR/i,
    advice: "expected a database that this version of Sitrep made",
  },
  {
    code: "bad-input",
    says: /Malformed JSON|in JSON at position|end of JSON input|JSON transform error|Could not convert|Conversion Error|NOT NULL constraint|ENOENT|No files found|No magic bytes|to be a Parquet file|exceeds? maximum_object_size/i,
    advice: "the stages' results are not what the tables expect",
  },
];

/** The error of an engine or a file system as one of ours; `fallback` where its cause is not known. */
export function loadErrorOf(error: unknown, subject: string, fallback: LoadErrorCode = "engine"): LoadError {
  if (error instanceof LoadError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const cause = causes.find(({ says }) => says.test(said));
  if (!cause) return new LoadError(fallback, `${subject}: ${said}`, [], { cause: error });
  return new LoadError(cause.code, `${subject}: ${cause.advice} (${firstLine(said)})`, [], { cause: error });
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? text;
