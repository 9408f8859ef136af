import type { Dataset, Layout, LayoutKind, TableHead } from "./layout.js";
import { type DayOrder, orderCure } from "./records/day-order.js";
import { headerRowsOf, type NamedColumns, namedColumns } from "./records/named-columns.js";
import { NO_WORDS } from "./records/null-words.js";
import { recordsLayout } from "./records/records-layout.js";
import { aliases, GED_COLUMNS, REQUIRED } from "./ucdp/columns.js";
import { orderIn } from "./ucdp/day-order.js";
import { headerByShape } from "./ucdp/header.js";
import { ucdpRecord } from "./ucdp/record.js";
import { CURE, TOLD, ucdpRow } from "./ucdp/row.js";

const name = "ucdp-ged";
/** its columns of days */
const DAYS = ["date_start", "date_end"];
const says =
  "events of the UCDP Georeferenced Event Dataset, one a row: yearly and candidate releases with or without header, API and HDX";

/** The data set's terms. */
export const ucdpDataset: Dataset = {
  name: "UCDP GED",
  licence: "CC-BY-4.0",
  citation:
    "Sundberg, R. and Melander, E. (2013). Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4). Davies, S., Pettersson, T. and Öberg, M. (2023). Organized violence 1989–2022, and the return of conflict between states. Journal of Peace Research 60(4).",
  restricted: false,
};

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, of any release. */
export const ucdp: LayoutKind = {
  name,
  says,
  recognise({ rows, delimiter, dayOrder = null }: TableHead) {
    const columns = namedColumns(rows[0]?.cells ?? [], aliases);
    const missing = REQUIRED.filter((column) => columns.indexOf(column) < 0);
    if (missing.length === 0) {
      const own = GED_COLUMNS.filter((column) => columns.indexOf(column) >= 0).length;
      const why = `${own} of ${columns.named} columns are UCDP GED's`;
      return { layout: under(columns, headerRowsOf(rows), own / columns.named, why, delimiter, dayOrder) };
    }
    const header = headerByShape(rows);
    if (header === null) return { missing };
    const why = `no header, and ${GED_COLUMNS.length} cells a row that look like UCDP GED's`;
    return { layout: under(namedColumns(header), 0, SURE_BY_SHAPE, why, delimiter, dayOrder) };
  },
};

/** A shape may be where a name does not. */
const SURE_BY_SHAPE = 0.9;
const COPIED = new Map([
  ...["country", "region", "latitude", "longitude", "deaths_a", "deaths_b", "deaths_civilians"].map(
    (column): [string, string] => [column, column],
  ),
  ["deaths_unknown", "deaths_unknown"],
  ["actor1", "side_a"],
  ["actor2", "side_b"],
  ["admin1", "adm_1"],
  ["admin2", "adm_2"],
  ["location", "where_coordinates"],
  ["geo_precision", "where_prec"],
  ["time_precision", "date_prec"],
  ["fatalities_low", "low"],
  ["fatalities_best", "best"],
  ["fatalities_high", "high"],
]);
const TOGETHER = [
  ["side_a", "side_b"],
  ["where_coordinates", "adm_1", "adm_2", "latitude", "longitude"],
  ["country", "region"],
];
const NULLS: ReadonlySet<string> = new Set(NO_WORDS);

function under(
  columns: NamedColumns,
  headerRows: number,
  sure: number,
  why: string,
  delimiter: string,
  order: DayOrder | null,
): Layout {
  return recordsLayout({
    idColumn: "id",
    name,
    says,
    dataset: ucdpDataset,
    schema: ucdpRow(order),
    dayOrder: { cure: CURE, cureUnder: (theirs) => orderCure(name, DAYS, theirs), orderIn: orderIn(columns) },
    header: columns.written,
    headerRows,
    indexOf: columns.indexOf,
    days: DAYS,
    others: columns.othersThan(columns.placesOf(TOLD)),
    nulls: NULLS,
    delimiter,
    sure,
    why,
    recordOf: ucdpRecord,
    together: TOGETHER,
    copied: COPIED,
  });
}
