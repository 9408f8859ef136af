CREATE TABLE document_copies (
  document_id VARCHAR NOT NULL,
  copy_of     VARCHAR NOT NULL,
  containment DOUBLE NOT NULL,
  similarity  DOUBLE NOT NULL,
  basis       VARCHAR NOT NULL
);

COMMENT ON TABLE document_copies IS
  'Pairs of documents with words in common.';

COMMENT ON COLUMN document_copies.document_id IS 'The later document, where both dates are known.';
COMMENT ON COLUMN document_copies.copy_of IS 'The other one: documents.document_id.';
COMMENT ON COLUMN document_copies.containment IS 'Share of the smaller document''s word shingles that stand in the other, 0 to 1.';
COMMENT ON COLUMN document_copies.similarity IS 'Jaccard similarity of the word shingles, 0 to 1.';
COMMENT ON COLUMN document_copies.basis IS 'shingles (measured) or restates (a digest says so).';
