/** Reports that may be shown, in the order of their ids; `includeRestricted` shows those that must not be redistributed as well. */
export const reportsQuery = (includeRestricted: boolean): string => `
SELECT d.document_id, d.file, d.title, d.publisher, d.url, d.published, d.published_basis, d.language, f.licence,
  list_transform(d.restates, lambda it: it.publisher) AS restates
FROM documents d
JOIN files f USING (file)
${includeRestricted ? "" : "WHERE f.restricted IS NOT TRUE"}
ORDER BY d.document_id`;

/** The sentences of some reports, in their order. */
export const sentencesQuery = (ids: readonly string[]): string => `
SELECT document_id, char_start, char_end, part, block, item, speaker, text
FROM sentences
WHERE document_id IN (${ids.map(quoted).join(", ")})
ORDER BY document_id, ordinal`;

/** The events that `strike_chronology` shows: asked once, as the view looks at every event for each of its rows. */
export const shownEventsQuery = "SELECT event_id FROM strike_chronology ORDER BY event_id";

/** The claims of some reports with their slots and the events that each speaks of, in the order of the text. */
export const claimsQuery = (ids: readonly string[]): string => `
WITH here AS (FROM claims WHERE document_id IN (${ids.map(quoted).join(", ")})), slots AS (
  SELECT claim_id, list({'slot': slot, 'value': value, 'basis': basis, 'words': words}) AS slots
  FROM claim_slots
  WHERE document_id IN (${ids.map(quoted).join(", ")})
  GROUP BY claim_id
), told AS (
  SELECT member_id AS claim_id, list(event_id ORDER BY event_id) AS event_ids
  FROM event_members
  WHERE member_kind = 'claim' AND member_id IN (SELECT coalesce(about, claim_id) FROM here)
  GROUP BY member_id
)
SELECT c.kind, c.value, c.value_high, coalesce(c.qualifier, 'exact') AS qualifier, c.event_type, c.outcome, c.change,
  coalesce(c.munition, []) AS munition, c.equipment, c.actor, c.target, c.country, c.place, c.date, c.date_words, c.rule,
  c.as_of, c.as_of_from, c.as_of_to, c.as_of_basis, c.since, c.since_from, c.since_to, c.since_words, c.until, c.until_words,
  e.*, coalesce(s.slots, []) AS slots, coalesce(v.event_ids, []) AS event_ids
FROM here c
JOIN claim_evidence e USING (claim_id)
LEFT JOIN slots s USING (claim_id)
LEFT JOIN told v ON v.claim_id = coalesce(c.about, c.claim_id)
ORDER BY c.document_id, c.char_start, c.char_end DESC, c.claim_id`;

/** The sentences of some claims with the ones before and after: of reports that may be shown. */
export const surroundingsQuery = (claims: readonly string[], includeRestricted: boolean): string => `
SELECT c.claim_id, coalesce(b.text, '') AS before, s.text AS sentence, coalesce(a.text, '') AS after,
  c.char_start - s.char_start AS "start", c.char_end - s.char_start AS "end"
FROM claims c
JOIN files f USING (file)
JOIN sentences s ON s.document_id = c.document_id AND s.ordinal = c.sentence
LEFT JOIN sentences b ON b.document_id = c.document_id AND b.ordinal = c.sentence - 1 AND b.part <> 'furniture'
LEFT JOIN sentences a ON a.document_id = c.document_id AND a.ordinal = c.sentence + 1 AND a.part <> 'furniture'
WHERE c.claim_id IN (${claims.map(quoted).join(", ")}) ${includeRestricted ? "" : "AND f.restricted IS NOT TRUE"}
ORDER BY c.claim_id`;

const quoted = (id: string): string => `'${id.replaceAll("'", "''")}'`;
