import { expect, test } from "vitest";
import { doubts, only } from "../testing/mapped.js";

test.each([
  ["3 – 7", { injured_low: 3, injured: null, injured_high: 7, flags: [] }],
  ["at least 5", { injured_low: 5, injured: 5, injured_high: null }],
  ["12", { injured_low: null, injured: 12, injured_high: null }],
  ["about 40", { injured: 40, flags: ["injured-about"] }],
  ["3+", { injured_low: 3, injured: 3 }],
])("the injured as %s", (words, expected) => {
  expect(only({ injured: "Hurt" }, { Hurt: words })?.record).toMatchObject(expected);
});

test("the injured in three columns, in the wrong order, and with a qualifier", () => {
  const columns = { injured_low: "min", injured: "best", injured_high: "max" };
  expect(only(columns, { min: "2", best: "4", max: "9" })?.record).toMatchObject({
    injured_low: 2,
    injured: 4,
    injured_high: 9,
    flags: [],
  });
  expect(only(columns, { min: "8", best: "4", max: "9" })?.record?.flags).toEqual(["order-broken"]);
  const qualified = { injured: { from: "n", qualifier: "how", qualifiers: { mindestens: "at least" } } };
  expect(only(qualified, { n: "5", how: "mindestens" })?.record).toMatchObject({
    injured_low: 5,
    injured: 5,
  });
});

test("the kidnapped, the missing and the weapon have columns of their own", () => {
  const columns = { kidnapped: "taken", missing: "gone", weapon: "means" };
  expect(only(columns, { taken: "7", gone: "1,200", means: "mortar; rifles" })?.record).toMatchObject({
    kidnapped: 7,
    missing: 1200,
    weapon: "mortar; rifles",
    native: {},
  });
  expect(doubts({ columns: { kidnaped: "x" } })[0]).toContain("the nearest is kidnapped");
});

test.each([
  ["16:00", "16:00"],
  ["4:05 PM", "16:05"],
  ["12:30 a.m.", "00:30"],
  ["7.45", "07:45"],
  ["16:00:09-0500", "16:00:09-05:00"],
  ["21:15 UTC", "21:15Z"],
  ["00:00", "00:00"],
])("an hour of its own, written %s", (words, event_time) => {
  expect(only({ event_time: "hour" }, { hour: words })?.record?.event_time).toBe(event_time);
});

test.each(["25:00", "13:00 PM", "noon", "16:61"])("%s is no hour", (words) => {
  const outcome = only({ event_time: "hour" }, { hour: words });
  expect(outcome?.record?.event_time ?? null).toBeNull();
});

test("women and children among the killed and injured, how sure a row is, and its second address", () => {
  const columns = {
    ...{ women_killed: "w", children_killed: "c", women_injured: "wi", children_injured: "ci" },
    ...{ confidence: "sure", source_url: "link", other_source_url: "copy" },
  };
  const row = { w: "2", c: "1,003", wi: "", ci: "0", sure: "B2", link: "https://example.org/a" };
  expect(only(columns, { ...row, copy: "https://example.org/archived/a" })?.record).toMatchObject({
    ...{ women_killed: 2, children_killed: 1003, women_injured: null, children_injured: 0 },
    ...{ confidence: "B2", source_url: "https://example.org/a" },
    ...{ other_source_url: "https://example.org/archived/a", native: {} },
  });
  expect(only(columns, { ...row, c: "some", copy: "see above" })?.record).toMatchObject({
    ...{ women_killed: 2, children_killed: null, other_source_url: null },
    native: { c: "some", copy: "see above" },
  });
});

test("three estimates of the killed under names of a data set of its own", () => {
  const columns = { fatalities_low: "low", fatalities_best: "best", fatalities_high: "high" };
  expect(only(columns, { low: "2", best: "3", high: "9" })?.record).toMatchObject({
    ...{ fatalities_low: 2, fatalities_best: 3, fatalities_high: 9, flags: [] },
  });
  expect(only(columns, { low: "4", best: "3", high: "9" })?.record?.flags).toEqual(["order-broken"]);
});
