import type { Claim } from "@sitrep/model";

/** Figures of one event or of one report, as words that can be compared and read: `4 injured`, `17 launched`, `3 targets`. */
export interface Figures {
  /** claim id of an event → its figures */
  readonly ofEvent: ReadonlyMap<string, ReadonlySet<string>>;
  /** report id → all its figures */
  readonly ofReport: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A row of a table is a report of its own: each names its own source. */
export const reportIdOf = ({
  document_id,
  file_hash,
  line,
}: {
  readonly document_id: string | null;
  readonly file_hash: string;
  readonly line: number | null;
}): string => document_id ?? `${file_hash}:${line}`;

/** A figure belongs to the event that it is `about`; without one, to the only event told in its sentence. */
export function figuresOf(claims: readonly Claim[]): Figures {
  const alone = onlyEvents(claims);
  const ofEvent = new Map<string, Set<string>>();
  const ofReport = new Map<string, Set<string>>();
  for (const claim of claims) {
    const words = figureWords(claim);
    if (words === null) continue;
    add(ofReport, reportIdOf(claim), words);
    if (claim.kind === "event_count" || !("about" in claim)) continue;
    const event = claim.about ?? alone.get(sentenceKey(claim));
    if (event) add(ofEvent, event, words);
  }
  return { ofEvent, ofReport };
}

/** `4 injured`; null for what is no count, has no value, or is a number of troops. */
function figureWords(claim: Claim): string | null {
  if (claim.kind === "event" || claim.kind === "troop_level" || claim.kind === "loss_count") return null;
  if (claim.value === null) return null;
  if (claim.kind === "casualty" || claim.kind === "munition_count") return `${claim.value} ${claim.outcome}`;
  return claim.kind === "event_count" ? `${claim.value} ${claim.event_type}s` : `${claim.value} targets`;
}

const sentenceKey = (claim: Claim) => `${reportIdOf(claim)} ${claim.sentence}`;

/** The event claim of each sentence or row that has just one. */
function onlyEvents(claims: readonly Claim[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const claim of claims) {
    if (claim.kind !== "event") continue;
    const key = sentenceKey(claim);
    found.set(key, found.has(key) ? null : claim.claim_id);
  }
  return found;
}

function add(into: Map<string, Set<string>>, key: string, words: string): void {
  const set = into.get(key);
  if (set) set.add(words);
  else into.set(key, new Set([words]));
}
