import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import {
  type HeldDocument,
  heldDocument,
  type LinkInput,
  linkTold,
  RecordHold,
  readJudgements,
  toldOf,
} from "@sitrep/link";
import { eachCurrentRecord, recordDoubts, type TablesRead, type Wanted } from "@sitrep/load/current-records";
import { type Claim, idOf, sha256 } from "@sitrep/model";
import { orphanedLines } from "@sitrep/normalize";
import { codeHash } from "../store/code-hash.js";
import { keepOrMake, type Task } from "../store/keep-or-make.js";
import { type Entry, recordsFile } from "../store/manifest.js";
import type { StageLine } from "../store/stage-line.js";
import { listOf, valuesOf } from "../store/stage-reader.js";
import { correctionsIn } from "./corrections.js";
import { decisionsIn } from "./decisions-in.js";
import { type DocumentsOnce, documentsOnce } from "./documents-once.js";
import { checkWhole } from "./shards.js";
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
  const judgements = await judgementsIn(data);
  const corrections = await correctionsIn(data);
  const code = codeHash("link");
  const key = idOf(
    "link",
    code,
    sha256(judgements),
    ...(corrections.value.length + corrections.issues.length === 0
      ? []
      : [sha256(JSON.stringify([corrections.value, corrections.issues]))]),
    ...[...documents, ...normalized].map((entry) => entry.key),
  );
  const make: Task["make"] = async (sink) => {
    const written = (line: StageLine): Promise<void> => {
      sink.write(line);
      return sink.drain();
    };
    const judged = readJudgements(judgements, JUDGEMENTS);
    const held = await listOf(
      normalized.map((entry) => pathOf(out, "normalize", entry.key)),
      "correction",
    );
    const orphans = orphanedLines(corrections.value, held);
    for (const correction of orphans.outcomes) sink.write({ correction });
    const told = await whatIsTold(out, judged.value);
    const { value, issues } = linkTold(told, { records: told.records, judgements: judged.value });
    for (const it of value.events) await written({ event: it });
    for (const it of value.members) await written({ member: it });
    for (const it of value.copies) await written({ copy: it });
    for (const it of value.judgements) sink.write({ judgement: it });
    const doubts = await recordDoubts(await tablesRead(out, normalized));
    const decided = [...corrections.issues, ...orphans.issues, ...judged.issues];
    for (const it of [...decided, ...told.issues, ...issues, ...doubts]) sink.write({ issue: it });
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

/** The file of judgements as it stands; empty where there is none. */
export const judgementsIn = (data: string): Promise<string> => decisionsIn(data, JUDGEMENTS);

/** What the documents and claims tell, which are not held beyond this. */
async function whatIsTold(out: string, judgements: LinkInput["judgements"]) {
  const input = await linkInput(out, judgements);
  return { ...toldOf(input), records: input.records, issues: input.issues };
}

/** What linking reads: the documents, claims and records of the stages before; each text once, with the doubts about the others. */
export async function linkInput(
  out: string,
  judgements: LinkInput["judgements"],
): Promise<LinkInput & Pick<DocumentsOnce, "issues">> {
  const { documents, normalized } = await linkedFiles(out);
  const once = documentsOnce();
  const kept: HeldDocument[] = [];
  const paths = documents.map((entry) => pathOf(out, "parse", entry.key));
  for await (const document of valuesOf(paths, "document"))
    if (once.isFirst(document)) kept.push(heldDocument(document));
  const claims: Claim[] = [];
  const others = normalized.map((entry) => pathOf(out, "normalize", entry.key));
  for await (const claim of valuesOf(others, "claim")) if (once.isKept(claim)) claims.push(claim);
  const wanted = { told: toldIn(claims), ids: judgements.flatMap(({ left, right }) => [left, right]) };
  return {
    documents: kept,
    issues: once.issues,
    claims,
    records: await currentRecords(out, normalized, wanted),
    judgements,
  };
}

/** The days of the events that reports tell, each with every country where any of them was: what one report does not say another may. */
function toldIn(claims: readonly Claim[]): Wanted["told"] {
  const events = claims.filter((claim) => claim.kind === "event");
  const isLand = (code: string) => code.length === 2;
  const countries = new Set(events.flatMap(({ country }) => country.filter(isLand)));
  const somewhere = events.some(({ country }) => country.length === 0 || !country.every(isLand));
  const days = new Map(
    events.flatMap(({ date_from: from, date_to: to }) =>
      from !== null && to !== null && spanOf(from, to) <= WIDEST_DAYS
        ? [[`${from} ${to}`, { from, to }]]
        : [],
    ),
  );
  return [...days.values()].flatMap((day) => [
    ...[...countries].map((country) => ({ ...day, country })),
    ...(somewhere ? [{ ...day, country: null }] : []),
  ]);
}

/** An event of so many days, a month, is looked for among records; a year is no key. */
const WIDEST_DAYS = 31;
const spanOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Of each event of a data set its current row, where it can matter to what reports tell or to another data set. */
async function currentRecords(
  out: string,
  normalized: readonly Entry[],
  wanted: Wanted,
): Promise<RecordHold> {
  const hold = new RecordHold();
  await eachCurrentRecord(await tablesRead(out, normalized), wanted, (record) => hold.add(record));
  return hold;
}

async function tablesRead(out: string, normalized: readonly Entry[]): Promise<TablesRead> {
  const parquet = await recordFiles(out, normalized);
  if (parquet.length === 0) return { parquet, files: [], setAside: [] };
  const paths = normalized.map((entry) => pathOf(out, "normalize", entry.key));
  const files = await listOf(paths, "file");
  const whole = new Set(files.filter((it) => it.full_export).map((it) => it.file));
  const aside = whole.size === 0 ? [] : await listOf(paths, "set_aside");
  return { parquet, files, setAside: aside.filter((it) => whole.has(it.file)) };
}

/** The Parquet files of the tables that have records. */
export async function recordFiles(out: string, normalized: readonly Entry[]): Promise<string[]> {
  const folder = stageFolder(out, "normalize");
  const there = new Set(await readdir(folder));
  return normalized
    .map((entry) => recordsFile(folder, entry.key))
    .filter((path) => there.has(basename(path)));
}

/** The files that linking reads, checked to belong together. */
export async function linkedFiles(out: string) {
  const parsed = checkWhole(await manifestOf(out, "parse"), out).entries;
  const extracted = (await manifestOf(out, "extract")).entries;
  const normalized = (await manifestOf(out, "normalize")).entries;
  const documents = having(parsed, "document");
  checkMadeFrom(out, "extract", extracted, documents);
  checkMadeFrom(out, "normalize", normalized, [...extracted, ...having(parsed, "table")]);
  return { parsed, documents, extracted, normalized };
}
