import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country of its event" })
  .says(
    "a figure was where its event was",
    [
      { kind: "event", country: ["NG"], about: null },
      { kind: "casualty", value: 9, country: ["NG"], about: "Gunmen attacked a market in Maiduguri" },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday.
    ⟦Nine people were killed⟧ in the attack.
    `,
  )
  .says(
    "unless its sentence happens in another country",
    [
      { kind: "event", country: ["NG"], about: null },
      { kind: "casualty", value: 9, country: ["NE"], about: "an ambush" },
      { kind: "event", country: ["NE"], about: null },
    ],
    `
    ⟦Gunmen attacked a market in Maiduguri⟧ on Monday.
    In Niger, ⟦nine people were killed⟧ in ⟦an ambush⟧.
    `,
  )
  .says(
    "of strikes in two countries the one that counts its dead",
    [
      { kind: "event", event_type: "strike", actor: ["us"], country: ["IQ", "SY"], date: "Friday" },
      {
        kind: "casualty",
        value: 16,
        outcome: "killed",
        target: ["civilians"],
        country: ["IQ"],
        about: "US jets carried out strikes in Iraq and Syria",
        country_basis: "chain",
      },
    ],
    `
    ⟦US jets carried out strikes in Iraq and Syria⟧ on Friday.
    Iraq said ⟦16 people were killed⟧.
    `,
  );
