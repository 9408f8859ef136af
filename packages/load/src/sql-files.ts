import { readFileSync } from "node:fs";

/** A SQL file of `sql/<folder>/<name>.sql`, and why it is at this place of the list; null where any place would do. */
export interface SqlFile {
  readonly name: string;
  readonly because: string | null;
}

const file = (name: string, because: string | null = null): SqlFile => ({ name, because });

export const tableFiles: readonly SqlFile[] = [
  file("meta"),
  file("files"),
  file("documents"),
  file("sentences"),
  file("document-copies"),
  file("claims"),
  file("records"),
  file("events"),
  file("event-members"),
  file("actors"),
  file("actor-names"),
  file("places"),
  file("place-names"),
  file("corrections"),
  file("judgements"),
  file("set-aside"),
  file("issues"),
];

export const viewFiles: readonly SqlFile[] = [
  file("figures", "first: every view of numbers reads their intervals from it"),
  file("claim-evidence", "second: shows figures, and every view below shows it"),
  file("claim-slots"),
  file("stated-claims"),
  file("attack-counts"),
  file("troop-levels"),
  file("casualties"),
  file("munitions"),
  file("losses"),
  file("figure-voices", "before the views that compare figures"),
  file("event-figures", "before the chronology, which shows them"),
  file("event-slots", "before the chronology, which says what is inferred"),
  file("event-reports", "before its two parts"),
  file("strike-chronology"),
  file("mentioned-events"),
  file("disputed-figures"),
  file("vintages", "before the records of a day, which take their order from it"),
  file("records-as-of", "before the current records, which are those of any day"),
  file("current-records", "before the views that show records"),
  file("record-history"),
  file("claims-and-records"),
  file("counted-windows", "before what is looked for in them"),
  file("held-events", "before the counts that they are looked for by"),
  file("counted-and-held", "before its rows in order and their numbers"),
  file("located-events"),
  file("counts-and-located"),
  file("parts-and-totals"),
  file("figure-questions", "before the figures of policies, which are chosen among them"),
  file("figure-history"),
  file("latest-figures", "before the policies, which start from them"),
  file("policy-lowest"),
  file("policy-low-best-high"),
  file("policy-latest-official"),
  file("policy-latest"),
  file("policy-median-of-independent"),
  file("policy-highest-of-two-independent"),
  file("policies"),
  file("policy-choices", "after the policies that it shows"),
  file("resolved-figures", "before the events, which show them"),
  file("resolved-events"),
  file("claims-as-of", "before the events of a day, which are made of them"),
  file("events-as-of"),
  file("sources"),
  file("judged-claims", "before the order of chance, which shows them"),
  file("sampled-claims", "before the shares that are counted of it"),
  file("accuracy"),
  file("consistency", "last: it reads the history, the parts and the counts"),
];

export const checkFiles: readonly SqlFile[] = [
  file("ids-are-unique", "first: where an id stands twice, every later check counts twice"),
  file("files-are-known"),
  file("rows-add-up"),
  file("claims-have-origins", "before the quotes: without a span there is nothing to look for"),
  file("sentences-stand-in-documents", "before the quotes, which are looked for in sentences"),
  file("quotes-stand-in-documents"),
  file("repeats-stand-in-documents"),
  file("slots-have-bases"),
  file("dates-lie-in-bounds"),
  file("actors-exist"),
  file("places-exist"),
  file("relations-exist"),
  file("events-have-members"),
  file("members-exist"),
];

/** The text of a SQL file. `sql/` is beside both `src/` and `dist/`, so that one path serves both. */
export const readSql = (folder: "tables" | "views" | "checks" | "exports", name: string): string =>
  readFileSync(new URL(`../sql/${folder}/${name}.sql`, import.meta.url), "utf8");

/** What makes an empty database: all tables, then all views. */
export const schemaSql = (): string =>
  [
    ...tableFiles.map(({ name }) => readSql("tables", name)),
    ...viewFiles.map(({ name }) => readSql("views", name)),
  ].join("\n");
