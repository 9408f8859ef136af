import { also, corpus } from "@sitrep/testing";
import rule from "./nth-time.js";

export default corpus(rule)
  .says(
    { event_type: "strike", value: 2, actor: ["us"], since: "Monday" },
    "It was the ⟦second time since Monday that U.S. aircraft struck⟧ a militia depot in Iraq.",
  )
  .says(
    { event_type: "attack", value: 3, since: "Oct. 17" },
    "It was the ⟦third time since Oct. 17 that militants attacked⟧ American troops in Syria.",
  )
  .says(
    { event_type: "strike", value: 4, actor: ["israel"], since: "December" },
    also("For the ⟦fourth time since December, Israel struck⟧ the airport in Aleppo.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Aleppo" },
    }),
  )
  .says(
    { value: 2, actor: ["us"], target: ["houthis"], since: "Friday" },
    also("For the ⟦second time since Friday, the United States attacked⟧ Houthi radar sites in Yemen.", {
      "event/struck": { event_type: "strike", actor: ["us"], target: ["houthis"], country: ["YE"] },
    }),
  )
  .says(
    { value: 5, actor: ["turkey"], since: "New Year's Day" },
    also("It was the ⟦fifth time since New Year's Day that Turkey bombed⟧ the town of Kobani.", {
      "event/struck": { event_type: "strike", actor: ["turkey"], place: "Kobani" },
    }),
  )
  .says(
    { value: 6, target: ["ukraine"], actor: ["russia"], since: "Thursday" },
    "It is the ⟦sixth time since Thursday that Russia has attacked⟧ Ukrainian ports.",
  )
  .says(
    { value: 2, actor: ["pakistan"], since: "March" },
    "It was the ⟦second time since March that Pakistan carried out air strikes⟧ in Afghanistan.",
  )
  .silent("a meeting", "For the third time since Monday the two ministers spoke about the attack.")
  .silent("first is no count", "It was the first time since 2020 that the army was deployed.")
  .silent(
    "a possibility",
    also("If Israel strikes Damascus, it could be the second time since May that it attacks the city.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Damascus", certainty: "possible" },
    }),
  )
  .silent("a vote", "For the second time since June the council voted on the war.")
  .silent("a win in sport", "It is the fourth time since 2018 that the team has won.")
  .says(
    { event_type: "attack", value: 3, since: "Oct. 17" },
    "This is the ⟦third time since Oct. 17 that the base has been attacked⟧ by militants.",
  )
  .says(
    { value: 2, event_type: "strike", actor: ["us"] },
    "The United States ⟦struck Houthi launchers for the second time⟧ since Tuesday.",
    "American jets ⟦hit targets in Syria for the second time⟧ in three weeks.",
    also("U.S. forces ⟦bombed the depot in Idlib for a second time⟧ in as many days.", {
      "event/struck": { event_type: "strike", actor: ["us"], place: "Idlib" },
    }),
  )
  .says(
    { value: 3, event_type: "strike", actor: ["israel"] },
    also("Israel ⟦bombed the Beirut suburb for the third time⟧ in a week.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Beirut" },
    }),
    also("It is the ⟦third time this month that Israel has struck⟧ Damascus.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Damascus" },
    }),
  )
  .says(
    { value: 4, event_type: "attack", target: ["us"] },
    also("The base in Deir ez-Zor, home to U.S. troops, was ⟦hit for the fourth time⟧ since the weekend.", {
      "event/struck": { event_type: "attack", target: ["us"], place: "Deir ez-Zor" },
    }),
    "U.S. soldiers ⟦came under fire for the fourth time⟧ in two weeks.",
  )
  .silent(
    "no time to count in",
    also("The town of Kobani was hit for a second time.", {
      "event/struck": { event_type: "strike", place: "Kobani" },
    }),
  )
  .silent("a song", "The band had a hit in Israel for the third time in a decade.")
  .says({ value: 3, event_type: "strike" }, "The village was ⟦hit for the third time⟧ in a week.")
  .says(
    { value: 5, actor: ["rapid-support-forces"], place: "Zamzam" },
    also("The RSF ⟦shelled the camp of Zamzam for the fifth time⟧ in ten days.", {
      "event/struck": { event_type: "attack", actor: ["rapid-support-forces"], place: "Zamzam" },
    }),
  )
  .says(
    { value: 2, actor: ["jnim"], since: "May" },
    "The ambush marks the ⟦second time, since May, that mines were used by JNIM to attack⟧ a convoy.",
  );
