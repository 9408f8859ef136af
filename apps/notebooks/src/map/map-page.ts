import type { ReadOnlyDatabase } from "@sitrep/load";
import { MAP_WIDTH } from "../charts/map.js";
import { hasPoint, type MapRows } from "../charts/map-places.js";
import type { MapPage } from "../explore/page-data.js";
import { mapQueries, recordsCountQuery } from "../notebooks/map-queries.js";
import { type Cells, numberOf } from "../rows/cells.js";
import { readEventSpot, readMapFigure, readMapRecord, type Whereabouts } from "../rows/map-rows.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { rowsWithoutRestricted } from "../rows/without-restricted.js";
import { baseMapOf } from "./base-map.js";
import type { Reach } from "./frame.js";

/** What the map of a database is drawn from. `chronology` are its events, without what must not be redistributed; `restricted` are tables whose rows must not be redistributed. */
export async function mapPageOf(
  database: ReadOnlyDatabase,
  chronology: readonly ChronologyEvent[],
  restricted: ReadonlyMap<string, string>,
  includeRestricted: boolean,
): Promise<MapPage> {
  const rowsOf = async <Row>(sql: string, read: (row: Cells) => Row): Promise<Row[]> =>
    (await database.query(sql)).rows.map(read);
  const [counts] = (await database.query(recordsCountQuery(includeRestricted))).rows;
  const count = (name: string): number => (counts === undefined ? 0 : (numberOf(counts, name) ?? 0));
  const queries = mapQueries(includeRestricted, count("shown"));
  const [, spots, figures, records] = queries;
  const whereabouts = new Map(await rowsOf(spots.sql, readEventSpot));
  const isTheirs = ({ quotes }: ChronologyEvent): boolean =>
    quotes.length > 0 && quotes.every(({ file }) => restricted.has(file));
  const rows: MapRows = {
    events: chronology.map((event) => ({
      ...event,
      // an event of restricted rows alone has lost its place
      ...((isTheirs(event) ? null : whereabouts.get(event.event_id)) ?? NOWHERE),
    })),
    figures: rowsWithoutRestricted(await rowsOf(figures.sql, readMapFigure), restricted),
    records: await rowsOf(records.sql, readMapRecord),
  };
  return {
    name: "map",
    ...rows,
    base: baseMapOf(reachesOf(rows), MAP_WIDTH),
    queries,
    left_out: count("left_out"),
    of_records: count("shown"),
  };
}

const NOWHERE: Whereabouts = { latitude: null, longitude: null, radius: null, place_kind: null };

const reachesOf = ({ events, figures, records }: MapRows): Reach[] =>
  [...events, ...figures, ...records].flatMap((row) =>
    hasPoint(row) && row.latitude !== null && row.longitude !== null
      ? [{ latitude: row.latitude, longitude: row.longitude, radius: row.radius ?? 0 }]
      : [],
  );
