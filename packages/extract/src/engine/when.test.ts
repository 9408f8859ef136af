import { describe, expect, it } from "vitest";
import { draftsIn, flat } from "../testing/read-sentence.js";

/** The words of the days that the statements of a sentence have, each once. */
const daysIn = (text: string) => [
  ...new Set(draftsIn(text).flatMap((draft) => (draft.dates.length > 0 ? [flat(draft)["date"]] : []))),
];

describe("the day of what happened", () => {
  it.each([
    ["In a separate raid on Friday, a drone attack by the army hit a clinic in Kosti.", "Friday"],
    ["In another ambush on 4 March, rebels attacked a convoy near Gao.", "4 March"],
    ["Four officers were wounded on Sunday after a drone dropped grenades on a post in Cali.", "Sunday"],
    ["Rebels attacked a base in Gao at around 04:00 GMT on Sunday, and abducted two nurses.", "Sunday"],
    [
      "Two guards were killed on 4 March in an ambush near Gao, according to data released last week.",
      "4 March",
    ],
    ["Israeli air strikes overnight hit a depot in Tyre.", "overnight"],
    ["Israeli air strikes late on Friday hit a depot in Tyre.", "Friday"],
    ["April 14: A blast at a bus station in Abuja kills nine people.", "April 14"],
    ["The army said on Monday that rebels had attacked a base in Gao on Sunday.", "Sunday"],
    ["A clinic was evacuated today because rebels attacked a base in Gao on Sunday.", "Sunday"],
    ["The army today charged two rebels over a raid on a base in Gao on 4 March.", "4 March"],
    ["A bomb exploded a few minutes ago in Gao.", "a few minutes ago"],
    ["The president on Monday visited the survivors of Friday's bombing in Gao.", "Friday"],
    [
      "Thousands marched on Monday to protest the killing of six priests in Gao last Thursday.",
      "last Thursday",
    ],
    ["On Monday the army recovered the bodies of six men killed in an ambush near Gao on Friday.", "Friday"],
    ["The army on Monday launched an operation after rebels killed 12 guards in Gao on Friday.", "Friday"],
    ["The truce that took effect on Sunday was broken when drones hit Gao on Monday.", "Monday"],
    ["Gao, a town that was retaken in 2019, was attacked on Monday by rebels.", "Monday"],
    ["On Monday, a day after the truce expired, jets bombed Gao.", "Monday"],
    [
      "The raid on Gao was the worst since rebels killed 40 people in Kosti in 2019.",
      "rebels killed 40 people in Kosti in 2019",
    ],
    ["The raid, which took place on Friday, hurt nine guards in Gao.", "Friday"],
    ["The bombing of a base in Gao, which killed nine people on Friday, was condemned.", "Friday"],
    ["The murder of Judge Ana Prell, who was gunned down in Gao on 4 March, was solved.", "4 March"],
  ])("%s", (text, day) => expect(daysIn(text)).toEqual([day]));
});

describe("a day of something else", () => {
  it.each([
    ["the saying to a hearer", "Rebels attacked a base in Gao, residents told the radio on Sunday."],
    ["the saying, before what is said", "The army said on Monday rebels attacked a base in Gao."],
    ["the saying, before its verb", "The army on Saturday said that rebels attacked a base in Gao."],
    ["a source", "Nine people died in a raid on a base in Gao, local sources told reporters on Tuesday."],
    [
      "what was written",
      "In a statement posted online early Friday, rebels said they attacked a base in Gao.",
    ],
    ["data", "Rebels attacked a base in Gao, according to figures published last week."],
    ["counted from another", "A week before Sunday's vote, rebels attacked a base in Gao, killing six."],
    ["the day after", "Six guards were killed on Friday, a day after rebels attacked a base in Gao."],
    ["what was done about it", "A raid by rebels on a base in Gao was condemned on Tuesday."],
    ["an arrest", "Police on Tuesday arrested two rebels for a raid on a base in Gao."],
    ["a promise", "The mayor promised on Tuesday to pay for a raid by rebels on a base in Gao."],
    [
      "an appointment",
      "A new head was appointed on Tuesday to the base in Gao after rebels attacked a school in Gao.",
    ],
    ["a denial", "The army denied on Monday that rebels attacked a base in Gao."],
    ["a claim", "The group claimed responsibility on Tuesday for an attack on a base in Gao."],
    ["a visit", "The mayor on Tuesday visited those hurt in the attack by rebels on a base in Gao."],
    ["a speech", "Speaking in parliament on Tuesday, the mayor said rebels attacked a base in Gao."],
    ["a protest", "Thousands marched on Tuesday over an attack by rebels on a base in Gao."],
    ["who died later", "A guard died on Friday after rebels attacked a base in Gao."],
  ])("%s: %s", (_, text) => {
    expect(draftsIn(text).length).toBeGreaterThan(0);
    const own = draftsIn(text).filter(({ kind }) => kind === "event");
    expect(own.flatMap(({ dates }) => dates)).toEqual([]);
  });
});
