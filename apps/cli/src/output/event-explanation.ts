import type { Evidence, ExplainedEvent, ExplainedMember, NearClaim } from "@sitrep/link";
import type { Claim } from "@sitrep/model";

/** Why the members of an event are together, and what nearly joined, for a person to read. */
export function eventExplanation({ event, members, near }: ExplainedEvent): string {
  const head = [
    event.event_id,
    event.event_type,
    event.date ?? "undated",
    event.place ?? (event.country.join("+") || "unplaced"),
    `${event.actor.join(", ") || "?"} → ${event.target.join(", ") || "?"}`,
  ];
  const lines = [head.join("  "), "", "members", ...members.flatMap(memberLines)];
  if (near.length > 0) lines.push("", "nearly joined", ...near.flatMap(nearLines));
  return `${lines.join("\n")}\n`;
}

function memberLines({ member, claim, best }: ExplainedMember): string[] {
  const first = claim ? claimText(claim) : `${member.member_id}  ${member.member_kind}`;
  const why = best
    ? `           with ${best.with}  ${sumText(best.points, best.evidence)}`
    : `           ${member.reasons.join("; ")}`;
  const ruled = member.judged_by === "person" ? ["           joined by a person's judgement"] : [];
  return [`  ${first}`, why, ...ruled];
}

const nearLines = ({ claim, event_id, with: other, points, evidence, forbidden }: NearClaim): string[] => [
  `  ${claimText(claim)}`,
  `           event ${event_id}, with ${other}  ${sumText(points, evidence)}`,
  `           ${
    forbidden.length > 0
      ? `forbidden: ${forbidden.map(({ reason, feature }) => reason ?? feature).join(", ")}`
      : "not forbidden: the sum is too low, or another event fits as well"
  }`,
];

/** Where it is said, and the words; for a row of a table what its cells say. */
function claimText(claim: Claim): string {
  const { claim_id, file, quote, line, place, country } = claim;
  if (quote !== null) return `${claim_id}  ${file}  “${quote.replace(/\s+/g, " ")}”`;
  const cells = [claim.kind === "event" ? claim.date : null, place ?? (country.join("+") || null)];
  return `${claim_id}  ${file}:${line}  ${cells.filter((cell) => cell !== null).join(", ")}`;
}

/** "+4.2 = chance -3, same day +2.5, …": the features by name, with what each is worth. */
function sumText(points: number, evidence: readonly Evidence[]): string {
  const parts = evidence.map(
    ({ feature, reason, points: worth }) => `${reason ?? feature?.replaceAll("_", " ")} ${signed(worth)}`,
  );
  return [`${signed(points)}: chance -3`, ...parts].join(", ");
}

const signed = (points: number): string => `${points < 0 ? "" : "+"}${Math.round(points * 100) / 100}`;
