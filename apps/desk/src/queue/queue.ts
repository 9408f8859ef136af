import { ClaimKind, CorrectionAction } from "@sitrep/model";
import type { Names } from "@sitrep/notebooks/words";
import { claimHead } from "@sitrep/notebooks/words";
import { inForce, type StatedCorrection } from "../decisions/correction-lines.js";
import { headOf, sourceOf } from "../evidence/heads.js";
import { type Ledger, quoted, type Row, textIn, wordsIn } from "../ledger.js";
import type { Decided, QueueItem, QueuePart } from "../protocol.js";
import type { Scored } from "./scored.js";

/** Claims that the page lists at once; the rest follows when these are decided. */
export const MOST_SHOWN = 200;

/** Who decided what of each claim, as the lines stand now. */
export function decidedIn(lines: readonly StatedCorrection[]): ReadonlyMap<string, Decided> {
  const byClaim = new Map<string, StatedCorrection[]>();
  for (const line of lines) {
    if (line.about === "") continue;
    const others = byClaim.get(line.about);
    if (others) others.push(line);
    else byClaim.set(line.about, [line]);
  }
  const decided = new Map<string, Decided>();
  for (const [claim, all] of byClaim) {
    const last = inForce(all).at(-1);
    // a judgement of another reading, and one that somebody contradicts, is to be made anew
    if (last && last.state !== "changed-under" && last.state !== "contested")
      decided.set(claim, { action: last.action, who: last.who });
  }
  return decided;
}

/** The claims of a part of the queue, in its order, with what each states. */
export async function queueItems(
  ledger: Ledger,
  names: Names,
  scored: readonly Scored[],
  decided: ReadonlyMap<string, Decided>,
  part: QueuePart,
  search: string,
): Promise<readonly QueueItem[]> {
  const wanted = scored.filter(
    ({ claim_id }) => part === "all" || decided.has(claim_id) === (part === "decided"),
  );
  const some = search === "" ? wanted.slice(0, MOST_SHOWN) : wanted;
  const rows = await claimRows(ledger, some, search);
  return some
    .flatMap(({ claim_id, score, reasons }) => {
      const row = rows.get(claim_id);
      if (!row) return [];
      return [
        {
          claim_id,
          kind: ClaimKind.parse(row["kind"]),
          head: claimHead(headOf(row), names),
          quote: wordsIn(row, "quote"),
          source: sourceOf(row),
          reasons,
          score,
          decided: decided.get(claim_id) ?? null,
        },
      ];
    })
    .slice(0, MOST_SHOWN);
}

async function claimRows(
  ledger: Ledger,
  some: readonly Scored[],
  search: string,
): Promise<ReadonlyMap<string, Row>> {
  if (some.length === 0) return new Map();
  const which =
    search === ""
      ? `c.claim_id IN (${some.map(({ claim_id }) => quoted(claim_id)).join(", ")})`
      : `contains(lower(concat_ws(' ', c.claim_id, c.kind, e.quote, e.publisher, e.title, e.file, e.said_by)), ${quoted(search.toLowerCase())})`;
  const rows = await ledger.rows(`
    SELECT c.claim_id, c.kind, c.event_type, c.value, c.value_high, c.qualifier, c.outcome, c.change, c.munition, c.equipment,
      c.actor, c.target, e.quote, e.publisher, e.published, e.title, e.file, e.line
    FROM claims c JOIN claim_evidence e USING (claim_id)
    WHERE ${which}`);
  return new Map(rows.map((row) => [wordsIn(row, "claim_id"), row]));
}

/** Claims that are gone from the database because somebody rejected them, as their lines name them. */
export function rejectedItems(
  lines: readonly StatedCorrection[],
  decided: ReadonlyMap<string, Decided>,
  present: ReadonlySet<string>,
): readonly QueueItem[] {
  const last = new Map(lines.filter(({ about }) => !present.has(about)).map((line) => [line.about, line]));
  return [...last].flatMap(([claim_id, line]) => {
    const how = decided.get(claim_id);
    if (how?.action !== CorrectionAction.enum.reject) return [];
    const reasons = ["rejected, and so no longer in the database"];
    return [
      {
        claim_id,
        kind: line.kind,
        head: line.from || line.kind,
        quote: line.quote,
        source: "",
        reasons,
        score: 0,
        decided: how,
      },
    ];
  });
}

export const titleOf = (row: Row): string => textIn(row, "title") ?? wordsIn(row, "file");
