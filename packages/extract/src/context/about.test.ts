import { describe, expect, it } from "vitest";
import { draftsIn } from "../testing/read-sentence.js";

/** The values of the figures that are about an event. */
const aboutEvents = (text: string) =>
  draftsIn(text).flatMap((draft) => ("about" in draft && draft.about !== null ? [draft.count.value] : []));

describe("a figure is about the event of its own words", () => {
  it.each([
    ["Gunmen attacked a market in Maiduguri on Monday.\nNine people were killed in the attack.", [9]],
    ["Gunmen attacked a market in Maiduguri on Monday, killing nine people.", [9]],
    ["Gunmen attacked a market in Maiduguri on Monday.\nFour people were wounded.", [4]],
  ])("%s", (text, values) => expect(aboutEvents(text)).toEqual(values));
});

describe("a figure of another event stays apart", () => {
  it.each([
    [
      "another happening",
      "Gunmen attacked a market in Maiduguri on Monday.\nThree teachers were killed in an ambush.",
    ],
    [
      "another weapon",
      "A shell hit a school in Kirkuk on Monday.\nTwo mines killed four soldiers on a road.",
    ],
    [
      "a toll that runs on",
      "Gunmen attacked a market in Maiduguri on Monday.\nThe army has lost 200 soldiers.",
    ],
    [
      "a toll of the year",
      "Gunmen attacked a market in Maiduguri on Monday.\nA rights group said 300 people had been killed in Nigeria this year.",
    ],
    ["another town", "Gunmen attacked a market in Maiduguri on Monday.\nFour people were killed in Lagos."],
  ])("%s", (_, text) => expect(aboutEvents(text)).toEqual([]));
});
