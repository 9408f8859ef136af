import { describe, expect, it } from "vitest";
import { svgOf } from "../writers/svg.js";
import { ownChart } from "./own-chart.js";
import type { OwnRows } from "./own-rows.js";

const rows: OwnRows = {
  name: "counts",
  columns: ["day", "value", "who", "claim_id"],
  rows: [
    { day: "2024-01-03", value: 3, who: "a", claim_id: "c1" },
    { day: "2024-01-05", value: 5, who: "b", claim_id: "c2" },
    { day: "2024-02-05", value: 5, who: "<script>x</script>", claim_id: "c3" },
  ],
  of: 3,
};
const made = (spec: unknown) => {
  const result = ownChart(spec, rows, "own-x-1");
  if ("wrong" in result) throw new Error(result.wrong);
  return { ...result, svg: svgOf(result.chart, "") };
};
const linksIn = (svg: string) => [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe("ownChart", () => {
  it("draws options of Plot, each mark leading to its row", () => {
    const { svg } = made({ mark: "dot", x: "day", y: "value", stroke: "who", title: "Three" });
    expect(linksIn(svg).sort()).toEqual(["#row-counts-1", "#row-counts-2", "#row-counts-3"]);
    expect(svg).toContain("Three");
    expect(svg).not.toContain("currentColor");
    expect(svg).not.toMatch(/<script/);
  });
  it("says what its colours mean", () => {
    const { chart } = made({ marks: [{ mark: "dot", x: "day", y: "value", fill: "who" }] });
    expect(chart.legend.map(({ label }) => label)).toEqual(["<script>x</script>", "a", "b"]);
  });
  it("opens all rows of a bar that counts several", () => {
    const { chart, svg } = made({ marks: [{ mark: "barY", x: "value", groupX: { y: "count" } }] });
    expect(linksIn(svg)).toEqual(["#row-counts-1", "#row-counts-2"]);
    expect(chart.together?.get("row-counts-2")).toEqual(["row-counts-2", "row-counts-3"]);
  });
  it("takes days as days", () => {
    const { svg } = made({ marks: [{ mark: "rectY", x: "day", binX: { y: "count" } }], x: { type: "utc" } });
    expect(svg).toContain("Jan");
  });
  it("finds the row of a derived one by its place or its id", () => {
    const data = [{ n: 1, _row: 2 }, { n: 2, claim_id: "c1" }, { n: 3 }];
    expect(linksIn(made({ marks: [{ mark: "dot", data, x: "n", y: "n" }] }).svg).sort()).toEqual([
      "#row-counts-1",
      "#row-counts-3",
    ]);
  });
  it.each([
    [
      { marks: [{ mark: "image", src: "https://example.org/x.png" }] },
      "there is no mark image; there are areaY",
    ],
    [{ marks: [{ mark: "constructor" }] }, "there is no mark constructor"],
    [{ marks: [{ mark: "dot", x: "day", href: "https://example.org" }] }, "href is not an option here"],
    [{ marks: [] }, "marks"],
    [{ height: 9e9, marks: [{ mark: "dot" }] }, "height"],
    [[1, 2], "expected object"],
    [null, "expected object"],
    [{ marks: [{ mark: "dot", x: "day", y: "value" }], x: { type: "nothing" } }, "nothing"],
    [{ marks: [{ mark: "barY", x: "who", groupX: { y: "no-such" } }] }, "no-such"],
  ])("%j is an error with words", (spec, words) => {
    const result = ownChart(spec, rows, "own-x-1");
    expect("wrong" in result ? result.wrong : "no error").toContain(words);
  });
  it.each([
    ["channels", { marks: [{ mark: "dot", x: "day", y: "value", channels: { href: { value: "who" } } }] }],
    ["a tip", { marks: [{ mark: "dot", x: "day", y: "value", tip: true }] }],
    ["a text", { marks: [{ mark: "text", x: "day", y: "value", text: "who" }] }],
  ])("lets no address and no markup through: %s", (_, spec) => {
    const { svg } = made(spec);
    for (const link of linksIn(svg)) expect(link).toMatch(/^#row-counts-\d$/);
    expect(svg).not.toMatch(/<script|<image|foreignObject/);
  });
});
