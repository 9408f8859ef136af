import { gtdColumns } from "./gtd/columns.js";
import { gtd, gtdRow } from "./gtd.js";
import { rows } from "./testing/row-corpus.js";

// Rows of GTD are not for giving on: these are made up, of years that it does not have.

const RAID = {
  ...Object.fromEntries(gtdColumns.map((name) => [name, ""])),
  eventid: "209903140001",
  iyear: "2099",
  imonth: "3",
  iday: "14",
  country: "95",
  country_txt: "Iraq",
  region: "10",
  region_txt: "Middle East & North Africa",
  provstate: "Al Anbar",
  city: "Town of an example",
  latitude: "33.5",
  longitude: "42.5",
  specificity: "1",
  vicinity: "0",
  summary: "03/14/2099: A made-up raid on a made-up checkpoint.",
  doubtterr: "0",
  attacktype1: "2",
  attacktype1_txt: "Armed Assault",
  targtype1: "4",
  targtype1_txt: "Military",
  corp1: "Army of an example",
  target1: "Checkpoint",
  gname: "Group of an example",
  gsubname: "North wing",
  nkill: "3",
  nkillter: "1",
  nwound: "-99",
  scite1: "“A raid,” Example Gazette, March 15, 2099.",
  scite2: "Example Wire, March 14, 2099.",
  dbsource: "Example",
  INT_ANY: "-9",
};

export default rows(gtd, gtdRow)
  .from(RAID)
  // unknown is null, codes stay as they are
  .reads(
    {},
    {
      source_event_id: "209903140001",
      dataset: "GTD",
      event_date: "2099-03-14",
      date_from: "2099-03-14",
      date_to: "2099-03-14",
      event_type: "Armed Assault",
      actor1: "Group of an example",
      actor2: "Checkpoint",
      inter2: "Military",
      country: "Iraq",
      country_code: "IQ",
      region: "Middle East & North Africa",
      admin1: "Al Anbar",
      location: "Town of an example",
      latitude: 33.5,
      longitude: 42.5,
      geo_precision: 1,
      geo_radius_m: 5_000,
      source: "“A raid,” Example Gazette, March 15, 2099.; Example Wire, March 14, 2099.",
      notes: "03/14/2099: A made-up raid on a made-up checkpoint.",
      fatalities_low: null,
      fatalities_best: 3,
      fatalities_high: null,
      injured: null,
      flags: [],
      native: {
        country: "95",
        region: "10",
        vicinity: "0",
        doubtterr: "0",
        attacktype1: "2",
        targtype1: "4",
        corp1: "Army of an example",
        target1: "Checkpoint",
        gsubname: "North wing",
        nkillter: "1",
        dbsource: "Example",
        INT_ANY: "-9",
      },
    },
  )
  // day 0: the month is all that is known; month 0: the year
  .reads({ iday: "0" }, { event_date: "2099-03", date_from: "2099-03-01", date_to: "2099-03-31" })
  .reads(
    { imonth: "0", iday: "0" },
    { event_date: "2099", date_from: "2099-01-01", date_to: "2099-12-31", flags: [] },
  )
  // a blank is not zero
  .reads({ nkill: "", nwound: "0" }, { fatalities_best: null, injured: 0 })
  // hostages and weapons have columns; an unknown weapon is none
  .reads(
    { nhostkid: "4", weaptype1_txt: "Firearms", weaptype2_txt: "Unknown", weaptype3_txt: "Explosives" },
    { kidnapped: 4, weapon: "Firearms; Explosives" },
  )
  .reads({ nhostkid: "-99", weaptype1_txt: "Unknown" }, { kidnapped: null, weapon: null })
  // a toll shared out between two attacks
  .reads({ nkill: "1.5" }, { fatalities_low: 1, fatalities_best: 2, fatalities_high: 2 })
  // an unknown group is no actor, an unnamed target is its kind
  .reads(
    { gname: "Unknown", target1: "", corp1: "Unknown", city: "Unknown" },
    { actor1: null, actor2: "Military", location: null },
  )
  // near a town is not in it; a province's centre is no place
  .reads({ vicinity: "1" }, { geo_precision: 1, geo_radius_m: 25_000 })
  .reads({ specificity: "4" }, { geo_precision: 4, geo_radius_m: 150_000 })
  .reads({ specificity: "5", latitude: "", longitude: "" }, { geo_radius_m: null, latitude: null })
  // a state that is gone has the code of its land's, one that fell apart has none
  .reads({ country_txt: "Rhodesia", latitude: "" }, { country: "Rhodesia", country_code: "ZW" })
  .reads({ country_txt: "Yugoslavia" }, { country: "Yugoslavia", country_code: null, flags: [] })
  // an id that Excel has rounded is none, and costs no row
  .reads({ eventid: "2.09903E+11" }, { source_event_id: null })

  .flags({ eventid: "2.09903E+11" }, "id-rounded")
  .flags({ iday: "0", approxdate: "Early March 2099" }, "date-approximate")
  .flags({ nkill: "1.5" }, "fatalities-shared")
  .flags({ nwound: "2.5" }, "injured-shared")
  .flags({ latitude: "42.5", longitude: "33.5" }, "coordinates-swapped")
  .flags({ latitude: "33.0", longitude: "44.0" }, "country-centroid")
  .flags({ latitude: "42.5", longitude: "" })

  .setsAside({ imonth: "2", iday: "31" }, "iday", "bad-date")
  .setsAside({ imonth: "13" }, "imonth", "bad-cell")
  .costs({ longitude: "-86185896" }, "longitude", { longitude: null })
  .costs({ specificity: "9" }, "specificity", { geo_precision: null })
  .costs({ nkill: "several" }, "nkill", { fatalities_best: null })
  .costs({ nwound: "a few" }, "nwound", { injured: null })
  .setsAside({ eventid: "17" }, "eventid", "bad-cell")
  .setsAside({ iyear: "" }, "iyear", "missing-cell")

  .refuses("a header that lacks the day", ["eventid", "iyear", "country_txt"], ["imonth", "iday"])
  .refuses(
    "ACLED's",
    ["event_id_cnty", "event_date"],
    ["eventid", "iyear", "imonth", "iday", "nkill or country_txt"],
  );
