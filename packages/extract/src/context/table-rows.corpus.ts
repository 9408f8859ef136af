import { documentCorpus } from "@sitrep/testing";
import { tableRows } from "./table-rows.js";

export default documentCorpus(tableRows)
  .says(
    "the labelled cells give day, place and figures of what the notes tell",
    [
      {
        kind: "casualty",
        value: 6,
        outcome: "killed",
        place: "Mellit",
        about: "Army jets bombed a market",
      },
      { kind: "casualty", value: 9, outcome: "injured", place: "Mellit", about: "Army jets bombed a market" },
      { kind: "event", date: "May 4, 2024", country: ["SD"], place: "Mellit" },
    ],
    `
    | Date | Location | Killed | Injured | Notes
    | May 4, 2024 | Mellit, North Darfur | ⟦6⟧ | ⟦9⟧ | ⟦Army jets bombed a market⟧.
    `,
    `
    | Place | Deaths | Wounded | Date of attack | Description
    | Mellit, Sudan | ⟦6⟧ | ⟦9⟧ | May 4, 2024 | ⟦Army jets bombed a market⟧.
    `,
  )
  .says(
    "no row borrows from another, nor from the text around the table",
    [
      { kind: "event", date: "Friday", place: "Kabul", country: ["AF"] },
      { kind: "casualty", value: 6, outcome: "killed", place: "Mellit", country: ["SD"], actor: [] },
      { kind: "event", date: "May 4, 2024", place: "Mellit", country: ["SD"] },
      { kind: "casualty", value: 12, outcome: "killed", place: null, country: [] },
    ],
    `
    ⟦A bomb exploded in a market in Kabul⟧ on Friday.

    | Date | Location | Killed | Notes
    | May 4, 2024 | Mellit, North Darfur | ⟦6⟧ | ⟦Army jets bombed a market⟧.
    | May 6, 2024 | | ⟦12⟧ |
    `,
  )
  .says(
    "what the words of a cell say themselves stays",
    [{ kind: "event", date: "May 2", place: "El Fasher" }],
    `
    | Date | Location | Notes
    | May 4, 2024 | Mellit, North Darfur | ⟦Army jets bombed a market in El Fasher⟧ on May 2.
    `,
  )
  .says(
    "a column of kinds names the event",
    [
      {
        kind: "event",
        event_type: "strike",
        date: "4 May",
        place: "Orlan",
        country: ["SD"],
        actor: ["rapid-support-forces"],
      },
      { kind: "casualty", value: 3, qualifier: "more_than", outcome: "killed", about: "Drone strike" },
    ],
    `
    | Date | Town | Country | Type | Perpetrator | Killed
    | 4 May | Orlan | Sudan | ⟦Drone strike⟧ | RSF | ⟦3+⟧
    `,
  )
  .says(
    "heads of rows say it where a table has none of columns",
    [
      { kind: "casualty", value: 12, outcome: "killed", place: "Mellit", country: ["SD"] },
      { kind: "casualty", value: 30, outcome: "injured", place: "Mellit", country: ["SD"] },
    ],
    `
    | Orlan bombing | Facts
    | Location | Mellit, Sudan
    | Deaths | ⟦12⟧
    | Injured | ⟦30⟧
    `,
  )
  .says(
    "whom a head names was hurt, and what stands in brackets is a part",
    [{ kind: "casualty", value: 14, outcome: "killed", target: ["civilians"] }],
    `
    | Date | Location | Civilians killed
    | May 4, 2024 | Mellit, North Darfur | ⟦14⟧ (5 children)
    `,
  )
  .says(
    "the kind of attack and its description are one event, and marks of notes are no figures",
    [
      { kind: "casualty", value: 6, outcome: "killed", place: "Kabul", about: "A car bomb exploded" },
      { kind: "casualty", value: 9, outcome: "injured", place: "Kabul", about: "A car bomb exploded" },
      { kind: "event", place: "Kabul", country: ["AF"], date: "May 4" },
    ],
    `
    # Attacks in 2014
    | Date | Type | Dead | Injured | Location | Details
    | May 4 | Car bombing | ⟦6⟧[1] | ⟦9⟧ (3 police officers) | Kabul, Afghanistan | ⟦A car bomb exploded⟧ outside a bank, killing six people.
    `,
  )
  .says(
    "a place and what happened there in one cell",
    [
      { kind: "event", date: "5 May 2014", place: "Bama", country: ["NG"], actor: ["boko-haram"] },
      { kind: "event", date: "7 May 2014", place: "Gao", country: ["ML"] },
    ],
    `
    | Date | Type | Location and details | Perpetrator
    | 5 May 2014 | Shooting | Bama, Nigeria: ⟦Gunmen attacked a market⟧. | Boko Haram
    | 7 May 2014 | ⟦Ambush⟧ | Near Gao, Mali | unknown
    `,
  )
  .says(
    "sums, zeros, unknown figures and other columns are no claims",
    [{ kind: "casualty", value: 6, outcome: "killed" }],
    `
    | Date | Location | Killed | Injured | Houses
    | May 4, 2024 | Mellit, North Darfur | ⟦6⟧ | unknown | 40
    | May 5, 2024 | El Fasher | 0 | - | 2
    | Total | | 6 | 0 | 42
    `,
  )
  .says(
    "a table about something else",
    [],
    `
    | Team | Home | Strikes | Points
    | Orlan | 3 | 12 | 40
    | Bama | 4 | 9 | 38
    `,
    `
    | Date | Province | Houses damaged by floods | Killed
    | May 4, 2024 | Herat | 120 | none
    `,
  );
