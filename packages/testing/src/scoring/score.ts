import { codePoints } from "@sitrep/model";
import {
  type Attribute,
  accepted,
  entriesOf,
  holds,
  isSameDate,
  isStated,
  isWithin,
  SCORED,
} from "./attributes.js";
import type { Fact, Gold, Said } from "./gold.js";

export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

/** What one set of reports scores. Counts only; `ratiosOf` makes shares of them. */
export interface Score {
  readonly documents: number;
  readonly kinds: ReadonlyMap<Fact["kind"], Tally>;
  readonly attributes: ReadonlyMap<Attribute, { right: number; all: number }>;
  /** F1 of each document that has facts or claims */
  readonly byDocument: readonly number[];
  /** dates that were said where the text gives none, of how many such places */
  readonly invented: { readonly said: number; readonly of: number };
  readonly remarks: readonly Remark[];
}

/** One mistake, for who corrects it. */
export interface Remark {
  readonly what: "missed" | "spurious" | "wrong";
  readonly file: string;
  readonly kind: string;
  readonly quote: string;
  readonly detail: string;
}

export interface ScoredDocument {
  readonly gold: Gold;
  /** the report as it was decoded */
  readonly text: string;
  readonly claims: readonly Said[];
}

/** Claims against the facts of their reports. A fact counts once however often it is recognised; optional facts count for nothing. */
export function scoreOf(documents: readonly ScoredDocument[]): Score {
  const kinds = new Map<Fact["kind"], Tally>();
  const attributes = new Map<Attribute, { right: number; all: number }>();
  const byDocument: number[] = [];
  const invented = { said: 0, of: 0 };
  const remarks: Remark[] = [];
  for (const { gold, text, claims } of documents) {
    const { file } = gold.document;
    const own: Tally = { right: 0, spurious: 0, missed: 0 };
    const tally = (kind: Fact["kind"], outcome: keyof Tally) => {
      const sum = kinds.get(kind) ?? { right: 0, spurious: 0, missed: 0 };
      sum[outcome]++;
      own[outcome]++;
      kinds.set(kind, sum);
    };
    const sure = claims.filter(({ certainty }) => !UNSURE.has(certainty ?? ""));
    const { best, used } = pairsOf(text, gold.facts, sure);
    for (const fact of gold.facts) {
      if (fact.optional) continue;
      const claim = best.get(fact);
      tally(fact.kind, claim ? "right" : "missed");
      if (!claim) {
        remarks.push({
          what: "missed",
          file,
          kind: fact.kind,
          quote: quotesOf(fact)[0] ?? "",
          detail: detailOf(fact),
        });
        continue;
      }
      for (const date of ["date", "since", "until"] as const) {
        const scored: readonly string[] = SCORED[fact.kind];
        if (!scored.includes(date) || accepted(fact, date).some((one) => one !== null)) continue;
        invented.of++;
        if (claim[date] != null) invented.said++;
      }
      for (const attribute of SCORED[fact.kind]) {
        if (!isStated(fact, attribute)) continue;
        const sum = attributes.get(attribute) ?? { right: 0, all: 0 };
        sum.all++;
        if (holds(fact, claim, attribute)) sum.right++;
        else
          remarks.push({
            what: "wrong",
            file,
            kind: fact.kind,
            quote: quotesOf(fact)[0] ?? "",
            detail: `${attribute}: said ${JSON.stringify(claim[attribute] ?? null)}, the text says ${JSON.stringify(wantedOf(fact, attribute))}`,
          });
        attributes.set(attribute, sum);
      }
    }
    for (const claim of strayOf(gold.facts, sure, best, used)) {
      tally(claim.kind, "spurious");
      remarks.push({
        what: "spurious",
        file,
        kind: claim.kind,
        quote: claim.quote,
        detail: String(claim["rule"] ?? ""),
      });
    }
    if (own.right + own.spurious + own.missed > 0)
      byDocument.push((2 * own.right) / (2 * own.right + own.spurious + own.missed));
  }
  return { documents: documents.length, kinds, attributes, byDocument, invented, remarks };
}

const UNSURE = new Set(["denied", "possible", "planned"]);
const quotesOf = ({ quote }: Fact): readonly string[] => (typeof quote === "string" ? [quote] : quote);
const detailOf = (fact: Fact) =>
  [fact.value, fact.value_high, fact.qualifier, fact.outcome, fact.date]
    .filter((one) => one != null)
    .join(" ");

function wantedOf(fact: Fact, attribute: Attribute): unknown {
  const fields: Record<string, unknown> = fact;
  return fields[`${attribute}_any`] ?? fields[attribute];
}

/** The claim that says each fact best, and every claim that says some fact. */
function pairsOf(text: string, facts: readonly Fact[], claims: readonly Said[]) {
  const pairs = facts.flatMap((fact) =>
    claims.flatMap((claim) => {
      const rank = rankOf(text, fact, claim);
      return rank > 0 ? [{ fact, claim, rank, right: rightIn(fact, claim) }] : [];
    }),
  );
  pairs.sort((a, b) => b.rank - a.rank || b.right - a.right);
  const best = new Map<Fact, Said>();
  const used = new Set<Said>();
  for (const { fact, claim } of pairs) {
    if (used.has(claim)) continue;
    const first = best.get(fact);
    // a claim that may say another fact that nobody says yet is not spent on a repeat
    const freer =
      first &&
      pairs.some((it) => it.claim === claim && it.fact !== fact && !best.has(it.fact) && it.rank >= 3);
    if (freer || (first && !fact.optional && contradict(first, claim, fact.kind))) continue;
    used.add(claim);
    if (!first) best.set(fact, claim);
  }
  return { best, used };
}

