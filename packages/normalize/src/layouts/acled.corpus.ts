import { AcledRow } from "./acled/row.js";
import { acled } from "./acled.js";
import { rows } from "./testing/row-corpus.js";

// Made rows: none is ACLED's. Places and actors are real, events and notes our own.

const SINCE_2023 = {
  event_id_cnty: "IRQ90001",
  event_date: "20 January 2024",
  year: "2024",
  time_precision: "1",
  disorder_type: "Political violence",
  event_type: "Explosions/Remote violence",
  sub_event_type: "Shelling/artillery/missile attack",
  actor1: "Islamic Resistance in Iraq",
  assoc_actor_1: "",
  inter1: "Rebel group",
  actor2: "Military Forces of the United States (2021-)",
  assoc_actor_2: "",
  inter2: "External/Other forces",
  interaction: "Rebel group-External/Other forces",
  civilian_targeting: "",
  iso: "368",
  region: "Middle East",
  country: "Iraq",
  admin1: "Al Anbar",
  admin2: "Heet",
  admin3: "Baghdadi",
  location: "Ain Al-Assad Air Base",
  latitude: "33.7856",
  longitude: "42.4412",
  geo_precision: "1",
  source: "A Gazette; A Channel",
  source_scale: "National-International",
  notes: "On 20 January 2024, rockets were fired at a base near Baghdadi. No fatalities were reported.",
  fatalities: "0",
  tags: "",
  timestamp: "1706054400",
};

const FROM_2020 = {
  data_id: "7000001",
  iso: "760",
  event_id_cnty: "SYR70001",
  event_id_no_cnty: "70001",
  event_date: "05 March 2020",
  year: "2020",
  time_precision: "1",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Military Forces of Syria (2000-)",
  assoc_actor_1: "",
  inter1: "1",
  actor2: "Opposition Rebels (Syria)",
  assoc_actor_2: "",
  inter2: "2",
  interaction: "12",
  region: "Middle East",
  country: "Syria",
  admin1: "Idleb",
  admin2: "Ariha",
  admin3: "Ariha",
  location: "Ariha",
  latitude: "35.8130",
  longitude: "36.6103",
  geo_precision: "1",
  source: "An Observatory",
  source_scale: "Local partner-Other",
  notes: "On 5 March 2020, both sides clashed near Ariha. 4 fighters were killed.",
  fatalities: "4",
  timestamp: "1584400000",
  iso3: "SYR",
};

const BEFORE_2018 = {
  GWNO: "651",
  EVENT_ID_CNTY: "9001EGY",
  EVENT_ID_NO_CNTY: "9001",
  EVENT_DATE: "14/08/2013",
  YEAR: "2013",
  TIME_PRECISION: "1",
  EVENT_TYPE: "Violence against civilians",
  ACTOR1: "Police Forces of Egypt (2013-2014)",
  ALLY_ACTOR_1: "Military Forces of Egypt (2013-2014)",
  INTER1: "1",
  ACTOR2: "Protesters (Egypt)",
  ALLY_ACTOR_2: "",
  INTER2: "6",
  INTERACTION: "16",
  COUNTRY: "Egypt",
  ADMIN1: "Cairo",
  ADMIN2: "Nasr City",
  ADMIN3: "",
  LOCATION: "Cairo - Nasr City",
  LATITUDE: "30.0655",
  LONGITUDE: "31.3462",
  GEO_PRECISION: "1",
  SOURCE: "A Newspaper",
  NOTES: "Police cleared a camp; 40 dead were counted.",
  FATALITIES: "40",
};

