import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "dateline" })
  .says(
    "what names no place was where the report was written",
    [
      { kind: "event", country: ["SO"] },
      { kind: "casualty", value: 9, country: ["SO"] },
    ],
    `MOGADISHU, Somalia (Reuters) - ⟦A bomb exploded at a hotel⟧ on Monday, ⟦killing nine people⟧ who had queued for the bus to Nairobi.`,
  )
  .says(
    "a group attacks at home",
    [{ kind: "event", actor: ["shining-path"], country: ["PE"] }],
    `LIMA, Peru (Reuters) - The president spoke on Sunday.

⟦Shining Path guerrillas attacked a convoy of soldiers⟧ on Monday.`,
    `LIMA, Peru (AP) - The president spoke on Sunday.

⟦Shining Path guerrillas bombed a school⟧ on Monday, the Peruvian police said.`,
  )
  .says(
    "not the land of a group whose rockets fly, nor of one that hits another's people",
    [{ kind: "event", actor: ["hezbollah"], country: [] }],
    `BEIRUT, Lebanon (AP) - The speaker spoke on Sunday.

⟦Hezbollah fired rockets at a barracks⟧ on Monday.`,
    `BEIRUT, Lebanon (AP) - The speaker spoke on Sunday.

⟦Hezbollah attacked Israeli soldiers⟧ on Monday.`,
  )
  .says(
    "a name of several towns is the one whose land the report speaks of",
    [
      { kind: "event", country: ["CL"] },
      { kind: "casualty", value: 2, country: ["CL"] },
    ],
    `SANTIAGO (AFP) - The Chilean interior minister blamed nobody.

⟦A bomb exploded⟧ at a bank on Monday, ⟦killing two people⟧.`,
  )
  .says(
    "who holds an office was killed at home, whoever condemns it elsewhere",
    [
      { kind: "casualty", value: 1, country: ["SV"] },
      { kind: "event", country: ["SV"] },
    ],
    `GUATEMALA CITY, Guatemala (AFP) - The president spoke on Sunday.

His government deplored the ⟦⟦murder of Salvadoran interior minister Julio Prell⟧⟧.`,
  );
