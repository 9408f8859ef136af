import { type Ledger, numberIn, textIn, wordsIn } from "../ledger.js";
import { DOUBTS_QUERY, doubtWords, WEIGHTS_QUERY } from "./doubts.js";

/** A claim's place in the queue. */
export interface Scored {
  readonly claim_id: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What there is to look at even where nothing is doubtful: the figures that much hangs on come first. */
const LEAST_DOUBT = 0.03;

/** All claims, the one most worth a look first. The same database gives the same order. */
export async function scoredClaims(ledger: Ledger): Promise<readonly Scored[]> {
  const doubts = new Map<string, { doubt: number; says: string }[]>();
  for (const row of await ledger.rows(DOUBTS_QUERY)) {
    const id = wordsIn(row, "claim_id");
    const one = {
      doubt: numberIn(row, "doubt") ?? 0,
      says: doubtWords(wordsIn(row, "code"), textIn(row, "note")),
    };
    const others = doubts.get(id);
    if (others) others.push(one);
    else doubts.set(id, [one]);
  }
  const weights = new Map<string, { leads: number; members: number }>();
  for (const row of await ledger.rows(WEIGHTS_QUERY))
    weights.set(wordsIn(row, "claim_id"), {
      leads: numberIn(row, "leads") ?? 0,
      members: numberIn(row, "members") ?? 0,
    });
  const ids = (
    await ledger.rows("SELECT claim_id FROM claims ORDER BY file, line, char_start, claim_id")
  ).map((row) => wordsIn(row, "claim_id"));
  return ids
    .map((claim_id) => scored(claim_id, doubts.get(claim_id) ?? [], weights.get(claim_id)))
    .sort((left, right) => right.score - left.score);
}

function scored(
  claim_id: string,
  doubts: readonly { readonly doubt: number; readonly says: string }[],
  weight: { readonly leads: number; readonly members: number } | undefined,
): Scored {
  const { leads, members } = weight ?? { leads: 0, members: 0 };
  const right = doubts.reduce((chance, { doubt }) => chance * (1 - doubt), 1 - LEAST_DOUBT);
  const sorted = [...doubts].sort((a, b) => b.doubt - a.doubt).map(({ says }) => says);
  const leading = leads > 0 ? ["it leads a chart"] : [];
  return {
    claim_id,
    score: (1 - right) * Math.log2(2 + 3 * leads + Math.max(0, members - 1)),
    reasons: [...new Set([...sorted, ...leading])],
  };
}
