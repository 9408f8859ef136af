import { boundsOf, daysBetween } from "@sitrep/model";
import { z } from "zod";
import type { Dataset, Layout, LayoutKind } from "../layout.js";
import { EARLY, isEarly } from "../records/days.js";
import { namedColumns } from "../records/named-columns.js";
import { newRecord, type RecordFields } from "../records/new-record.js";
import { NO_NUMBER, NO_WORDS } from "../records/null-words.js";
import { type Native, type RecordsPlan, recordsLayout } from "../records/records-layout.js";
import { decimal, made, required, requiredMade, text, whole } from "../rows/cells.js";
import { countryRadius } from "../words.js";
import { rootWords, subWords } from "./cameo.js";
import { dayOf, instantOf, placeNamesOf } from "./cells.js";
import { events1, events2 } from "./columns.js";
import { countryOfFips } from "./fips.js";
import { type GdeltFound, type GdeltShape, recogniseGdelt } from "./recognise.js";

/** Cells that are read; every other is kept as it is. Names are those of the columns, in lower case. */
export const eventRow = z.object({
  globaleventid: required("the id of an event"),
  sqldate: requiredMade(dayOf, "a date of eight digits, 20160728"),
  actor1name: text(NO_WORDS),
  actor2name: text(NO_WORDS),
  eventcode: text(),
  eventrootcode: text(),
  numsources: whole(0, 999_999_999, NO_NUMBER),
  actiongeo_type: whole(0, 5, NO_NUMBER),
  actiongeo_fullname: text(NO_WORDS),
  actiongeo_countrycode: text(NO_WORDS),
  actiongeo_lat: decimal(-90, 90, NO_NUMBER),
  actiongeo_long: decimal(-180, 180, NO_NUMBER),
  dateadded: made(instantOf, "a date of eight or fourteen digits, 20160728154500", NO_NUMBER),
  sourceurl: text(NO_WORDS),
});
type EventRow = z.output<typeof eventRow>;

const TOLD = new Set([
  "globaleventid",
  "sqldate",
  "actor1name",
  "actor2name",
  "numsources",
  "actiongeo_type",
  "actiongeo_fullname",
  "actiongeo_lat",
  "actiongeo_long",
  "sourceurl",
]);

const needed = [
  ...["GLOBALEVENTID", "SQLDATE", "EventCode", "EventRootCode", "ActionGeo_Type", "ActionGeo_FullName"],
  ...["ActionGeo_CountryCode", "ActionGeo_Lat", "ActionGeo_Long"],
];
const begins = [/^\d+$/, /^\d{8}(?:\d{6})?$/, /^\d{6}$/, /^\d{4}$/, /^\d{4}(?:\.\d+)?$/];

/** 61 columns, every quarter of an hour since February 2015. */
export const gdelt2Events: LayoutKind = kindOf("gdelt-2-events", "GDELT 2.0 Events", {
  columns: events2,
  needed: [...needed, "ActionGeo_ADM2Code"],
  foreign: [],
  widths: [events2.length],
  begins,
});

/** 58 columns, every day since April 2013; 57, without SOURCEURL, in the files of the years before. */
export const gdelt1Events: LayoutKind = kindOf("gdelt-1-events", "GDELT 1.0 Events", {
  columns: events1,
  needed,
  foreign: ["ActionGeo_ADM2Code"],
  widths: [events1.length, events1.length - 1],
  begins,
});

export const gdeltDataset = (name: string): Dataset => ({
  name,
  licence: "free to use and redistribute, with a citation of the GDELT Project and a link to it",
  citation: "The GDELT Project, https://www.gdeltproject.org/",
  restricted: false,
});

function kindOf(name: string, dataset: string, shape: GdeltShape): LayoutKind {
  const widths = shape.widths.join(" or ");
  const says = `${dataset}: ${widths} columns, most often without a header; what machines read in the news`;
  return {
    name,
    says,
    recognise(head) {
      const found = recogniseGdelt(head, shape);
      if ("missing" in found) return found;
      const { delimiter } = head;
      const plan = { name, says, dataset: gdeltDataset(dataset), schema: eventRow, delimiter };
      return { layout: gdeltLayout(plan, found, TOLD, fieldsOf) };
    },
  };
}

