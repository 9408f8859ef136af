import { describe, expect, it } from "vitest";
import { extractDrafts } from "../../extract-drafts.js";
import { documentFrom } from "../../testing/documents.js";

/** The last draft of a document of these paragraphs. */
const last = (...paragraphs: string[]) => extractDrafts(documentFrom(paragraphs)).value.at(-1);

describe("where a statement without a place happened", () => {
  it.each<[string, string[], string[]]>([
    [
      "its sentence",
      ["NE"],
      ["In neighboring Niger, four soldiers died in an ambush near the village of Abala."],
    ],
    ["people hurt at home", ["AF"], ["Three Afghan policemen were killed by a roadside bomb on Monday."]],
    ["who counts", ["LB"], ["Lebanon's health ministry says 558 people have been killed since Monday."]],
    [
      "the sentence before",
      ["IQ"],
      ["A bomb exploded in Kirkuk on Sunday.", "Nine people were killed and 20 wounded."],
    ],
    ["the dateline", ["SO"], ["MOGADISHU (Reuters) - Gunmen killed 14 people at a tea shop on Sunday."]],
    [
      "a claimant of two countries",
      ["IQ"],
      ["U.S. jets carried out strikes in Iraq and Syria on Friday.", "Iraq said 16 people were killed."],
    ],
    [
      "a struck group's home that the text names",
      ["YE"],
      [
        "Two missiles were fired from Yemen at a ship on Sunday.",
        "The United States carried out air strikes on Houthi launchers on Monday.",
      ],
    ],
  ])("is told by %s", (_, country, paragraphs) => expect(last(...paragraphs)?.country).toEqual(country));

  it.each<[string, string[]]>([
    ["workers are hurt abroad too", ["Three Iranian journalists were injured on Monday."]],
    [
      "another year may have been elsewhere",
      ["A bomb exploded in Kirkuk on Sunday.", "In 2017, 30 people were killed."],
    ],
    ["nothing tells it", ["Nine people were killed on Sunday."]],
  ])("stays unsaid: %s", (_, paragraphs) => expect(last(...paragraphs)?.country).toEqual([]));
});

describe("a list of dispatches", () => {
  const dispatches = [
    "BASRA - A roadside bomb struck a British convoy near Basra on Sunday, the British military said.",
    "RAMADI - A gunman killed five policemen, police said.",
  ];
  it("keeps each dateline a story of its own", () => {
    expect(last(...dispatches)).toMatchObject({ target: ["iraq"], country: ["IQ"] });
  });
});

describe("whose people and sites they were", () => {
  it.each<[string, string[], string[]]>([
    [
      "the event's target",
      ["us"],
      ["Drones attacked U.S. forces at the Al-Asad base in Iraq on Sunday.", "Two soldiers were wounded."],
    ],
    ["the state's where they stand", ["mali"], ["BAMAKO, Mali (AP) - Gunmen killed 25 soldiers on Sunday."]],
    [
      "the group that was struck",
      ["al-shabaab"],
      [
        "U.S. forces carried out an airstrike on al-Shabaab in Somalia on Sunday.",
        "Nine militants were killed.",
      ],
    ],
    [
      "those named behind",
      ["syrian-democratic-forces"],
      ["The raid killed six fighters of the Syrian Democratic Forces."],
    ],
    [
      "the state that fire from abroad hit",
      ["israel"],
      ["A rocket fired from the Gaza Strip fell in a field near Sderot."],
    ],
    [
      "the state that a foreign group attacks",
      ["saudi-arabia"],
      ["Yemen's Houthis attacked pumping stations in Saudi Arabia on Sunday."],
    ],
    ["a patrol's state", ["iraq"], ["A roadside bomb exploded beside a police patrol in Kirkuk on Sunday."]],
  ])("are %s", (_, target, paragraphs) => expect(last(...paragraphs)?.target).toEqual(target));

  it.each<[string, string[]]>([
    [
      "foreign soldiers are of many states",
      ["In Afghanistan, 202 foreign soldiers have been killed this year."],
    ],
    ["a state that strikes does not hit itself", ["Iraqi jets hit a military camp near Fallujah on Sunday."]],
    ["nobody is named", ["Nine militants were killed on Sunday."]],
  ])("stay unsaid: %s", (_, paragraphs) => expect(last(...paragraphs)?.target).toEqual([]));
});
