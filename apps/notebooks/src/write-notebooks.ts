import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase, type ReadOnlyDatabase } from "@sitrep/load";
import { attackCountsNotebook, attackCountsQueries } from "./notebooks/attack-counts.js";
import { dataSourcesNotebook } from "./notebooks/data-sources.js";
import { dataSourcesQueries } from "./notebooks/data-sources-queries.js";
import type { Notebook } from "./notebooks/notebook.js";
import { recordedEventsNotebook } from "./notebooks/recorded-events.js";
import { recordedQueries } from "./notebooks/recorded-queries.js";
import { strikeChronologyNotebook, strikeChronologyQueries } from "./notebooks/strike-chronology.js";
import { troopNumbersNotebook, troopNumbersQueries } from "./notebooks/troop-numbers.js";
import { reportPages } from "./reports/report-pages.js";
import type { Cells } from "./rows/cells.js";
import {
  readActor,
  readAttackCount,
  readChronologyEvent,
  readDisputedPair,
  readPlace,
  readTroopLevel,
} from "./rows/read-rows.js";
import { readActorName, readRecordedRows, readToldEvent } from "./rows/recorded-rows.js";
import {
  readMonthCount,
  readPrecisionCount,
  readSetAsideReason,
  readSourceFile,
} from "./rows/source-rows.js";
import {
  eventsWithoutRestricted,
  reasonsWithoutRestricted,
  restrictedFiles,
  rowsWithoutRestricted,
} from "./rows/without-restricted.js";
import { type Names, namesFrom } from "./words/names.js";
import { csvText } from "./writers/csv.js";
import { indexOf, pageOf } from "./writers/page.js";
import { svgOf } from "./writers/svg.js";

/**
 * Draws the notebooks of a database into a folder: a page each, an index, SVG and CSV per chart, and a page for each report in `reports/`. Gives the names of the files. The
 * words of rows that must not be given on (ACLED, GTD) are left out unless `includeRestricted` is set.
 */
export async function writeNotebooks({
  database,
  out,
  includeRestricted = false,
}: {
  database: string;
  out: string;
  includeRestricted?: boolean;
}): Promise<{ files: string[] }> {
  const opened = await openDatabase(database);
  const files: string[] = [];
  try {
    const names = await namesIn(opened);
    const notebooks = await notebooksOf(opened, names, includeRestricted);
    await mkdir(join(out, "reports"), { recursive: true });
    for (const [name, text] of filesOf(notebooks)) {
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
  return { files };
}

/** Name and text of every file of some notebooks. */
export function filesOf(notebooks: readonly Notebook[]): Map<string, string> {
  const files = new Map([["index.html", indexOf(notebooks)]]);
  for (const notebook of notebooks) {
    files.set(`${notebook.name}.html`, pageOf(notebook, notebooks));
    for (const chart of notebook.charts) {
      files.set(`${chart.name}.svg`, svgOf(chart, `${notebook.name}.html`));
      const data = notebook.data.get(chart.name);
      if (data) files.set(`${chart.name}.csv`, csvText(data.header, data.rows));
    }
  }
  return files;
}

const rowsOf = async <Row>(
  database: ReadOnlyDatabase,
  sql: string,
  read: (row: Cells) => Row,
): Promise<Row[]> => (await database.query(sql)).rows.map(read);

const namesIn = async (database: ReadOnlyDatabase): Promise<Names> =>
  namesFrom(
    await rowsOf(
      database,
      "SELECT actor_id, name, kind, parent, country FROM actors ORDER BY actor_id",
      readActor,
    ),
    await rowsOf(database, "SELECT place_id, name, kind FROM places ORDER BY place_id", readPlace),
  );

async function notebooksOf(
  database: ReadOnlyDatabase,
  names: Names,
  includeRestricted: boolean,
): Promise<Notebook[]> {
  const [counts, disputes] = attackCountsQueries;
  const [tables, reasons, precision, months] = dataSourcesQueries;
  const files = await rowsOf(database, tables.sql, readSourceFile);
  const restricted = includeRestricted ? new Map<string, string>() : restrictedFiles(files);
  const figures = rowsWithoutRestricted(await rowsOf(database, counts.sql, readAttackCount), restricted);
  const shown = new Set(figures.map(({ claim_id }) => claim_id));
  const pairs = await rowsOf(database, disputes.sql, readDisputedPair);
  const disputed = pairs.filter((it) => shown.has(it.left_claim_id) && shown.has(it.right_claim_id));
  const troops = await rowsOf(database, troopNumbersQueries[0].sql, readTroopLevel);
  const chronology = await rowsOf(database, strikeChronologyQueries[0].sql, readChronologyEvent);
  const [recorded, told, actorNames] = recordedQueries;
  return [
    attackCountsNotebook(figures, disputed, names),
    troopNumbersNotebook(rowsWithoutRestricted(troops, restricted), names),
    strikeChronologyNotebook(eventsWithoutRestricted(chronology, restricted), names),
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
    dataSourcesNotebook({
      files,
      reasons: reasonsWithoutRestricted(await rowsOf(database, reasons.sql, readSetAsideReason), restricted),
      precision: await rowsOf(database, precision.sql, readPrecisionCount),
      months: await rowsOf(database, months.sql, readMonthCount),
    }),
  ];
}