type Plan<Shape extends z.ZodRawShape> = Pick<
  RecordsPlan<Shape>,
  "name" | "says" | "dataset" | "schema" | "delimiter"
>;

/** The layout of one of GDELT's tables, whose columns stand where they were found. */
export function gdeltLayout<Shape extends z.ZodRawShape>(
  plan: Plan<Shape>,
  found: GdeltFound,
  told: Iterable<string>,
  fieldsOf: (row: z.output<z.ZodObject<Shape>>, native: Native) => RecordFields,
): Layout {
  const columns = namedColumns(found.header);
  return recordsLayout({
    idColumn: "globaleventid",
    ...plan,
    ...found,
    indexOf: columns.indexOf,
    others: columns.othersThan(columns.placesOf(told), found.header),
    nulls: EMPTY,
    recordOf: (row, native, id, line, context) =>
      newRecord(plan.dataset.name, id, line, context, fieldsOf(row, native)),
  });
}

const EMPTY = new Set([""]);

function fieldsOf(row: EventRow, native: Native): RecordFields {
  const { sqldate, actiongeo_type, actiongeo_countrycode: fips, dateadded, sourceurl } = row;
  const bounds = sqldate.length === 10 ? { from: sqldate, to: sqldate } : boundsOf(sqldate);
  // 0 means that no place was found
  const type = actiongeo_type || null;
  const place = placeNamesOf(type, row.actiongeo_fullname);
  const country_code = fips === null ? null : countryOfFips(fips);
  const isAddress = sourceurl !== null && /^https?:\/\//i.test(sourceurl);
  return {
    source_event_id: row.globaleventid,
    event_date: sqldate,
    date_from: bounds?.from ?? null,
    date_to: bounds?.to ?? null,
    event_type: row.eventrootcode === null ? null : rootWords(row.eventrootcode),
    sub_event_type: row.eventcode === null ? null : subWords(row.eventcode),
    actor1: row.actor1name,
    actor2: row.actor2name,
    country: place.country,
    country_code,
    admin1: place.admin1,
    location: row.actiongeo_fullname,
    latitude: row.actiongeo_lat,
    longitude: row.actiongeo_long,
    geo_precision: type,
    geo_radius_m: type === null ? null : radiusOf(type, country_code),
    source: isAddress ? null : sourceurl,
    source_url: isAddress ? sourceurl : null,
    number_of_sources: row.numsources,
    timestamp: dateadded,
    flags: flagsOf(sqldate, dateadded, type),
    native,
  };
}

/**
 * Metres by what was matched: 1 a country (the radius of its area), 2 a state of the US (their mean area), 3 and 4 a town, 5 a
 * province elsewhere. GDELT places an event at the matched name's centre.
 */
function radiusOf(type: number, country: string | null): number | null {
  if (type === 1) return country === null ? null : countryRadius(country);
  return type === 2 ? 250_000 : type === 5 ? 100_000 : 10_000;
}

/** From this day on files were made of the day's news; what was added before was read in archives, years after. */
const DAILY_SINCE = "2013-04-01";

/** A date a year or more before the news is mostly a "last year" or "ten years ago" that was read as the event's day. */
function flagsOf(date: string, added: string | null, type: number | null): string[] {
  const flags: string[] = [];
  const addedOn = added?.slice(0, 10) ?? null;
  if (addedOn !== null && addedOn >= DAILY_SINCE && date.length === 10) {
    const days = daysBetween(date, addedOn);
    if (days >= 365) flags.push("date-years-before-added");
    if (days < -1) flags.push("source-older-than-event");
  }
  if (type === 1) flags.push("country-centroid");
  if (isEarly(date)) flags.push(EARLY);
  return flags;
}
