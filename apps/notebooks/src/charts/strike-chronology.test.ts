import { describe, expect, it } from "vitest";
import { overlapsOf, textBoxesOf } from "../testing/text-boxes.js";
import { chronologyEvent, manyEvents, testNames } from "../testing/view-rows.js";
import { svgOf } from "../writers/svg.js";
import { anchorOf } from "./chart.js";
import { eventListChart } from "./event-list.js";
import { mainPeriod, ticksOf } from "./period.js";
import { sidesOf } from "./sides.js";
import { strikeChronologyChart } from "./strike-chronology.js";

const events = manyEvents();
const lanes = strikeChronologyChart(events, testNames);
const list = eventListChart(events, testNames);
const lanesSvg = lanes ? svgOf(lanes, "") : "";
const listSvg = list ? svgOf(list, "") : "";

describe.each([
  ["the timeline", lanes, lanesSvg],
  ["the list", list, listSvg],
])("%s", (_, chart, svg) => {
  it("has no text on another and none outside the picture", () => {
    const boxes = textBoxesOf(svg);
    expect(boxes.length).toBeGreaterThan(30);
    expect(overlapsOf(boxes)).toEqual([]);
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    expect(boxes.filter((box) => box.left < 0 || box.right > width)).toEqual([]);
  });
  it("links every event to its row", () => {
    for (const event of events) {
      expect(svg).toContain(`href="#${anchorOf(event.event_id)}"`);
      expect(chart?.drawn.has(event.event_id)).toBe(true);
    }
  });
});

describe("strikeChronologyChart", () => {
  it("says what was reported, and by how many", () => {
    const told = chronologyEvent("a", "2024-01-28", {
      place: "Tower 22",
      killed: "3",
      injured: "at least 34",
      reports: 3,
      independent_sources: 2,
    });
    const chart = strikeChronologyChart([told, chronologyEvent("b", "2024-01-02")], testNames);
    const words = textBoxesOf(chart ? svgOf(chart, "") : "").map((box) => box.words);
    expect(words).toContain("28 Jan Tower 22: 3 killed, at least 34 injured (3/2)");
  });
  it("shows other dates hollow, joined to the chosen one", () => {
    const chart = strikeChronologyChart(
      [chronologyEvent("a", "2024-01-20", { other_dates: ["2024-01-24"] })],
      testNames,
    );
    const words = textBoxesOf(chart ? svgOf(chart, "") : "").map((box) => box.words);
    expect(words).toContain("another day that reports give, and the one chosen");
  });
  it("leaves an event of another time to the list", () => {
    const chart = strikeChronologyChart([...events, chronologyEvent("old", "2020-01-03")], testNames);
    expect(chart?.drawn.has("old")).toBe(false);
    expect(chart?.undrawn.has("old")).toBe(true);
    expect(
      eventListChart([...events, chronologyEvent("old", "2020-01-03")], testNames)?.drawn.has("old"),
    ).toBe(true);
  });
  it("draws undated events alone, and nothing for none", () => {
    expect(strikeChronologyChart([chronologyEvent("a", null)], testNames)?.drawn.size).toBe(1);
    expect(strikeChronologyChart([], testNames)).toBeNull();
    expect(eventListChart([], testNames)).toBeNull();
  });
  it("lists the most reported of very many", () => {
    const many = Array.from({ length: 90 }, (_, at) =>
      chronologyEvent(`e${at}`, "2024-01-02", { reports: 1 + (at % 3) }),
    );
    expect(eventListChart(many, testNames)?.drawn.size).toBe(60);
    expect(eventListChart(many, testNames)?.undrawn.size).toBe(30);
  });
});

describe("sidesOf", () => {
  it("puts both directions in lanes of their own, and what leaves a side out in no lane that names it", () => {
    const sides = sidesOf(
      [
        chronologyEvent("a", null),
        chronologyEvent("b", null),
        chronologyEvent("c", null, { target: [] }),
        chronologyEvent("d", null, { event_type: "attack", actor: ["kataib-hezbollah"], target: ["us"] }),
        chronologyEvent("e", null, { event_type: "attack", actor: [], target: ["us"] }),
      ],
      testNames,
    );
    expect(sides.map(({ words, events: own }) => [words, own.length])).toEqual([
      ["United States: strikes on Kataib Hezbollah", 2],
      ["United States: strikes on a target not stated", 1],
      ["Kataib Hezbollah: attacks on United States", 1],
      ["Not said who: attacks on United States", 1],
    ]);
  });
});

it("names a lane for whom most of its events are against, never for the state after them", () => {
  const sides = sidesOf(
    [
      chronologyEvent("a", null, { target: ["kataib-hezbollah"] }),
      chronologyEvent("b", null, { target: ["kataib-hezbollah"] }),
      chronologyEvent("c", null, { target: ["iran-backed-militias"] }),
      chronologyEvent("d", null, { target: ["iran"] }),
    ],
    testNames,
  );
  expect(sides.map(({ words }) => words)).toEqual([
    "United States: strikes on Iran-backed militias",
    "United States: strikes on Iran",
  ]);
});

describe("time", () => {
  it("finds the days that hold most", () => {
    expect(mainPeriod(["2020-01-01", "2023-10-17", "2024-01-01", "2024-02-01"])).toEqual({
      from: "2023-10-17",
      to: "2024-02-01",
    });
    expect(mainPeriod([])).toBeNull();
  });
  it("has few ticks, whatever the stretch", () => {
    expect(ticksOf({ from: "2023-10-01", to: "2024-01-31" }, 10)).toEqual({ tickSpacing: 90 });
    expect(ticksOf({ from: "2023-10-01", to: "2024-04-30" }, 10)).toEqual({ ticks: "1 months" });
    expect(ticksOf({ from: "2023-01-01", to: "2026-01-31" }, 10)).toEqual({ ticks: "6 months" });
  });
});
