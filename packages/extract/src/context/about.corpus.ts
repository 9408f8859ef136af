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
    "who died in fighting, or by a deed with a place and a day of its own, did not die in the strike told before",
    [{ kind: "event" }, { kind: "casualty", value: 45, about: null }],
    `
    ⟦Jets bombed Depayin⟧ on Monday.
    In the west, the army took a base after fighting in which ⟦45 soldiers were killed⟧.
    `,
    `
    ⟦Jets bombed Depayin⟧ on Monday.
    Further west, fighting ⟦killed 45 soldiers⟧.
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
  )
  .says(
    "what a war, or days of fighting, have cost is of no event",
    [
      { kind: "event", place: "Maiduguri" },
      { kind: "casualty", value: 9, about: "Gunmen attacked a market in Maiduguri" },
      { kind: "casualty", about: null },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    The war has ⟦killed more than 30 villagers⟧.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    ⟦At least 30 people were killed⟧ in five days of heavy fighting.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    The insurgency has ⟦left 30 people dead⟧.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    ⟦More than 120 civilians have been killed⟧, most of them in the north.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    Earlier, the army said that it had ⟦killed two fighters⟧.
    `,
  )
  .says(
    "a toll that has grown is still of its event",
    [
      { kind: "event", place: "Maiduguri" },
      { kind: "casualty", value: 9 },
      { kind: "casualty", about: "Gunmen attacked a market in Maiduguri" },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    ⟦Fifteen people have been killed⟧, a doctor said.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    ⟦Fifteen people were killed⟧, said a nurse who fled the fighting.
    `,
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday, ⟦killing nine people⟧.
    Earlier, a nurse had said that ⟦15 people died⟧ in the attack.
    `,
  )
  .says(
    "whose land it is may be hurt in what hit a guest",
    [
      { kind: "event", target: ["us"], country: ["IQ"] },
      { kind: "casualty", value: 1, about: "Rockets hit the American base at Erbil in Iraq" },
    ],
    `
    ⟦Rockets hit the American base at Erbil in Iraq⟧ on Sunday.
    ⟦One Iraqi official was injured⟧.
    `,
    `
    ⟦Rockets hit the American base at Erbil in Iraq⟧ on Sunday.
    ⟦An Iraqi guard was wounded⟧ as well.
    `,
  )
  .says(
    "soldiers of a third state are not",
    [
      { kind: "event", target: ["us"], country: ["IQ"] },
      { kind: "casualty", value: 3, about: null },
    ],
    `
    ⟦Rockets hit the American base at Erbil in Iraq⟧ on Sunday.
    ⟦Three Turkish soldiers were killed⟧.
    `,
  )
  .says(
    "who answers was hurt in what is answered",
    [
      { kind: "casualty", value: 4, about: null },
      { kind: "event", actor: ["us"], target: ["iran-backed-militias"] },
    ],
    `
    In answer to missiles that ⟦wounded four American soldiers⟧, ⟦the United States launched airstrikes against Iran-backed militias in Iraq⟧.
    `,
  );
