import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { linkClaims, readJudgements } from "@sitrep/link";
import { idOf, sha256 } from "@sitrep/model";
import { codeHash } from "../store/code-hash.js";
import { keepOrMake, type Task } from "../store/keep-or-make.js";
import { listOf } from "../store/stage-reader.js";
import {
  checkMadeFrom,
  having,
  manifestOf,
  pathOf,
  type StageContext,
  type StageResult,
  stageFolder,
} from "./stage-context.js";

/** The one file in which people overrule links. */
export const JUDGEMENTS = "judgements.csv";

/** All claims and records to the events that they speak of. */
export async function runLink({ data, out, onStep }: StageContext): Promise<StageResult> {
  const { documents, normalized } = await linkedFiles(out);
  const judgements = await readFile(join(data, JUDGEMENTS), "utf8").catch(() => "");
  const code = await codeHash("link");
  const key = idOf(
    "link",
    code,
    sha256(judgements),
    ...[...documents, ...normalized].map((entry) => entry.key),
  );
  const make: Task["make"] = async (sink) => {
    const judged = readJudgements(judgements, JUDGEMENTS);
    const paths = normalized.map((entry) => pathOf(out, "normalize", entry.key));
    const { value, issues } = linkClaims({
      documents: await listOf(
        documents.map((entry) => pathOf(out, "parse", entry.key)),
        "document",
      ),
      claims: await listOf(paths, "claim"),
      records: await listOf(paths, "record"),
      judgements: judged.value,
    });
    for (const it of value.events) sink.write({ event: it });
    for (const it of value.members) sink.write({ member: it });
    for (const it of value.copies) sink.write({ copy: it });
    for (const it of [...judged.issues, ...issues]) sink.write({ issue: it });
  };
  const step = (kept: number, done: number) => onStep("link", kept, done);
  const made = await keepOrMake(
    stageFolder(out, "link"),
    "link",
    code,
    [{ input: "*", key, from: null, make }],
    step,
  );
  return { stage: "link", ...made };
}

/** The files that linking reads, checked to belong together. */
export async function linkedFiles(out: string) {
  const parsed = (await manifestOf(out, "parse")).entries;
  const extracted = (await manifestOf(out, "extract")).entries;
  const normalized = (await manifestOf(out, "normalize")).entries;
  const documents = having(parsed, "document");
  checkMadeFrom(out, "extract", extracted, documents);
  checkMadeFrom(out, "normalize", normalized, [...extracted, ...having(parsed, "table")]);
  return { parsed, documents, extracted, normalized };
}
