import { CorrectionField } from "@sitrep/model";
import { z } from "zod";
import { Addition, additionFor } from "./decisions/add.js";
import { lackOfColumns, NotWritten } from "./decisions/append-row.js";
import {
  appendCorrection,
  type Corrections,
  correctionsFile,
  correctionsOf,
  sentencesOf,
  textAt,
} from "./decisions/correction-lines.js";
import { correctionFor, Decision } from "./decisions/decide.js";
import {
  appendJudgement,
  type Judgements,
  Judging,
  judgementFor,
  judgementsFile,
  judgementsOf,
} from "./decisions/judgement-lines.js";
import { claimOf, claimView } from "./evidence/claim-view.js";
import { eventView } from "./evidence/event-view.js";
import { type Known, knownIn } from "./evidence/names.js";
import type { Ledger } from "./ledger.js";
import { pageHtml, pageScript, STYLE } from "./page/page.js";
import { type Checked, QUEUE_PARTS, type Queue } from "./protocol.js";
import { decidedIn, queueItems, rejectedItems } from "./queue/queue.js";
import { type Scored, scoredClaims } from "./queue/scored.js";
import type { Reading } from "./reading.js";
import { type Answer, json, text } from "./server/answer.js";
import type { Route, Routes } from "./server/serve.js";

/** What a desk works on. */
export interface DeskInput {
  /** folder of the files that people decide in */
  readonly data: string;
  readonly ledger: Ledger;
  readonly reading: Reading;
  /** who decides */
  readonly who: string;
  /** the moment of a decision, in UTC: `2026-01-02T03:04:05Z` */
  readonly now: () => string;
}

/** What the desk answers, by method and path. */
export function deskRoutes(input: DeskInput): Routes {
  const { data, ledger, reading, who, now } = input;
  const known = perVersion(ledger, () => knownIn(ledger));
  const scored = perVersion(ledger, () => scoredClaims(ledger));
  const decisions = (): Promise<Corrections> => correctionsOf(data, ledger, reading);
  const judgements = (): Promise<Judgements> => judgementsOf(data, ledger, reading);
  const page: Route = async () => text(pageHtml(who), "text/html");
  return new Map<string, Route>([
    ["GET /", page],
    ["GET /desk.css", async () => text(STYLE, "text/css")],
    ["GET /desk.js", async () => text(pageScript(), "text/javascript")],
    ["GET /choices", async () => json((await known()).choices)],
    [
      "GET /queue",
      async (query) =>
        json(
          await queueOf(
            query,
            ledger,
            await known(),
            await scored(),
            await decisions(),
            await judgements(),
            data,
          ),
        ),
    ],
    [
      "GET /claim",
      async (query) => {
        const { lines } = await decisions();
        const { names } = await known();
        const isWhole = query.get("whole") === "yes";
        const view = await claimView(ledger, reading, names, query.get("id") ?? "", lines, isWhole);
        return view === null
          ? refused("This claim is not in the database of the last run.", 404)
          : json(view);
      },
    ],
    [
      "GET /event",
      async (query) => {
        const { lines } = await judgements();
        const view = await eventView(ledger, (await known()).names, query.get("id") ?? "", lines);
        return view === null
          ? refused("This claim speaks of no event that the last run knows.", 404)
          : json(view);
      },
    ],
    [
      "POST /judge",
      async (_, body) => {
        const asked = Judging.safeParse(body);
        if (!asked.success) return refused("Expected two claims or records, and a judgement.", 400);
        const judgement = await judgementFor(asked.data, { who, when: now() }, ledger);
        if (judgement === null)
          return refused("One of the two is no longer there. Open the event anew.", 409);
        return written(() => appendJudgement(data, judgement));
      },
    ],
    [
      "POST /check",
      async (_, body) => {
        const asked = Check.safeParse(body);
        if (!asked.success) return refused("Expected a claim, a field and what it should say.", 400);
        return json(await checked(ledger, reading, asked.data));
      },
    ],
    [
      "POST /add",
      async (_, body) => {
        const addition = Addition.safeParse(body);
        if (!addition.success) return refused("Expected words of a report and what they state.", 400);
        const made = await additionFor(addition.data, { who, when: now() }, ledger, reading);
        if ("refused" in made) return refused(made.refused, 409);
        return written(() => appendCorrection(data, made.correction));
      },
    ],
    [
      "POST /decide",
      async (_, body) => {
        const decision = Decision.safeParse(body);
        if (!decision.success) return refused("Expected a decision on a claim.", 400);
        const { lines } = await decisions();
        const made = await correctionFor(decision.data, { who, when: now() }, { ledger, reading, lines });
        if ("refused" in made) return refused(made.refused, 409);
        return written(() => appendCorrection(data, made.correction));
      },
    ],
  ]);
}

