import { describe, expect, it } from "vitest";
import { attackCount, chronologyEvent } from "../testing/view-rows.js";
import { facetsOfEvent, facetsOfFigure } from "./facets.js";
import { addressOf, EVERYTHING, type Filter, filterAt, isEverything, wants } from "./filter.js";

const figure = facetsOfFigure(attackCount("a", "2024-01-20", 12));
const undated = facetsOfFigure(attackCount("b", null, 12, { said_by: null }));
const event = facetsOfEvent(chronologyEvent("e", "2024-01-03"));
const filter = (hash: string): Filter => filterAt(hash);

describe("wants", () => {
  it.each([
    ["", true],
    ["#actor=iran-backed-militias", true],
    ["#actor=houthis", false],
    ["#target=us&country=IQ", true],
    ["#target=us&country=YE", false],
    ["#claimant=pentagon", true],
    ["#claimant=-", false],
    ["#outlet=Example+Times", true],
    ["#certainty=asserted", true],
    ["#certainty=denied", false],
    ["#from=2024-01-20&to=2024-01-20", true],
    ["#from=2024-01-21", false],
    ["#to=2024-01-19", false],
    ["#search=WORDS+example", true],
    ["#search=words+nowhere", false],
    ["#basis=stated", true],
    ["#row-a", true],
    ["#from=yesterday", true],
  ])("of a figure %j: %s", (hash, wanted) => expect(wants(filter(hash), figure)).toBe(wanted));

  it("leaves out of a period what has no date", () => {
    expect(wants(filter("#from=2024-01-01"), undated)).toBe(false);
    expect(wants(filter("#claimant=-"), undated)).toBe(true);
  });
  it("finds an event by its members", () => {
    expect(wants(filter("#target=kataib-hezbollah&outlet=Example+Times"), event)).toBe(true);
    expect(wants(filter("#outlet=Another"), event)).toBe(false);
  });
  it("leaves out what is inferred, if only stated is wanted", () => {
    const inferred = facetsOfFigure(
      attackCount("c", "2024-01-20", 12, { inferred: [{ slot: "country", basis: "dateline" }] }),
    );
    expect(wants(filter("#basis=stated"), inferred)).toBe(false);
  });
});

describe("addressOf", () => {
  it.each([
    "",
    "actor=houthis",
    "country=IQ&claimant=pentagon&from=2024-01-01&to=2024-02-01&basis=stated&search=a+b",
    "outlet=%3Cscript%3E",
  ])("and filterAt take %j back and forth", (hash) => expect(addressOf(filterAt(`#${hash}`))).toBe(hash));

  it("is empty for everything", () => {
    expect(addressOf(EVERYTHING)).toBe("");
    expect(isEverything(filterAt("#row-0a1b"))).toBe(true);
    expect(isEverything(filterAt("#search=x"))).toBe(false);
  });
});
