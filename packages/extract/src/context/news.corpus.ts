import { documentCorpus } from "@sitrep/testing";
import { chains } from "./chains.js";

/** Mentions of an attack that no sentence has brought in as new. */
export default documentCorpus(chains)
  .says(
    "Monday's attack, where nothing was said of it before",
    [
      { kind: "event", date: "Monday" },
      { kind: "casualty", value: 3 },
    ],
    `
    Rebels hold two soldiers whom they took in the north of Colombia.
    ⟦Monday's attack⟧ ⟦left three soldiers wounded⟧.
    `,
  )
  .says(
    "the airstrikes on a town, for whose rubble rescuers search",
    [
      { kind: "event", place: "Maar Shureen" },
      { kind: "casualty", value: 7 },
    ],
    `
    Rescuers searched the rubble of a bakery in northern Syria.
    ⟦The airstrikes hit the town of Maar Shureen⟧ and ⟦killed seven children⟧.
    `,
  )
  .says(
    "the deadliest of several",
    [
      { kind: "casualty", value: 19 },
      { kind: "event" },
      { kind: "event", date: "Monday", place: "Mai Tsebri" },
      { kind: "casualty", value: 17, date: "Monday" },
    ],
    `
    ⟦Nineteen people have died⟧ in ⟦drone strikes in Tigray⟧ over the past two days.
    In ⟦the deadliest strike⟧ on Monday in the town of Mai Tsebri, ⟦17 people lost their lives⟧.
    `,
  )
  .says(
    "a strike that is only named, in the first sentence, with its sides and its dead",
    [
      { kind: "event", actor: ["rapid-support-forces"] },
      { kind: "casualty", value: 12 },
    ],
    `
    ⟦A deadly artillery strike by Sudan's Rapid Support Forces⟧ has ⟦killed 12 civilians⟧ at a hospital.
    Doctors called for help.
    `,
  )
  .says(
    "an attack that a sentence further down only names is none of its own",
    [
      { kind: "event", date: "Tuesday", place: "Goma" },
      { kind: "casualty", value: 5 },
      { kind: "casualty", value: 20 },
    ],
    `
    ⟦A bomb exploded in Goma⟧ on Tuesday, ⟦killing five people⟧.
    Rebels of the ADF carried out a raid that ⟦killed 20 civilians⟧, an activist said.
    `,
  )
  .says(
    "the blast, which may be an accident, is none",
    [{ kind: "casualty", value: 2, date: "Thursday" }],
    `
    The governor has lost his life, police said.
    ⟦Two guards died⟧ in the blast in Balkh province on Thursday.
    `,
  )
  .says(
    "the attack of nobody knows when or where is none",
    [],
    `
    Parliament met for an hour.
    Members spoke of the attack on the convoy.
    `,
  )
  .says(
    "who used missiles in a sea is no attack told before",
    [],
    `
    The frigate left its port on Sunday.
    In the Red Sea, the US Navy frigate used missiles of a new kind.
    `,
  );
