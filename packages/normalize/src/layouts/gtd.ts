import { boundsOf, partialDate } from "@sitrep/model";
import { z } from "zod";
import { gtdHeader } from "./gtd/header.js";
import type { Dataset, LayoutKind } from "./layout.js";
import { landNamed, pointDoubt } from "./records/lands.js";
import { NO_EVENT_ID, newRecord, type RecordFields } from "./records/new-record.js";
import { NO_NUMBER, NO_WORDS } from "./records/null-words.js";
import type { BadCell } from "./records/outcomes.js";
import { type Native, recordsLayout } from "./records/records-layout.js";
import { remembered } from "./records/remembered.js";
import { decimal, made, requiredWhole, text, whole } from "./rows/cells.js";
import { countryIn } from "./words.js";

const name = "gtd";
const says =
  "the Global Terrorism Database: 135 columns, or extracts with its id, its three columns of the date and some of the others";

/** The data set's terms. */
export const gtdDataset: Dataset = {
  name: "GTD",
  licence: "START's terms of use: rows must not be redistributed",
  citation:
    "START (National Consortium for the Study of Terrorism and Responses to Terrorism), University of Maryland: Global Terrorism Database, https://www.start.umd.edu/gtd",
  restricted: true,
};

/** -9 and -99 mean unknown; blanks, and what R, pandas and SPSS write for them, mean that nothing is said. */
const CODES = [".", "-9", "-99", "-9.0", "-99.0"];
const NULLS = [...NO_NUMBER, ...CODES];
const SILENT = [...NO_WORDS, ...CODES];
const UNKNOWN = ["Unknown", "unknown"];

const people = (what: string) =>
  decimal(0, 1_000_000, [...NULLS, ...UNKNOWN], `${what}: a number, blank or -99 where it is not known`);

/** Cells that are read; every other is kept as it is. */
export const gtdRow = z.object({
  eventid: made(idOf, "an id of twelve digits", NULLS),
  iyear: requiredWhole(1900, 2100, "a year"),
  imonth: whole(0, 12, NULLS, "a month, 0 where it is not known"),
  iday: whole(0, 31, NULLS, "a day, 0 where it is not known"),
  approxdate: text(SILENT),
  country_txt: text(SILENT),
  region_txt: text(SILENT),
  provstate: text([...SILENT, ...UNKNOWN]),
  city: text([...SILENT, ...UNKNOWN]),
  latitude: decimal(-90, 90, NULLS),
  longitude: decimal(-180, 180, NULLS),
  specificity: whole(0, 5, NULLS, "how exact the place is, 1 to 5"),
  vicinity: whole(0, 1, NULLS, "1 where it was near the city, 0 where in it"),
  summary: text(SILENT),
  attacktype1_txt: text(SILENT),
  targtype1_txt: text(SILENT),
  corp1: text([...SILENT, ...UNKNOWN]),
  target1: text([...SILENT, ...UNKNOWN]),
  gname: text([...SILENT, ...UNKNOWN]),
  gname2: text([...SILENT, ...UNKNOWN]),
  gname3: text([...SILENT, ...UNKNOWN]),
  nkill: people("people killed, attackers among them"),
  nwound: people("people hurt who lived, attackers among them"),
  nhostkid: people("people kidnapped or held hostage"),
  weaptype1_txt: text([...SILENT, ...UNKNOWN]),
  weaptype2_txt: text([...SILENT, ...UNKNOWN]),
  weaptype3_txt: text([...SILENT, ...UNKNOWN]),
  weaptype4_txt: text([...SILENT, ...UNKNOWN]),
  scite1: text(SILENT),
  scite2: text(SILENT),
  scite3: text(SILENT),
});
type GtdRow = z.output<typeof gtdRow>;

const TOLD = new Set([
  ...["eventid", "iyear", "imonth", "iday", "country_txt", "region_txt", "provstate", "city"],
  ...["latitude", "longitude", "specificity", "summary", "attacktype1_txt", "targtype1_txt", "gname"],
  ...["weaptype1_txt", "weaptype2_txt", "weaptype3_txt", "weaptype4_txt"],
  ...["nkill", "nwound", "nhostkid", "scite1", "scite2", "scite3"],
]);

/** Incidents since 1970. A day or month of 0 leaves the month or the year. */
export const gtd: LayoutKind = {
  name,
  says,
  recognise(head) {
    const found = gtdHeader(head);
    if ("missing" in found) return found;
    const { names, columns, ...about } = found;
    const layout = recordsLayout({
      idColumn: "eventid",
      ...{ name, says, dataset: gtdDataset, ...about, delimiter: head.delimiter },
      schema: gtdRow,
      header: names,
      indexOf: columns.indexOf,
      others: columns.othersThan(columns.placesOf(TOLD), names),
      nulls: EMPTY,
      needed: new Set(["eventid", "imonth", "iday"]),
      recordOf(row, native, id, line, context) {
        const fields = fieldsOf(row, native);
        return "expected" in fields ? fields : newRecord(gtdDataset.name, id, line, context, fields);
      },
    });
    return { layout };
  },
};