const rightIn = (fact: Fact, claim: Said) =>
  SCORED[fact.kind].filter((attribute) => isStated(fact, attribute) && holds(fact, claim, attribute)).length;

/** How well a claim says a fact, 0 for not at all: its number must be the fact's, an event must share words or its day. */
function rankOf(text: string, fact: Fact, claim: Said): number {
  if (fact.kind !== claim.kind) return 0;
  const near = sharesWords(text, fact, claim);
  if (fact.kind === "event") {
    const typed = accepted(fact, "event_type").includes(String(claim["event_type"]));
    const dated = accepted(fact, "date").some((date) => date !== null && isSameDate(claim["date"], date));
    if (near && typed) return 4;
    if (dated && typed && agrees(fact.country ?? [], claim["country"])) return 3;
    return near ? 1 : 0;
  }
  if (fact.value == null ? claim["value"] != null : Number(claim["value"]) !== fact.value) return 0;
  if (fact.value_high != null && Number(claim["value_high"]) !== fact.value_high) return 0;
  if (fact.kind === "casualty" && fact.outcome && !holds(fact, claim, "outcome")) return 0;
  if (fact.value == null) return near ? 2 : 0;
  return near ? 3 : 1;
}

/** Nothing said on one side, or something in common. */
const agrees = (wanted: readonly string[], said: unknown) => {
  const entries = entriesOf(said);
  return wanted.length === 0 || entries.length === 0 || wanted.some((one) => entries.includes(one));
};

const LONGEST_QUOTE = 400;

/** Whether a claim's quote, at its span, overlaps a place where one of the fact's quotes stands. */
function sharesWords(text: string, fact: Fact, { quote, char_start, char_end }: Said): boolean {
  if (char_start === null || char_end === null) return false;
  const points = codePoints(text);
  const [start, end] = [points.toIndex(char_start), points.toIndex(char_end)];
  if (end - start > LONGEST_QUOTE || text.slice(start, end) !== quote) return false;
  return quotesOf(fact).some((words) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (at < end && start < at + words.length) return true;
    return false;
  });
}

/** Two readings of the same words are a guess, not a repeat. */
function contradict(a: Said, b: Said, kind: Fact["kind"]): boolean {
  const apart = (a.char_end ?? 0) <= (b.char_start ?? 0) || (b.char_end ?? 0) <= (a.char_start ?? 0);
  return (
    !apart &&
    SCORED[kind].some(
      (attribute) =>
        a[attribute] != null &&
        b[attribute] != null &&
        JSON.stringify(a[attribute]) !== JSON.stringify(b[attribute]),
    )
  );
}

/** Claims that say no fact, each statement once; vague figures and further tellings of an event are none. */
function strayOf(
  facts: readonly Fact[],
  claims: readonly Said[],
  best: ReadonlyMap<Fact, Said>,
  used: ReadonlySet<Said>,
): (Said & { kind: Fact["kind"] })[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    const kind = kindOf(claim);
    if (kind === null || used.has(claim) || (claim["value"] === null && kind !== "event")) return [];
    if (
      kind === "event" &&
      facts.some((fact) => fact.kind === "event" && best.has(fact) && isRetold(fact, claim))
    )
      return [];
    const fields =
      kind === "event"
        ? ["event_type", "date", "char_start"]
        : ["value", "outcome", "qualifier", "since", "event_type"];
    const key = JSON.stringify([kind, ...fields.map((field) => claim[field])]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...claim, kind }];
  });
}

const kindOf = ({ kind }: Said): Fact["kind"] | null =>
  kind === "event" ||
  kind === "event_count" ||
  kind === "troop_level" ||
  kind === "casualty" ||
  kind === "munition_count" ||
  kind === "target_count"
    ? kind
    : null;

/** A further mention of an event: nothing in it contradicts the fact, and its country or target agrees. */
function isRetold(fact: Fact, claim: Said): boolean {
  const country = fact.country ?? [];
  return (
    accepted(fact, "event_type").includes(String(claim["event_type"])) &&
    (claim["date"] == null || accepted(fact, "date").some((date) => isSameDate(claim["date"], date))) &&
    (isWithin(country, claim["country"]) || isWithin(fact.target ?? [], claim["target"])) &&
    (entriesOf(claim["country"]).length === 0 || fact.country == null || isWithin(country, claim["country"]))
  );
}

/** Shares from 0 to 1; null where there is nothing to divide by. */
export interface Ratios {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
}

export function ratiosOf({ right, spurious, missed }: Tally): Ratios {
  const precision = right + spurious === 0 ? null : right / (right + spurious);
  const recall = right + missed === 0 ? null : right / (right + missed);
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (2 * right + spurious + missed) };
}

export function totalOf(kinds: ReadonlyMap<string, Tally>): Tally {
  const sum: Tally = { right: 0, spurious: 0, missed: 0 };
  for (const { right, spurious, missed } of kinds.values()) {
    sum.right += right;
    sum.spurious += spurious;
    sum.missed += missed;
  }
  return sum;
}
