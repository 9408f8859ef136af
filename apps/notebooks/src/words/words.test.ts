import { describe, expect, it } from "vitest";
import { attackCount, chronologyEvent, testNames } from "../testing/view-rows.js";
import { inferredData, inferredLead, inferredWords } from "./basis-words.js";
import {
  boundsWords,
  dateWords,
  listDateWords,
  momentWords,
  shortSinceWords,
  windowWords,
} from "./date-words.js";
import { eventDateWords, harmWords, munitionWords, reportsWords, whereWords } from "./event-words.js";
import { figureSign, figureWords, numberWords } from "./figure-words.js";
import { listWords, namesFrom, withArticle } from "./names.js";
import { cellWords, claimantWords, ownWords, placeWords } from "./source-words.js";

describe("figures", () => {
  it.each([
    [{ value: 150, value_high: null, qualifier: "more_than" }, "more than 150", ">150"],
    [{ value: 2500, value_high: null, qualifier: "about" }, "about 2,500", "≈2,500"],
    [{ value: 13, value_high: null, qualifier: "at_least" }, "at least 13", "≥13"],
    [{ value: 2000, value_high: null, qualifier: "less_than" }, "fewer than 2,000", "<2,000"],
    [{ value: 40, value_high: null, qualifier: "at_most" }, "up to 40", "≤40"],
    [{ value: 20, value_high: 30, qualifier: "between" }, "20 to 30", "20–30"],
    [{ value: null, value_high: null, qualifier: "vague" }, "no number given", "?"],
  ])("%j", (figure, words, sign) => {
    expect(figureWords(figure)).toBe(words);
    expect(figureSign(figure)).toBe(sign);
  });
  it("groups thousands", () => expect(numberWords(1234567.5)).toBe("1,234,567.5"));
});

describe("dates", () => {
  it.each([
    ["2024-01-20", "20 January 2024", "20 Jan 2024"],
    ["2023-10", "October 2023", "Oct 2023"],
    ["2023", "2023", "2023"],
    ["XXXX-01-20", "20 January, year not given", "20 Jan (no year)"],
  ])("%s", (date, words, short) => {
    expect(dateWords(date)).toBe(words);
    expect(listDateWords(date)).toBe(short);
  });
  it.each([
    ["2023-10-10", "2023-10-20", "10–20 October 2023"],
    ["2023-10-28", "2023-11-02", "28 October to 2 November 2023"],
    ["2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024"],
  ])("%s to %s", (from, to, words) => expect(boundsWords(from, to)).toBe(words));
  it("says what a count counts from, in the source's words and in ours", () => {
    const row = attackCount("a", "2024-01-23", 150, {
      since: "2023-10",
      since_from: "2023-10-10",
      since_to: "2023-10-20",
      since_words: "since mid-October",
    });
    expect(windowWords(row)).toBe("since mid-October (10–20 October 2023)");
    expect(shortSinceWords(row)).toBe("mid-October");
    expect(windowWords({ ...row, since: null, since_words: null })).toBe("not given");
    expect(
      windowWords({
        ...row,
        since: "2024-01-04",
        since_words: null,
        since_from: "2024-01-04",
        since_to: "2024-01-04",
        until: "2024-01-09",
      }),
    ).toBe("since 4 January 2024, until 9 January 2024");
  });
  it("says how the moment is known", () => {
    const row = attackCount("a", "2024-01-23", 1);
    expect(momentWords(row)).toBe("23 January 2024");
    expect(momentWords({ ...row, as_of_basis: "published" })).toBe("23 January 2024 (day of the report)");
    expect(momentWords({ ...row, as_of: null })).toBe("not known");
  });
});

describe("events", () => {
  it.each([
    ["2023-10", "2023-10-17", "2023-10-18", "17–18 Oct 2023"],
    ["2023-10", "2023-10-01", "2023-10-31", "Oct 2023"],
    ["2023", "2023-10-30", "2023-11-02", "30 Oct – 2 Nov 2023"],
    ["2024-01-20", "2024-01-20", "2024-01-20", "20 Jan 2024"],
    ["XXXX-01-20", null, null, "20 Jan (no year)"],
    [null, null, null, "date not known"],
  ])("%s, %s to %s", (date, date_from, date_to, words) => {
    expect(eventDateWords(chronologyEvent("a", null, { date, date_from, date_to }))).toBe(words);
  });
  it("has names for the slugs of the view's figures, and no words without a number", () => {
    const event = chronologyEvent("a", null, {
      killed: "1, no number given",
      injured: "4 (us); 1 (kataib-hezbollah)",
      munitions: "about 17, no number given launched, 2 impacted",
    });
    expect(harmWords(event, testNames)).toBe("1 killed, 4 (United States); 1 (Kataib Hezbollah) injured");
    expect(munitionWords(event, testNames)).toBe("about 17 launched, 2 impacted");
    expect(harmWords(chronologyEvent("b", null, { injured: "5 killed or injured" }), testNames)).toBe(
      "5 killed or injured",
    );
  });
  it("says where and by how many", () => {
    expect(whereWords(chronologyEvent("a", null, { place: "Tower 22", country: ["JO"] }), testNames)).toBe(
      "Tower 22, Jordan",
    );
    expect(whereWords(chronologyEvent("a", null, { country: [] }), testNames)).toBe("place not stated");
    expect(reportsWords({ ...chronologyEvent("a", null), reports: 3, independent_sources: 2 })).toBe(
      "3 reports or tables, 2 independent sources",
    );
  });
});

