import { describe, expect, it } from "vitest";
import { mapNotebook } from "../notebooks/map.js";
import { mapEvent, mapFigure, mapPage, mapRecord } from "../testing/map-rows.js";
import { overlapsOf, textBoxesOf } from "../testing/text-boxes.js";
import { testNames } from "../testing/view-rows.js";
import { svgOf } from "../writers/svg.js";
import { hasPoint, itemsOf, placesOf } from "./map-places.js";

const pageOf = (rows: Partial<Parameters<typeof mapPage>[0]>) =>
  mapPage({ events: [], figures: [], records: [], ...rows });
const notebookOf = (rows: Partial<Parameters<typeof mapPage>[0]>) => {
  const page = pageOf(rows);
  return mapNotebook(page, page.base, page, testNames, page.queries);
};

describe("hasPoint", () => {
  it.each([
    ["a town", mapEvent("a", null), true],
    ["a base", mapEvent("a", null, { place_kind: "base" }), true],
    ["coordinates without a precision", mapRecord("a", { radius: null }), true],
    ["coordinates within 25 km", mapRecord("a"), true],
    ["a country", mapEvent("a", null, { place_kind: "country" }), false],
    ["a region", mapEvent("a", null, { place_kind: "region" }), false],
    ["a sea", mapEvent("a", null, { place_kind: "sea" }), false],
    ["coordinates that stand for a province", mapRecord("a", { radius: 150_000 }), false],
    ["no coordinates", mapEvent("a", null, { latitude: null, longitude: null }), false],
  ])("%s: %s", (_, row, expected) => expect(hasPoint(row)).toBe(expected));
});

describe("the map", () => {
  const country = { place_kind: null, place: null, latitude: null, longitude: null, radius: null };
  const notebook = notebookOf({
    events: [
      mapEvent("e1", "2024-01-03"),
      mapEvent("e2", "2024-01-05"),
      mapEvent("only-iraq", null, country),
    ],
    figures: [
      mapFigure("f1"),
      mapFigure("f2", { place: "Desert post", latitude: 33, longitude: 36, radius: null }),
    ],
    records: [mapRecord("r1"), mapRecord("centre", { radius: 330_000 })],
  });
  const [chart] = notebook.charts;
  if (chart === undefined) throw new Error("no chart");
  const svg = svgOf(chart, "");
  const marks = [...svg.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, anchor]) => anchor);

  it("has one mark a place, and one line for what is known only to a country", () => {
    expect(marks.sort()).toEqual(["row-centre", "row-e1", "row-f2", "row-only-iraq", "row-r1"]);
    const circles = [...svg.matchAll(/<a [^>]*href="#row-([\w-]+)"[^>]*><circle/g)].map(([, id]) => id);
    expect(circles.sort()).toEqual(["e1", "f2", "r1"]);
  });
  it("opens all rows of a place by its one mark", () => {
    expect(chart.together?.get("row-e1")).toEqual(["row-e1", "row-e2", "row-f1"]);
    expect(chart.together?.has("row-r1")).toBe(false);
  });
  it("draws a circle of precision for what has one, and none where nobody says", () => {
    const rings = svg.match(
      /<circle[^>]*fill-opacity="0\.08"|<g[^>]*fill-opacity="0\.08"[^>]*>(<circle[^>]*>)+/g,
    );
    expect((rings ?? []).join("").match(/<circle/g)).toHaveLength(2);
    const cells = JSON.stringify(notebook.table.rows.map(({ cells }) => cells[0]));
    expect(cells).toContain("within 8 km");
    expect(cells).toContain("how near is not said");
    expect(cells).toContain("no point: known only to this area");
  });
  it("says under the map what its dashed lines are", () => {
    expect(chart.note).toContain("Dashed lines are disputed: Israel and Palestine");
    expect(svg).toContain('stroke-dasharray="3,3"');
  });
  it("writes no text on another", () => expect(overlapsOf(textBoxesOf(svg))).toEqual([]));
  it("has a row in the table and in the CSV for each thing, in the order of places", () => {
    const anchors = notebook.table.rows.map(({ anchor }) => anchor);
    expect(anchors.slice(0, 3)).toEqual(["row-e1", "row-e2", "row-f1"]);
    expect(anchors).toHaveLength(7);
    expect(notebook.data.get("map")?.rows.map((row) => row[1])).toContain(null);
  });
  it("is small", () => expect(svg.length).toBeLessThan(60_000));
});

it("says so where nothing has a point, and where there is nothing", () => {
  const only = notebookOf({ records: [mapRecord("a", { radius: 400_000 })] });
  expect(only.charts).toEqual([]);
  expect(only.empty).toBeNull();
  expect(only.table.rows).toHaveLength(1);
  expect(notebookOf({}).empty).toContain("has a place");
});

it("takes coordinates a few metres apart for one place, and adds its rows", () => {
  const items = itemsOf(
    pageOf({ records: [mapRecord("a", { rows: 12 }), mapRecord("b", { latitude: 36.5301, radius: 5_000 })] }),
    testNames,
  );
  const places = placesOf(items, testNames);
  expect(places).toHaveLength(1);
  expect(places[0]?.radii).toEqual([5_000, 25_000]);
});
