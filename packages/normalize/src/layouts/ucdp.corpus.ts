import { rows } from "./testing/row-corpus.js";
import { UcdpRow } from "./ucdp/row.js";
import { ucdp } from "./ucdp.js";

// Made rows in the columns of UCDP GED (Sundberg and Melander 2013, CC BY 4.0).

const SINCE_20 = {
  id: "900001",
  relid: "SYR-2013-1-900-1",
  year: "2013",
  active_year: "1",
  code_status: "Clear",
  type_of_violence: "1",
  conflict_dset_id: "299",
  conflict_new_id: "299",
  conflict_name: "Syria: Government",
  dyad_dset_id: "11973",
  dyad_new_id: "11973",
  dyad_name: "Government of Syria - Syrian insurgents",
  side_a_dset_id: "118",
  side_a_new_id: "118",
  side_a: "Government of Syria",
  side_b_dset_id: "4456",
  side_b_new_id: "4456",
  side_b: "Syrian insurgents",
  number_of_sources: "2",
  source_article: '"A Gazette,2013-01-04,Clash near a village";"A Channel,2013-01-05,Two dead"',
  source_office: "A Gazette;A Channel",
  source_date: "2013-01-04;2013-01-05",
  source_headline: "Clash near a village;Two dead",
  source_original: "residents",
  where_prec: "1",
  where_coordinates: "Ariha town",
  where_description: "near Ariha,\nin the fields",
  adm_1: "Idlib governorate",
  adm_2: "Ariha district",
  latitude: "35.813",
  longitude: "36.6103",
  geom_wkt: "POINT (36.6103 35.813)",
  priogrid_gid: "181154",
  country: "Syria",
  country_id: "652",
  region: "Middle East",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2013-01-03 00:00:00.000",
  date_end: "2013-01-03 00:00:00.000",
  deaths_a: "0",
  deaths_b: "2",
  deaths_civilians: "1",
  deaths_unknown: "0",
  best: "3",
  high: "5",
  low: "2",
  gwnoa: "652",
  gwnob: "",
};

/** 17.1 to 19.1: 42 columns, and 41 without `active_year`. */
const TO_19 = {
  id: "800001",
  year: "1994",
  active_year: "1",
  type_of_violence: "3",
  conflict_new_id: "500",
  conflict_name: "A group - Civilians",
  dyad_new_id: "900",
  dyad_name: "A group - Civilians",
  side_a_new_id: "300",
  gwnoa: "",
  side_a: "A group",
  side_b_new_id: "1",
  gwnob: "",
  side_b: "Civilians",
  number_of_sources: "-1",
  source_article: 'An Agency 1994-06-02 "VILLAGE ATTACKED"',
  source_office: "",
  source_date: "",
  source_headline: "",
  source_original: "",
  where_prec: "6",
  where_coordinates: "Congo",
  adm_1: "",
  adm_2: "",
  latitude: "-1",
  longitude: "15",
  geom_wkt: "POINT (15 -1)",
  priogrid_gid: "128191",
  country: "Congo",
  country_id: "484",
  region: "Africa",
  event_clarity: "2",
  date_prec: "4",
  date_start: "1994-05-01",
  date_end: "1994-05-31",
  deaths_a: "0",
  deaths_b: "0",
  deaths_civilians: "12",
  deaths_unknown: "0",
  low: "12",
  best: "12",
  high: "20",
};

const { active_year: _, ...WITH_41 } = TO_19;

