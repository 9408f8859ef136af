import { events1, events2, mentions2 } from "./gdelt/columns.js";
import { eventRow, gdelt1Events, gdelt2Events } from "./gdelt/events.js";
import { gdelt2Mentions, mentionRow } from "./gdelt/mentions.js";
import type { LayoutKind } from "./layout.js";
import { type Cells, type RowCorpus, rows } from "./testing/row-corpus.js";

// Made rows: none is of a real file.

const empty = (columns: readonly string[]): Cells => Object.fromEntries(columns.map((name) => [name, ""]));

const STRIKE = {
  GLOBALEVENTID: "990000001",
  SQLDATE: "20240120",
  Actor1Code: "USAMIL",
  Actor1Name: "UNITED STATES",
  Actor2Name: "IRAQ",
  EventCode: "195",
  EventBaseCode: "195",
  EventRootCode: "19",
  QuadClass: "4",
  NumSources: "3",
  ActionGeo_Type: "4",
  ActionGeo_FullName: "Jurf As Sakhr, Babil, Iraq",
  ActionGeo_CountryCode: "IZ",
  ActionGeo_ADM1Code: "IZ06",
  ActionGeo_Lat: "32.8683",
  ActionGeo_Long: "44.2153",
  DATEADDED: "20240124101500",
  SOURCEURL: "https://example.org/strikes",
};

const events = (kind: LayoutKind, columns: readonly string[]): RowCorpus =>
  rows(kind, eventRow)
    .from({ ...empty(columns), ...STRIKE })
    // FIPS' IZ is IQ, CAMEO's 195 an air attack
    .reads(
      {},
      {
        source_event_id: "990000001",
        event_date: "2024-01-20",
        date_from: "2024-01-20",
        date_to: "2024-01-20",
        event_type: "fight",
        sub_event_type: "air attack",
        actor1: "UNITED STATES",
        actor2: "IRAQ",
        country: "Iraq",
        country_code: "IQ",
        admin1: "Babil",
        location: "Jurf As Sakhr, Babil, Iraq",
        latitude: 32.8683,
        longitude: 44.2153,
        geo_precision: 4,
        geo_radius_m: 10_000,
        source: null,
        source_url: "https://example.org/strikes",
        number_of_sources: 3,
        fatalities_best: null,
        timestamp: "2024-01-24T10:15:00Z",
        flags: [],
        native: {
          Actor1Code: "USAMIL",
          EventCode: "195",
          EventBaseCode: "195",
          EventRootCode: "19",
          QuadClass: "4",
          ActionGeo_CountryCode: "IZ",
          ActionGeo_ADM1Code: "IZ06",
          DATEADDED: "20240124101500",
        },
      },
    )
    // codes keep their leading zeros, and a citation is no address
    .reads(
      {
        ...{ EventCode: "010", EventBaseCode: "010", EventRootCode: "01", SOURCEURL: "BBC Monitoring" },
        ...{ Actor1Code: "", QuadClass: "", ActionGeo_CountryCode: "", ActionGeo_ADM1Code: "" },
      },
      {
        event_type: "public statement",
        sub_event_type: null,
        country_code: null,
        source: "BBC Monitoring",
        source_url: null,
        native: { EventCode: "010", EventBaseCode: "010", EventRootCode: "01", DATEADDED: "20240124101500" },
      },
    )
    // type 0 is no place at all; "4" has lost its zero
    .reads(
      { ActionGeo_Type: "0", ActionGeo_FullName: "", EventRootCode: "4" },
      { geo_precision: null, geo_radius_m: null, country: null, event_type: "consultation" },
    )
    // a day of 00 is a month
    .reads(
      { SQLDATE: "20240200", DATEADDED: "" },
      { event_date: "2024-02", date_from: "2024-02-01", date_to: "2024-02-29", timestamp: null },
    )
    // inverted names of countries, and provinces that are none
    .reads(
      {
        ActionGeo_FullName: "Nassau, New Providence, Bahamas, The",
        ActionGeo_CountryCode: "BF",
        ActionGeo_Lat: "",
      },
      {
        country: "Bahamas, The",
        country_code: "BS",
        admin1: "New Providence",
        latitude: null,
      },
    )
    // a country's centre is no place: the radius of its area, and a flag
    .flags({ ActionGeo_Type: "1", ActionGeo_FullName: "Syria" }, "country-centroid")
    // a date of years before the news was hardly the event's
    .flags({ SQLDATE: "20140124" }, "date-years-before-added")
    // news does not know of what is to come
    .flags({ SQLDATE: "20240224" }, "source-older-than-event")
    .flags({ SQLDATE: "20240125" })
    .flags({ SQLDATE: "00240124", DATEADDED: "" }, "date-before-1900")
    .setsAside({ SQLDATE: "20240231" }, "SQLDATE", "bad-cell")
    .setsAside({ GLOBALEVENTID: "" }, "GLOBALEVENTID", "missing-cell")
    .setsAside({ SQLDATE: "" }, "SQLDATE", "missing-cell")
    .setsAside({ SQLDATE: "2.02401E+07" }, "SQLDATE", "bad-cell")
    .costs({ ActionGeo_Lat: "95.2" }, "ActionGeo_Lat", { latitude: null })
    .costs({ ActionGeo_Lat: "#" }, "ActionGeo_Lat", { latitude: null })
    .costs({ NumSources: "many" }, "NumSources", { number_of_sources: null })
    .costs({ DATEADDED: "2.02401E+13" }, "DATEADDED", { timestamp: null })
    .refuses(
      "a header of three columns",
      ["GLOBALEVENTID", "SQLDATE", "EventCode"],
      [
        ...["EventRootCode", "ActionGeo_Type", "ActionGeo_FullName", "ActionGeo_CountryCode"],
        ...["ActionGeo_Lat", "ActionGeo_Long"],
        ...(columns === events2 ? ["ActionGeo_ADM2Code"] : []),
      ],
    );

