import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, type ReadOnlyDatabase } from "@sitrep/load";
import { csvText } from "@sitrep/model/csv";
import { type Change, changesIn, type History, historyAfter } from "./changes/changes.js";
import { holdingsOf } from "./changes/holdings.js";
import { claimsOf, explorableOf, type PageData, type PageRows, pageDataOf } from "./explore/page-data.js";
import { mapPageOf } from "./map/map-page.js";
import { attackCountsQueries } from "./notebooks/attack-counts.js";
import { dataSourcesNotebook } from "./notebooks/data-sources.js";
import { dataSourcesQueries } from "./notebooks/data-sources-queries.js";
import type { Notebook } from "./notebooks/notebook.js";
import { recordedEventsNotebook } from "./notebooks/recorded-events.js";
import { recordedQueries } from "./notebooks/recorded-queries.js";
import { strikeChronologyQueries } from "./notebooks/strike-chronology.js";
import { troopNumbersQueries } from "./notebooks/troop-numbers.js";
import { faultWords } from "./own/own-cells.js";
import { cardOf, ownFiles, ownNotebooks } from "./own/own-files.js";
import type { OwnFile } from "./own/own-notebook.js";
import { type PageScript, pageScript } from "./page-script.js";
import { surroundingsQuery } from "./reports/queries.js";
import { reportPages } from "./reports/report-pages.js";
import { type Cells, wordsOf } from "./rows/cells.js";
import { type Overview, overviewQuery, readOverview } from "./rows/overview.js";
import {
  readActor,
  readAttackCount,
  readChronologyEvent,
  readDisputedPair,
  readPlace,
  readTroopLevel,
} from "./rows/read-rows.js";
import { readActorName, readRecordedRows, readToldEvent } from "./rows/recorded-rows.js";
import { readSurroundings } from "./rows/report-rows.js";
import {
  readMonthCount,
  readPrecisionCount,
  readSetAsideReason,
  readSourceFile,
} from "./rows/source-rows.js";
import type { ActorRow, PlaceRow } from "./rows/view-rows.js";
import {
  eventsWithoutRestricted,
  reasonsWithoutRestricted,
  restrictedFiles,
  rowsWithoutRestricted,
} from "./rows/without-restricted.js";
import { type Names, namesFrom } from "./words/names.js";
import { frontPage } from "./writers/front-page.js";
import { pageOf } from "./writers/page.js";
import { svgOf } from "./writers/svg.js";

/**
 * Draws the notebooks of a database into a folder: a page each, an index, SVG and CSV per chart, and a page for each report in `reports/`. Gives the names of the files. The
 * words of rows that must not be redistributed (ACLED, GTD) are left out unless `includeRestricted` is set. `faults` are sentences on cells of own notebooks that could not be made.
 */
export async function writeNotebooks({
  database,
  out,
  includeRestricted = false,
  own = [],
  history = null,
}: {
  database: string;
  out: string;
  includeRestricted?: boolean;
  /** Markdown files that are notebooks */
  own?: readonly OwnFile[];
  /** what the pages were made of before; null where nobody knows */
  history?: History | null;
}): Promise<{ files: string[]; faults: string[]; history: History }> {
  const opened = await openDatabase(database);
  const files: string[] = [];
  const faults: string[] = [];
  let after: History;
  try {
    const known = await namedIn(opened);
    const names = namesFrom(known.actors, known.places);
    const pages = await pagesOf(opened, known, names, includeRestricted);
    const overview = await overviewOf(opened);
    after = historyAfter(history, await holdingsOf(opened));
    await mkdir(join(out, "reports"), { recursive: true });
    const closed = includeRestricted ? new Set<string>() : await restrictedIn(opened);
    const others = await ownNotebooks(own, database, closed, includeRestricted, out);
    const cards = others.map(cardOf);
    const made = [filesOf(pages, overview, pageScript(), cards, changesIn(after))];
    const all = [...pages.map(({ notebook }) => notebook), ...cards];
    for (const notebook of others) {
      made.push(await ownFiles(notebook, all, opened, includeRestricted, pageScript()));
      faults.push(...notebook.faults.map(faultWords));
    }
    for (const [name, text] of made.flatMap((texts) => [...texts])) {
      await writeFile(join(out, name), text);
      files.push(name);
    }
    for await (const [name, text] of reportPages(opened, names, includeRestricted)) {
      await writeFile(join(out, name), text);
      files.push(name);
    }
  } finally {
    opened.close();
  }
  return { files, faults, history: after };
}

/** A notebook, and the rows from which a browser can draw it anew; null for one that stands still. */
export interface Page {
  readonly notebook: Notebook;
  readonly data: PageData | null;
}

