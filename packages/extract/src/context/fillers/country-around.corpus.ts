import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country around" })
  .says(
    "the one country that a sentence happens in",
    [{ kind: "casualty", value: 4, country: ["NE"] }],
    `In neighbouring Niger, ⟦four soldiers were killed⟧ on Monday.`,
  )
  .says(
    "the country that opens the sentence",
    [{ kind: "munition_count", value: 12, outcome: "launched", country: ["NE"], country_basis: "stated" }],
    `
    In neighbouring Niger, the army said, ⟦12 rockets were fired⟧ as lorries left for Gao.
    `,
  )
  .says(
    "and not the seat of an observatory",
    [{ kind: "casualty", value: 17, country: [] }],
    `The Orrin Observatory for Human Rights, based in Britain, said ⟦17 fighters died⟧ on Monday.`,
  )
  .says(
    "nor of an institute in a clause of its own",
    [{ kind: "casualty", value: 25, country: [], target: [] }],
    `The Institute for War Tracking, which is based in Paris, said ⟦25 soldiers were killed⟧ on Monday.`,
  )
  .says(
    "nor of one named behind what it says",
    [{ kind: "casualty", value: 9, country: [], target: [] }],
    `⟦Nine soldiers were killed⟧ on Monday, according to the Orrin Institute, based in Paris.`,
  )
  .says(
    "nor of one named before it",
    [{ kind: "casualty", value: 9, country: [], target: [] }],
    `According to the Orrin Institute, based in Paris, ⟦nine soldiers were killed⟧ on Monday.`,
  )
  .says(
    "nor the city where aid workers speak",
    [{ kind: "casualty", value: 9, country: [], place: null }],
    `Aid workers in Geneva said shelling ⟦killed nine⟧ on Monday.`,
  )
  .says(
    "but the country where soldiers are based",
    [{ kind: "casualty", value: 12, country: ["IQ"] }],
    `The army said troops based in Iraq ⟦lost 12 soldiers⟧ on Monday.`,
  )
  .says(
    "and the country that a body with a seat names",
    [{ kind: "casualty", value: 9, country: ["ML"] }],
    `The Orrin Institute, based in Paris, said ⟦nine soldiers were killed⟧ in Mali on Monday.`,
  )
  .says(
    "and the one that opens the sentence before a speaker",
    [{ kind: "casualty", value: 9, country: ["ML"] }],
    `In Mali, the Orrin Institute, based in Paris, said, ⟦nine soldiers were killed⟧ on Monday.`,
  );
