import { describe, expect, it } from "vitest";
import { progressText, tableProgress } from "./table-progress.js";

const AT = { file: "tables/a.csv", rows: 210_000, bytes: 430, ofBytes: 1000, spent: 6000 };

describe("the progress of a table", () => {
  it("has its share, rows, speed, and time left", () => {
    expect(progressText(AT)).toBe("tables/a.csv: 43 %, 210,000 rows, 35,000 rows a second, 0:08 left");
    expect(progressText({ ...AT, bytes: 0, ofBytes: 0, rows: 0, spent: 0 })).toContain("100 %, 0 rows");
  });

  it("is told no more often than people can read, and not at all of a small table", () => {
    const told: string[] = [];
    const tell = tableProgress((line) => told.push(line));
    for (const spent of [50, 150, 210, 220, 300, 420, 430]) tell({ ...AT, spent });
    expect(told).toHaveLength(2);
    for (const spent of [10, 230]) tell({ ...AT, file: "tables/b.csv", spent });
    expect(told).toHaveLength(3);
  });
});
