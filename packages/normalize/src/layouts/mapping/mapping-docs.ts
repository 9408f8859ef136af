import type { ColumnDoc } from "../figures/columns.js";
import { ourColumns } from "./our-columns.js";

/** What a sidecar may say, key by key, in the order of the documentation. */
export const sidecarDocs: readonly ColumnDoc[] = [
  doc(
    "files",
    "the files that it holds for, where that is not the one beside it; names or patterns",
    '"gva_*.csv"',
  ),
  doc("dataset", "whose rows they are: name, licence, citation, restricted, synthetic", '{ "name": "Mine" }'),
  doc("vintage", "the day or release that the export is of", '"2024-03"'),
  doc("full", "whether it holds all of its data set", "true"),
  doc("encoding", "what its bytes are written in", '"windows-1251"'),
  doc("delimiter", "what is between cells; `tab` for a tab", '"~"'),
  doc("skip", "lines above the table", "2"),
  doc("header", "names for a table without a header; `false` calls its columns 1, 2, 3 …", '["day", "dead"]'),
  doc("keep", "rows to read, by the words of their columns", '{ "Type": ["attack"] }'),
  doc("leave_out", "rows to leave out, such as totals", '{ "Place": "Total" }'),
  doc("kind", "what a row is: `events`, `figures` or `articles`", '"figures"'),
  doc("layout", "a known layout, whose columns `columns` then name", '"acled"'),
  doc("nulls", "words of all columns that mean that nothing is known", '["k.A."]'),
  doc("columns", "our columns, and where each comes from", '{ "location": "Ort" }'),
  doc(
    "unpivot",
    "a wide table: each of some columns gives a row of its own",
    '{ "columns": ["Iraq", "Syria"], "name": "country", "value": "fatalities" }',
  ),
  doc("actors", "whom figures name and no table of ours has", '{ "Army of Orlan": { "country": "UA" } }'),
  doc("seen", "what `sitrep map` saw of the table, for people: not read", '{ "by": "sitrep map" }'),
];

/** What may be said of one column. */
export const sourceDocs: readonly ColumnDoc[] = [
  doc("from", "their column, or several that are joined", '["Year", "Month", "Day"]'),
  doc("join", "what is between joined words; a blank if left out", '"-"'),
  doc("split", "what is between the parts of a cell", '","'),
  doc(
    "pattern",
    "words with a star for each part of a cell; of several the first that fits",
    '"*, * district"',
  ),
  doc("part", "which part, from 1; -1 is the last", "2"),
  doc("value", "the same words for every row, in place of `from`", '"Iraq"'),
  doc(
    "year, month, day",
    "a date in up to three columns, in place of `from`",
    '{ "year": "J", "month": "M" }',
  ),
  doc(
    "format",
    "of dates: `yyyy`, `yy`, `MMMM` and `MMM` (names), `MM`, `M`, `dd`, `d`, `EEEE`, `HH`, `h`, `mm`, `ss`, `a`, `XXX` (a zone), words in `'…'`, or `excel`; a list where there are several",
    '["dd.MM.yyyy", "MMMM yyyy"]',
  ),
  doc("language", "of the names of months and countries, by its tag", '"ar-IQ"'),
  doc("zone", "IANA zone in which days are counted", '"Asia/Baghdad"'),
  doc("range", "the cell may hold both ends: `3 – 7`, `3–5 January 2024`", "true"),
  doc("qualifier", "their column that qualifies the number", '"Art"'),
  doc("qualifiers", "its words and ours", '{ "mindestens": "at least" }'),
  doc("decimal", "what stands before the decimals", '","'),
  doc("scale", "what numbers are multiplied by", "1000"),
  doc("order", "which of two plain coordinates in one cell comes first", '"longitude-first"'),
  doc("nulls", "words of this column that mean that nothing is known", '["-"]'),
  doc("values", "their words and ours; null where theirs mean nothing", '{ "Angriff": "attack" }'),
];

const TYPES = {
  text: "words",
  country: "a country: ISO code of two or three letters or a number, or its name",
  address: "an address, http or https",
  date: "a date: `2024-01-20`, `2024-01`, `2024`, or as its `format` says; an hour behind it goes to `event_time`",
  time: "an hour: `16:00`, `4:00 PM`, `16:00-05:00`",
  instant: "a moment: `2024-01-20T15:30:00Z`, or seconds since 1970",
  code: "a whole number",
  count: "a whole number from 0",
  latitude: "degrees north: `33.31`, `33°18'45\"N`",
  longitude: "degrees east: `44.36`, `44°21'36\"E`",
  point: "both coordinates: `33.31, 44.36`, `33°18'N 44°21'E`, `POINT (44.36 33.31)`",
  toll: "a number of people, which gives lowest, best and highest: `12`, `3 – 7`, `at least 5`, `20 est.`, `several`",
} as const;

/** The columns of events that a table of one's own may fill, those of one type together. */
export const ourColumnDocs: readonly { readonly names: readonly string[]; readonly says: string }[] =
  Object.entries(TYPES).map(([type, says]) => ({
    names: [...ourColumns].flatMap(([name, it]) => (it === type ? [name] : [])),
    says,
  }));

function doc(name: string, says: string, example: string): ColumnDoc {
  return { name, says, example };
}
