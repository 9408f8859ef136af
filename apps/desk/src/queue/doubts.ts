import { basisWords, slotWord } from "@sitrep/notebooks/words";

/**
 * Why claims are doubtful, a row a reason: how likely it is that the reason means a wrong claim (a guess, 0 to 1), and what it is about.
 * Reasons of a claim count together as chances that do not know one another.
 */
export const DOUBTS_QUERY = `
SELECT claim_id, 'basis' AS code, CASE basis WHEN 'sentence' THEN 0.1 WHEN 'chain' THEN 0.25 ELSE 0.35 END AS doubt,
  slot || ' ' || basis AS note
FROM claim_slots
WHERE basis NOT IN ('stated', 'person')
UNION ALL
SELECT claim_id, 'disputed', 0.45, any_value(other)
FROM (
  SELECT unnest(left_claims) AS claim_id, right_figure AS other FROM disputed_figures
  UNION ALL
  SELECT unnest(right_claims), left_figure FROM disputed_figures
)
GROUP BY claim_id
UNION ALL
SELECT c.claim_id, 'issue', 0.4, any_value(i.found || ', expected ' || i.expected)
FROM issues i
JOIN claims c ON c.file = i.file
  AND ((c.document_id IS NOT NULL AND i.char_start < c.char_end AND c.char_start < i.char_end)
    OR (c.document_id IS NULL AND i.line = c.line))
WHERE i.severity <> 'info'
GROUP BY c.claim_id
UNION ALL
SELECT claim_id, 'certainty', 0.2, certainty FROM claims WHERE certainty <> 'asserted'
UNION ALL
SELECT claim_id, 'vague', 0.3, NULL FROM claims WHERE kind <> 'event' AND value IS NULL
UNION ALL
SELECT claim_id, 'relative', 0.15, date_words FROM claims WHERE date_reading = 'relative'
UNION ALL
SELECT claim_id, 'undated', 0.3, NULL FROM claims WHERE kind = 'event' AND date_from IS NULL
UNION ALL
SELECT member_id, 'link', 0.35, round(score, 2)::VARCHAR
FROM event_members
WHERE member_kind = 'claim' AND score < 0.85
UNION ALL
SELECT claim_id, 'line', 0.95, any_value(state)
FROM corrections
WHERE state IN ('changed-under', 'contested') AND claim_id IS NOT NULL
GROUP BY claim_id`;

/** How much hangs on a claim: the questions that its figure leads, as the latest or the highest, and who else speaks of its event. */
export const WEIGHTS_QUERY = `
WITH led AS (
  SELECT claim_id, sum(n) AS leads
  FROM (
    SELECT claim_id, 1 AS n FROM latest_figures WHERE recency = 1
    UNION ALL
    SELECT arg_max(claim_id, coalesce(value_high, value)), 1 FROM latest_figures GROUP BY question_id
  )
  GROUP BY claim_id
), told AS (
  SELECT member_id AS claim_id, count(*) OVER (PARTITION BY event_id) AS members FROM event_members
)
SELECT claim_id, coalesce(leads, 0) AS leads, coalesce(members, 0) AS members
FROM led FULL JOIN told USING (claim_id)`;

/** A reason in words: `target: from the dateline`. */
export function doubtWords(code: string, note: string | null): string {
  switch (code) {
    case "basis": {
      const [slot = "", basis = ""] = (note ?? "").split(" ");
      return `${slotWord(slot)} ${basisWords(basis)}`;
    }
    case "disputed":
      return note === null ? "another source says otherwise" : `another source says ${note}`;
    case "issue":
      return `a doubt was noted: ${note ?? ""}`;
    case "certainty":
      return `${note ?? "not asserted"}, not asserted`;
    case "vague":
      return "a word in place of a number";
    case "relative":
      return `its day is worked out from “${note ?? ""}”`;
    case "undated":
      return "no day";
    case "link":
      return `joined its event with a score of ${note ?? ""} alone`;
    case "line":
      return note === "contested"
        ? "two people decided differently"
        : "it is read otherwise than when it was judged";
    default:
      return code;
  }
}
