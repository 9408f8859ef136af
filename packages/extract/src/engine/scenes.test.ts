import { describe, expect, it } from "vitest";
import { draftsIn, flat } from "../testing/read-sentence.js";

const scenesIn = (text: string) =>
  draftsIn(text).flatMap((draft) =>
    draft.kind === "event" ? [`${flat(draft)["place"] ?? "–"} ${draft.country.join("+")}`] : [],
  );

describe("where it happened", () => {
  it.each([
    ["Al-Shabaab attacked a crowded Mogadishu hotel on Monday.", "Mogadishu SO"],
    ["A blast near a Kabul hospital killed nine on Monday.", "Kabul AF"],
    ["A bomb exploded at the Nyala airport on Monday.", "Nyala airport SD"],
    ["Jets struck a depot near the port city of Kismayo, Lower Juba province, on Monday.", "Kismayo SO"],
    ["Gunmen attacked a post in Chatroo village of Orlan district on Monday.", "Chatroo village "],
    ["Gunmen attacked a convoy in the Mali Khel area of Bannu on Monday.", "Bannu PK"],
    ["Gunmen attacked a police convoy in the Mali Khel area on Monday.", "Mali Khel area "],
  ])("%s", (text, scene) => expect(scenesIn(text)).toEqual([scene]));
});

describe("where something else was", () => {
  it.each([
    ["what came of it", "Hamas attacked Israel on October 7, sparking war in the Gaza Strip.", "– IL"],
    [
      "from where it came",
      "Jets attacked a monastery on Thursday from an air base in Tada-U in Mandalay Division.",
      "– MM",
    ],
    [
      "where it was bound",
      "Houthi rebels attacked on Monday a cargo ship bound for the port of Haifa.",
      "– ",
    ],
    [
      "from which side it came",
      "A drone from the direction of the Golan Heights hit a house in Homs on Monday.",
      "Homs SY",
    ],
    [
      "who tells of it",
      "Gunmen attacked a market on Saturday, a resident in nearby Gao told the radio.",
      "– ",
    ],
  ])("%s: %s", (_, text, scene) => expect(scenesIn(text)).toEqual([scene]));
});
