import { describe, expect, it } from "vitest";
import { draftsIn } from "../testing/read-sentence.js";

/** Who acts and who is hit, by the events of a text. */
const sidesIn = (text: string) =>
  draftsIn(text).flatMap((draft) =>
    draft.kind === "event" ? [`${draft.actor.join("+")} > ${draft.target.join("+")}`] : [],
  );

describe("who is credited with an attack did it", () => {
  it.each([
    [
      "An attack blamed on ADF rebels killed 11 villagers in Beni on Monday.",
      "allied-democratic-forces > civilians",
    ],
    [
      "A raid attributed to ADF rebels killed 11 villagers in Beni on Monday.",
      "allied-democratic-forces > civilians",
    ],
    [
      "The bombing in Quetta, claimed by the BLA, killed 25 people on Monday.",
      "balochistan-liberation-army > civilians",
    ],
    [
      "A drone strike in El Fasher on Monday, which the army blamed on the RSF, killed 12 people.",
      "rapid-support-forces > civilians",
    ],
    ["Authorities blamed the ELN for a bombing in Cali on Monday.", "eln > "],
    [
      "A tanker was hit by a missile off Hodeidah on Monday in an attack claimed by the Houthis.",
      "houthis > commercial-shipping",
    ],
    [
      "A tanker was hit by a rocket 40 miles off Hodeidah on Monday in an attack claimed by Houthi forces.",
      "houthis > commercial-shipping",
    ],
    [
      "A raid on a village in Beni on Monday was blamed on ADF rebels linked to the Islamic State.",
      "allied-democratic-forces > civilians",
    ],
    ["The ELN claimed responsibility for the murder of a judge in Cali on Monday.", "eln > civilians"],
    [
      "The ELN sent a letter claiming responsibility for the murder of a judge in Cali on Monday.",
      "eln > civilians",
    ],
    ["The mayor blamed the ELN for the murder of a judge in Cali on Monday.", "eln > civilians"],
    [
      "Two ELN rebels were held in connection with the murder of a judge in Cali on Monday.",
      "eln > civilians",
    ],
    ["The murder of a judge in Cali on Monday was committed by the ELN.", "eln > civilians"],
    ["The murder of a judge by members of the ELN shocked Cali.", "eln > civilians"],
  ])("%s", (text, sides) => expect(sidesIn(text)).toEqual([sides]));

  it("also where a later sentence says so", () => {
    const first = "A group attacked an army base near Cali on Thursday.";
    for (const credit of [
      "The attack was blamed on the ELN.",
      "Police blamed the attack on the ELN.",
      "The governor blamed the ELN for the attack.",
      "Officials attributed the incident to the ELN.",
    ])
      expect(sidesIn(`${first}\n${credit}`), credit).toEqual(["eln > colombia"]);
  });
});

describe("who is named beside an attack did not do it", () => {
  it.each([
    [
      "irregulars are no state",
      "Sudanese paramilitaries shelled a market in Kosti on Monday.",
      " > civilians",
    ],
    [
      "irregulars by their creed",
      "A raid by Ugandan Islamist rebels hit a market in Beni on Monday.",
      " > civilians",
    ],
    [
      "whom others killed besides",
      "In a raid on a US base in Kunduz on Sunday nobody died, and a patrol killed a Taliban commander.",
      " > us",
    ],
    [
      "the subject of the main clause",
      "After a missile hit a warehouse in Saada on Monday, the Saudi army carried out a search.",
      " > ",
    ],
    [
      "what is answered",
      "In response to Israel's attacks, Hezbollah on Monday fired rockets at a base in Safed.",
      "hezbollah > israel",
    ],
    [
      "whoever looks for those who did it",
      "The ELN promised to hand over those involved in the murder of a judge in Cali on Monday.",
      " > civilians",
    ],
    [
      "whoever was held after it",
      "The army held an ELN rebel after the murder of a judge in Cali on Monday.",
      " > civilians",
    ],
  ])("%s: %s", (_, text, sides) => expect([...new Set(sidesIn(text))]).toEqual([sides]));

  it("whoever was attacked in it did not lay the ambush", () => {
    const text =
      "Four died after a raid on the Mexican army in which mines were used to ambush a convoy in Jalisco.";
    for (const sides of sidesIn(text)) expect(sides).not.toMatch(/^mexico/);
  });
});
