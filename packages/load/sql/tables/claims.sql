CREATE TABLE claims (
  claim_id       VARCHAR NOT NULL,
  kind           VARCHAR NOT NULL,
  document_id    VARCHAR,
  file           VARCHAR NOT NULL,
  file_hash      VARCHAR NOT NULL,
  line           INTEGER,
  sentence       INTEGER,
  page           INTEGER,
  rule           VARCHAR NOT NULL,
  quote          VARCHAR,
  char_start     INTEGER,
  char_end       INTEGER,
  also_at        STRUCT(char_start INTEGER, char_end INTEGER)[],
  certainty      VARCHAR NOT NULL,
  said_by        VARCHAR,
  said_by_words  VARCHAR,
  said_by_kind   VARCHAR,
  via            VARCHAR,
  via_words      VARCHAR,
  actor          VARCHAR[],
  target         VARCHAR[],
  country        VARCHAR[],
  place          VARCHAR,
  place_id       VARCHAR,
  as_of          VARCHAR,
  as_of_from     DATE,
  as_of_to       DATE,
  as_of_basis    VARCHAR NOT NULL,
  part_of        VARCHAR,
  about          VARCHAR,
  source         VARCHAR,
  source_url     VARCHAR,
  native         JSON,
  value          DOUBLE,
  value_high     DOUBLE,
  qualifier      VARCHAR,
  since          VARCHAR,
  since_from     DATE,
  since_to       DATE,
  since_words    VARCHAR,
  until          VARCHAR,
  until_from     DATE,
  until_to       DATE,
  until_words    VARCHAR,
  event_type     VARCHAR,
  outcome        VARCHAR,
  change         VARCHAR,
  munition       VARCHAR[],
  equipment      VARCHAR,
  date           VARCHAR,
  date_from      DATE,
  date_to        DATE,
  date_precision VARCHAR,
  date_words     VARCHAR,
  date_reading     VARCHAR,
  time           TIMESTAMPTZ,
  time_words     VARCHAR,
  actor_basis    VARCHAR,
  actor_at       STRUCT(char_start INTEGER, char_end INTEGER),
  target_basis   VARCHAR,
  target_at      STRUCT(char_start INTEGER, char_end INTEGER),
  country_basis  VARCHAR,
  country_at     STRUCT(char_start INTEGER, char_end INTEGER),
  place_basis    VARCHAR,
  place_at       STRUCT(char_start INTEGER, char_end INTEGER),
  date_basis     VARCHAR,
  date_at        STRUCT(char_start INTEGER, char_end INTEGER),
  about_basis    VARCHAR,
  about_at       STRUCT(char_start INTEGER, char_end INTEGER),
  corrected      STRUCT(field VARCHAR, "read" VARCHAR, who VARCHAR)[]
);

COMMENT ON TABLE claims IS
  'What reports and tables of figures say, one row a claim, with who said it, how sure, and the exact words. Columns that a kind does not have are NULL.';

