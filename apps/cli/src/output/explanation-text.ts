import type { Explanation, SentenceExplanation, StatementExplanation } from "@sitrep/extract";
import type { Claim } from "@sitrep/model";

/** What was seen in each sentence, for a person to read: the sentence, what was recognised in it, what was stated, what was not and why. */
export function explanationText({ sentences }: Explanation, claims: readonly Claim[]): string {
  const settled: Settled = (sentence, { kind, rule, quote }) =>
    claims.filter(
      (claim) =>
        claim.sentence === sentence && claim.kind === kind && claim.rule === rule && claim.quote === quote,
    );
  return sentences.map((sentence) => sentenceText(sentence, settled)).join("\n");
}

type Settled = (sentence: number, statement: StatementExplanation) => readonly Claim[];

function sentenceText(
  { ordinal, part, text, mentions, drafts, removed }: SentenceExplanation,
  settled: Settled,
): string {
  const lines = [`${ordinal}  ${part}  ${text.replace(/\s+/g, " ")}`];
  if (mentions.length) lines.push(`     seen      ${mentionsText(mentions)}`);
  for (const draft of drafts) {
    lines.push(...draftLines(draft));
    for (const claim of settled(ordinal, draft)) lines.push(`     settled   ${settledText(claim)}`);
  }
  for (const it of removed)
    lines.push(`     not       ${statementText(it)}`, `               because ${it.why} (${it.refinement})`);
  return `${lines.join("\n")}\n`;
}

/** Each stretch of words once, with all that it may be: "forces (actor: us; people: military; cue: force_noun, group_noun)". */
function mentionsText(mentions: SentenceExplanation["mentions"]): string {
  const byWords = new Map<string, Map<string, Set<string>>>();
  for (const { words, type, meaning } of mentions) {
    const types = byWords.get(words) ?? new Map<string, Set<string>>();
    byWords.set(words, types.set(type, (types.get(type) ?? new Set()).add(meaning)));
  }
  return [...byWords]
    .map(([words, types]) => {
      const meanings = [...types].map(([type, all]) => `${type}: ${[...all].join(", ")}`);
      return `${words.replace(/\s+/g, " ")} (${meanings.join("; ")})`;
    })
    .join(" · ");
}

/** On one line, where a slot that a refinement filled names it: "actor russia (shared)". */
function statementText(statement: StatementExplanation, slots = Object.keys(statement.slots)): string {
  const { kind, rule, quote } = statement;
  const filled = slots.map((name) => slotText(statement, name));
  return `${kind} “${quote.replace(/\s+/g, " ")}” by ${rule}${filled.length ? `: ${filled.join(" · ")}` : ""}`;
}

const slotText = ({ slots, refined }: StatementExplanation, name: string): string =>
  `${name} ${slots[name]}${refined[name] ? ` (${refined[name]})` : ""}`;

/** What the clause alone can say on the first line, then each slot with where it came from: "country IQ (located) · chain “Baghdad”". */
function draftLines(draft: StatementExplanation): string[] {
  const names = Object.keys(draft.slots);
  const sourced = names.flatMap((name) => {
    const ground = draft.bases[name];
    if (!ground) return [];
    const words = ground.words === null ? "" : ` “${ground.words.replace(/\s+/g, " ")}”`;
    return [`               ${slotText(draft, name)} · ${ground.basis}${words}`];
  });
  return [
    `     states    ${statementText(
      draft,
      names.filter((name) => !draft.bases[name]),
    )}`,
    ...sourced,
  ];
}

/** What the document's date and place made of the words. */
function settledText(claim: Claim): string {
  const window = "since" in claim ? [named("since", claim.since), named("until", claim.until)] : [];
  const moment =
    claim.kind === "event"
      ? [named("date", claim.date), named("time", claim.time)]
      : [named("as_of", claim.as_of)];
  const rest = [
    named("said_by", claim.said_by),
    named("place_id", claim.place_id),
    named("certainty", claim.certainty),
  ];
  return [...moment, ...window, ...rest].filter((text) => text !== "").join(" · ");
}

const named = (name: string, value: string | null): string => (value === null ? "" : `${name} ${value}`);