/** Name and text of every file of some notebooks. */
export function filesOf(
  pages: readonly Page[],
  overview: Overview,
  { code, hash }: PageScript,
  own: readonly Notebook[] = [],
  changes: readonly Change[] | null = null,
): Map<string, string> {
  const notebooks = [...pages.map(({ notebook }) => notebook), ...own];
  const files = new Map([["index.html", frontPage(notebooks, overview, changes)]]);
  for (const { notebook, data } of pages) {
    const lives = data !== null && notebook.charts.length > 0;
    const life = lives ? { code, hash, data: JSON.stringify(data) } : null;
    files.set(`${notebook.name}.html`, pageOf(notebook, notebooks, life));
    for (const chart of notebook.charts) {
      files.set(`${chart.name}.svg`, svgOf(chart, `${notebook.name}.html`));
      const numbers = notebook.data.get(chart.name);
      if (numbers) files.set(`${chart.name}.csv`, csvText(numbers.header, numbers.rows));
    }
  }
  return files;
}

/** Files of which no word may be redistributed: their reports have no page. */
const restrictedIn = async (database: ReadOnlyDatabase): Promise<Set<string>> =>
  new Set(
    await rowsOf(database, "SELECT file FROM files WHERE restricted ORDER BY file", (row) =>
      wordsOf(row, "file"),
    ),
  );

const rowsOf = async <Row>(
  database: ReadOnlyDatabase,
  sql: string,
  read: (row: Cells) => Row,
): Promise<Row[]> => (await database.query(sql)).rows.map(read);

/** Claims whose sentences are in a page; the evidence of further ones leads to their report. */
const MOST_SURROUNDINGS = 2_000;

async function overviewOf(database: ReadOnlyDatabase): Promise<Overview> {
  const [row] = (await database.query(overviewQuery)).rows;
  if (row === undefined) throw new Error("a query without a table gave no row");
  return readOverview(row);
}

/** Characters of the rows in a page. */
const LARGEST_DATA = 6_000_000;

const sizeOf = (page: PageRows): number => {
  let size = 0;
  const rows = page.name === "map" ? [...page.events, ...page.figures, ...page.records] : page.rows;
  for (const row of rows) size += JSON.stringify(row).length;
  return size;
};

interface Known {
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
}

const namedIn = async (database: ReadOnlyDatabase): Promise<Known> => ({
  actors: await rowsOf(
    database,
    "SELECT actor_id, name, kind, parent, country FROM actors ORDER BY actor_id",
    readActor,
  ),
  places: await rowsOf(database, "SELECT place_id, name, kind FROM places ORDER BY place_id", readPlace),
});

async function pagesOf(
  database: ReadOnlyDatabase,
  { actors, places }: Known,
  names: Names,
  includeRestricted: boolean,
): Promise<Page[]> {
  const [counts, disputes] = attackCountsQueries;
  const [tables, reasons, precision, months] = dataSourcesQueries;
  const files = await rowsOf(database, tables.sql, readSourceFile);
  const restricted = includeRestricted ? new Map<string, string>() : restrictedFiles(files);
  const figures = rowsWithoutRestricted(await rowsOf(database, counts.sql, readAttackCount), restricted);
  const shown = new Set(figures.map(({ claim_id }) => claim_id));
  const pairs = await rowsOf(database, disputes.sql, readDisputedPair);
  const disputed = pairs.filter((it) => shown.has(it.left_claim_id) && shown.has(it.right_claim_id));
  const troops = await rowsOf(database, troopNumbersQueries[0].sql, readTroopLevel);
  const chronology = eventsWithoutRestricted(
    await rowsOf(database, strikeChronologyQueries[0].sql, readChronologyEvent),
    restricted,
  );
  const [recorded, told, actorNames] = recordedQueries;
  const still = (notebook: Notebook): Page => ({ notebook, data: null });
  const live = async (page: PageRows): Promise<Page> => {
    const whole = explorableOf({ page, surroundings: {}, actors, places }).notebookOf();
    // a page of many megabytes stands still: a browser would read its rows for longer than a reader waits
    if (sizeOf(page) > LARGEST_DATA) return still(whole);
    const claims = claimsOf(page).slice(0, MOST_SURROUNDINGS);
    const query = surroundingsQuery(claims, includeRestricted);
    const read = claims.length === 0 ? [] : await rowsOf(database, query, readSurroundings);
    return { notebook: whole, data: pageDataOf(page, actors, places, Object.fromEntries(read)) };
  };
  return [
    await live({ name: "attack-counts", rows: figures, disputes: disputed }),
    await live({ name: "troop-numbers", rows: rowsWithoutRestricted(troops, restricted) }),
    await live({ name: "strike-chronology", rows: chronology }),
    await live(await mapPageOf(database, chronology, restricted, includeRestricted)),
    still(
      recordedEventsNotebook(
        figures,
        disputed,
        {
          rows: await rowsOf(database, recorded.sql, readRecordedRows),
          events: await rowsOf(database, told.sql, readToldEvent),
          actorNames: await rowsOf(database, actorNames.sql, readActorName),
        },
        names,
        [counts, ...recordedQueries],
      ),
    ),
    still(
      dataSourcesNotebook({
        files,
        reasons: reasonsWithoutRestricted(
          await rowsOf(database, reasons.sql, readSetAsideReason),
          restricted,
        ),
        precision: await rowsOf(database, precision.sql, readPrecisionCount),
        months: await rowsOf(database, months.sql, readMonthCount),
      }),
    ),
  ];
}