export default rows(ucdp, UcdpRow)
  .from(WITH_41)
  .reads({}, { source_event_id: "800001", country_code: "CG" })

  .from(TO_19)
  .reads(
    {},
    {
      event_type: "One-sided violence",
      country_code: "CG",
      number_of_sources: null,
      source: 'An Agency 1994-06-02 "VILLAGE ATTACKED"',
      event_date: "1994-05",
      date_from: "1994-05-01",
      date_to: "1994-05-31",
      time_precision: 4,
      geo_precision: 6,
      // the circle of the country's area
      geo_radius_m: 329_942,
      fatalities_low: 12,
      fatalities_best: 12,
      fatalities_high: 20,
    },
  )
  .flags({ where_prec: "4" }, "country-centroid")
  .flags({ source_article: 'An Agency 1994-04-02 "VILLAGE ATTACKED"' }, "source-older-than-event")

  .from(SINCE_20)
  .reads(
    {},
    {
      dataset: "UCDP GED",
      source_event_id: "900001",
      event_date: "2013-01-03",
      date_from: "2013-01-03",
      date_to: "2013-01-03",
      time_precision: 1,
      event_type: "State-based violence",
      actor1: "Government of Syria",
      actor2: "Syrian insurgents",
      country: "Syria",
      country_code: "SY",
      admin1: "Idlib governorate",
      admin2: "Ariha district",
      location: "Ariha town",
      geo_precision: 1,
      geo_radius_m: 5000,
      source: "A Gazette;A Channel",
      number_of_sources: 2,
      fatalities_low: 2,
      fatalities_best: 3,
      fatalities_high: 5,
      deaths_a: 0,
      deaths_b: 2,
      deaths_civilians: 1,
      deaths_unknown: 0,
      timestamp: null,
    },
  )
  .reads({ type_of_violence: "2" }, { event_type: "Non-state violence" })
  .reads(
    { date_prec: "5", date_end: "2014-01-10" },
    { event_date: null, date_from: "2013-01-03", date_to: "2014-01-10" },
  )
  .reads({ where_prec: "2" }, { geo_radius_m: 25_000 })
  .reads({ where_prec: "3" }, { geo_radius_m: 50_000 })
  .reads({ where_prec: "5" }, { geo_radius_m: 150_000 })
  .reads({ where_prec: "7" }, { geo_radius_m: null })
  .reads({ country: "DR Congo (Zaire)", latitude: "-4.3", longitude: "15.3" }, { country_code: "CD" })
  .reads({ country: "Russia (Soviet Union)", latitude: "43.3", longitude: "45.7" }, { country_code: "RU" })
  .reads({ country: "Macedonia, FYR", latitude: "42", longitude: "21.4" }, { country_code: "MK" })
  .reads(
    { country: "Kingdom of eSwatini (Swaziland)", latitude: "-26.3", longitude: "31.1" },
    { country_code: "SZ" },
  )
  .reads({ deaths_a: "NA", best: "NULL" }, { deaths_a: null, fatalities_best: null, flags: [] })

  // estimates out of order are kept as they stand
  .reads({ low: "4" }, { fatalities_low: 4, fatalities_best: 3, flags: ["order-broken"] })
  .flags({ high: "2" }, "order-broken")
  .flags({ best: "", low: "6" }, "order-broken")
  .flags({ best: "4" }, "sum-differs")
  .flags({ source_date: "2013-01-04;2012-12-30" }, "source-older-than-event")
  .flags({ source_date: "2013-01-03" })
  .flags({ date_end: "2013-01-02" }, "dates-reversed")
  .flags({ date_prec: "2", date_end: "2013-09-12" }, "precision-differs")
  .flags({ date_prec: "4", date_end: "2013-02-02" })
  .flags({ year: "2012" }, "year-differs")
  .flags({ country: "Iraq", latitude: "44.4", longitude: "33.3" }, "coordinates-swapped")
  .flags({ low: "4", best: "9", year: "2014" }, "order-broken", "sum-differs", "year-differs")

  .setsAside({ id: "" }, "id", "missing-cell")
  .setsAside({ id: "SYR-1" }, "id", "bad-cell")
  .setsAside({ date_start: "2013-02-30 00:00:00.000" }, "date_start", "bad-cell")
  .setsAside({ date_end: "" }, "date_end", "missing-cell")
  .costs({ type_of_violence: "4" }, "type_of_violence", { event_type: null })
  .costs({ where_prec: "8" }, "where_prec", { geo_precision: null })
  .costs({ latitude: "north" }, "latitude", { latitude: null })
  .costs({ best: "-3" }, "best", { fatalities_best: null })
  .costs({ number_of_sources: "-2" }, "number_of_sources", { number_of_sources: null })

  .refuses(
    "UCDP's conflicts by year",
    ["conflict_id", "location", "side_a", "side_b", "year", "intensity_level", "type_of_conflict"],
    ["id", "type_of_violence", "country", "latitude", "longitude", "date_start", "date_end", "best"],
  );
