import type { ReadOnlyDatabase } from "@sitrep/load";
import { type Cells, wordsOf } from "../rows/cells.js";

/** What a database holds, by id, with a few words for each: enough to say later what is new and what is gone. */
export interface Holdings {
  /** reports and tables by name, with the hash of their bytes */
  readonly files: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly disputes: Readonly<Record<string, string>>;
}

/** What is looked at, in the order in which it is reported. */
export const HELD = ["files", "figures", "events", "disputes"] as const satisfies readonly (keyof Holdings)[];

/** The words of rows that must not be redistributed stay out: of a figure and an event, its kind and its day. */
const QUERIES: Readonly<Record<keyof Holdings, string>> = {
  files: "SELECT file AS id, file_hash AS words FROM files WHERE role IN ('report', 'table') ORDER BY file",
  figures: `SELECT claim_id AS id, concat_ws(', ', replace(kind, '_', ' '), file) AS words FROM claims WHERE kind <> 'event' ORDER BY claim_id`,
  events:
    "SELECT event_id AS id, concat_ws(', ', event_type, coalesce(date, 'no date'), nullif(array_to_string(country, '+'), '')) AS words FROM strike_chronology ORDER BY event_id",
  disputes: `SELECT concat_ws('/', left_claim_id, right_claim_id) AS id,
  concat_ws(', ', replace(kind, '_', ' '), coalesce(left_as_of, 'no date'), area) AS words
FROM disputed_figures ORDER BY ALL`,
};

/** Above this the words are left out: only how many. */
const MOST_WORDS = 20_000;

export async function holdingsOf(database: ReadOnlyDatabase): Promise<Holdings> {
  const read = async (name: keyof Holdings): Promise<Record<string, string>> => {
    const { rows } = await database.query(QUERIES[name]);
    const isLong = name !== "files" && rows.length > MOST_WORDS;
    return Object.fromEntries(
      rows.map((row: Cells) => [wordsOf(row, "id"), isLong ? "" : wordsOf(row, "words")]),
    );
  };
  return {
    files: await read("files"),
    figures: await read("figures"),
    events: await read("events"),
    disputes: await read("disputes"),
  };
}
