CREATE TABLE documents (
  document_id     VARCHAR NOT NULL,
  file            VARCHAR NOT NULL,
  file_hash       VARCHAR NOT NULL,
  line            INTEGER,
  source_id       VARCHAR,
  form            VARCHAR NOT NULL,
  encoding        VARCHAR NOT NULL,
  title           VARCHAR,
  publisher       VARCHAR,
  url             VARCHAR,
  published       VARCHAR,
  published_from  DATE,
  published_to    DATE,
  published_at    TIMESTAMPTZ,
  published_basis VARCHAR NOT NULL,
  zone            VARCHAR,
  restates        STRUCT(publisher VARCHAR, published VARCHAR, title VARCHAR, url VARCHAR)[],
  language        VARCHAR,
  chars           INTEGER NOT NULL,
  text            VARCHAR NOT NULL
);

COMMENT ON TABLE documents IS
  'Reports as found, kept to the character. Their sentences stand in their own table.';

COMMENT ON COLUMN documents.document_id IS 'Hash of the bytes of its file, or of its text where it is a row of a table of articles: the same under another name is the same document.';
COMMENT ON COLUMN documents.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN documents.file_hash IS 'SHA-256 of the bytes, lower-case hexadecimal.';
COMMENT ON COLUMN documents.line IS 'Line on which its row begins, from 1, where it stands in a table of articles; NULL for a file of its own.';
COMMENT ON COLUMN documents.source_id IS 'The id that its table gives it; NULL where it gives none.';
COMMENT ON COLUMN documents.form IS 'text, markdown or html.';
COMMENT ON COLUMN documents.encoding IS 'Character encoding that the bytes were decoded with.';
COMMENT ON COLUMN documents.title IS 'Headline; NULL where none was found.';
COMMENT ON COLUMN documents.publisher IS 'Who published it, as written; NULL where not known. For a digest this is who wrote the digest: see restates.';
COMMENT ON COLUMN documents.url IS 'Address of the page; NULL where not known.';
COMMENT ON COLUMN documents.published IS 'Local date of publication as an ISO prefix (2024, 2024-01, 2024-01-23; XXXX for an unknown year); NULL where not known.';
COMMENT ON COLUMN documents.published_from IS 'First day that published may mean; NULL where it is unknown or has no year.';
COMMENT ON COLUMN documents.published_to IS 'Last day that published may mean, inclusive; NULL where it is unknown or has no year.';
COMMENT ON COLUMN documents.published_at IS 'Instant of publication, UTC; NULL where the page gives no hour and zone.';
COMMENT ON COLUMN documents.published_basis IS 'Where published was read: sidecar, row (the cell of a table of articles), front_matter, page, dateline (the day of the first dispatch), url (the day in the address) or none.';
COMMENT ON COLUMN documents.zone IS 'IANA zone in which the report counts its days; NULL where it does not say.';
COMMENT ON COLUMN documents.restates IS 'What a digest restates: our text, their figures. Empty for a report of its own; published is an ISO prefix; members are NULL where not known.';
COMMENT ON COLUMN documents.language IS 'ISO 639-1 code; NULL for a text without words.';
COMMENT ON COLUMN documents.chars IS 'Length of text in Unicode code points.';
COMMENT ON COLUMN documents.text IS 'The decoded file without its BOM, or the cell of a table of articles (for HTML the extracted text). Spans count its Unicode code points from 0.';
