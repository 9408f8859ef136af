import { also, corpus } from "@sitrep/testing";
import rule from "./new-total.js";

export default corpus(rule)

  .says(
    { value: 3204, outcome: "killed" },
    also("The ministry counted 41 martyrs and 77 new injuries in a day, ⟦raising the total to 3,204⟧.", {
      "casualty/toll": [
        { value: 41, outcome: "killed" },
        { value: 77, outcome: "injured" },
      ],
    }),
    also("Another 31 people were killed in Bama, ⟦bringing the total to 3,204⟧.", {
      "casualty/people-hurt": { value: 31, outcome: "killed", target: ["civilians"], place: "Bama" },
    }),
    also("Shelling killed 12 people, ⟦taking the overall figure to 3,204⟧.", {
      "casualty/killed-people": { value: 12, outcome: "killed", target: ["civilians"] },
    }),
  )
  .says(
    { value: 900, outcome: "injured" },
    also("Ten people were wounded, ⟦bringing the count for the year to 900⟧.", {
      "casualty/people-hurt": { value: 10, outcome: "injured", target: ["civilians"] },
    }),
  )
  .silent(
    "attacks",
    also("Two people were hurt, bringing the number of attacks to 60.", {
      "casualty/people-hurt": { value: 2, outcome: "injured", target: ["civilians"] },
      "event-count/number-reached": { event_type: "attack", value: 60 },
    }),
  )
  .silent("nobody was hurt before", "The council added a seat, bringing the total to 31.")
  .silent(
    "a lower number",
    also("Thirty people died in the raid, bringing the total of the day to 12.", {
      "casualty/people-hurt": { value: 30, outcome: "killed", target: ["civilians"] },
    }),
  );
