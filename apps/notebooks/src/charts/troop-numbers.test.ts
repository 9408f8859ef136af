import { describe, expect, it } from "vitest";
import { overlapsOf, textBoxesOf } from "../testing/text-boxes.js";
import { testNames, troopLevel } from "../testing/view-rows.js";
import { svgOf } from "../writers/svg.js";
import { troopNumbersChart } from "./troop-numbers.js";

const rows = [
  troopLevel("iraq-1", "2023-10-26", 2500),
  troopLevel("iraq-2", "2024-01-23", 2500, { qualifier: "exact" }),
  troopLevel("iraq-3", "2024-01-30", 2400, { value_high: 2600, qualifier: "between" }),
  troopLevel("iraq-4", "2026-01", 2000, {
    qualifier: "less_than",
    as_of_from: "2026-01-01",
    as_of_to: "2026-01-31",
  }),
  troopLevel("iraq-5", null, 2500),
  troopLevel("syria-1", "2023-10-26", 900, { country: ["SY"] }),
  troopLevel("syria-2", "2024-12-19", 2000, { country: ["SY"] }),
  troopLevel("region-1", "2023-10-30", 900, { country: [], place: "Middle East", change: "increase" }),
  troopLevel("region-2", "2023-10-31", 300, {
    country: [],
    place: "Middle East",
    change: "decrease",
    qualifier: "exact",
  }),
  troopLevel("region-3", "2023-11-02", 1000, {
    country: [],
    place: "Middle East",
    change: "planned",
    qualifier: "at_most",
  }),
  troopLevel("jordan", "2023", 3000, { country: ["JO"], as_of_from: "2023-01-01", as_of_to: "2023-12-31" }),
  troopLevel("vague", "2023-11-02", null),
];

describe("troopNumbersChart", () => {
  const chart = troopNumbersChart(rows, testNames);
  const svg = chart ? svgOf(chart, "") : "";
  const words = textBoxesOf(svg).map((box) => box.words);

  it("has a panel for each place with several levels, and lines for the others", () => {
    expect(chart?.panels.map(({ heading }) => heading)).toEqual([
      "Iraq: troops of the United States",
      "Syria: troops of the United States",
      "Single numbers, and changes that were reported",
    ]);
    expect(words).toEqual(
      expect.arrayContaining([
        "Jordan: troops of the United States",
        "Middle East: troops of the United States: sent, withdrawn or planned",
      ]),
    );
  });

  it("tells changes from levels, and says the qualifier", () => {
    expect(words).toEqual(
      expect.arrayContaining(["≈2,500", "2,400–2,600", "<2,000", "≈+900", "−300", "≤planned 1,000"]),
    );
  });

  it("has no text on another", () => {
    expect(overlapsOf(textBoxesOf(svg))).toEqual([]);
  });

  it("says why a figure has no mark, and draws nothing for nothing", () => {
    expect(chart?.undrawn.get("vague")).toBe("gives no number");
    expect(troopNumbersChart([], testNames)).toBeNull();
  });
});
