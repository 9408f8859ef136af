import { type FileEntry, type Issue, type SetAside, sha256 } from "@sitrep/model";
import type { ContentKind, Stated } from "../parts/unpacked.js";
import type { Unpacker } from "../parts/unpacker.js";
import { aside, inputsIn } from "./inputs-in.js";
import type { Found } from "./walk.js";
import { folderOf, idlePatterns, SIDECAR, type WideSidecar, wideSidecars } from "./wide-sidecars.js";

/** One input file, known by its bytes; a part of a container is one like any other. */
export interface InputFile {
  /** relative to the data folder; a part is named after its container: `news.zip/2024/a.csv` */
  readonly file: string;
  /** what is read: the file, or what was taken out of it */
  readonly path: string;
  /** the same in the store of parts; null for a file of the data folder */
  readonly stored: string | null;
  /** what is at `path` */
  readonly kind: ContentKind;
  readonly stated: Stated;
  readonly container: string | null;
  /** what it is called there */
  readonly part: string | null;
  readonly bytes: number;
  /** of a file out of which something was taken: of the file */
  readonly file_hash: string;
  readonly role: FileEntry["role"];
  /** why it is set aside */
  readonly why: SetAside | null;
  /** doubts about it that were raised when it was taken apart */
  readonly notes: readonly Issue[];
  /** the file beside a report that corrects its date, publisher, title, address or zone, or beside a table that says how to read it */
  readonly sidecar: SidecarFile | null;
}

export interface SidecarFile {
  readonly file: string;
  readonly path: string;
  readonly stored: string | null;
  readonly file_hash: string;
}

/**
 * Each file with its hash and its role, and after each container its parts. Of two reports or tables with the same bytes the first by name
 * counts; a table whose sidecar says otherwise than the first one's is read once more, under a hash of both. A file that the patterns of
 * two sidecars fit is set aside, and so is one whose sidecar cannot be read.
 */
export async function inventoryOf(found: readonly Found[], unpacker: Unpacker): Promise<InputFile[]> {
  const all = new Map<string, InputFile>();
  for (const it of found) for (const input of await inputsIn(it, unpacker)) all.set(input.file, input);
  const wide = await wideSidecars(all);
  const evidence = [...all.values()].filter(({ role }) => role !== "ignored").map(({ file }) => file);
  const idle = new Map(wide.map((it) => [it.sidecar.file, idlePatterns(it, evidence)]));
  const first = new Map<string, InputFile>();
  return [...all.values()].map((input) => {
    const doubts = idle.get(input.file);
    if (doubts !== undefined) return { ...input, notes: [...input.notes, ...doubts] };
    if (input.role !== "report" && input.role !== "table") return input;
    const [sidecar = null, ...others] = sidecarsOf(input, all, wide);
    if (others.length > 0) {
      const found = `patterns of ${[sidecar, ...others].map((it) => it?.file).join(" and ")} that fit it`;
      const expected = `one of them, or a sidecar of its own, ${ownSidecar(input, all)}`;
      return aside(input, input.file_hash, "two-sidecars", found, expected);
    }
    if (sidecar !== null && all.get(sidecar.file)?.role === "set_aside") {
      const found = `a sidecar that cannot be read, ${sidecar.file}`;
      return aside(input, input.file_hash, "unread-sidecar", found, "one that can be read, or none");
    }
    const same = first.get(input.file_hash);
    const isAnother = same !== undefined && input.role === "table" && sidecar !== null;
    const file_hash =
      isAnother && sidecar.file_hash !== same.sidecar?.file_hash
        ? hashOfReading(input.file_hash, sidecar.file_hash)
        : input.file_hash;
    const other = first.get(file_hash);
    if (other !== undefined)
      return aside(input, file_hash, "duplicate-file", `the same bytes as ${other.file}`, "each file once");
    const known = { ...input, file_hash, sidecar };
    first.set(file_hash, known);
    return known;
  });
}

/** What stands for the bytes of a table that is read once more, under another sidecar: the ids of its rows are of their own. */
export const hashOfReading = (fileHash: string, sidecarHash: string): string =>
  sha256(`${fileHash} ${sidecarHash}`);

/** `reports/x.sitrep.json` of `reports/x.txt`; of `x.csv.gz` both `x.csv.sitrep.json` and `x.sitrep.json`. */
export function sidecarNames(file: string): string[] {
  const bare = file.replace(/\.[^./]+$/, "");
  const names = [bare + SIDECAR];
  return /\.gz$/i.test(file) ? [...names, bare.replace(/\.[^./]+$/, "") + SIDECAR] : names;
}

/** What to write for one file alone: the name of a sidecar beside it; for a part, what any sidecar must say. */
function ownSidecar({ file, container }: InputFile, files: ReadonlyMap<string, InputFile>): string {
  if (container === null) return sidecarNames(file)[0] ?? file;
  let outermost = container;
  for (let next = files.get(outermost)?.container; next; next = files.get(next)?.container) outermost = next;
  const folder = folderOf(outermost);
  return `${folder === "" ? "" : `in ${folder} `}with "files": ${JSON.stringify(file.slice(folder.length))}`;
}

/**
 * The sidecar beside a file, else those that give its name, else those with a pattern that its name fits; a part that has none has that of its container. One with
 * patterns holds for the files that fit them, and for the one beside it only if that does.
 */
function sidecarsOf(
  input: InputFile,
  files: ReadonlyMap<string, InputFile>,
  wide: readonly WideSidecar[],
): SidecarFile[] {
  for (const name of sidecarNames(input.file)) {
    const beside = files.get(name);
    if (beside && !wide.some(({ sidecar, isBroken }) => sidecar.file === beside.file && !isBroken))
      return [beside];
  }
  const named = wide.flatMap((it) => (it.names(input.file) ? [it.sidecar] : []));
  if (named.length > 0) return named;
  const fitting = wide.flatMap((it) => (it.matches(input.file) ? [it.sidecar] : []));
  if (fitting.length > 0) return fitting;
  const container = input.container === null ? undefined : files.get(input.container);
  // what is said of a mail is not said of what hangs on it
  return container?.role === "container" ? sidecarsOf(container, files, wide) : [];
}