const MENTION = {
  ...empty(mentions2),
  GLOBALEVENTID: "990000001",
  EventTimeDate: "20240124101500",
  MentionTimeDate: "20240124103000",
  MentionType: "1",
  MentionSourceName: "example.org",
  MentionIdentifier: "https://example.org/strikes",
  SentenceID: "4",
  Actor1CharOffset: "-1",
  Actor2CharOffset: "996",
  ActionCharOffset: "988",
  InRawText: "1",
  Confidence: "80",
  MentionDocLen: "2579",
};

const mentions = rows(gdelt2Mentions, mentionRow)
  .from(MENTION)
  // a sentence of a page on the web, with its offsets and its confidence
  .reads(
    {},
    {
      source_event_id: "990000001:50d0159433862623",
      event_date: null,
      source: "example.org",
      source_url: "https://example.org/strikes",
      timestamp: "2024-01-24T10:30:00Z",
      native: {
        global_event_id: "990000001",
        EventTimeDate: "20240124101500",
        MentionTimeDate: "20240124103000",
        MentionType: "1",
        MentionIdentifier: "https://example.org/strikes",
        SentenceID: "4",
        Actor1CharOffset: "-1",
        Actor2CharOffset: "996",
        ActionCharOffset: "988",
        InRawText: "1",
        Confidence: "80",
        MentionDocLen: "2579",
      },
    },
  )
  // a citation of a broadcast has no address
  .reads(
    {
      MentionType: "2",
      MentionSourceName: "BBC Monitoring",
      MentionIdentifier: "Radio, in Arabic 0900 gmt",
    },
    { source: "BBC Monitoring", source_url: null },
  )
  .reads({ Confidence: "", EventTimeDate: "NULL" }, { source: "example.org" })
  .reads({ MentionIdentifier: "" }, { source_url: null })
  .flags({ Confidence: "0" })
  .flags({ SentenceID: "-1" })
  .flags({ MentionSourceName: "" })
  .setsAside({ MentionTimeDate: "2.02401E+13" }, "MentionTimeDate", "bad-cell")
  .setsAside({ GLOBALEVENTID: " " }, "GLOBALEVENTID", "missing-cell")
  .costs({ Confidence: "101" }, "Confidence", { source: "example.org" })
  .setsAside({ MentionTimeDate: "20240124253000" }, "MentionTimeDate", "bad-cell")
  .setsAside({ MentionTimeDate: "" }, "MentionTimeDate", "missing-cell")
  .costs({ MentionType: "web" }, "MentionType", { source_url: null })
  .costs({ SentenceID: "two" }, "SentenceID", { timestamp: "2024-01-24T10:30:00Z" })
  .costs({ EventTimeDate: "20240231" }, "EventTimeDate", { timestamp: "2024-01-24T10:30:00Z" })
  .refuses("events", [...events2], mentions2.slice(1, 12));

export default [events(gdelt2Events, events2), events(gdelt1Events, events1), mentions];
