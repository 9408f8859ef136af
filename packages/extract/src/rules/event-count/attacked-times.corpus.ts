import { also, corpus } from "@sitrep/testing";
import rule from "./attacked-times.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 160, qualifier: "more_than", target: ["us"], country: ["IQ", "SY"] },
    "American troops in Iraq and Syria have been ⟦attacked more than 160 times⟧.",
    "U.S. forces in Iraq and Syria have ⟦come under attack more than 160 times⟧.",
  )
  .says(
    { event_type: "attack", value: 25, actor: ["houthis"], target: ["commercial-shipping"] },
    "The Houthis have ⟦attacked merchant ships 25 times⟧.",
    "The Houthis ⟦attacked commercial vessels 25 times⟧ in the Red Sea.",
  )
  .says(
    { event_type: "strike", value: 4, actor: ["israel"] },
    "Israel ⟦bombed the airport four times⟧ in a month.",
    "The Israeli air force ⟦struck Damascus on four occasions⟧.",
  )
  .says(
    { event_type: "strike", value: null, actor: ["us"], target: ["houthis"] },
    "Over the past weeks the US has also ⟦hit the Houthis in Yemen several times⟧.",
  )
  .says(
    { event_type: "attack", value: 70, qualifier: "at_least", since: "Oct. 17" },
    "U.S. personnel have been attacked at least 70 times since Oct. 17.",
  )
  .says(
    { event_type: "strike", value: 10, qualifier: "about", actor: ["us"], target: ["houthis"] },
    "The United States has ⟦struck Houthi sites about 10 times⟧.",
  )
  .says({ value: 3, target: ["civilians"] }, "The hospital was ⟦shelled three times⟧ in a week.")
  .says(
    { value: 5, country: ["UA"], actor: ["russia"] },
    "Russia ⟦struck the port of Odesa five times⟧ in the night.",
  )
  .says(
    { value: 14, actor: ["al-shabaab"], event_type: "attack" },
    "Al-Shabaab has ⟦attacked the base 14 times⟧ in Somalia.",
  )
  .says(
    { value: 2, event_type: "attack", place: "Goma" },
    also("Militants ⟦attacked the base near Goma twice⟧ on Sunday.", {
      "event/struck": { event_type: "attack", place: "Goma", date: "Sunday" },
    }),
    also("A base near Goma was ⟦attacked twice⟧ on Sunday.", {
      "event/struck": { event_type: "attack", place: "Goma", date: "Sunday" },
    }),
    also("A base near Goma has ⟦twice been attacked⟧ this year.", {
      "event/struck": { event_type: "attack", place: "Goma" },
    }),
    also("Gunmen ⟦twice attacked⟧ a base near Goma.", {
      "event/struck": { event_type: "attack", place: "Goma" },
    }),
    also("Soldiers near Goma ⟦came under fire twice⟧ on Sunday.", {
      "event/struck": { event_type: "attack", place: "Goma", date: "Sunday" },
    }),
  )
  .silent(
    "twice as much",
    also("The army attacked a base twice the size of Goma.", {
      "event/struck": {
        event_type: "attack",
        actor: ["dr-congo"],
        place: "Goma",
        wrong: "a measure and no place",
      },
    }),
    "Israel struck twice as many towns.",
  )
  .silent("times of a comparison", "The missile is five times faster than sound.")
  .silent(
    "a possibility",
    also("The militia could attack the base ten times.", {
      "event-count/attacked-times": { value: 10, event_type: "attack", certainty: "possible" },
    }),
  )
  .silent(
    "a denial",
    also("The ship was never attacked 20 times.", {
      "event-count/attacked-times": { value: 20, event_type: "attack", certainty: "denied" },
    }),
  )
  .silent("meetings", "The ministers met four times.")
  .silent(
    "a plan",
    also("The rebels vowed to attack the city 100 times.", {
      "event-count/attacked-times": { value: 100, event_type: "attack", certainty: "planned" },
    }),
  )
  .silent("a rate of growth", "Prices rose three times after the attack.")
  .says(
    { value: 2, event_type: "attack" },
    also("The convoy was ⟦ambushed twice⟧ on the road to Goma.", {
      "event/struck": { event_type: "attack", place: "Goma" },
    }),
  )
  .knownGap(
    '"twice" is a count with no "times"',
    { value: 2, event_type: "attack" },
    "The base was ⟦hit twice⟧ on Sunday.",
  )
  .says(
    { value: 7, event_type: "strike", actor: ["us"], country: ["SO"] },
    "U.S. forces have ⟦conducted strikes seven times⟧ in Somalia this year.",
  )
  .says(
    { value: 6, event_type: "attack", place: "Djibo", during: "this year" },
    "Soldiers have been ⟦ambushed six times⟧ this year near Djibo.",
  )
  .says(
    { value: 40, qualifier: "at_least", event_type: "attack", place: "El Fasher", during: "May" },
    also("El Fasher ⟦came under artillery attack at least 40 times⟧ in May.", {
      "event/named-event": { event_type: "attack", place: "El Fasher", during: "May" },
    }),
  )
  .says(
    { value: 15, event_type: "strike", date: "Monday" },
    also("Air raids were ⟦carried out 15 times⟧ on Monday, mostly in Hodeidah.", {
      "event/named-event": { event_type: "strike", place: "Hodeidah", date: "Monday" },
    }),
  )
  .says(
    { value: 12, event_type: "attack", actor: ["jnim"] },
    also("JNIM has attacked army convoys 30 times and ⟦ambushed traders 12 times⟧ since May.", {
      "event-count/attacked-times": { value: 30, event_type: "attack", actor: ["jnim"], since: "May" },
    }),
  )
  .silent("one occasion is an event", "Herders said that on one occasion JNIM attacked their well.")
  .says(
    { value: 9, event_type: "attack", country: ["NE"] },
    also("The mine was ⟦attacked 23 times, 14 times in Mali and nine times⟧ in Niger.", {
      "event-count/attacked-times": [
        { value: 23, event_type: "attack" },
        { value: 14, event_type: "attack", country: ["ML"] },
      ],
    }),
  );
