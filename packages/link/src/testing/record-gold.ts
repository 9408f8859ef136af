import type { Claim, Document, EventClaim, Record } from "@sitrep/model";
import { AL_ASAD, ERBIL, event, injured, report, STRIKE_IN_IRAQ } from "./claims.js";
import { acled, at, dead, killed, ucdp } from "./records.js";

/** Reports, rows, and which of them are one event: ids of claims and records. */
export interface RecordGold {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly records: readonly Record[];
  /** every claim and row is in one group */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Ten events of December 2023 to February 2024 whose facts were reported, as claims of made-up outlets and made-up rows of two data sets,
 * among rows of the same days and towns that are something else.
 */
export function recordGold(): RecordGold {
  const documents: Document[] = [];
  const claims: Claim[] = [];
  const records: Record[] = [];
  const groups: string[][] = [];
  const outlet = (name: string, published: string): Document => {
    const document = report(name, published);
    documents.push(document);
    return document;
  };
  const one = (
    told: readonly EventClaim[],
    rows: readonly Record[],
    figures: readonly Claim[] = [],
  ): void => {
    claims.push(...told, ...figures);
    records.push(...rows);
    groups.push([...told.map(({ claim_id }) => claim_id), ...rows.map(({ record_id }) => record_id)]);
  };
  const strike = (place: string, place_id: string) => ({ ...STRIKE_IN_IRAQ, place, place_id });
  const byCoders = { actor1: "Military Forces of the United States (2021-2025)", actor2: "Kataib Hezbollah" };
  const december = outlet("December News", "2023-12-27");
  const january = outlet("January Post", "2024-01-25");
  const weekly = outlet("The Weekly", "2024-01-23");
  const february = outlet("February Times", "2024-02-08");
  const early = outlet("Early Bulletin", "2024-01-05");

  // five dead near Kirkuk; a data set that puts it 20 km off
  const kirkuk = event(december, 0, "2023-12-03", strike("Kirkuk", "kirkuk"));
  one(
    [kirkuk],
    [
      acled("IRQ1", "2023-12-03", "IQ", { ...byCoders, ...at("Kirkuk", 35.46, 44.39), ...dead(5) }),
      ucdp("500001", "2023-12-03", "IQ", { ...at("Dibis", 35.62, 44.27), ...dead(5) }),
    ],
    [killed(december, kirkuk, 5)],
  );
  // Christmas at Erbil: nobody dead, so one data set does not have it
  const christmas = event(december, 100, "2023-12-25", ERBIL);
  one(
    [christmas],
    [acled("IRQ2", "2023-12-25", "IQ", at("Erbil Airport", 36.24, 43.96))],
    [injured(december, christmas, 3)],
  );
  // the answer: the day of Washington and the day of Iraq
  const hilla = event(december, 200, "2023-12-26", {
    ...strike("Hillah", "hillah"),
    time: "2023-12-26T01:45:00Z",
  });
  one(
    [hilla],
    [
      acled("IRQ3", "2023-12-26", "IQ", { ...byCoders, ...at("Al Hillah", 32.47, 44.42), ...dead(1) }),
      ucdp("500002", "2023-12-26", "IQ", {
        ...at("Babil province", 32.5, 44.5),
        geo_radius_m: 60_000,
        ...dead(1, 1, 2),
      }),
    ],
    [killed(december, hilla, 1)],
  );
  // a commander in Baghdad; numbers differ between tellers
  const january4 = { ...strike("Baghdad", "baghdad"), target: ["harakat-al-nujaba"] };
  const commander = event(early, 0, "2024-01-04", january4);
  const again = event(january, 0, "2024-01-04", january4);
  one(
    [commander, again],
    [
      acled("IRQ4", "2024-01-04", "IQ", {
        ...byCoders,
        actor2: "Harakat Hezbollah al-Nujaba",
        ...at("Baghdad - Rusafa", 33.33, 44.43),
        ...dead(2),
      }),
      ucdp("500003", "2024-01-04", "IQ", {
        actor2: "Harakat al-Nujaba",
        ...at("Baghdad", 33.33, 44.44),
        ...dead(2, 2, 4),
      }),
    ],
    [killed(early, commander, 2), killed(january, again, 4)],
  );
  // missiles at one base, on the day of a drone at another: two outlets, one of which counts from a weekday
  const missiles = event(january, 100, "2024-01-20", AL_ASAD);
  const sunday = event(weekly, 0, "2024-01-21", {
    ...AL_ASAD,
    date_reading: "relative",
    date_words: "Sunday",
  });
  one(
    [missiles, sunday],
    [acled("IRQ5", "2024-01-20", "IQ", at("Al Baghdadi", 33.85, 42.53))],
    [injured(january, missiles, 4), injured(weekly, sunday, 4)],
  );
  const drone = event(january, 200, "2024-01-20", ERBIL);
  one([drone], [acled("IRQ6", "2024-01-20", "IQ", at("Erbil", 36.21, 43.99))]);
  // three sites at night: the coders give a row to each, the reports tell of the one at the border
  const qaim = event(january, 300, "2024-01-24", {
    ...strike("Al-Qaim", "al-qaim"),
    target: ["kataib-hezbollah"],
    time: "2024-01-23T21:15:00Z",
  });
  one(
    [qaim],
    [
      acled("IRQ7", "2024-01-24", "IQ", { ...byCoders, ...at("Al Qaim", 34.37, 41.06), ...dead(1) }),
      ucdp("500004", "2024-01-24", "IQ", { ...at("al-Qāʾim town", 34.38, 41.03), ...dead(1, 1, 3) }),
    ],
  );
  // three dead in Jordan, beside a base across the border
  const tower = event(february, 0, "2024-01-28", {
    ...AL_ASAD,
    place: "Tower 22",
    place_id: "tower-22",
    country: ["JO"],
  });
  one(
    [tower],
    [
      acled("JOR1", "2024-01-28", "JO", { ...at("Rukban", 33.31, 38.7), ...dead(3) }),
      ucdp("500005", "2024-01-28", "JO", {
        actor2: "Islamic Resistance in Iraq",
        ...at("Tower 22", 33.31, 38.7),
        ...dead(3),
      }),
    ],
    [killed(february, tower, 3)],
  );
  // 16 dead at the border on one night; a data set that knows the province only
  const border = event(february, 100, "2024-02-02", {
    ...strike("Al-Qaim", "al-qaim"),
    time: "2024-02-02T21:00:00Z",
  });
  one(
    [border],
    [
      acled("IRQ8", "2024-02-03", "IQ", { ...byCoders, ...at("Al Qaim", 34.37, 41.06), ...dead(16) }),
      ucdp("500006", "2024-02-03", "IQ", {
        ...at("Anbar province", 33, 42),
        geo_radius_m: 180_000,
        ...dead(16, 16, 17),
      }),
    ],
    [killed(february, border, 16)],
  );
  // a vehicle in the east of Baghdad
  const vehicle = event(february, 200, "2024-02-07", {
    ...strike("Baghdad", "baghdad"),
    target: ["kataib-hezbollah"],
  });
  one(
    [vehicle],
    [
      acled("IRQ9", "2024-02-07", "IQ", { ...byCoders, ...at("Baghdad - Karrada", 33.3, 44.44), ...dead(3) }),
      ucdp("500007", "2024-02-07", "IQ", { ...at("Baghdad", 33.33, 44.44), ...dead(3, 2, 3) }),
    ],
    [killed(february, vehicle, 3)],
  );

  for (const row of elsewhere()) one([], [row]);
  return { documents, claims, records, groups };
}

/** Rows of the same days and towns that none of the reports speaks of, and no other row. */
const elsewhere = (): Record[] => [
  acled("IRQ20", "2024-02-07", "IQ", {
    event_type: "Protests",
    sub_event_type: "Peaceful protest",
    actor1: "Protesters (Iraq)",
    actor2: null,
    ...at("Baghdad - Karrada", 33.3, 44.44),
  }),
  acled("IRQ21", "2023-12-03", "IQ", {
    event_type: "Battles",
    sub_event_type: "Armed clash",
    actor1: "Islamic State (Iraq)",
    actor2: "Military Forces of Iraq (2014-)",
    ...at("Kirkuk", 35.46, 44.39),
    ...dead(2),
  }),
  acled("IRQ22", "2024-01-20", "IQ", {
    actor1: "Military Forces of Turkey (2016-)",
    actor2: "PKK: Kurdistan Workers Party",
    ...at("Amadiya", 37.09, 43.49),
    ...dead(1),
  }),
  acled("IRQ23", "2024-01-24", "IQ", {
    actor1: "Military Forces of the United States (2021-2025)",
    actor2: "Kataib Hezbollah",
    ...at("Jurf as Sakhr", 32.87, 44.21),
  }),
  // the same base, a day and a week on
  acled("IRQ24", "2024-01-22", "IQ", at("Al Baghdadi", 33.85, 42.53)),
  acled("IRQ25", "2024-01-27", "IQ", at("Al Baghdadi", 33.85, 42.53)),
  acled("SYR1", "2024-01-28", "SY", at("At Tanf", 33.51, 38.62)),
  acled("SYR2", "2024-02-03", "SY", { ...at("Abu Kamal", 34.45, 40.92), ...dead(10) }),
  // one month, one province
  ucdp("500020", "2024-01", "IQ", {
    actor1: "Government of Iraq",
    actor2: "IS",
    ...at("Kirkuk province", 35.4, 44.3),
    geo_radius_m: 60_000,
    ...dead(4),
  }),
  ucdp("500021", "2023-12-25", "IQ", {
    actor1: "Government of Turkey",
    actor2: "PKK",
    ...at("Erbil province", 36.3, 44.2),
    geo_radius_m: 70_000,
    ...dead(6),
  }),
];