export default rows(acled, AcledRow)
  .from(BEFORE_2018)
  .reads(
    {},
    {
      dataset: "ACLED",
      source_event_id: "9001EGY",
      event_date: "2013-08-14",
      assoc_actor_1: "Military Forces of Egypt (2013-2014)",
      country_code: "EG",
      disorder_type: null,
      sub_event_type: null,
      timestamp: null,
      native: { year: "2013", event_id_no_cnty: "9001", gwno: "651" },
    },
  )
  .reads({ EVENT_DATE: "14-08-2013" }, { event_date: "2013-08-14" })
  .reads({ EVENT_DATE: "14-Aug-13" }, { event_date: "2013-08-14" })
  .reads({ EVENT_DATE: "03-Feb-97", YEAR: "1997" }, { event_date: "1997-02-03" })
  // the month before the day is what a sheet in the United States writes; without a row that shows it, which is which is not guessed
  .reads({ EVENT_DATE: "08/14/2013" }, { event_date: "2013-08-14" })
  .setsAside({ EVENT_DATE: "08/04/2013" }, "EVENT_DATE", "bad-cell")
  .setsAside({ EVENT_DATE: "0" }, "EVENT_DATE", "bad-cell")
  .costs({ FATALITIES: "-1" }, "FATALITIES", { fatalities_best: null })

  .from(FROM_2020)
  .reads(
    {},
    {
      source_event_id: "SYR70001",
      event_date: "2020-03-05",
      inter1: "1",
      interaction: "12",
      country_code: "SY",
      fatalities_best: 4,
      fatalities_low: null,
      timestamp: "2020-03-16T23:06:40Z",
      native: { data_id: "7000001", iso: "760", event_id_no_cnty: "70001", year: "2020", iso3: "SYR" },
    },
  )
  .reads({ iso: "" }, { country_code: "SY" })
  .reads(
    { iso: "NA", country: "Ruritania", latitude: "", longitude: "NA" },
    { country_code: null, latitude: null },
  )
  .costs({ time_precision: "4" }, "time_precision", { time_precision: null })

  .from(SINCE_2023)
  .reads(
    {},
    {
      source_event_id: "IRQ90001",
      event_date: "2024-01-20",
      date_from: "2024-01-20",
      date_to: "2024-01-20",
      time_precision: 1,
      disorder_type: "Political violence",
      inter1: "Rebel group",
      assoc_actor_1: null,
      civilian_targeting: null,
      country: "Iraq",
      country_code: "IQ",
      latitude: 33.7856,
      longitude: 42.4412,
      geo_precision: 1,
      geo_radius_m: 5000,
      fatalities_best: 0,
      timestamp: "2024-01-24T00:00:00Z",
      native: { year: "2024", iso: "368" },
    },
  )
  .reads({ event_date: "2024-01-20" }, { event_date: "2024-01-20" })
  .reads({ event_date: "20-01-2024" }, { event_date: "2024-01-20" })
  .reads(
    { event_date: "2024-01-20 14:30" },
    { event_date: "2024-01-20", native: { year: "2024", iso: "368", event_date: "2024-01-20 14:30" } },
  )
  .reads({ event_date: "20 Jan 2024" }, { event_date: "2024-01-20" })
  .reads({ timestamp: "2024-01-24T03:30:00+03:30" }, { timestamp: "2024-01-24T00:00:00Z" })
  .reads({ timestamp: "2024-01-24 10:11:12" }, { timestamp: "2024-01-24T10:11:12Z" })
  .reads({ timestamp: "NA", tags: "NA", actor2: "NA" }, { timestamp: null, tags: null, actor2: null })
  // the week of which the day is the middle, the month in which it lies
  .reads(
    { time_precision: "2" },
    { date_from: "2024-01-17", date_to: "2024-01-23", event_date: "2024-01-20" },
  )
  .reads({ time_precision: "3" }, { date_from: "2024-01-01", date_to: "2024-01-31" })
  .reads({ geo_precision: "2" }, { geo_radius_m: 50_000 })
  .reads({ geo_precision: "3" }, { geo_radius_m: 150_000 })
  .reads({ geo_precision: "" }, { geo_radius_m: null, geo_precision: null })
  // a sheet of a country that writes commas
  .reads({ latitude: "33,7856" }, { latitude: 33.7856 })
  // a column of another kind than ACLED's, in a tidied extract, costs no row
  .reads({ iso: "IRQ" }, { country_code: "IQ" })
  .reads({ iso: "004", latitude: "", longitude: "" }, { country_code: "AF" })
  .reads({ fatalities: "NA" }, { fatalities_best: null, flags: [] })

  .setsAside({ event_id_cnty: " " }, "event_id_cnty", "missing-cell")
  .setsAside({ event_date: "31 June 2023" }, "event_date", "bad-cell")
  .setsAside({ event_date: "" }, "event_date", "missing-cell")
  .setsAside({ event_date: "January 2024" }, "event_date", "bad-cell")
  .costs({ latitude: "133.4" }, "latitude", { latitude: null })
  .costs({ latitude: "none" }, "latitude", { latitude: null })
  .costs({ fatalities: "several" }, "fatalities", { fatalities_best: null })
  .costs({ geo_precision: "1.5" }, "geo_precision", { geo_precision: null, geo_radius_m: null })
  .costs({ timestamp: "yesterday" }, "timestamp", { timestamp: null })
  .costs({ timestamp: "1706054400000" }, "timestamp", { timestamp: null })
  .costs({ timestamp: "1.67E+09" }, "timestamp", { timestamp: null })

  // zero that is reported, zero that nobody told
  .flags({ notes: "Shells fell on a village. Casualties unknown." }, "fatalities-not-reported")
  .flags({ notes: "Rockets were fired; the number of fatalities is unknown." }, "fatalities-not-reported")
  .flags({ notes: "Residents held a protest in the square." }, "fatalities-not-reported")
  .flags({ notes: "" }, "fatalities-not-reported")
  .flags({ notes: "A drone was shot down without casualties." })
  .flags({ notes: "Nobody was killed." })
  .flags({ notes: "Residents held a Black Lives Matter rally." }, "fatalities-not-reported")
  // numbers that stand for words
  .flags({ fatalities: "3", notes: "Several fighters were killed in clashes." }, "fatalities-imputed")
  .flags({ fatalities: "10", notes: "The strike killed several militants." }, "fatalities-imputed")
  .flags({ fatalities: "10", notes: "An unknown number of soldiers died." }, "fatalities-imputed")
  .flags({ fatalities: "12", notes: "Dozens of civilians were killed by shelling." }, "fatalities-imputed")
  .flags({ fatalities: "100", notes: "Battles left hundreds dead." }, "fatalities-imputed")
  .flags(
    {
      fatalities: "4",
      notes: "Shelling hit villages. Unclear fatalities coded as 10 and spread between 3 locations.",
    },
    "fatalities-imputed",
  )
  .flags(
    {
      fatalities: "5",
      notes: "Two columns clashed. Fatalities coded as 10 and split in two events, 5 coded to each.",
    },
    "fatalities-imputed",
  )
  .flags(
    { fatalities: "3", notes: "A raid. Fatalities coded as 3 (a radio told of 6)." },
    "fatalities-imputed",
  )
  .flags({
    fatalities: "7",
    notes: "Seven fighters were killed. The clash is coded as a battle near the town.",
  })
  // and numbers that do not, with vague words of something else
  .flags({ fatalities: "3", notes: "3 fighters were killed and several wounded." })
  .flags({ fatalities: "3", notes: "Several houses were destroyed; three people were killed." })
  .flags({ fatalities: "3", notes: "Three were killed and several were injured." })
  .flags({ fatalities: "12", notes: "12 soldiers were killed, dozens were arrested." })
  .flags({ fatalities: "3", notes: "Two women and a man were killed in a house by several armed men." })
  .flags({ fatalities: "7", notes: "Several fighters were killed, seven by name." })

  .flags({ latitude: "42.4412", longitude: "33.7856" }, "coordinates-swapped")
  .flags({ latitude: "33.0", longitude: "44.0" }, "country-centroid")
  .flags({ year: "2023" }, "year-differs")
  .flags({ timestamp: "1705449600" }, "date-in-future-of-timestamp")
  .flags({ event_date: "20 January 0025", year: "" }, "date-before-1900")
  .flags({ year: "2023", timestamp: "1705449600" }, "year-differs", "date-in-future-of-timestamp")

  .refuses(
    "ACLED's counts by week",
    [
      "WEEK",
      "REGION",
      "COUNTRY",
      "ADMIN1",
      "EVENT_TYPE",
      "SUB_EVENT_TYPE",
      "EVENTS",
      "FATALITIES",
      "POPULATION_EXPOSURE",
      "DISORDER_TYPE",
      "ID",
      "CENTROID_LATITUDE",
      "CENTROID_LONGITUDE",
    ],
    ["event_id_cnty", "event_date", "latitude", "longitude"],
    "ACLED's aggregated product, in which a row counts the events of a week or month",
  )
  .refuses(
    "counts by month",
    ["COUNTRY", "MONTH", "YEAR", "EVENTS"],
    ["event_id_cnty", "event_date", "event_type", "latitude", "longitude", "fatalities"],
    "ACLED's aggregated product, in which a row counts the events of a week or month",
  )
  .refuses(
    "a column too few",
    ["event_id_cnty", "event_date", "event_type", "country", "latitude", "longitude"],
    ["fatalities"],
  );