COMMENT ON COLUMN claims.claim_id IS 'Hash of where the claim stands, never of what it says.';
COMMENT ON COLUMN claims.kind IS 'event, event_count, troop_level, casualty, munition_count, target_count or loss_count.';
COMMENT ON COLUMN claims.document_id IS 'The report: documents.document_id; NULL for a row of a table.';
COMMENT ON COLUMN claims.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN claims.file_hash IS 'SHA-256 of the file''s bytes, lower-case hexadecimal.';
COMMENT ON COLUMN claims.line IS 'Line of the table''s file, from 1; NULL for a report that is a file of its own.';
COMMENT ON COLUMN claims.sentence IS 'Sentence that it stands in: sentences.ordinal; NULL for a table.';
COMMENT ON COLUMN claims.page IS 'Page of that sentence, from 1; NULL where the form has no pages.';
COMMENT ON COLUMN claims.rule IS 'Extraction rule or table layout that read it.';
COMMENT ON COLUMN claims.quote IS 'The words that carry it, verbatim; NULL for a row of a table that quotes nobody.';
COMMENT ON COLUMN claims.char_start IS 'First code point of quote in documents.text, from 0; NULL for a table.';
COMMENT ON COLUMN claims.char_end IS 'One past the last code point of quote; NULL for a table.';
COMMENT ON COLUMN claims.also_at IS 'Further spans of the same document that say the same, in code points; empty where it is said once.';
COMMENT ON COLUMN claims.certainty IS 'asserted, claimed, initial, denied, possible or planned.';
COMMENT ON COLUMN claims.said_by IS 'The claimant''s slug, one for each voice of a report: an actor_id where the lexicon knows it, else the name without titles (lloyd-austin); a state''s for its own organs alone. NULL where the outlet says it itself.';
COMMENT ON COLUMN claims.said_by_words IS 'The claimant as written; NULL where the outlet says it itself.';
COMMENT ON COLUMN claims.said_by_kind IS 'organisation, person (by name or office), anonymous (two officials) or outlet (a news outlet); NULL where the outlet says it itself.';
COMMENT ON COLUMN claims.via IS 'Slug of who only passed it on: the agency of "the agency reported, citing the ministry"; NULL where nobody did.';
COMMENT ON COLUMN claims.via_words IS 'The same as written; NULL where nobody did.';
COMMENT ON COLUMN claims.actor IS 'Who attacks, strikes or stations the troops: actors.actor_id, all of them meant; empty where not said.';
COMMENT ON COLUMN claims.target IS 'Who or what is hit; for a casualty, who was hurt: actors.actor_id; empty where not said.';
COMMENT ON COLUMN claims.country IS 'Where: ISO 3166-1 alpha-2 codes, seas by name (red-sea); empty where not said.';
COMMENT ON COLUMN claims.place IS 'The site by its usual English name; NULL where not said.';
COMMENT ON COLUMN claims.place_id IS 'The same in places.place_id; NULL where the lexicon does not know it.';
COMMENT ON COLUMN claims.as_of IS 'The moment it speaks of, an ISO prefix as precise as the source (2023, 2023-10, 2023-10-17; XXXX-01-20 without a year), local date; NULL where not known.';
COMMENT ON COLUMN claims.as_of_from IS 'First day that as_of may mean; NULL where not known or without a year.';
COMMENT ON COLUMN claims.as_of_to IS 'Last day that as_of may mean, inclusive; NULL where not known or without a year.';
COMMENT ON COLUMN claims.as_of_basis IS 'How as_of is known: stated in the text, published (the day of the report), or unknown.';
COMMENT ON COLUMN claims.part_of IS 'The whole that this figure is a part of: claims.claim_id; NULL where it stands alone.';
COMMENT ON COLUMN claims.about IS 'The event claim that this figure belongs to: claims.claim_id; NULL where the text does not say.';
COMMENT ON COLUMN claims.source IS 'Outlet or page behind a row of a table; NULL for a report.';
COMMENT ON COLUMN claims.source_url IS 'Its address; NULL where not given and for a report.';
COMMENT ON COLUMN claims.native IS 'Cells of a row of figures that no column here has, and those read otherwise than as written, by their column; NULL where there are none, and for a report.';
COMMENT ON COLUMN claims.value IS 'The number as written, in the things counted; NULL for an event and for vague words (dozens).';
COMMENT ON COLUMN claims.value_high IS 'Upper end of a range; NULL where there is none.';
COMMENT ON COLUMN claims.qualifier IS 'exact, about, more_than, at_least, less_than, at_most, between or vague; NULL for an event.';
COMMENT ON COLUMN claims.since IS 'Start of the window that a count covers, an ISO prefix as precise as the source (2023, 2023-10, 2023-10-17; XXXX-01-20 without a year), local date; NULL where not said.';
COMMENT ON COLUMN claims.since_from IS 'First day that since may mean; NULL where not known or without a year.';
COMMENT ON COLUMN claims.since_to IS 'Last day that since may mean, inclusive; NULL where not known or without a year.';
COMMENT ON COLUMN claims.since_words IS 'The words for it; NULL where not said.';
COMMENT ON COLUMN claims.until IS 'End of the window that a count covers, an ISO prefix as precise as the source (2023, 2023-10, 2023-10-17; XXXX-01-20 without a year), local date; NULL where not said.';
COMMENT ON COLUMN claims.until_from IS 'First day that until may mean; NULL where not known or without a year.';
COMMENT ON COLUMN claims.until_to IS 'Last day that until may mean, inclusive; NULL where not known or without a year.';
COMMENT ON COLUMN claims.until_words IS 'The words for it; NULL where not said.';
COMMENT ON COLUMN claims.event_type IS 'attack (by a non-state group) or strike (by a state); NULL for all but events and event counts.';
COMMENT ON COLUMN claims.outcome IS 'Of people: killed, injured, killed_or_injured, captured, missing, displaced. Of munitions: launched, intercepted, impacted, destroyed, other. Of equipment: lost, destroyed, damaged, abandoned, captured. NULL for other kinds.';
COMMENT ON COLUMN claims.change IS 'Of troops: level, increase, decrease or planned; NULL for other kinds.';
COMMENT ON COLUMN claims.munition IS 'Munition slugs: the means of an event (several or none), or the one thing that a munition_count counts; NULL for other kinds.';
COMMENT ON COLUMN claims.equipment IS 'What a loss_count counts, in the table''s own words, in lower case: tank; NULL for other kinds.';
COMMENT ON COLUMN claims.date IS 'Date of the event, an ISO prefix as precise as the source (2023, 2023-10, 2023-10-17; XXXX-01-20 without a year), local date; NULL where not known, and for all but events.';
COMMENT ON COLUMN claims.date_from IS 'First day that date may mean; NULL where not known or without a year.';
COMMENT ON COLUMN claims.date_to IS 'Last day that date may mean, inclusive; NULL where not known or without a year.';
COMMENT ON COLUMN claims.date_precision IS 'How wide the bounds are: day, month or year where they are exactly that, else range; NULL where there are no bounds.';
COMMENT ON COLUMN claims.date_words IS 'The words for it; NULL where not said.';
COMMENT ON COLUMN claims.date_reading IS 'explicit (written out), relative (a weekday or yesterday) or unknown; NULL for all but events.';
COMMENT ON COLUMN claims.time IS 'Instant of the event, UTC; NULL where the text gives no hour and zone.';
COMMENT ON COLUMN claims.time_words IS 'The words for it; NULL where not said.';
COMMENT ON COLUMN claims.actor_basis IS 'Where actor came from: stated (in the claim''s clause, or a cell), sentence (elsewhere in its sentence), chain (another mention of the event), heading (headline, label, column), dateline, publisher or person (set in data/corrections.csv); NULL where actor is empty.';
COMMENT ON COLUMN claims.actor_at IS 'The words that it came from: code points of documents.text from char_start up to char_end; NULL where actor is empty or no words gave it, and for tables. claim_slots shows the words.';
COMMENT ON COLUMN claims.target_basis IS 'The same of target; NULL where it is empty.';
COMMENT ON COLUMN claims.target_at IS 'The words that target came from, as actor_at; NULL where it is empty or no words gave it, and for tables.';
COMMENT ON COLUMN claims.country_basis IS 'The same of country; NULL where it is empty.';
COMMENT ON COLUMN claims.country_at IS 'The words that country came from, as actor_at; NULL where it is empty or no words gave it, and for tables.';
COMMENT ON COLUMN claims.place_basis IS 'The same of place; NULL where it is empty.';
COMMENT ON COLUMN claims.place_at IS 'The words that place came from, as actor_at; NULL where it is empty or no words gave it, and for tables.';
COMMENT ON COLUMN claims.date_basis IS 'The same of the day of an event, the window or stated moment of a figure; NULL where it is empty.';
COMMENT ON COLUMN claims.date_at IS 'The words that date came from, as actor_at; NULL where it is empty or no words gave it, and for tables.';
COMMENT ON COLUMN claims.about_basis IS 'The same of about; NULL where it is empty.';
COMMENT ON COLUMN claims.about_at IS 'The words that about came from, as actor_at; NULL where it is empty or no words gave it, and for tables.';
COMMENT ON COLUMN claims.corrected IS 'Fields that a person set in data/corrections.csv, each with what the program had read there and who set it; empty where nobody did. The table corrections has every line.';
