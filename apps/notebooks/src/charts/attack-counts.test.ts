import { describe, expect, it } from "vitest";
import { overlapsOf, textBoxesOf } from "../testing/text-boxes.js";
import { attackCount, manyCounts, testNames } from "../testing/view-rows.js";
import { svgOf } from "../writers/svg.js";
import { attackCountsChart, type CountsSubject } from "./attack-counts.js";
import { anchorOf } from "./chart.js";
import { topicsOf } from "./topics.js";
import { sharedWindows } from "./windows.js";

const subject = (days: CountsSubject["days"]): CountsSubject => ({
  name: "attack-counts",
  title: "Reported counts",
  subtitle: "Reported figures, not verified.",
  sharedAxis: false,
  days,
});
const drawn = (
  rows = manyCounts(),
  disputes: readonly { left_claim_id: string; right_claim_id: string }[] = [],
) => {
  const chart = attackCountsChart(rows, disputes, testNames, subject(rows));
  return { chart, svg: chart ? svgOf(chart, "") : "" };
};
const wordsOf = (svg: string): string[] => textBoxesOf(svg).map(({ words }) => words);

describe("attackCountsChart", () => {
  it("draws every figure that has a number, each with a link to its row, and says why the others have no mark", () => {
    const { chart, svg } = drawn();
    for (const row of manyCounts()) {
      if (row.claim_id === "vague") expect(chart?.undrawn.get("vague")).toBe("gives no number");
      else expect(chart?.drawn.has(row.claim_id)).toBe(true);
    }
    expect(svg).toContain(`href="#${anchorOf("rival-a")}"`);
    expect(svg).not.toContain(`href="#${anchorOf("vague")}"`);
  });

  it("has no text on another and none outside the picture", () => {
    const { svg } = drawn(manyCounts(), [{ left_claim_id: "rival-a", right_claim_id: "rival-b" }]);
    const boxes = textBoxesOf(svg);
    expect(boxes.length).toBeGreaterThan(40);
    expect(overlapsOf(boxes)).toEqual([]);
    const [, width = "0", height = "0"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    const outside = boxes.filter(
      (box) => box.left < 0 || box.right > Number(width) || box.top < 0 || box.bottom > Number(height),
    );
    expect(outside).toEqual([]);
  });

  it("keeps counts of different things apart", () => {
    const { chart } = drawn();
    expect(chart?.panels.map(({ heading }) => heading)).toEqual([
      "Attacks on the United States and the US-led coalition in Iraq and Syria",
      "Other counts reported, each of a thing of its own",
    ]);
  });

  it("labels a disputed pair and rings it, and says so in the legend", () => {
    const rows = manyCounts();
    const { svg } = drawn(rows, [{ left_claim_id: "rival-a", right_claim_id: "rival-b" }]);
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(["64", "90", "figures that cannot both be right"]));
    expect(wordsOf(drawn(rows).svg)).not.toContain("figures that cannot both be right");
  });

  it("draws the window of a count that starts on another day", () => {
    expect(wordsOf(drawn().svg)).toContain("9 since 4 Jan");
  });

  it("makes one mark of rows that agree in everything, with the words of both", () => {
    const rows = [attackCount("a", "2024-01-23", 150), attackCount("b", "2024-01-23", 150)];
    const { svg, chart } = drawn(rows);
    expect(svg.match(/<a /g)).toHaveLength(1);
    expect(svg).toContain("the words of a");
    expect(svg).toContain("the words of b");
    expect(chart?.drawn.size).toBe(2);
  });

  it("draws no dot where the day is not known", () => {
    const month = { as_of_from: "2023-12-01", as_of_to: "2023-12-31" };
    const rows = [attackCount("a", "2023-12", 100, month), attackCount("b", "2023-11-01", 40)];
    const { svg } = drawn(rows);
    expect(wordsOf(svg)).toContain("day not known exactly");
  });

  it("leaves figures of another time to the table", () => {
    const rows = [...manyCounts(), attackCount("old", "2019-05-01", 7)];
    expect(drawn(rows).chart?.undrawn.get("old")).toBe("far from the days that the chart shows");
  });

  it("draws undated figures alone, and nothing for none", () => {
    expect(wordsOf(drawn([attackCount("a", null, 5)]).svg)).toContain("date not known");
    expect(drawn([]).chart).toBeNull();
    expect(drawn([attackCount("a", "2024-01-01", null)]).chart).toBeNull();
  });

  it("draws what is only possible nowhere", () => {
    const rows = [
      attackCount("a", "2024-01-01", 5, { certainty: "possible" }),
      attackCount("b", "2024-01-02", 6),
    ];
    expect(drawn(rows).chart?.undrawn.get("a")).toBe("only possible");
  });

  it("draws the same twice", () => expect(drawn().svg).toBe(drawn().svg));
});

describe("topicsOf", () => {
  const headings = (rows: Parameters<typeof topicsOf>[0]) =>
    topicsOf(rows, testNames).map(({ heading, rows: own }) => [heading, own.length]);

  it("takes a part of a side for the side, and a third country into two", () => {
    expect(
      headings([
        attackCount("a", null, 1),
        attackCount("b", null, 1),
        attackCount("c", null, 1, { actor: ["kataib-hezbollah"], target: ["us"] }),
        attackCount("d", null, 1, { actor: [], country: ["IQ", "JO", "SY"] }),
      ]),
    ).toEqual([["Attacks on the United States and the US-led coalition in Iraq and Syria", 4]]);
  });

  it("keeps one country apart from two, strikes from attacks, and strangers from one another", () => {
    expect(
      headings([
        attackCount("a", null, 1),
        attackCount("b", null, 1, { country: ["IQ"] }),
        attackCount("c", null, 1, { event_type: "strike", actor: ["us"], target: ["houthis"], country: [] }),
        attackCount("d", null, 1, { actor: ["houthis"] }),
      ]).map(([, size]) => size),
    ).toEqual([1, 1, 1, 1]);
  });

  it("says what is not stated", () => {
    expect(headings([attackCount("a", null, 1, { target: [], country: [] })])).toEqual([
      ["Attacks by Iran-backed militias (target and area not stated)", 1],
    ]);
  });
});

describe("sharedWindows", () => {
  const since = (day: string) => ({ since: day, since_from: day, since_to: day });

  it("takes near starts together and leaves others out", () => {
    const rows = [
      attackCount("a", null, 1),
      attackCount("b", null, 1),
      attackCount("c", null, 1, since("2023-10-07")),
      attackCount("d", null, 1, since("2024-01-04")),
    ];
    const windows = sharedWindows(rows);
    expect(windows.starts.map(({ words }) => words)).toEqual(["since 7 Oct", "since 17 Oct"]);
    expect(rows.map(windows.isShared)).toEqual([true, true, true, false]);
  });

  it("shares nothing where each counts from another day", () => {
    const rows = [attackCount("a", null, 1), attackCount("b", null, 1, since("2024-01-04"))];
    expect(sharedWindows(rows).starts).toEqual([]);
  });
});
