import { documentCorpus } from "@sitrep/testing";
import { actorOfFigure } from "./actor.js";

export default documentCorpus(actorOfFigure)
  .says(
    "drones are those of the one side that fires",
    [
      { kind: "event", actor: ["russia"] },
      { kind: "munition_count", value: 30, actor: ["russia"] },
      { kind: "munition_count", value: 25, actor: ["russia"] },
    ],
    `
    ⟦Russia launched ⟦30 missiles⟧ at Kharkiv in Ukraine⟧ on Monday.
    ⟦Some 25 drones hit⟧ the city.
    `,
  )
  .says(
    "one side fires rockets in the report",
    [
      {
        kind: "event",
        event_type: "attack",
        actor: ["hezbollah"],
        target: ["israel"],
        country: ["IL"],
        place: "Haifa",
        date: "Monday",
      },
      {
        kind: "munition_count",
        value: 40,
        outcome: "launched",
        actor: ["hezbollah"],
        country: ["IL"],
        place: "Haifa",
        date: "Monday",
        about: "Hezbollah fired 40 rockets at Haifa",
      },
      { kind: "event", event_type: "attack", country: ["IL"], place: "Acre", date: "Tuesday" },
      {
        kind: "munition_count",
        value: 2,
        outcome: "launched",
        actor: ["hezbollah"],
        country: ["IL"],
        place: "Acre",
        date: "Tuesday",
        about: "Two rockets were fired at Acre",
        actor_basis: "chain",
      },
    ],
    `
    ⟦Hezbollah fired ⟦40 rockets⟧ at Haifa⟧ on Monday.
    ⟦⟦Two rockets were fired⟧ at Acre⟧ on Tuesday.
    `,
  )
  .knownGap(
    "rockets from a strip are not those of the army that tells of them",
    [
      { kind: "event", actor: ["israel"], place: "Gaza Strip", date: "Monday" },
      { kind: "munition_count", value: 3, outcome: "launched", actor: [], about: null },
    ],
    `
    ⟦Israeli jets struck Gaza⟧ on Monday.
    ⟦Three rockets were fired⟧ from Gaza, the Israeli army said.
    `,
  )
  .says(
    "a bomb at the roadside is not the state's that strikes elsewhere in the report",
    [
      { kind: "event", actor: [], place: "Baghdad" },
      { kind: "munition_count", value: 2, munition: "bomb", actor: [] },
      { kind: "event", actor: ["uk"], place: "Basra" },
    ],
    `
    ⟦⟦Two roadside bombs went off⟧ in Baghdad⟧.
    ⟦British soldiers raided a police station in Basra⟧.
    `,
  );
