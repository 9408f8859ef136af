import { documentCorpus } from "@sitrep/testing";
import { actorOfAlike } from "./actor.js";

export default documentCorpus(actorOfAlike)
  .says(
    "a missile that hit a town is the one attacker's",
    [
      { kind: "event", actor: ["russia"], place: "Kharkiv" },
      { kind: "event", actor: ["russia"], place: "Odesa" },
    ],
    `
    ⟦Russia carried out a missile strike on Kharkiv in Ukraine⟧ on Monday.
    ⟦A missile hit a school in Odesa, Ukraine⟧.
    `,
  )
  .says(
    "of two attackers either may have been it",
    [
      { kind: "event", actor: ["russia"], place: "Kharkiv" },
      { kind: "event", actor: ["ukraine"], place: "Belgorod" },
      { kind: "event", actor: [], place: null },
    ],
    `
    ⟦Russia carried out a missile strike on Kharkiv in Ukraine⟧ on Monday.
    ⟦Ukraine carried out a drone strike on Belgorod in Russia⟧ on Monday.
    ⟦A mine exploded on a road in Ukraine⟧.
    `,
  )
  .says(
    "one side attacks in the report, on the same day and in the same country",
    [
      {
        kind: "event",
        event_type: "attack",
        actor: ["boko-haram"],
        country: ["NG"],
        place: "Bama",
        date: "Monday",
      },
      {
        kind: "event",
        event_type: "attack",
        actor: ["boko-haram"],
        target: ["civilians"],
        country: ["NG"],
        place: "Dikwa",
        date: "Monday",
        actor_basis: "chain",
      },
    ],
    `
    ⟦Boko Haram attacked Bama⟧ on Monday.
    ⟦A school in Dikwa in Nigeria was attacked⟧ on Monday.
    `,
  )
  .says(
    "gunmen without a name, elsewhere and on another day, are nobody told before",
    [
      { kind: "event", actor: ["boko-haram"], place: "Marte" },
      { kind: "event", actor: [], place: "Gwoza", date: "Friday" },
    ],
    `
    ⟦Boko Haram fighters attacked a base in Marte⟧.
    On Friday, ⟦insurgents ambushed a patrol near Gwoza⟧.
    `,
    `
    ⟦Boko Haram fighters attacked a base in Marte⟧.
    On Friday, ⟦gunmen attacked a post near Gwoza⟧.
    `,
  );
