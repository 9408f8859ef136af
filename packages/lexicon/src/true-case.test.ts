import { describe, expect, it } from "vitest";
import { isAllCapitals, seenCases } from "./seen-cases.js";
import { trueCased } from "./true-case.js";

const casedOf = (text: string, mixed = "") => {
  const whole = `${mixed}${text}`;
  const seen = seenCases(whole, [[0, mixed.length]], [[mixed.length, whole.length]]);
  return trueCased(whole, mixed.length, whole.length, seen);
};

describe("a sentence in capitals", () => {
  it.each([
    "Rebels attacked the courthouse in Lima on Monday.",
    "The mayor, Ana Prell, was murdered near Orlan in March 1990.",
    "US troops told us that they may leave in May.",
    "Orlan, 14 Mar 89 (XYZ) -- [Text] A bomb destroyed two pylons.",
    "The Harim Brigade and the National Liberation Army (ELN) said so.",
    "Manuel Prell Patriotic Front (FPMR) guerrillas seized a U.S. plane.",
    "Soldiers of the Orlan Battalion armoured their lorries against M-16 rifles.",
    "Col. Juan de la Vega met the people of San Vicente, El Salvador.",
    "Turkey and the Danish army left Chad for Split, Croatia.",
    'He said: "We will not leave Orlan."',
    "Gunmen of the MRTA killed a judge.",
  ])("is read as %s", (sentence) => {
    expect(casedOf(sentence.toUpperCase())).toBe(sentence);
  });

  it.each([
    [
      "a word that the rest writes small",
      "The dorrel was full. ",
      "DORREL BURNS IN ORLAN",
      "Dorrel burns in Orlan",
    ],
    ["a name that the rest writes large", "A man of Hope fled. ", "BOMB HITS HOPE", "Bomb hits Hope"],
    ["an acronym", "Two men of the Arco and the ARLO met. ", "RAID ON ARLO CAMP", "Raid on ARLO camp"],
  ])("follows the rest of its document: %s", (_, mixed, capitals, wanted) => {
    expect(casedOf(capitals, mixed)).toBe(wanted);
  });

  it("keeps words that have small letters", () => {
    expect(casedOf("THE REBELS OF JOHN McPRELL ATTACKED THE POST")).toBe(
      "The rebels of John McPRELL attacked the post",
    );
  });

  it("keeps the length of letters that have no capital of one letter", () => {
    const odd = "THE STRAßE İN ORLAN BURNS";
    expect(casedOf(odd)).toHaveLength(odd.length);
  });
});

describe("capitals alone", () => {
  it.each([
    ["REBELS ATTACKED THE COURTHOUSE", true],
    ["THREE DEAD IN BLAST", true],
    ["THE REBELS OF JOHN McPRELL ATTACKED THE POST", true],
    ["USS COLE", false],
    ["KYIV, UKRAINE", false],
    ["FMLN MRTA ELN", false],
    ["The FMLN attacked", false],
  ])("%s: %s", (text, wanted) => {
    expect(isAllCapitals(text, 0, text.length)).toBe(wanted);
  });
});