/** Codes for what is not known are told apart from blanks, and kept. */
const EMPTY = new Set([""]);

const countryOf = remembered(countryIn);

const ROUNDED = /^\d\.\d+E\+11$/i;

/** "197000000001" or "197000000001.0"; "1.97E+11", which Excel has rounded, is no id any more, but no reason to lose the row. */
function idOf(words: string): string | undefined {
  const digits = words.endsWith(".0") ? words.slice(0, -2) : words;
  return /^\d{12}$/.test(digits) || ROUNDED.test(words) ? digits : undefined;
}

function fieldsOf(row: GtdRow, native: Native): RecordFields | BadCell {
  const { iyear, imonth, iday, country_txt, specificity, nkill, nwound } = row;
  const date = partialDate(iyear, imonth || null, iday || null);
  if (date === null)
    return {
      column: "iday",
      code: "bad-date",
      found: `${iyear}-${imonth}-${iday}`,
      expected: "a day of the calendar",
    };
  const bounds = boundsOf(date);
  const { latitude, longitude } = row;
  const country_code = country_txt === null ? null : countryOf(country_txt);
  const land = country_code === null ? null : landNamed(country_code);
  const located = latitude !== null && longitude !== null;
  const doubt = land && located ? pointDoubt(land, latitude, longitude) : null;
  const isRounded = row.eventid !== null && ROUNDED.test(row.eventid);
  const [killed, injured, taken] = [countOf(nkill), countOf(nwound), countOf(row.nhostkid)];
  return {
    source_event_id: isRounded ? null : row.eventid,
    event_date: date,
    date_from: bounds?.from ?? null,
    date_to: bounds?.to ?? null,
    event_type: row.attacktype1_txt,
    actor1: row.gname,
    assoc_actor_1: [row.gname2, row.gname3].filter((group) => group !== null).join("; ") || null,
    actor2: row.target1 ?? row.corp1 ?? row.targtype1_txt,
    inter2: row.targtype1_txt,
    country: country_txt,
    country_code,
    region: row.region_txt,
    admin1: row.provstate,
    location: row.city,
    latitude,
    longitude,
    geo_precision: specificity || null,
    geo_radius_m: radiusOf(specificity, row.vicinity),
    source: [row.scite1, row.scite2, row.scite3].filter((source) => source !== null).join("; ") || null,
    notes: row.summary,
    fatalities_low: killed.isShared ? Math.floor(nkill ?? 0) : null,
    fatalities_best: killed.count,
    fatalities_high: killed.isShared ? Math.ceil(nkill ?? 0) : null,
    injured: injured.count,
    kidnapped: taken.count,
    weapon: WEAPONS.flatMap((column) => row[column] ?? []).join("; ") || null,
    flags: [
      ...(row.eventid === null ? [NO_EVENT_ID] : isRounded ? ["id-rounded"] : []),
      ...(row.approxdate !== null ? ["date-approximate"] : []),
      ...(doubt === null ? [] : [doubt]),
      ...(killed.isShared ? ["fatalities-shared"] : []),
      ...(injured.isShared ? ["injured-shared"] : []),
    ],
    native: {
      ...(isRounded ? { eventid: row.eventid ?? "" } : {}),
      ...native,
      ...(killed.isShared ? { nkill: String(nkill) } : {}),
      ...(injured.isShared ? { nwound: String(nwound) } : {}),
      ...(taken.isShared ? { nhostkid: String(row.nhostkid) } : {}),
    },
  };
}

const WEAPONS = ["weaptype1_txt", "weaptype2_txt", "weaptype3_txt", "weaptype4_txt"] as const;

/** A toll of several attacks that is known only for all of them is shared out evenly, so that parts of people occur: 1.5 → 2. */
function countOf(people: number | null): { readonly count: number | null; readonly isShared: boolean } {
  return {
    count: people === null ? null : Math.round(people),
    isShared: people !== null && people % 1 !== 0,
  };
}

/**
 * Metres by specificity: 1 the town itself (or near it), 2 and 3 the centre of the smallest division known, 4 of a first-level division;
 * 5 is no place.
 */
function radiusOf(specificity: number | null, vicinity: number | null): number | null {
  switch (specificity) {
    case 1:
      return vicinity === 1 ? 25_000 : 5_000;
    case 2:
    case 3:
      return 50_000;
    case 4:
      return 150_000;
    default:
      return null;
  }
}
