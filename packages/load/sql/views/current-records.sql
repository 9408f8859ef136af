CREATE VIEW current_records AS
FROM records_as_of(NULL);

COMMENT ON VIEW current_records IS
  'Each event of each data set once, as its newest vintage tells it; where rows of that vintage have one id and differ, each of them. Left out is what a newer full export no longer has; rows without an id all count, until a newer full export replaces them.';
