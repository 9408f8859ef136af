import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentOf } from "../testing/read-sentence.js";

/** Place and country of each event of a report, one sentence a line. */
const eventsOf = (...lines: string[]) =>
  extractDrafts(documentOf(lines.join("\n"))).value.flatMap((draft) =>
    draft.kind === "event" ? [[draft.place?.name ?? null, draft.country]] : [],
  );

describe("the town of the dateline", () => {
  it.each([
    ["this city", "Rebels attacked a bank in this city on Monday."],
    ["this capital", "A bomb exploded in this capital on Monday, wounding a guard."],
    ["words between", "Gunmen attacked a bank in this old port city on Monday."],
    ["two nouns", "A car bomb exploded in this capital city on Monday."],
    ["here", "A car bomb exploded here on Monday."],
    ["here, at the end", "Rebels attacked a bank here."],
  ])("is %s", (_, words) => {
    expect(eventsOf("LIMA, Jan. 17 (XYZ) -", words)).toEqual([["Lima", ["PE"]]]);
  });

  it("is meant further on, and by a name that no table knows", () => {
    expect(
      eventsOf("ORLAN CITY, Sudan (XYZ) -", "The town is calm.", "Rebels attacked a bank in this city."),
    ).toEqual([["Orlan City", ["SD"]]]);
  });

  it("ends where the next dispatch begins", () => {
    expect(
      eventsOf(
        "LIMA (XYZ) -",
        "Rebels attacked a bank in this city on Monday.",
        "BOGOTA (XYZ) -",
        "Gunmen bombed a depot in this city on Tuesday.",
      ),
    ).toEqual([
      ["Lima", ["PE"]],
      ["Bogota", ["CO"]],
    ]);
  });

  it.each([
    ["no dateline", ["Rebels attacked a bank in this city on Monday."]],
    ["a dateline that names a country", ["LEBANON —", "Rebels attacked a bank in this city on Monday."]],
    ["somebody says so", ["LIMA (XYZ) -", "“Rebels attacked a bank here,” a guard in Cuzco said."]],
    ["a place of its own", ["LIMA (XYZ) -", "Rebels attacked a bank in Cuzco, far from here."]],
    ["the words are about something else", ["LIMA (XYZ) -", "Rebels attacked this city council member."]],
  ])("is nowhere where there is %s", (_, lines) => {
    expect(eventsOf(...lines).map(([place]) => place)).not.toContain("Lima");
  });

  it("is not meant by “here” far below", () => {
    const lines = [
      "LIMA (XYZ) -",
      "It rained.",
      "It snowed.",
      "It hailed.",
      "A bomb exploded here on Monday.",
    ];
    expect(eventsOf(...lines).map(([place]) => place)).not.toContain("Lima");
  });
});
