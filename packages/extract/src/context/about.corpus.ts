import { documentCorpus } from "@sitrep/testing";
import { aboutEvent } from "./about.js";

export default documentCorpus(aboutEvent)
  .says(
    "a figure of a later sentence is about the event told before",
    [
      { kind: "event", about: null },
      { kind: "casualty", value: 9, about: "Gunmen attacked a market in Maiduguri" },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday.
    ⟦Nine people were killed⟧ in the attack.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday.
    ⟦Nine people were killed⟧.
    `,
  )
  .says(
    "a clause with an event of its own is about no other",
    [
      { kind: "event", about: null },
      { kind: "casualty", value: 3, about: null },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday.
    ⟦Three teachers were killed⟧ in an ambush.
    `,
  )
  .says(
    "nor are the wounded of the clause that a strike answers, and they are not where it hit",
    [
      { kind: "casualty", value: 4, about: null, place: null },
      { kind: "event", about: null, place: "Homs" },
    ],
    `After rockets ⟦wounded four soldiers⟧, ⟦the air force bombed a depot in Homs⟧.`,
  )
  .says(
    "a toll that runs on is about no event before",
    [
      { kind: "event", about: null },
      { kind: "casualty", value: 200, about: null },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday.
    The army has ⟦lost 200 soldiers⟧.
    `,
  )
  .says(
    "the bombing is the attack, whatever the noun",
    [
      { kind: "event" },
      { kind: "casualty", value: 14, about: "A suicide bomber blew himself up outside a mosque in Kabul" },
    ],
    `
    ⟦A suicide bomber blew himself up outside a mosque in Kabul⟧ on Friday.
    The ministry later said that ⟦14 people died⟧ in the bombing.
    `,
  )
  .says(
    "a raid from which attacks are counted is not where people were hurt",
    [
      { kind: "event_count" },
      { kind: "event", actor: ["hamas"] },
      { kind: "casualty", value: 80, about: null },
    ],
    `
    Militias have launched ⟦160 attacks on U.S. troops⟧ since ⟦the March 3 Hamas raid on Israel⟧, ⟦injuring about 80 soldiers⟧.
    `,
  );
