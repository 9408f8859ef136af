import { Record } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { events1, events2, mentions2 } from "./gdelt/columns.js";
import { gdelt1Events, gdelt2Events } from "./gdelt/events.js";
import { countryOfFips, fipsPairs } from "./gdelt/fips.js";
import { gdelt2Mentions } from "./gdelt/mentions.js";
import corpora from "./gdelt.corpus.js";
import { gdelt } from "./gdelt.js";
import type { LayoutKind } from "./layout.js";
import { hasSharedTables, headOf, readAll, rowOf, sharedRows } from "./testing/tables.js";
import { countryIn } from "./words.js";

describe("recognition", () => {
  const [event = {}, event1 = {}, mention = {}] = corpora.map(({ goods }) => goods[0]);
  const row1 = rowOf(events1, event1);

  test("by the header, in any order and case; one of 61 columns is not of 1.0", () => {
    const header = [...events2].reverse().map((name) => name.toLowerCase());
    const head = headOf(header, [...rowOf(events2, event)].reverse());
    expect(gdelt2Events.recognise(head)).toMatchObject({ layout: { sure: 1, headerRows: 1 } });
    expect(gdelt1Events.recognise(head)).toMatchObject({
      missing: ["a header without ActionGeo_ADM2Code"],
    });
    expect(gdelt2Mentions.recognise(head)).toHaveProperty("missing");
  });

  test("by the shape of the rows where there is no header; each shape is of one table", () => {
    const rows: [LayoutKind, string[][]][] = [
      [
        gdelt2Events,
        [rowOf(events2, { ...event, MonthYear: "202401", Year: "2024", FractionDate: "2024.05" })],
      ],
      [
        gdelt1Events,
        [row1, row1.slice(0, -1)].map((cells) => cells.with(2, "202401").with(3, "2024").with(4, "2024.05")),
      ],
      [gdelt2Mentions, [rowOf(mentions2, mention)]],
    ];
    for (const [own, table] of rows)
      for (const kind of gdelt) {
        const found = kind.recognise(headOf(...table));
        if (kind === own) expect(found).toMatchObject({ layout: { headerRows: 0, sure: 0.9 } });
        else expect(found).toHaveProperty("missing");
      }
  });

  test("rows of other widths are set aside", () => {
    const good = row1.with(2, "202401").with(3, "2024").with(4, "2024.05");
    const outcomes = readAll(
      gdelt1Events,
      [good, good.slice(0, 57), good.slice(0, 40), [...good, "more"]],
      "\t",
    );
    expect(outcomes.map(({ setAside }) => setAside[0]?.code)).toEqual([
      undefined,
      undefined,
      "too-few-cells",
      "too-many-cells",
    ]);
    expect(outcomes[2]?.setAside[0]).toMatchObject({
      found: "40 cells",
      expected: "57 to 58 cells",
      line: 3,
    });
  });
});

test("every country of FIPS is one of ISO that the lexicon knows", () => {
  expect(fipsPairs.size).toBeGreaterThan(230);
  expect([...new Set(fipsPairs.values())].filter((code) => countryIn(code) === null)).toEqual([]);
  expect(["IZ", "IS", "GZ", "UP", "RS", "OS"].map(countryOfFips)).toEqual([
    "IQ",
    "IL",
    "PS",
    "UA",
    "RU",
    null,
  ]);
});

describe.skipIf(!hasSharedTables)("real tables, where they lie beside the project", () => {
  test("all 710 rows of GDELT 1.0, 58 and 57 columns mixed", () => {
    const rows = sharedRows("gdelt_v1_events_raw.csv", "\t");
    const outcomes = readAll(gdelt1Events, rows, "\t");
    expect(outcomes.flatMap(({ setAside }) => setAside)).toEqual([]);
    const records = outcomes.flatMap(({ record }) => (record ? [Record.parse(record)] : []));
    expect(records).toHaveLength(710);
    expect(new Set(records.map(({ record_id }) => record_id)).size).toBe(710);
    expect(records.filter(({ source_url }) => source_url !== null)).toHaveLength(509);
    expect(records.filter(({ flags }) => flags.includes("country-centroid"))).toHaveLength(168);
    // the 201 rows of 1982 were read in archives
    const late = records.filter(({ flags }) => flags.includes("date-years-before-added"));
    expect(late.map(({ event_date }) => event_date?.slice(0, 4)).sort()).toEqual([
      "2006",
      ...Array.from({ length: late.length - 1 }, () => "2015"),
    ]);
    // codes of FIPS and the names beside them agree
    const odd = records.filter(
      ({ country, country_code }) => country !== null && country_code !== countryIn(country),
    );
    expect(
      [...new Set(odd.map(({ country, country_code }) => `${country}: ${country_code}`))].sort(),
    ).toEqual([]);
  });

  test("all 1,635 mentions, re-saved with commas and a header in lower case", () => {
    const rows = sharedRows("gdelt_v2_mentions_sample.csv", ",");
    const outcomes = readAll(gdelt2Mentions, rows);
    expect(outcomes.flatMap(({ setAside }) => setAside)).toEqual([]);
    const records = outcomes.flatMap(({ record }) => (record ? [Record.parse(record)] : []));
    expect(records).toHaveLength(1635);
    expect(records.every(({ native }) => /^\d+$/.test(native["global_event_id"] ?? ""))).toBe(true);
    // ids are the mentions' own: of one event there are several, and none is told for another
    expect(new Set(records.map(({ source_event_id }) => source_event_id)).size).toBe(1635);
    expect(new Set(records.map(({ native }) => native["global_event_id"])).size).toBe(1430);
    const moved = readAll(gdelt2Mentions, [rows[0] ?? [], ...rows.slice(1).reverse()]);
    expect(moved.at(-1)?.record?.source_event_id).toBe(records[0]?.source_event_id);
  });
});

test.skipIf(hasSharedTables)("real tables: skipped, no folder shared/tables beside the project", () => {});
