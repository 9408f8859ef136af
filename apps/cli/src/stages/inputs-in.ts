import { createHash } from "node:crypto";
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { issue, sha256 } from "@sitrep/model";
import { formOf, type PackedForm } from "@sitrep/parse";
import { systemSentence } from "../failure.js";
import type { Budget } from "../parts/bounds.js";
import type { ContentKind, Note, Part, Refusal } from "../parts/unpacked.js";
import type { Unpacker } from "../parts/unpacker.js";
import type { InputFile } from "./inventory.js";
import type { Found } from "./walk.js";

/** Bytes that tell a file's form; smaller files are shown whole. */
const HEAD = 1 << 20;
/** A report above this is no report: the longest text that JavaScript can hold has 512 MB. */
const LARGEST_REPORT = 64 << 20;

/** A file as far as it is known before its bytes are looked at. */
interface Source
  extends Pick<InputFile, "file" | "path" | "stored" | "kind" | "stated" | "container" | "part" | "bytes"> {
  /** null where nobody has read its bytes yet */
  readonly file_hash: string | null;
  /** the form of its bytes, where its container says so */
  readonly form?: PackedForm;
}

/** A file of the data folder with its hash and its role, and after it, if it is a container, all that is in it. */
export async function inputsIn(found: Found, unpacker: Unpacker): Promise<InputFile[]> {
  const { file, path, bytes, trouble } = found;
  const source = { ...PLAIN, file, path, bytes };
  if (trouble !== null) return [unreadable(source, trouble)];
  try {
    return await taken(source, { unpacker, budget: unpacker.budgetOf(bytes), depth: 0 });
  } catch (error) {
    const sentence = systemSentence(error);
    if (sentence === null) throw error;
    const found = sentence.replace(/^.*: /, "");
    return [unreadable(source, { code: "unreadable-file", found, expected: "a file that can be read" })];
  }
}

const PLAIN = {
  stored: null,
  kind: "bytes",
  stated: {},
  container: null,
  part: null,
  file_hash: null,
} as const;

interface Way {
  readonly unpacker: Unpacker;
  readonly budget: Budget;
  /** archives around the file */
  readonly depth: number;
}

async function taken(source: Source, way: Way): Promise<InputFile[]> {
  const head = source.kind === "bytes" ? headOf(source.path, Math.min(source.bytes, HEAD)) : null;
  const file_hash =
    source.file_hash ?? (head && source.bytes <= HEAD ? sha256(head) : await hashOf(source.path));
  const { form: known, ...plain } = source;
  const input = { ...plain, file_hash, why: null, notes: [], sidecar: null };
  if (head === null) return [ofContent(input, source.kind, source.bytes)];
  const { role, form, why } = known
    ? ({ role: "container", form: known, why: null } as const)
    : formOf(source.file, head);
  if (role !== "container" || form === null)
    return [boundedReport({ ...input, role, why: why && { ...why, file_hash } }, source.bytes)];
  const { file, path, bytes } = source;
  const unpacked = await way.unpacker.unpack({ file_hash, form, path, bytes, depth: way.depth }, way.budget);
  const notes = unpacked.notes.filter((note) => note.part === null).map((note) => issueOf(file, note));
  const container: InputFile = { ...input, role: "container", notes };
  if (unpacked.why) return [refusedPart(container, unpacked.why)];
  const { own, key } = unpacked;
  const self =
    own === null
      ? container
      : ofContent(
          { ...container, ...atStored(way.unpacker, `${key}/${own.stored}`), stated: own.stated },
          own.kind,
          own.bytes,
        );
  const all = [self];
  const said = new Map<string | null, Note[]>();
  for (const note of unpacked.notes) said.set(note.part, [...(said.get(note.part) ?? []), note]);
  const deeper = { ...way, depth: way.depth + (isArchive(form) ? 1 : 0) };
  for (const part of unpacked.parts) {
    const notesOfPart = part.name === null ? [] : (said.get(part.name) ?? []);
    for (const input of await partIn(container, key, part, notesOfPart, deeper)) all.push(input);
  }
  return all;
}

/** What may be in another of its kind without end. */
const isArchive = (form: string): boolean => form === "zip" || form === "gzip" || form === "mail";

async function partIn(
  container: InputFile,
  key: string,
  part: Part,
  said: readonly Note[],
  way: Way,
): Promise<InputFile[]> {
  const name = part.name ?? nameWithin(container.file);
  const file = `${container.file}/${name}`;
  const { bytes, kind, stated, stored } = part;
  const source: Source = {
    ...{ file, bytes, kind, stated, container: container.file, part: name, file_hash: part.file_hash },
    ...atStored(way.unpacker, `${key}/${stored}`),
    ...(part.form && { form: part.form }),
  };
  const notes = said.map((note) => issueOf(file, note));
  if (part.why) {
    const base = {
      ...source,
      file_hash: part.file_hash || sha256(""),
      role: "container",
      why: null,
      sidecar: null,
      notes,
    } as const;
    return [refusedPart(base, part.why)];
  }
  const [first, ...others] = await taken(source, way);
  return first ? [{ ...first, notes: [...notes, ...first.notes] }, ...others] : others;
}

/** `acled.csv` of `old/acled.csv.gz`. */
function nameWithin(container: string): string {
  const name = container.slice(container.lastIndexOf("/") + 1);
  return name.replace(/\.tgz$/i, ".tar").replace(/\.gz(?:ip)?$/i, "");
}

const atStored = (unpacker: Unpacker, stored: string) => ({ stored, path: unpacker.pathOf(stored) });

/** What was taken out of a form: `stored` bytes of rows of a table, or of the text of a report, which a small file may have much of. */
const ofContent = (input: Omit<InputFile, "role" | "kind">, kind: ContentKind, stored: number): InputFile =>
  kind === "rows"
    ? { ...input, kind, role: "table" }
    : boundedReport({ ...input, kind, role: "report" }, stored);

function boundedReport(input: InputFile, bytes: number): InputFile {
  if (input.role !== "report" || bytes <= LARGEST_REPORT) return input;
  return aside(
    input,
    input.file_hash,
    "too-large",
    `a report of ${bytes} bytes`,
    `at most ${LARGEST_REPORT} bytes`,
  );
}

const refusedPart = (input: InputFile, { code, found, expected }: Refusal): InputFile =>
  aside(input, input.file_hash, code, found, expected);

const unreadable = (source: Source, { code, found, expected }: Refusal): InputFile => {
  const file_hash = sha256("");
  const input: InputFile = { ...source, file_hash, role: "set_aside", why: null, notes: [], sidecar: null };
  return aside(input, file_hash, code, found, expected);
};

/** The same, set aside. */
export const aside = (
  input: InputFile,
  file_hash: string,
  code: string,
  found: string,
  expected: string,
): InputFile => ({
  ...input,
  file_hash,
  role: "set_aside",
  why: { file: input.file, file_hash, line: null, column: null, code, found, expected, raw: null },
  sidecar: null,
});

const issueOf = (file: string, { code, found, expected, severity }: Note) =>
  issue("parse", code, file, found, expected, { severity });

/** At once: for many small files three trips to another thread take ten times as long. */
function headOf(path: string, size: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(size);
    return head.subarray(0, readSync(file, head, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
