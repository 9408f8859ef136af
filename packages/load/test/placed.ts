import type { Record as EventRecord } from "@sitrep/model";
import { place } from "./names.js";
import { claimOf, documentOf, eventOf, fileOf, inputOf, memberOf, onDay, recordOf } from "./rows.js";

// A report and rows in our own words: an event at a base, one of which only the country is known, one at a place without a point.
const report = documentOf(
  "reports/base.txt",
  [
    "Rockets hit the base.",
    "Three soldiers died.",
    "A strike hit Iraq.",
    "A strike hit a farm.",
    '=1+1 rockets fell, said, "loud".',
  ],
  {
    title: "A base was hit",
    publisher: "The Paper",
    published: "2024-01-21",
    url: "https://example.org/a?b=c",
  },
);
const at = {
  place: "Al-Asad",
  place_id: "al-asad",
  country: ["IQ"],
  actor: ["kataib-hezbollah"],
  target: ["us"],
};
export const hit = claimOf("event", report, "Rockets hit the base", { ...onDay("2024-01-20"), ...at });
const again = claimOf("event", report, '=1+1 rockets fell, said, "loud".', { ...onDay("2024-01-20"), ...at });
export const died = claimOf("casualty", report, "Three soldiers died", {
  outcome: "killed",
  target: ["us"],
  value: 3,
  about: hit.claim_id,
  said_by: "us",
});
const wide = claimOf("event", report, "A strike hit Iraq", {
  ...onDay("2024-01-22"),
  country: ["IQ", "red-sea"],
});
const farm = claimOf("event", report, "A strike hit a farm", { place: "a farm", country: ["IQ"] });
const alone = claimOf("event_count", report, "rockets fell", { value: 12 });

const ged = "tables/ged.csv";
const row = (line: number, overrides: Partial<EventRecord>) => recordOf(ged, line, overrides);
export const near = row(2, {
  geo_radius_m: 5000,
  source_url: "https://example.org/row",
  notes: "A row of our own.",
});
const ofCountry = row(3, { geo_radius_m: 400_000, geo_precision: 6 });
const centre = row(4, { flags: ["country-centroid"] });
const swapped = row(5, { flags: ["coordinates-swapped"] });
const nowhere = row(6, { latitude: null, longitude: null });
const unsaid = row(7, { geo_radius_m: null });
const secret = recordOf("tables/acled.csv", 2, { dataset: "ACLED", location: "A secret", latitude: 12.345 });
const madeUp = recordOf("tables/made-up.csv", 2, { dataset: "Made up", location: "A made-up place" });

export const atBase = eventOf([hit], { ...onDay("2024-01-20"), ...at });
const inIraq = eventOf([wide], { event_type: "strike", ...onDay("2024-01-22"), country: ["IQ"] });
const onFarm = eventOf([farm], { event_type: "strike", place: "a farm", country: ["IQ"] });

const table = { role: "table", rows_read: 1, rows_taken: 1, rows_set_aside: 0 } as const;
/** What exports of places and of statements are tried on. */
export const placedInput = (path: string) =>
  inputOf(path, {
    documents: [report],
    claims: [hit, again, died, wide, farm, alone],
    records: [near, ofCountry, centre, swapped, nowhere, unsaid, secret, madeUp],
    events: [atBase, inIraq, onFarm],
    members: [
      memberOf(atBase, hit.claim_id),
      memberOf(atBase, again.claim_id),
      memberOf(atBase, near.record_id, { member_kind: "record" }),
      memberOf(inIraq, wide.claim_id),
      memberOf(onFarm, farm.claim_id),
    ],
    places: [
      { ...place("IQ", "country", "IQ", 33), geo_radius_m: 370_000 },
      place("red-sea", "sea", null),
      { ...place("al-asad", "base", "IQ", 33.8), geo_radius_m: 5000 },
    ],
    files: [
      fileOf("reports/base.txt"),
      fileOf(ged, {
        ...table,
        rows_read: 6,
        rows_taken: 6,
        dataset: "UCDP GED",
        restricted: false,
        licence: "CC BY 4.0",
      }),
      fileOf("tables/acled.csv", {
        ...table,
        dataset: "ACLED",
        restricted: true,
        licence: "ACLED terms of use",
      }),
      fileOf("tables/made-up.csv", { ...table, dataset: "Made up", restricted: false, synthetic: true }),
    ],
  });
