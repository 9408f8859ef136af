import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { harmIn } from "../testing/harm.js";
import { HOSTILE } from "../testing/markup.js";
import { readReport } from "../testing/read-report.js";
import { testNames } from "../testing/view-rows.js";
import { reportPage, reportsIndex } from "./report-page.js";

const read = readReport();
const { document } = parseHTML(reportPage(read, testNames));
const wordsOf = (selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim();

describe("reportPage", () => {
  it("marks the words of each claim, numbered in the order of the text", () => {
    expect(wordsOf("mark#claim-count")).toBe("12 attacks1");
    expect(wordsOf("mark#claim-dead")).toBe("Three soldiers died.2");
  });
  it("leads from a mark to what was read in it, and back", () => {
    expect(document.querySelector("#claim-dead a")?.getAttribute("href")).toBe("#read-dead");
    expect(document.querySelector("#read-dead a")?.getAttribute("href")).toBe("#claim-dead");
  });
  it("says what was read, and of each slot how it is known, with its words", () => {
    expect(wordsOf("#read-dead b")).toBe("3 killed");
    expect(wordsOf("#read-dead span:nth-of-type(2)")).toBe(
      "target: United States (from another sentence the army) · country: Iraq and Syria (from the dateline) · event: claim 1 (from elsewhere in the sentence)",
    );
  });
  it("says who published it, when, and how that is known", () => {
    expect(wordsOf("h1 + p")).toBe(
      "Example Times · published 23 January 2024 (day of its dateline) · reports/a.md · the page itself",
    );
  });
  it("folds what no claim is taken from", () => {
    expect(wordsOf("details p")).toBe("Subscribe to our newsletter");
    expect(wordsOf("article section:first-child")).toBe("A day in January");
  });
  it("runs nothing, whatever the report says", () => {
    const hostile = {
      quote: HOSTILE,
      title: HOSTILE,
      publisher: HOSTILE,
      said_by_words: HOSTILE,
      file: `reports/${HOSTILE}.md`,
      url: "javascript:alert(1)",
    };
    const html = reportPage(readReport(hostile), testNames);
    expect(harmIn(html)).toEqual([]);
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)");
  });
  it("says so where nothing was read", () => {
    const { document: page } = parseHTML(reportPage({ ...read, claims: [] }, testNames));
    expect(page.querySelector(".empty")?.textContent).toBe("No figure and no event was read in this report.");
    expect(page.querySelectorAll("mark").length).toBe(0);
  });
  it("leads to the event in the chronology where that shows it", () => {
    const claims = read.claims.map((claim) => ({ ...claim, event_id: "e1" }));
    const { document: page } = parseHTML(reportPage({ ...read, claims }, testNames));
    expect(page.querySelector("#read-dead span a")?.getAttribute("href")).toBe(
      "../strike-chronology.html#row-e1",
    );
  });
});

describe("reportsIndex", () => {
  it("lists each report with its claims", () => {
    const { document: page } = parseHTML(reportsIndex([{ report: read.report, claims: 2 }]));
    const cells = [...page.querySelectorAll("tbody td")].map((cell) => cell.textContent);
    expect(cells).toEqual(["23 January 2024", "Example Times", "A day in January", "2", "reports/a.md"]);
    expect(page.querySelector("tbody a")?.getAttribute("href")).toBe("d1.html");
  });
});
