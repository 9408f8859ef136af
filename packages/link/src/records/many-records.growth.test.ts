import { addDays, type Claim, type Document, type Record } from "@sitrep/model";
import { growthOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { linkClaims } from "../link-claims.js";
import { AL_ASAD, ERBIL, event, report, STRIKE_IN_IRAQ, STRIKE_IN_YEMEN } from "../testing/claims.js";
import { randomFrom } from "../testing/linking.js";
import { acled, at, ucdp } from "../testing/records.js";

const LANDS = ["IQ", "SY", "YE", "JO"] as const;

/** Rows of six years over four countries, each its own copy of all its texts as a database would give it; one in eight of another data set. */
function* rows(size: number, days = 2200): Generator<Record> {
  const random = randomFrom(21);
  for (let row = 0; row < size; row++) {
    const date = addDays("2019-01-01", Math.floor(random() * days));
    const country = LANDS[Math.floor(random() * LANDS.length)] ?? "IQ";
    const place = at(`Town ${Math.floor(random() * 500)}`, 30 + random() * 7, 38 + random() * 8);
    const make = random() < 0.125 ? ucdp : acled;
    yield make(`R${row}`, date, country, { ...place, fatalities_best: Math.floor(random() * 4) });
  }
}

function reports(size: number): { documents: Document[]; claims: Claim[] } {
  const random = randomFrom(22);
  const kinds = [AL_ASAD, ERBIL, STRIKE_IN_IRAQ, STRIKE_IN_YEMEN];
  const documents = Array.from({ length: size / 5 }, (_, which) =>
    report(`Outlet ${which}`, addDays("2019-01-02", Math.floor(random() * 2200))),
  );
  const claims = documents.flatMap((document) =>
    Array.from({ length: 5 }, (_, told) =>
      event(document, told * 100, addDays(document.published ?? "2019-01-02", -told), {
        ...kinds[Math.floor(random() * kinds.length)],
      }),
    ),
  );
  return { documents, claims };
}

describe("linking of many rows", () => {
  it("takes time in proportion to them: four times the rows, hardly more than four times the time", async () => {
    const { documents, claims } = reports(1000);
    const linkRows = (size: number) =>
      linkClaims({ documents, claims, records: [...rows(size)], judgements: [] });
    expect(await growthOf(linkRows, { small: 25_000, large: 100_000 })).toBeLessThan(2);
  }, 120_000);

  it("of one day and place is no worse", async () => {
    const here = (row: Record) => ({ ...row, ...at("A town", 33.8, 42.4) });
    const linkRows = (size: number) =>
      linkClaims({ documents: [], claims: [], records: [...rows(size, 1)].map(here), judgements: [] });
    expect(await growthOf(linkRows, { small: 5_000, large: 20_000 })).toBeLessThan(2);
  }, 120_000);
});
