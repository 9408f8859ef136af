import { documentCorpus } from "@sitrep/testing";
import { chains } from "./chains.js";

export default documentCorpus(chains)
  .says(
    "a claim of responsibility tells the actor",
    [
      { kind: "event", actor: ["kataib-hezbollah"], place: "Erbil", date: "Monday" },
      { kind: "casualty", value: 4, actor: [], place: "Erbil", date: "Monday" },
    ],
    `
    ⟦A drone strike on a base in Erbil⟧ ⟦wounded four soldiers⟧ on Monday.
    Kataib Hezbollah claimed responsibility for the attack.
    `,
    `
    ⟦A drone strike on a base in Erbil⟧ ⟦wounded four soldiers⟧ on Monday.
    Kataib Hezbollah had sent the drone.
    `,
    `
    ⟦A drone strike on a base in Erbil⟧ ⟦wounded four soldiers⟧ on Monday.
    Kataib Hezbollah said it was behind the attack.
    `,
  )
  .says(
    "the raid is the attack that was told before, and tells its village",
    [
      { kind: "event", place: "Kodyel", actor: [] },
      { kind: "casualty", value: 9, place: null, actor: [] },
    ],
    `
    ⟦A jihadist raid on a hamlet in northern Burkina Faso⟧ ⟦killed nine people⟧.
    The raid, which hit the village of Kodyel, was widely condemned.
    `,
  )
  .says(
    "a headline and its lead are one event",
    [{ kind: "event", place: "Gedaref", date: "Sunday", actor: ["rapid-support-forces"] }],
    `
    # Drone strike on depot in Gedaref
    The ⟦Rapid Support Forces carried out a drone strike on a depot in Gedaref⟧ on Sunday.
    `,
  )
  .says(
    "another weapon is another event",
    [
      { kind: "event", place: "Mosul", date: "Sunday" },
      { kind: "event", place: "Mosul", date: null },
    ],
    `
    ⟦A car bombing hit Mosul⟧ on Sunday.
    ⟦A roadside bomb exploded near a market in Mosul⟧.
    `,
  )
  .says(
    "who answers an attack makes another",
    [
      { kind: "event", actor: [], target: ["us"] },
      { kind: "event", actor: ["us"], target: [] },
    ],
    `
    ⟦Rebels attacked a US base in Iraq⟧ on Monday.
    ⟦US aircraft bombed the rebels in Iraq⟧ on Tuesday.
    `,
  );