/** Works something out of the database once, and anew when a run has made another. */
function perVersion<T>(ledger: Ledger, make: () => Promise<T>): () => Promise<T> {
  let of = "";
  let made: Promise<T> | null = null;
  return () => {
    const version = ledger.version();
    if (made === null || version !== of) {
      of = version;
      made = make();
      made.catch(() => {
        made = null;
      });
    }
    return made;
  };
}

const Check = z.strictObject({
  claim: z.string().max(200),
  field: CorrectionField,
  to: z.string().max(2_000),
});

async function checked(
  ledger: Ledger,
  reading: Reading,
  { claim: id, field, to }: z.infer<typeof Check>,
): Promise<Checked> {
  const found = await claimOf(ledger, id);
  if (!found) return { reads: null, expected: "a claim of the last run" };
  const set = reading.setField(found.claim, field, to);
  return "expected" in set
    ? { reads: null, expected: set.expected }
    : { reads: reading.readField(set.claim, field) ?? "", expected: null };
}

async function queueOf(
  query: URLSearchParams,
  ledger: Ledger,
  { names }: Known,
  scored: readonly Scored[],
  { lines, issues }: Corrections,
  judged: Judgements,
  data: string,
): Promise<Queue> {
  const columns = [correctionsFile(data), judgementsFile(data)].flatMap(
    (file) => lackOfColumns(file, textAt(file.path)) ?? [],
  );
  const part = QUEUE_PARTS.find((it) => it === query.get("part")) ?? "open";
  const decided = decidedIn(lines);
  const search = (query.get("search") ?? "").slice(0, 200);
  const items = await queueItems(ledger, names, scored, decided, part, search);
  const gone =
    part === "open" ? [] : rejectedItems(lines, decided, new Set(scored.map(({ claim_id }) => claim_id)));
  const done = scored.filter(({ claim_id }) => decided.has(claim_id)).length;
  return {
    items: [...items, ...gone.filter(({ quote }) => quote.toLowerCase().includes(search.toLowerCase()))],
    counts: { open: scored.length - done, decided: done + gone.length, all: scored.length },
    waiting: [...lines, ...judged.lines].filter(({ state }) => state === null).length,
    notices: [
      ...columns,
      ...lostLines(lines),
      ...lostJudgements(judged.lines),
      ...sentencesOf([...issues, ...judged.issues]),
    ],
  };
}

/** Lines that name a claim that is gone: nobody finds them in the queue. */
const lostLines = (lines: Corrections["lines"]): string[] =>
  lines
    .filter(({ state }) => state === "orphaned")
    .map(
      ({ file, line, kind, quote }) =>
        `${file}, line ${line}: no ${kind} lies over “${quote}” any more; the decision holds for nothing.`,
    );

const lostJudgements = (lines: Judgements["lines"]): string[] =>
  lines
    .filter(({ state }) => state === "orphaned" || state === "contested")
    .map(
      ({ file, line, judgement, left_quote, right_quote, left, right, state }) =>
        `${file}, line ${line}: ${judgement} of “${left_quote ?? left}” and “${right_quote ?? right}” holds for nothing: ${state === "contested" ? "it is against earlier lines" : "one of the two is gone"}.`,
    );

export const refused = (says: string, status: number): Answer => json({ says }, status);

/** Writes, and says what kept it from being written. */
export function written(write: () => void): Answer {
  try {
    write();
    return json({});
  } catch (error) {
    if (error instanceof NotWritten) return refused(error.message, 507);
    if (error instanceof Error && "code" in error)
      return refused(`Nothing was written: ${error.message}. Decide anew when that is mended.`, 507);
    throw error;
  }
}
