import { recordIds } from "@sitrep/model";

/** Ids of records, the mixing of a file's hash done once as long as the file stays the same. */
export function idsByFile(): (fileHash: string, line: number) => string {
  let hash: string | null = null;
  let idOf = recordIds("");
  return (fileHash, line) => {
    if (fileHash !== hash) {
      hash = fileHash;
      idOf = recordIds(fileHash);
    }
    return idOf(line);
  };
}
