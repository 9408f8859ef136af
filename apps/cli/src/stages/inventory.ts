import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type SetAside, sha256 } from "@sitrep/model";
import { formOf } from "@sitrep/parse";
import { systemSentence } from "../failure.js";
import type { Found } from "./walk.js";

/** One input file, known by its bytes. */
export interface InputFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  readonly file_hash: string;
  readonly role: "report" | "table" | "ignored" | "set_aside";
  /** why it is set aside */
  readonly why: SetAside | null;
  /** the file beside a report that mends its date, publisher, title, address or zone, or beside a table that says how to read it */
  readonly sidecar: SidecarFile | null;
}

export interface SidecarFile {
  readonly file: string;
  readonly path: string;
  readonly file_hash: string;
}

export const SIDECAR = ".sitrep.json";
/** Bytes that tell a file's form; smaller files are shown whole. */
const HEAD = 1 << 20;
/** A report above this is no report: the longest text that JavaScript can hold has 512 MB. */
const LARGEST_REPORT = 64 << 20;

/**
 * Each file with its hash and its role. Of two reports or tables with the same bytes the first by name counts; a table whose sidecar
 * says otherwise than the first one's is read once more, under a hash of both.
 */
export async function inventoryOf(found: readonly Found[]): Promise<InputFile[]> {
  const all = new Map<string, InputFile>();
  for (const it of found) all.set(it.file, await known(it));
  const first = new Map<string, string>();
  return [...all.values()].map((input) => {
    if (input.role !== "report" && input.role !== "table") return input;
    const sidecar = sidecarOf(input, all);
    const same = first.get(input.file_hash);
    const isAnother = same !== undefined && input.role === "table" && sidecar !== null;
    const file_hash =
      isAnother && sidecar.file_hash !== all.get(sidecarName(same))?.file_hash
        ? hashOfReading(input.file_hash, sidecar.file_hash)
        : input.file_hash;
    const other = first.get(file_hash);
    if (other !== undefined)
      return setAside(input, file_hash, "duplicate-file", `the same bytes as ${other}`, "each file once");
    first.set(file_hash, input.file);
    return { ...input, file_hash, sidecar };
  });
}

/** What stands for the bytes of a table that is read once more, under another sidecar: the ids of its rows are of their own. */
export const hashOfReading = (fileHash: string, sidecarHash: string): string =>
  sha256(`${fileHash} ${sidecarHash}`);

/** `reports/x.sitrep.json` of `reports/x.txt`. */
export const sidecarName = (file: string): string => file.replace(/\.[^./]+$/, "") + SIDECAR;

async function known(it: Found): Promise<InputFile> {
  if (it.trouble !== null)
    return setAside(it, sha256(""), "unreadable-file", it.trouble, "a file that can be read");
  try {
    const head = await headOf(it.path, Math.min(it.bytes, HEAD));
    const file_hash = it.bytes <= HEAD ? sha256(head) : await hashOf(it.path);
    const { role, why } = formOf(it.file, head);
    if (role === "report" && it.bytes > LARGEST_REPORT) {
      return setAside(
        it,
        file_hash,
        "too-large",
        `a report of ${it.bytes} bytes`,
        `at most ${LARGEST_REPORT} bytes`,
      );
    }
    return { ...it, file_hash, role, why: why && { ...why, file_hash }, sidecar: null };
  } catch (error) {
    const sentence = systemSentence(error);
    if (sentence === null) throw error;
    return setAside(
      it,
      sha256(""),
      "unreadable-file",
      sentence.replace(/^.*: /, ""),
      "a file that can be read",
    );
  }
}

const setAside = (
  { file, path, bytes }: Pick<Found, "file" | "path" | "bytes">,
  file_hash: string,
  code: string,
  found: string,
  expected: string,
): InputFile => ({
  file,
  path,
  bytes,
  file_hash,
  role: "set_aside",
  why: { file, file_hash, line: null, column: null, code, found, expected, raw: null },
  sidecar: null,
});

async function headOf(path: string, size: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

function sidecarOf(input: InputFile, files: ReadonlyMap<string, InputFile>): SidecarFile | null {
  const beside = files.get(sidecarName(input.file));
  return beside ? { file: beside.file, path: beside.path, file_hash: beside.file_hash } : null;
}
