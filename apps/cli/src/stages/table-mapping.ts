import { readFile } from "node:fs/promises";
import { issue, sha256 } from "@sitrep/model";
import { type Mapping, readMapping } from "@sitrep/normalize";
import { troubleOf } from "../failure.js";
import type { Sink } from "../store/sink.js";

/** What is said of a table beside it. */
export interface TableSaid {
  /** null where nothing is said; a sidecar with mistakes sets its table aside */
  readonly mapping: Mapping | null | "bad";
  /** sha-256 of the sidecar; null where there is none */
  readonly sidecarHash: string | null;
}

/** What the sidecar of a table says, at `path`; "bad" where it has mistakes or cannot be read, which is told: it may forbid redistribution. */
export async function mappingIn(path: string, sidecar: string, sink: Sink): Promise<TableSaid> {
  const bytes = await readFile(path).catch(troubleOf);
  if (typeof bytes === "string") {
    const because = "the table is set aside";
    sink.write({
      issue: issue("normalize", "bad-mapping", sidecar, bytes, "a sidecar that can be read", {
        severity: "error",
        because,
      }),
    });
    return { mapping: "bad", sidecarHash: null };
  }
  const sidecarHash = sha256(bytes);
  const read = readMapping(bytes.toString("utf8"), sidecar);
  if ("mapping" in read) return { mapping: read.mapping, sidecarHash };
  for (const it of read.issues) sink.write({ issue: it });
  return { mapping: "bad", sidecarHash };
}

export const NO_SIDECAR = { mapping: null, sidecarHash: null } as const;
