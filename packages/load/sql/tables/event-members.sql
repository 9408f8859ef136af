CREATE TABLE event_members (
  event_id     VARCHAR NOT NULL,
  member_id    VARCHAR NOT NULL,
  member_kind  VARCHAR NOT NULL,
  score        DOUBLE NOT NULL,
  reasons      VARCHAR[],
  judged_by    VARCHAR NOT NULL,
  source_group VARCHAR NOT NULL
);

COMMENT ON TABLE event_members IS
  'Links: that a claim or record speaks of an event, how sure, and why.';

COMMENT ON COLUMN event_members.event_id IS 'The event: events.event_id.';
COMMENT ON COLUMN event_members.member_id IS 'claims.claim_id or records.record_id.';
COMMENT ON COLUMN event_members.member_kind IS 'claim or record.';
COMMENT ON COLUMN event_members.score IS '0 to 1: the best score of its links to other members; 1 for the only member.';
COMMENT ON COLUMN event_members.reasons IS 'Why it is thought to belong, in words.';
COMMENT ON COLUMN event_members.judged_by IS 'program, or person where data/judgements.csv decided.';
COMMENT ON COLUMN event_members.source_group IS 'Members of one group are not independent sources: joined by copying, publisher or claimant. The smallest member id of the group.';
