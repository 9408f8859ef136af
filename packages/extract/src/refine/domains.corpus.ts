import { documentCorpus } from "@sitrep/testing";
import { domains } from "./domains.js";

export default documentCorpus(domains)
  .says(
    "a paragraph on the weather takes nothing from the fighting",
    [
      { kind: "event", actor: ["m23"], place: "Goma" },
      { kind: "casualty", value: 12, outcome: "killed" },
    ],
    `
    # Fighting near Goma
    ⟦M23 rebels shelled a camp near Goma⟧ on Monday, ⟦killing 12 people⟧.

    A storm hit Nairobi on Tuesday.
    Nine people were killed there by floods, the Red Cross said.
    `,
    `
    Nine people were killed by floods in Nairobi, the Red Cross said.

    ⟦M23 rebels shelled a camp near Goma⟧ on Monday, ⟦killing 12 people⟧.
    `,
  )
  .says(
    "others may starve beside those who were killed",
    [{ kind: "casualty", value: 40000, outcome: "killed" }],
    `
    The agency estimates that ⟦more than 40,000 people have been killed⟧ in the war, many of the survivors facing famine.
    `,
    `
    ⟦More than 40,000 people have been killed⟧ in the fighting, while others died of cholera.
    `,
  )
  .says(
    "a fire after shelling belongs to the shelling",
    [
      { kind: "event", actor: ["russia"], place: "Kharkiv" },
      { kind: "casualty", value: 3, outcome: "killed" },
    ],
    `
    ⟦Russian forces shelled a depot in Kharkiv⟧ on Monday.
    The fire ⟦killed three workers⟧.
    `,
  )
  .says(
    "a teachers' strike beside an air strike",
    [{ kind: "event", actor: ["israel"], place: "Tyre" }],
    `
    ⟦Israeli jets carried out a strike on a depot near Tyre⟧ on Monday.

    Teachers in Beirut began a strike over pay on Tuesday.
    `,
  )
  .says(
    "a minister who attacks his critics beside rebels who attack a town",
    [{ kind: "event", actor: ["boko-haram"], place: "Bama" }],
    `
    ⟦Boko Haram attacked the town of Bama⟧ on Friday.
    The minister attacked his critics over the budget in Abuja on Saturday.
    `,
  )
  .says(
    "an earthquake years ago takes nothing from a raid",
    [
      { kind: "event", actor: ["taliban"], place: "Herat" },
      { kind: "casualty", value: 6, outcome: "killed" },
    ],
    `
    ⟦Taliban fighters raided a village near Herat⟧ on Sunday.
    The province was hit by an earthquake in 2023.
    ⟦Six villagers were killed⟧ in the raid.
    `,
  )
  .says(
    "the headline says what is not said again",
    [],
    `
    # Quake in Herat
    41 people died.
    110 were wounded.
    `,
    `
    # Ferry capsizes off Zanzibar
    Officials said 24 people had died.
    Rescuers found eight bodies on Monday.
    `,
  )
  .says(
    "soldiers among the dead of a quake fought nobody",
    [],
    `
    A quake hit the mountains of Gilgit on Saturday.
    Soldiers cleared the roads.
    Some 40 soldiers were among the dead, and 70 soldiers were injured.
    `,
  )
  .says(
    "another raid is of the same police",
    [],
    `
    Police raided a house near Kochi on Sunday.
    Another raid was conducted at a shop in Munnar.
    `,
  )
  .says(
    "the toll of a war is not of the disease before it",
    [{ kind: "casualty", value: 4000, outcome: "killed", since: "March" }],
    `
    Militias besiege the town of Taiz.
    Cholera is spreading there.

    ⟦Some 4,000 civilians have been killed⟧ since March.
    `,
  )
  .says(
    "a raid by police in a report of fighting is part of it",
    [
      { kind: "event", place: "Bama" },
      { kind: "event", place: "Dikwa" },
    ],
    `
    ⟦Insurgents attacked a market in Bama⟧ on Monday.
    ⟦Police raided a church in Dikwa⟧ on Tuesday.
    `,
  );
