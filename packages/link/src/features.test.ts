import { describe, expect, it } from "vitest";
import { weigh } from "./compare/compare.js";
import { compareDates } from "./compare/dates.js";
import { dayNumber } from "./days.js";
import { type FeatureName, features } from "./features.js";
import type { DateBasis, Profile } from "./mentions/mention.js";
import { whenOf } from "./mentions/when.js";
import type { Names, Site } from "./names.js";
import { compareSightings } from "./records/compare-sightings.js";
import type { Sighting } from "./records/sighting.js";

const SITES: Readonly<Record<string, Site>> = {
  post: { kind: "base", country: "XA", latitude: 10, longitude: 10, geo_radius_m: 1000 },
  village: { kind: "city", country: "XA", latitude: 10.05, longitude: 10.05, geo_radius_m: 1000 },
  harbour: { kind: "city", country: "XA", latitude: 12, longitude: 12, geo_radius_m: 1000 },
  province: { kind: "region", country: "XA", latitude: 10, longitude: 10, geo_radius_m: 80_000 },
  coast: { kind: "region", country: "XA", latitude: 14, longitude: 14, geo_radius_m: 80_000 },
};
const NAMES: Names = {
  related: (left, right) =>
    left === right ? "same" : left.startsWith(right) || right.startsWith(left) ? "parent" : "unrelated",
  family: (actor) => actor,
  depth: () => 0,
  isOfficial: () => false,
  isStateOf: (actor, country) => actor === "norland" && country === "XA",
  place: (id) => SITES[id] ?? null,
  voice: (publisher) => publisher,
};

const at = (date: string | null, basis: DateBasis = "explicit", to = date, time: string | null = null) => ({
  when: whenOf({
    date,
    from: date?.startsWith("XXXX") ? null : date,
    to: to?.startsWith("XXXX") ? null : to,
    basis,
    time,
  }),
});
const of = (day: string | null, published: string | null = day, figures: readonly string[] = []) => ({
  report: {
    id: `report of ${day} ${published} ${figures}`,
    day: published === null ? null : dayNumber(published),
    window: day === null ? null : { first: dayNumber(day) - 10, last: dayNumber(day) },
    figures: new Set(figures),
  },
});

/** An attack of which nothing is known, told by a report of its own. */
let made = 0;
const told = (...parts: readonly Partial<Profile>[]): Profile => ({
  id: `mention ${made}`,
  members: [],
  event_type: "attack",
  ...of(null),
  ...{ report: { ...of(null).report, id: `report ${made++}` } },
  dataset: null,
  ...at(null),
  actor: [],
  target: [],
  country: [],
  place: null,
  place_id: null,
  munition: [],
  figures: new Set(),
  isLead: false,
  isSeveral: false,
  item: null,
  ...Object.assign({}, ...parts),
});
const place = (place_id: string) => ({ place: place_id, place_id });
const spelled = (words: string) => ({ place: words, place_id: null });
const counts = (...figures: readonly string[]) => ({ figures: new Set(figures) });
const ONE = { report: { ...of(null).report, id: "one report" } };

