import { describe, expect, test } from "vitest";
import { figures } from "../figures.js";
import { doubts, only, outcomes } from "../testing/mapped.js";
import { countryIn } from "../words.js";

describe("countries as people write them", () => {
  test.each([
    ["BA", ["Bosnia & Herzegovina", "Bosnia", "Bosnia-Herzegovina"]],
    ["CI", ["Cote d Ivoire", "Côte d’Ivoire", "Ivory Coast"]],
    ["TT", ["Trinidad & Tobago"]],
    ["CF", ["CAR", "Central African Rep."]],
    ["CD", ["Dem. Rep. Congo", "Congo - Kinshasa"]],
    ["GE", ["Abkhazia", "South Ossetia"]],
    ["XK", ["XKX", "Kosovo"]],
    ["ST", ["Sao Tome & Principe", "São Tomé and Príncipe"]],
  ])("%s: %j", (code, names) => expect(names.map(countryIn)).toEqual(names.map(() => code)));

  test("what is disputed or gone has no code", () => {
    const none = ["Kashmir", "Golan Heights", "Kurdistan", "Israel and Palestine", "Serbia and Montenegro"];
    expect(none.map(countryIn)).toEqual(none.map(() => null));
  });
});

describe("countries in the language of the data", () => {
  test.each([
    ["de", "Syrien", "SY"],
    ["ar", "العراق", "IQ"],
    ["uk", "Україна", "UA"],
    ["fr", "Congo-Kinshasa", "CD"],
    ["de", "Iraq", "IQ"],
    ["de", "SYR", "SY"],
  ])("%s: %s", (language, words, code) => {
    const country = { from: "Land", language };
    expect(only({ country, notes: "n" }, { Land: words, n: "x" })?.record).toMatchObject({
      country: words,
      country_code: code,
    });
    expect(only({ country_code: country }, { Land: words })?.record?.country_code).toBe(code);
  });

  test("in figures, several in one cell", () => {
    const columns = {
      kind: { value: "casualty" },
      outcome: { value: "killed" },
      value: "n",
      country: { from: "Länder", language: "de" },
    };
    const [outcome] = outcomes(
      { kind: "figures", columns },
      [
        ["n", "Länder"],
        ["5", "Syrien; Irak"],
      ],
      [figures],
    );
    expect(outcome?.claims).toMatchObject([{ country: ["SY", "IQ"] }]);
  });

  test("a name that the language does not have is reported", () => {
    const outcome = only(
      { country_code: { from: "Land", language: "de" }, notes: "n" },
      { Land: "Orlan", n: "x" },
    );
    expect(JSON.stringify(outcome)).toContain("Orlan");
    expect(doubts({ columns: { location: { from: "Ort", language: "de" } } })).toEqual([
      expect.stringContaining('"language" goes to a date or a country, not to location'),
    ]);
  });
});
