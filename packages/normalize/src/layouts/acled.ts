import { aliases, EVENT_ID, isAggregated, NATIVE, REQUIRED, ROW_ID } from "./acled/columns.js";
import { orderIn } from "./acled/day-order.js";
import { acledRecord } from "./acled/record.js";
import { AcledRow, acledRow, CURE } from "./acled/row.js";
import type { Dataset, Layout, LayoutKind, TableHead } from "./layout.js";
import { type DayOrder, orderCure } from "./records/day-order.js";
import { headerRowsOf, type NamedColumns, namedColumns } from "./records/named-columns.js";
import { NO_WORDS } from "./records/null-words.js";
import { recordsLayout } from "./records/records-layout.js";

const name = "acled";
/** its columns of days */
const DAYS = ["event_date"];
const says =
  "events of ACLED, one a row: exports of 2023 and later, of 2020 to 2022, and older ones in capitals";

/** The data set's terms. */
export const acledDataset: Dataset = {
  name: "ACLED",
  licence: "ACLED Terms of Use: attribution, no republishing of the rows",
  citation:
    "Raleigh, C., Kishi, R. and Linke, A. (2023). Political instability patterns are obscured by conflict dataset scope conditions, sources, and coding choices. Humanities and Social Sciences Communications 10, 74. ACLED, acleddata.com",
  restricted: true,
};

/** Armed Conflict Location & Event Data, of any edition. */
export const acled: LayoutKind = {
  name,
  says,
  recognise({ rows, delimiter, dayOrder = null }: TableHead) {
    const columns = namedColumns(rows[0]?.cells ?? [], aliases);
    const has = (column: string) => columns.indexOf(column) >= 0;
    const lacking = REQUIRED.filter((column) => !has(column));
    const missing = has(EVENT_ID) || has(ROW_ID) ? lacking : [EVENT_ID, ...lacking];
    if (missing.length === 0) return { layout: under(columns, headerRowsOf(rows), delimiter, dayOrder) };
    return isAggregated(has) ? { missing, refused: AGGREGATED } : { missing };
  },
};

const AGGREGATED = "ACLED's aggregated product, in which a row counts the events of a week or month";
const OWN = Object.keys(AcledRow.shape);
/** Columns of the schema with a column of the same name in a record. */
const STANDARD = OWN.filter((column) => !NATIVE.some((it) => it === column));
const COPIED = new Map([
  ...STANDARD.filter(
    (column) => column !== "event_id_cnty" && column !== "data_id" && column !== "fatalities",
  ).map((column): [string, string] => [column, column]),
  ["fatalities_best", "fatalities"],
]);
const TOGETHER = [
  ["disorder_type", "event_type", "sub_event_type"],
  ["iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude"],
  ["source", "source_scale"],
];
const NULLS: ReadonlySet<string> = new Set(NO_WORDS);

function under(columns: NamedColumns, headerRows: number, delimiter: string, order: DayOrder | null): Layout {
  const known = new Set([...OWN, ...NATIVE]);
  const found = [...known].filter((column) => columns.indexOf(column) >= 0).length;
  return recordsLayout({
    idColumn: EVENT_ID,
    name,
    says,
    dataset: acledDataset,
    schema: acledRow(order),
    dayOrder: { cure: CURE, cureUnder: (theirs) => orderCure(name, DAYS, theirs), orderIn: orderIn(columns) },
    header: columns.written,
    headerRows,
    indexOf: columns.indexOf,
    days: DAYS,
    others: columns.othersThan(columns.placesOf(STANDARD)),
    nulls: NULLS,
    delimiter,
    sure: found / columns.named,
    why: `${found} of ${columns.named} columns are ACLED's, as its ${editionOf(columns)} have them`,
    recordOf: acledRecord,
    together: TOGETHER,
    // without a column of its own rows may have another id
    copied: columns.indexOf(ROW_ID) < 0 ? new Map([...COPIED, ["source_event_id", EVENT_ID]]) : COPIED,
  });
}

function editionOf({ indexOf }: NamedColumns): string {
  if (indexOf("disorder_type") >= 0) return "exports since 2023";
  return indexOf("data_id") >= 0 || indexOf("sub_event_type") >= 0
    ? "exports of 2018 to 2022"
    : "files before 2018";
}