/** For each feature two mentions that have it. */
const TOLD: Partial<Record<FeatureName, readonly [Profile, Profile]>> = {
  types_differ: [told({ actor: ["a"] }), told({ event_type: "strike", actor: ["a"] })],
  type_in_doubt: [told(place("post")), told(place("post"), { event_type: "strike", actor: ["norland"] })],
  same_day: [told(at("2024-03-03")), told(at("2024-03-03"))],
  same_day_of_zones: [
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T00:15:00Z")),
    told(at("2024-03-03")),
  ],
  days_overlap: [told(at("2024-03-03", "explicit", "2024-03-05")), told(at("2024-03-04"))],
  weeks_overlap: [told(at("2024-03-01", "explicit", "2024-03-09")), told(at("2024-03-04"))],
  same_month: [told(at("2024-03-01", "explicit", "2024-03-31")), told(at("2024-03-04"))],
  day_apart: [told(at("2024-03-03", "relative")), told(at("2024-03-04"))],
  explicit_day_apart: [told(at("2024-03-03")), told(at("2024-03-04"))],
  days_apart: [told(at("2024-03-03", "relative")), told(at("2024-03-05"))],
  days_differ: [told(at("2024-03-03")), told(at("2024-03-09"))],
  borrowed_same_day: [told(at("2024-03-03", "borrowed")), told(at("2024-03-03"))],
  borrowed_day: [told(at("2024-03-03", "borrowed"), of("2024-03-03")), told(at("2024-03-02"))],
  yearless_same_day: [told(at("XXXX-03-03")), told(at("2024-03-03"))],
  yearless_in_range: [told(at("XXXX-03-03")), told(at("2024-03-01", "explicit", "2024-03-20"))],
  yearless_same_month: [told(at("XXXX-03")), told(at("2024-03-03"))],
  yearless_day_apart: [told(at("XXXX-03-03")), told(at("2024-03-04"))],
  news_of_the_day: [told(at("2024-03-03")), told(of("2024-03-04"), { isLead: true })],
  days_before_report: [told(at("2024-03-03")), told(of("2024-03-04"))],
  weeks_before_report: [told(at("2024-03-03")), told(of("2024-03-09"))],
  before_window: [told(at("2024-02-03")), told(of("2024-03-04"))],
  long_before: [told(at("2023-03-03")), told(of("2024-03-04"))],
  after_report: [told(at("2024-03-05")), told(of("2024-03-04"))],
  undated_reports_of_days: [told(of("2024-03-04")), told(of("2024-03-09"))],
  undated_news: [told(of("2024-03-04"), { isLead: true }), told(of("2024-03-05"), { isLead: true })],
  undated_unknown: [told(), told(of("2024-03-04"))],
  undated_by_window: [told(of("2024-03-04", null)), told(of("2024-03-09"))],
  reports_weeks_apart: [told(of("2024-03-04")), told(of("2024-03-18"))],
  reports_far_apart: [told(of("2024-03-04")), told(of("2024-06-18"))],
  same_hour: [
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T10:15:00Z")),
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T10:45:00Z")),
  ],
  hours_apart: [
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T04:15:00Z")),
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T10:45:00Z")),
  ],
  hours_differ: [
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T01:15:00Z")),
    told(at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T22:45:00Z")),
  ],
  same_place: [told(place("post")), told(place("post"))],
  same_spelling: [told(spelled("the ford")), told(spelled("The Ford"))],
  part_of_spelling: [told(spelled("ford")), told(spelled("the ford of Orlan"))],
  same_region: [told(place("province")), told(place("province"))],
  places_near: [told(place("post")), told(place("village"))],
  place_within: [told(place("post")), told(place("province"))],
  regions_apart: [told(place("post")), told(place("coast"))],
  unknown_place: [told(place("post")), told(spelled("the ford"))],
  unlocated_places: [told(place("post")), told(place("nowhere"))],
  other_spelling: [told(spelled("the mill")), told(spelled("the ford"))],
  names_of_one_report: [told(ONE, spelled("Orlan")), told(ONE, spelled("Karst Hill"))],
  several_sites: [
    told(
      place("post"),
      { event_type: "strike" },
      at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T01:15:00Z"),
    ),
    told(
      place("harbour"),
      { event_type: "strike" },
      at("2024-03-04", "explicit", "2024-03-04", "2024-03-04T01:15:00Z"),
    ),
  ],
  places_differ: [told(place("post")), told(place("harbour"))],
  same_country: [told({ country: ["XA"] }), told({ country: ["XA"] })],
  country_in_common: [told({ country: ["XA"] }), told({ country: ["XA", "XB"] })],
  sea_and_country: [told({ country: ["XA"] }), told({ country: ["red-sea"] })],
  countries_differ: [told({ country: ["XA"] }), told({ country: ["XB"] })],
  actors_joint: [told({ actor: ["a", "b"] }), told({ actor: ["b", "a"] })],
  actor_same: [told({ actor: ["a"] }), told({ actor: ["a"] })],
  actor_shared: [told({ actor: ["a", "b"] }), told({ actor: ["a"] })],
  actor_related: [told({ actor: ["a"] }), told({ actor: ["a-brigade"] })],
  actors_apart: [told({ actor: ["a"] }), told({ actor: ["b"] })],
  targets_joint: [told({ target: ["a", "b"] }), told({ target: ["b", "a"] })],
  target_same: [told({ target: ["a"] }), told({ target: ["a"] })],
  target_shared: [told({ target: ["a", "b"] }), told({ target: ["a"] })],
  target_related: [told({ target: ["a"] }), told({ target: ["a-brigade"] })],
  targets_apart: [told({ target: ["a"] }), told({ target: ["b"] })],
  civilians_for_target: [told({ target: ["a"] }), told({ target: ["civilians"] })],
  host_for_target: [told({ target: ["a"] }), told({ target: ["norland"], country: ["XA"] })],
  sides_differ: [told({ actor: ["a"], target: ["b"] }), told({ actor: ["c"], target: ["d"] })],
  figure_of_one: [told(counts("1 killed")), told(counts("1 killed"))],
  figures_shared_most: [told(counts("17 launched", "40 injured")), told(counts("17 launched", "40 injured"))],
  toll_grew: [
    told(of("2024-03-03"), counts("4 killed", "9 injured")),
    told(of("2024-03-05"), counts("9 killed")),
  ],
  figures_near: [told(counts("37 killed")), told(counts("40 killed"))],
  figures_differ: [told(counts("4 killed")), told(counts("9 killed"))],
  tolls_of_one_report_differ: [told(ONE, counts("4 killed")), told(ONE, counts("9 killed"))],
  same_weapon: [told({ munition: ["drone"] }), told({ munition: ["drone"] })],
  other_weapon: [told({ munition: ["drone"] }), told({ munition: ["mine"] })],
  story_of_two_figures: [told(of(null, null, ["1", "2"])), told(of(null, null, ["1", "2", "9"]))],
  story_of_three_figures: [told(of(null, null, ["1", "2", "3"])), told(of(null, null, ["1", "2", "3", "9"]))],
  story_of_many_figures: [
    told(of(null, null, ["1", "2", "3", "4", "5"])),
    told(of(null, null, ["1", "2", "3", "4", "5", "9"])),
  ],
  same_report: [told(ONE), told(ONE)],
  same_report_both_told: [told(ONE, place("post")), told(ONE, at("2024-03-03"))],
  same_report_several: [told(ONE), told(ONE, { isSeveral: true })],
  items_of_a_list: [told(ONE, { item: 1 }), told(ONE, { item: 2 })],
  several_undated: [told({ isSeveral: true }), told()],
  in_passing: [told(at("2024-03-03"), place("post")), told(of("2024-03-04"))],
  called_by_day: [told(at("2024-03-03")), told(at("2024-03-03"), place("post"))],
  both_open_with_it: [told({ isLead: true }), told({ isLead: true })],
};

const saw = (...parts: readonly Partial<Sighting>[]): Sighting => ({
  ...at("2024-03-03"),
  ...of("2024-03-03"),
  isLead: false,
  country: [],
  spots: [],
  sides: [],
  killed: null,
  injured: new Set(),
  ...Object.assign({}, ...parts),
});
const spot = (
  north: number,
  radiusMetres: number,
  kind: "base" | "city" | "wide" = "city",
  place_id: string | null = null,
) => ({
  spots: [{ place: "a place", place_id, kind, latitude: north, longitude: 10, radiusMetres }],
});
const named = (words: string) => ({
  spots: [
    { place: words, place_id: null, kind: "city" as const, latitude: null, longitude: null, radiusMetres: 0 },
  ],
});
const killed = (low: number, high = low) => ({ killed: { given: new Set([low]), low, high } });
const injured = (number: number) => ({ injured: new Set([number]) });

/** For each feature of rows two that have it. */
const SEEN: Partial<Record<FeatureName, readonly [Sighting, Sighting]>> = {
  row_same_place: [saw(spot(10, 0, "base", "post")), saw(spot(10, 0, "base", "post"))],
  row_same_spelling: [saw(named("Orlan")), saw(named("orlan"))],
  row_part_of_spelling: [saw(named("Orlan")), saw(named("Orlan ford"))],
  row_other_spelling: [saw(named("Orlan")), saw(named("Karst"))],
  row_within_15_km: [saw(spot(10, 5000)), saw(spot(10.05, 5000))],
  row_within_35_km: [saw(spot(10, 15_000)), saw(spot(10.2, 15_000))],
  row_within_75_km: [saw(spot(10, 35_000)), saw(spot(10.5, 35_000))],
  row_within_250_km: [saw(spot(10, 100_000)), saw(spot(11, 100_000))],
  row_within_wide: [saw(spot(10, 200_000)), saw(spot(11, 200_000))],
  row_beside: [saw(spot(10, 5000)), saw(spot(10.15, 5000))],
  row_places_differ: [saw(spot(10, 5000)), saw(spot(13, 5000))],
  row_sides_same: [saw({ sides: ["a", "b"] }), saw({ sides: ["b", "a"] })],
  row_side_in_common: [saw({ sides: ["a"] }), saw({ sides: ["b", "a"] })],
  row_side_of_two_in_common: [saw({ sides: ["a", "c"] }), saw({ sides: ["b", "a"] })],
  row_sides_apart: [saw({ sides: ["a"] }), saw({ sides: ["b", "c"] })],
  row_sides_differ: [saw({ sides: ["a", "d"] }), saw({ sides: ["b", "c"] })],
  row_killed_one: [saw(killed(1)), saw(killed(1))],
  row_killed_few: [saw(killed(3)), saw(killed(3))],
  row_killed_many: [saw(killed(30)), saw(killed(30))],
  row_killed_within: [saw(killed(3, 9)), saw(killed(5))],
  row_killed_near: [saw(killed(3)), saw(killed(5))],
  row_killed_far: [saw(killed(3)), saw(killed(30))],
  row_injured_one: [saw(injured(1)), saw(injured(1))],
  row_injured_few: [saw(injured(3)), saw(injured(3))],
  row_injured_many: [saw(injured(30)), saw(injured(30))],
};

/** What each sum begins with, and how rare a shared figure is. */
const APART: readonly FeatureName[] = ["chance", "figure_of_few", "figure_of_many"];

const entries = <T>(cases: Partial<Record<FeatureName, T>>) => Object.entries(cases) as [FeatureName, T][];

describe("features", () => {
  it("are all shown by a pair", () => {
    const shown = [...Object.keys(TOLD), ...Object.keys(SEEN), ...APART];
    expect(shown.sort()).toEqual(Object.keys(features).sort());
  });

  it.each(entries(TOLD))("%s is what two mentions have, whichever comes first", (name, [a, b]) => {
    const wanted = name === "figure_of_one" ? "figures_shared_most" : name;
    for (const [left, right] of [
      [a, b],
      [b, a],
    ] as const)
      expect(weigh(left, right, NAMES).evidence.map(({ feature }) => feature)).toContain(wanted);
  });

  it.each(entries(SEEN))("%s is what two rows have, whichever comes first", (name, [a, b]) => {
    const { points } = features[name];
    for (const [left, right] of [
      [a, b],
      [b, a],
    ] as const) {
      const comparison = compareSightings(left, right, NAMES);
      if (points === null) expect(comparison).toBeNull();
      else expect(comparison?.evidence.map(({ feature }) => feature)).toContain(name);
    }
  });

  it("sum up with what chance is worth", () => {
    const [a, b] = [told(at("2024-03-03"), place("post")), told(at("2024-03-03"), { actor: ["a"] })];
    expect(weigh(a, b, NAMES)).toMatchObject({
      points: features.chance.points + features.same_day.points,
      reasons: ["same day"],
    });
  });

  it("shared figures are worth what they are rare, and no more than the most", () => {
    const points = (...figures: string[]) =>
      weigh(told(counts(...figures)), told(counts(...figures)), NAMES).evidence.find(
        ({ feature }) => feature === "figures_shared_most",
      )?.points;
    expect(points("1 killed")).toBe(features.figure_of_one.points);
    expect(points("3 killed")).toBe(features.figure_of_few.points);
    expect(points("30 killed")).toBe(features.figure_of_many.points);
    expect(points("30 killed", "31 injured", "32 launched")).toBe(features.figures_shared_most.points);
  });

  it("a borrowed day is worth less than a day that is reported", () => {
    const [unsure, other] = TOLD.borrowed_day ?? [];
    if (!unsure || !other) throw new Error("no pair");
    expect(compareDates(unsure, other).points).toBeLessThan(0.5);
  });
});
