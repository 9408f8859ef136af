import type { TimePhrase } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { instantOf } from "./index.js";

const clock = (hour: number, minute: number, zone: string | null, words = "x"): TimePhrase => ({
  words,
  start: 0,
  end: 1,
  hour,
  minute,
  zone,
  about: false,
});

describe("instants", () => {
  it.each([
    ["2024-01-24", clock(0, 15, "Asia/Baghdad"), null, "2024-01-23T21:15:00Z"],
    ["2024-01-20", clock(18, 30, "Asia/Baghdad"), null, "2024-01-20T15:30:00Z"],
    ["2024-02-02", clock(16, 0, "America/New_York"), null, "2024-02-02T21:00:00Z"],
    ["2024-07-02", clock(16, 0, "America/New_York"), null, "2024-07-02T20:00:00Z"],
    ["2024-01-20", clock(17, 30, "UTC"), null, "2024-01-20T17:30:00Z"],
    ["2024-01-20", clock(20, 30, "+03:00"), null, "2024-01-20T17:30:00Z"],
    ["2024-01-20", clock(1, 0, "-05:00"), null, "2024-01-20T06:00:00Z"],
    ["2022-04-01", clock(3, 0, "Asia/Tehran"), null, "2022-03-31T22:30:00Z"],
    ["2024-06-10", clock(3, 0, "Europe/Kyiv"), null, "2024-06-10T00:00:00Z"],
    ["2024-01-20", clock(3, 0, "Asia/Kabul"), null, "2024-01-19T22:30:00Z"],
    ["2024-01-20", clock(2, 0, null), "Asia/Aden", "2024-01-19T23:00:00Z"],
    ["2024-03-10", clock(2, 30, "America/New_York"), null, "2024-03-10T07:30:00Z"],
    ["2024-03-10", clock(3, 30, "America/New_York"), null, "2024-03-10T07:30:00Z"],
    ["2024-11-03", clock(1, 30, "America/New_York"), null, "2024-11-03T05:30:00Z"],
  ])("%s %j %s → %s", (date, time, zone, instant) => {
    expect(instantOf(date, time, zone)).toBe(instant);
  });

  it.each([
    ["no zone", "2024-01-24", clock(0, 15, null), null],
    ["no day", "2024-01", clock(0, 15, "UTC"), null],
    ["no year", "XXXX-01-24", clock(0, 15, "UTC"), null],
    ["no date", null, clock(0, 15, "UTC"), null],
    ["a zone that does not exist", "2024-01-24", clock(0, 15, "Asia/Atlantis"), null],
    ["midnight may be either end of the day", "2024-01-24", clock(0, 0, "UTC", "midnight (GMT)"), null],
  ])("%s gives no instant", (_, date, time, zone) => {
    expect(instantOf(date, time, zone)).toBeNull();
  });
});
