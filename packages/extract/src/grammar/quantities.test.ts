import { describe, expect, it } from "vitest";
import { viewIn } from "../testing/read-sentence.js";
import { quantitiesOf } from "./quantities.js";

/** Each quantity as `words (noun, relation): role of head, …`. */
function told(sentence: string): string[] {
  const view = viewIn(sentence);
  return quantitiesOf(view).map(({ from, to, noun, relation, seats }) => {
    const places = seats.map(({ role, clause }) => `${role} of ${view.words(clause.head, clause.headTo)}`);
    return `${view.words(from, to)} (${noun?.type ?? "none"}, ${relation}): ${places.join(", ")}`;
  });
}

describe("what a number counts, and where it sits", () => {
  it.each<[string, string[]]>([
    [
      "The ambush killed five villagers, two policemen as well as 13 soldiers.",
      [
        "five villagers (people, own): patient of killed",
        "two policemen (people, own): patient of killed",
        "13 soldiers (people, own): patient of killed",
      ],
    ],
    [
      "The blast killed 60 people, including a child, and 13 guards.",
      [
        "60 people (people, own): patient of killed",
        "a child (people, own): including of killed",
        "13 guards (people, own): and of killed",
      ],
    ],
    [
      "Guns downed nine of the 15 drones, and the others fell.",
      [
        "nine of the 15 drones (munition, own): patient of downed",
        "15 drones (munition, own): ",
        "the others (munition, own): agent of fell",
      ],
    ],
    [
      "Rebels holed three barges and sank a fourth.",
      ["three barges (facility, own): patient of holed", "a fourth (facility, own): patient of sank"],
    ],
    ["Smoke rose after the others fell.", []],
    [
      "Seven people, among them a medic, were killed in Tyre.",
      ["Seven people (people, own): patient of killed", "a medic (people, own): "],
    ],
    [
      "Three villagers - a woman and two children - have died.",
      [
        "Three villagers (people, own): agent of died",
        "a woman (people, own): ",
        "two children (people, own): ",
      ],
    ],
    [
      "Two civilians, a mother and her son, were killed.",
      [
        "Two civilians (people, own): patient of killed",
        "a mother (people, own): ",
        "her son (people, own): ",
      ],
    ],
    ["Four of its fighters fell.", ["Four of its fighters (people, own): agent of fell"]],
    [
      "Raiders killed 12 people in Bama and more than 30 in Dikwa.",
      ["12 people (people, own): patient of killed", "more than 30 (none, further): and of killed"],
    ],
    [
      "Rebels fired two drones at three grain silos.",
      ["two drones (munition, own): patient of fired", "three grain silos (facility, own): at of fired"],
    ],
    ["A student aged 19 was shot dead.", ["A student (people, own): patient of shot dead"]],
    ["Judge Ana Prell was murdered.", ["Judge Ana Prell (name, own): patient of murdered"]],
    ["The attack left 21 people dead.", ["21 people (people, own): patient of left"]],
    ["Jets flew a dozen air strikes.", ["a dozen air strikes (event, own): patient of flew"]],
    [
      "Monitors documented 12 incidents of shelling.",
      ["12 incidents of shelling (event, own): patient of documented"],
    ],
    [
      "The junta made four rocket and 17 bomb attacks.",
      ["four rocket (event, own): patient of made", "17 bomb attacks (event, own): patient of made"],
    ],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
