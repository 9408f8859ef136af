CREATE TABLE sentences (
  document_id VARCHAR NOT NULL,
  ordinal     INTEGER NOT NULL,
  char_start  INTEGER NOT NULL,
  char_end    INTEGER NOT NULL,
  part        VARCHAR NOT NULL,
  block       INTEGER NOT NULL,
  item        BOOLEAN NOT NULL,
  speaker     VARCHAR,
  page        INTEGER,
  text        VARCHAR NOT NULL
);

COMMENT ON TABLE sentences IS
  'The sentences of documents.';

COMMENT ON COLUMN sentences.document_id IS 'The document: documents.document_id.';
COMMENT ON COLUMN sentences.ordinal IS 'Position in the document, from 0.';
COMMENT ON COLUMN sentences.char_start IS 'First code point in documents.text, from 0.';
COMMENT ON COLUMN sentences.char_end IS 'One past the last code point.';
COMMENT ON COLUMN sentences.part IS 'headline, heading, body, caption, embed or furniture (menus, adverts: no claims are taken from it).';
COMMENT ON COLUMN sentences.block IS 'Paragraph, list item or heading that it stands in, from 0 over the document.';
COMMENT ON COLUMN sentences.item IS 'Whether it stands in a list item.';
COMMENT ON COLUMN sentences.speaker IS 'Who speaks, in a transcript, as written; NULL elsewhere.';
COMMENT ON COLUMN sentences.page IS 'Page that it begins on, from 1; NULL where the form has no pages.';
COMMENT ON COLUMN sentences.text IS 'Its words, to the character.';
