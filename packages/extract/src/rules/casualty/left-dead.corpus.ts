import { also, corpus } from "@sitrep/testing";
import rule from "./left-dead.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 13, target: ["civilians"] },
    "An air strike on a bus ⟦left 13 people dead⟧.",
    also("A drone hit a mosque in El Fasher, ⟦leaving 13 worshippers dead⟧.", {
      "event/struck": { event_type: "attack", place: "El Fasher" },
    }),
  )
  .says(
    { outcome: "injured", value: 4, target: ["us"] },
    "The ambush ⟦left four American service members wounded⟧.",
    "Rockets fired at the base ⟦left four U.S. soldiers injured⟧.",
  )
  .says(
    { outcome: "killed", value: 60, qualifier: "more_than" },
    "Weekend clashes ⟦left more than 60 fighters dead⟧ in northern Mali.",
    "The bombing has ⟦left more than 60 people dead⟧.",
  )
  .says(
    { outcome: "killed", value: 5, qualifier: "at_least" },
    "Gunfire at a rally ⟦leaves at least five dead⟧.",
    "A blast in Kabul on Saturday ⟦left at least 5 dead⟧.",
  )
  .says(
    { outcome: "killed", value: 20, qualifier: "about" },
    also("Shelling of a camp near Goma ⟦left some 20 civilians dead⟧.", {
      "event/named-event": { event_type: "strike", place: "Goma" },
    }),
  )
  .says(
    { outcome: "displaced", value: 2000, qualifier: "about" },
    "The fight for the front-line town ⟦left nearly 2,000 families displaced⟧.",
  )
  .says({ outcome: "missing", value: 12 }, "The sinking of the tug ⟦left 12 sailors missing⟧ in the Red Sea.")
  .says(
    { outcome: "killed", value: 1 },
    also("The ambush ⟦left one soldier dead⟧ and two others wounded.", {
      "casualty/people-hurt": { value: 2, outcome: "injured" },
    }),
  )
  .says(
    { outcome: "killed", value: 15, target: ["pakistan"] },
    "A night raid on a post ⟦left 15 Pakistani soldiers dead⟧.",
  )
  .says(
    { outcome: "killed_or_injured", value: 50, qualifier: "more_than" },
    also("The strike on Kramatorsk station ⟦left more than 50 people dead or wounded⟧.", {
      "event/named-event": { event_type: "strike", place: "Kramatorsk station" },
    }),
  )
  .says(
    { outcome: "killed", value: 8, place: "Goma" },
    "Clashes in Goma have ⟦left eight people dead⟧, the Red Cross says.",
  )
  .silent(
    "a possibility",
    also("A strike could leave 100 people dead.", {
      "casualty/left-dead": { value: 100, outcome: "killed", certainty: "possible" },
    }),
  )
  .silent("left means went away", "Two hundred people left the dead city.")
  .silent("homeless is none of the outcomes", "The strike left 300 people homeless.")
  .silent("what is left is time", "Thirty days are left.")
  .silent(
    "a denial",
    also("The strike did not leave 40 people dead.", {
      "casualty/left-dead": { value: 40, outcome: "killed", certainty: "denied" },
    }),
  )
  .says(
    { outcome: "killed", value: 1 },
    also("The ambush in Burkina Faso ⟦left a soldier dead⟧.", {
      "event/named-event": { event_type: "attack", target: ["burkina-faso"], country: ["BF"] },
    }),
  )
  .knownGap(
    "the adjective stands before the number",
    { outcome: "killed", value: 9 },
    "The fighting ⟦left dead nine rebels⟧ and a policeman.",
  )
  .knownGap(
    'the passive of "left dead"',
    { outcome: "killed", value: 8, place: "Goma" },
    "Eight people were left dead in Goma.",
  );
