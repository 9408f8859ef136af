import { documentCorpus } from "@sitrep/testing";
import { chains } from "./chains.js";
import { dayOfRoundUp } from "./fillers/day-of-round-up.js";

const BARRAGE = { kind: "event", actor: ["russia"], country: ["UA"], place: null, date: "overnight" };
const FIRED = { kind: "munition_count", outcome: "launched" };

export default [
  documentCorpus(chains)
    .says(
      "what weapons of a barrage hit, and hurt nobody, is a part of it and not its place",
      [BARRAGE, { ...FIRED, value: 60 }, { ...FIRED, value: 12 }],
      `
      ⟦Russia launched ⟦60 drones⟧ and ⟦12 missiles⟧ at Ukraine⟧ overnight.
      In Odesa, drones struck a grain silo.
      `,
      `
      ⟦Russia launched ⟦60 drones⟧ and ⟦12 missiles⟧ at Ukraine⟧ overnight.
      Missiles hit a depot in Lviv.
      `,
    )
    .says(
      "another weapon or another state's is no part of it",
      [BARRAGE, { ...FIRED, value: 60 }, { kind: "event", place: "Belgorod" }],
      `
      ⟦Russia launched ⟦60 drones⟧ at Ukraine⟧ overnight.
      ⟦Ukrainian shells hit a depot in Belgorod⟧.
      `,
    ),
  documentCorpus(dayOfRoundUp).says(
    "a hit that killed somebody is told for itself, on the day of the barrage",
    [
      BARRAGE,
      { ...FIRED, value: 60 },
      { ...FIRED, value: 12 },
      { kind: "event", actor: ["russia"], place: "Kharkiv", date: "overnight", date_basis: "chain" },
      { kind: "casualty", value: 5, place: "Kharkiv" },
    ],
    `
    ⟦Russia launched ⟦60 drones⟧ and ⟦12 missiles⟧ at Ukraine⟧ overnight.
    ⟦A missile hit an apartment building in Kharkiv⟧, ⟦killing five people⟧.
    `,
  ),
];
