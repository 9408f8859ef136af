/** What a report may say of itself where it is a row of a table, or a line of a stream. */
export const articleFields = ["text", "title", "published", "publisher", "url", "zone", "id"] as const;
export type ArticleField = (typeof articleFields)[number];

/** The cells of a report that is a row of a table: its words as written, null where a cell is empty or the table has no such column. */
export type ArticleCells = Readonly<Record<ArticleField, string | null>>;

/** What the table calls the columns of these cells; absent where it has none. */
export type ArticleColumns = Readonly<Partial<Record<ArticleField, string>>>;

/** A row of a table of articles. */
export interface ArticleRow {
  readonly line: number;
  readonly cells: ArticleCells;
  readonly columns: ArticleColumns;
  /** the row as it is in the table, at most 10,000 characters */
  readonly raw: string;
}
