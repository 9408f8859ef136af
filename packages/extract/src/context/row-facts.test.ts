import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { readWritten } from "../testing/written-document.js";

const yearsIn = (written: string) =>
  extractDrafts(readWritten(written).document).value.flatMap(({ kind, dates }) =>
    kind === "event" ? dates.map(({ reading }) => (reading.form === "calendar" ? reading.year : null)) : [],
  );
const ROW = "| Date | Location | Notes\n| May 4 | Mellit, Sudan | Army jets bombed a market.";

describe("the year of a table's days", () => {
  it.each([
    ["the headline", `# Attacks in 2014\n${ROW}`, 2014],
    ["the heading right above", `# Attacks in 2014\n## The list of 2013\n${ROW}`, 2013],
    ["a heading without one", `# Attacks in 2014\n## Sudan\n${ROW}`, 2014],
    ["the day itself", `# Attacks in 2014\n${ROW.replace("May 4", "May 4, 2012")}`, 2012],
  ])("is that of %s", (_, written, year) => expect(yearsIn(written)).toEqual([year]));

  it.each([
    ["two years above it", `# Attacks, 2013 to 2014\n${ROW}`],
    ["none", `# Attacks\n${ROW}`],
    ["one in a sentence", `The war began in 2014.\n${ROW}`],
  ])("is open with %s", (_, written) => expect(yearsIn(written)).toEqual([null]));
});