describe("names", () => {
  it("gives articles", () => {
    expect(["United States", "US-led coalition", "Iran", "Gulf of Aden", "Red Sea"].map(withArticle)).toEqual(
      ["the United States", "the US-led coalition", "Iran", "the Gulf of Aden", "the Red Sea"],
    );
  });
  it("has words for what the database does not know", () => {
    expect(testNames.actor("lions-of-the-north")).toBe("Lions of the north");
    expect(testNames.claimant("anna-maria-example")).toBe("Anna Maria Example");
    expect(testNames.claimant("a naval officer")).toBe("a naval officer");
    expect(testNames.actor("a Naval Officer")).toBe("a Naval Officer");
    expect(testNames.actor("commercial-shipping")).toBe("commercial shipping");
  });
  it("knows a part from a stranger, even where parents run in a circle", () => {
    expect(testNames.related("kataib-hezbollah", "iran-backed-militias")).toBe(true);
    expect(testNames.related("houthis", "iran-backed-militias")).toBe(false);
    expect(testNames.related("pentagon", "us")).toBe(true);
    expect(testNames.related("kataib-hezbollah", "iran")).toBe(false);
    const row = { name: "", kind: null, country: null };
    const circle = namesFrom(
      [
        { ...row, actor_id: "a", parent: "b" },
        { ...row, actor_id: "b", parent: "a" },
      ],
      [],
    );
    expect(circle.related("a", "c")).toBe(false);
  });
  it("lists", () => expect(listWords(["a", "b", "c"])).toBe("a, b and c"));
});

describe("what is inferred", () => {
  const inferred = [
    { slot: "country", basis: "dateline" },
    { slot: "actor", basis: "chain" },
    { slot: "date", basis: "chain" },
  ];
  it("says from where, the surest first", () => {
    expect(inferredWords(inferred)).toBe("actor and day: from another sentence; country: from the dateline");
    expect(inferredWords([])).toBe("");
    expect(inferredData(inferred)).toBe("country: dateline; actor: chain; date: chain");
  });
  it("counts the slots of a page", () => {
    expect(inferredLead([{ inferred }, { inferred: [] }], "figure")).toBe(
      " In 1 figure, 3 slots (actor, target, country, place or day) are inferred from outside the clause: 2 from another sentence and 1 from the dateline. Each mark and row says which.",
    );
    expect(inferredLead([{ inferred: [] }], "event")).toMatch(/^ All that is said/);
    expect(inferredLead([], "event")).toBe("");
  });
});

describe("sources", () => {
  it("says who claims it", () => {
    const row = attackCount("a", null, 1);
    expect(claimantWords(row, testNames)).toBe("Pentagon");
    expect(claimantWords({ ...row, said_by_words: "a spokesman" }, testNames)).toBe(
      "Pentagon (“a spokesman”)",
    );
    expect(claimantWords({ ...row, said_by: null, said_by_words: null }, testNames)).toBe(
      "Example Times itself",
    );
    expect(
      claimantWords({ ...row, said_by: null, said_by_words: null, restates_publisher: "Daily" }, testNames),
    ).toBe("Daily itself");
  });
  it("says where the words are", () => {
    expect(placeWords(attackCount("a", null, 1))).toBe("reports/a.md, characters 10–30");
    expect(placeWords({ file: "tables/b.csv", line: 3 })).toBe("tables/b.csv, line 3");
  });
  it("tells words from the cells of a row that stand in for them", () => {
    const row = { quote: "kind: event_count; figure: 13", line: 2 };
    expect([ownWords(row), cellWords(row)]).toEqual([null, row.quote]);
    expect(ownWords({ quote: "13 attacks", line: 2 })).toBe("13 attacks");
    expect(ownWords({ ...row, line: null })).toBe(row.quote);
  });
});
