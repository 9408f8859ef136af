import { documentCorpus } from "@sitrep/testing";
import { certainty } from "./certainty.js";

export default documentCorpus(certainty)
  .says(
    "what may come is possible, what is planned is planned",
    [{ kind: "event", certainty: "possible" }],
    `⟦The group could attack US forces in Iraq⟧ next week.`,
    `⟦The group may attack US forces in Iraq⟧ next week.`,
  )
  .says(
    "what will be answered, probed or mourned was done",
    [
      { kind: "event", certainty: "asserted" },
      { kind: "casualty", value: 3, certainty: "asserted" },
    ],
    `The army will respond to ⟦the drone strike in Jordan⟧ on Sunday that ⟦killed three soldiers⟧, it said.`,
    `A panel could investigate ⟦the drone strike in Jordan⟧ on Sunday that ⟦killed three soldiers⟧.`,
    `The king vowed to avenge ⟦the drone strike in Jordan⟧ on Sunday that ⟦killed three soldiers⟧.`,
  )
  .says(
    "an attack that will come is planned",
    [{ kind: "event", certainty: "planned" }],
    `The army said ⟦it will carry out an airstrike on Homs⟧ on Sunday.`,
  )
  .says(
    "what is denied is denied",
    [
      { kind: "event", certainty: "denied" },
      { kind: "target_count", value: 2, certainty: "denied" },
    ],
    `The army denied that ⟦it had struck ⟦two hospitals⟧ in Gaza⟧ on Monday.`,
    `The army denied on Monday that ⟦it had struck ⟦two hospitals⟧ in Gaza⟧.`,
  )
  .says(
    "who denies a part of it does not deny the rest",
    [{ kind: "event", certainty: "asserted" }],
    `The army denied a role after ⟦the group attacked US forces in Iraq⟧ on Monday.`,
  )
  .says(
    "a clause about something else makes nothing possible",
    [{ kind: "casualty", value: 12, certainty: "asserted" }],
    `The base, which could hold 500 men, was hit and ⟦12 soldiers were killed⟧.`,
    `Aid workers who could reach the town said ⟦12 soldiers were killed⟧ there.`,
  )
  .says(
    "an attack that a group claims is told as done",
    [
      { kind: "event", certainty: "asserted" },
      { kind: "casualty", value: 75, certainty: "asserted" },
    ],
    `⟦A car bombing claimed by Islamic State⟧ ⟦killed 75 people⟧ in Baghdad, officials said.`,
  )
  .says(
    "what never took place is denied",
    [{ kind: "event", certainty: "denied" }],
    `⟦The attack on the market in Gao⟧ on Monday never took place.`,
    `⟦The reported strike on the hospital in Gaza⟧ on Monday did not happen.`,
  )
  .says(
    "what a book or a drill tells nobody did",
    [{ kind: "event", certainty: "possible" }],
    `In the novel, ⟦rebels bomb a bridge in Mosul⟧ on Monday.`,
    `The film tells of ⟦an attack on a bank in Lima⟧ in 1980.`,
    `Police staged a drill in which ⟦gunmen attacked a school in Gao⟧ on Monday.`,
  )
  .says(
    "those who make a film may be attacked",
    [{ kind: "event", certainty: "asserted" }],
    `A film crew said ⟦gunmen attacked a hotel in Gao⟧ on Monday.`,
  )
  .says(
    "days and places part a denial from what it denies",
    [{ kind: "event", certainty: "denied" }],
    `The RSF denied on 4 May 2024 that ⟦it had attacked Zamzam camp⟧.`,
    `The RSF denied in Port Sudan that ⟦it had attacked Zamzam camp⟧.`,
    `The M23 denied on 4 May 2024 ⟦shelling Goma⟧.`,
    `The RSF denied on 4 May 2024 in Port Sudan that ⟦it had attacked Zamzam camp⟧.`,
  )
  .says(
    "and a vow from what it vows",
    [{ kind: "event", certainty: "planned" }],
    `Israel vowed on 4 May 2024 to ⟦attack Hezbollah in Beirut⟧.`,
    `Israel vowed on 4 May 2024 in Tel Aviv to ⟦attack Beirut⟧.`,
    `Israel ordered ⟦its forces to attack Beirut⟧ on 4 May 2024.`,
    `The army ordered ⟦troops to attack Kidal⟧.`,
  )
  .says(
    "what is owned to or managed is done",
    [{ kind: "event", certainty: "asserted" }],
    `The RSF confirmed on 4 May 2024 that ⟦it had attacked Zamzam camp⟧.`,
    `⟦Israel managed to attack Beirut⟧ on 4 May 2024.`,
    `Israel, which vowed on Monday to go on, ⟦attacked Beirut⟧ on 4 May 2024.`,
  );
