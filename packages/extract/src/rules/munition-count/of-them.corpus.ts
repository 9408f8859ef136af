import { also, corpus } from "@sitrep/testing";
import rule from "./of-them.js";

export default corpus(rule)
  .says(
    { munition: "missile", outcome: "intercepted", value: 19 },
    also("Of the missiles that Russia fired at Odesa, ⟦19 were shot down⟧.", {
      "event/struck": { event_type: "strike", actor: ["russia"], place: "Odesa" },
    }),
    "Of the missiles that Russia launched overnight, ⟦19 were later intercepted⟧.",
    also("Russia fired missiles at Kyiv.\n⟦Nineteen were shot down⟧, officials said.", {
      "event/munitions-fired": {
        event_type: "strike",
        actor: ["russia"],
        target: ["ukraine"],
        place: "Kyiv",
      },
    }),
    also("A salvo of 24 missiles was launched at Dnipro.\nUkraine said it had shot down ⟦19⟧.", {
      "event/named-event": { event_type: "attack", place: "Dnipro" },
      "munition-count/counted-munitions": { value: 24, outcome: "launched", munition: "missile" },
    }),
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 44 },
    also("Russia launched 50 drones overnight, and the air force said ⟦44 were shot down⟧.", {
      "munition-count/counted-munitions": {
        value: 50,
        outcome: "launched",
        munition: "drone",
        actor: ["russia"],
        date: "overnight",
      },
    }),
    also("Russia attacked Kyiv with drones, and ⟦44 were shot down⟧.", {
      "event/struck": { event_type: "strike", actor: ["russia"], target: ["ukraine"], place: "Kyiv" },
    }),
  )
  .says(
    { munition: "missile", outcome: "impacted", value: 2, value_high: 3 },
    "Iran fired missiles at Israel.\nMost were stopped near a base, and ⟦two or three landed⟧ in a desert.",
  )
  .silent(
    "the number is of people",
    also("The drone hit a bus in Gaza, and of the passengers 12 were hit by splinters.", {
      "event/struck": { event_type: "attack", place: "Gaza Strip" },
    }),
  )
  .silent("no munition was named", "Of the planes, 12 were shot down.")
  .silent(
    "a plan",
    also("The drones could reach Haifa, but 20 might be shot down.", {
      "event/munitions-fired": {
        event_type: "attack",
        place: "Haifa",
        certainty: "possible",
        wrong: "what drones can reach is no attack",
      },
    }),
  )
  .silent("the number is of what was hit", "Missiles were fired at ships in the Red Sea.\nTwo were struck.")
  .silent("the noun before is people", "Rockets fell on a camp of soldiers.\nFive were hit.")
  .silent("hits, not rockets", "Rebels fired TOW missiles, posting videos of 20 hits.")
  .silent(
    "too far back",
    also(
      "Drones were seen over the port.\nThe mayor spoke to reporters.\nFamilies left the town.\nSchools closed.\nFive were destroyed.",
      { "target-count/of-them": { value: 5 } },
    ),
  );
