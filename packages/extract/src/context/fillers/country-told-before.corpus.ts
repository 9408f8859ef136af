import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country told before" })
  .says(
    "the country of the statement before",
    [
      { kind: "event", country: ["ML"] },
      { kind: "casualty", value: 9, country: ["ML"] },
    ],
    `
    ⟦Gunmen attacked a market in Mali⟧ on Monday.
    ⟦Nine soldiers were killed⟧ on Tuesday.
    `,
  )
  .says(
    "where a part was, the next figure need not be",
    [
      { kind: "event_count", value: 12 },
      { kind: "event_count", value: 8, country: ["ML"] },
      { kind: "event_count", value: 4, country: ["NE"] },
      { kind: "casualty", value: 30, country: [] },
    ],
    `
    The rebels ⟦attacked convoys 12 times⟧, ⟦eight of them in Mali⟧ and ⟦four in Niger⟧.
    ⟦Thirty soldiers were wounded⟧.
    `,
  )
  .says(
    "the country of the sentence before",
    [
      {
        kind: "troop_level",
        value: 2500,
        qualifier: "about",
        change: "level",
        actor: ["us"],
        country: ["IQ"],
      },
      { kind: "event", event_type: "attack", target: ["civilians"], country: ["IQ"], date: "Monday" },
      {
        kind: "casualty",
        value: 9,
        outcome: "injured",
        target: ["civilians"],
        country: ["IQ"],
        date: "Monday",
        country_basis: "chain",
      },
    ],
    `
    ⟦Some 2,500 US troops⟧ are in Iraq.
    Rockets ⟦⟦wounded nine people⟧⟧ on Monday.
    `,
  );
