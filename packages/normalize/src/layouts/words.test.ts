import { readCellCount as countIn } from "@sitrep/lexicon";
import { describe, expect, test } from "vitest";
import { countryIn } from "./words.js";

describe("a country in the words of tables", () => {
  test.each([
    ["CG", ["Congo", "Republic of Congo", "People's Republic of the Congo", "CG"]],
    ["CD", ["DR Congo", "DR Congo (Zaire)", "Congo, Dem. Rep.", "Democratic Republic of Congo", "Zaire"]],
    [
      "PS",
      [
        "Gaza",
        "West Bank",
        "West Bank and Gaza",
        "occupied Palestinian territory",
        "Occupied Palestinian Territories",
      ],
    ],
    ["PS", ["oPt", "Palestinian Territories", "West Bank and Gaza Strip", "Palestine"]],
    ["SY", ["SYR", "760", "Syria", "SY"]],
    ["AF", ["AFG", "004", "4"]],
    ["YE", ["Yemen (North Yemen)", "South Yemen", "Yemen, Rep."]],
    ["MM", ["Myanmar (Burma)"]],
    ["RU", ["Russia (Soviet Union)", "Chechnya"]],
    ["MK", ["Macedonia, FYR"]],
    ["SZ", ["eSwatini", "Kingdom of eSwatini (Swaziland)"]],
    ["DE", ["East Germany (GDR)", "West Germany (FRG)"]],
    ["UA", ["Crimea"]],
    ["SO", ["Somaliland"]],
    ["VA", ["Holy See"]],
    ["LA", ["Lao PDR"]],
    ["CV", ["Cabo Verde"]],
    ["GM", ["The Gambia"]],
    ["BS", ["Bahamas, The"]],
    ["KR", ["Korea, South"]],
    ["LY", ["Libyan Arab Jamahiriya"]],
  ])("%s: %j", (code, names) => expect(names.map(countryIn)).toEqual(names.map(() => code)));

  test("of none is null", () => {
    const none = [
      "Soviet Union",
      "Yugoslavia",
      "International",
      "Ruritania",
      "Baghdad",
      "Kashmir",
      "",
      "XYZ",
      "syr",
      "999",
      "(x)",
    ];
    expect(none.map(countryIn)).toEqual(none.map(() => null));
  });
});

test("a number with a plus is the least that there were", () => {
  const least = { value: 3, value_high: null, qualifier: "at_least" };
  for (const words of ["3+", "3 +", " 3+ "]) expect(countIn(words)).toMatchObject(least);
  expect(countIn(">3")).toMatchObject({ value: 3, qualifier: "more_than" });
  expect(countIn("more than 3")).toMatchObject({ value: 3, qualifier: "more_than" });
  expect(countIn("+")).toBeNull();
});
