import { documentCorpus } from "@sitrep/testing";
import { series } from "./series.js";

export default documentCorpus(series)
  .says(
    "a series is no event",
    [],
    `
    The officer spoke.
    The United States has also made further strikes against the Houthis in Yemen.
    `,
    `
    The officer spoke.
    Since then the Houthis began attacking US ships in the Red Sea.
    `,
    `
    The officer spoke.
    They had allowed the Houthis to attack US ships in the Red Sea.
    `,
  )
  .says(
    "nor is a war",
    [],
    `
    The officer spoke.
    The minister spoke of Russia's assault on Ukraine.
    `,
  )
  .says(
    "with a day it is one",
    [{ kind: "event", actor: ["us"], target: ["houthis"], date: "Monday" }],
    `
    The officer spoke.
    ⟦The United States conducted further strikes against the Houthis in Yemen⟧ on Monday.
    `,
  )
  .says(
    "what goes on since some time is no event",
    [{ kind: "event", date: "Monday" }],
    `
    ⟦Rebels attacked a post in Marib⟧ on Monday.
    The Houthis have attacked ships in the Red Sea since November.
    `,
  )
  .says(
    "how attacks grew in number is no event, whatever the days",
    [{ kind: "event", place: "Marib", date: "Monday" }],
    `
    ⟦Rebels attacked a post in Marib⟧ on Monday.
    There was an uptick in drone attacks by rebels against bases over the weekend.
    `,
    `
    ⟦Rebels attacked a post in Marib⟧ on Monday.
    The general spoke of an uptick in rocket attacks by rebels on bases on Sunday.
    `,
  );
