import { also, corpus } from "@sitrep/testing";
import rule from "./killed-by-bomb.js";

export default corpus(rule)
  .says(
    { event_type: "attack", country: ["AF"], munition: ["bomb"] },
    also("Three soldiers were ⟦killed by a roadside bomb⟧ near Kandahar.", {
      "casualty/people-hurt": { value: 3, outcome: "killed", target: ["afghanistan"] },
    }),
    also("Two drivers were ⟦wounded by a homemade bomb⟧ in Kabul.", {
      "casualty/people-hurt": { value: 2, outcome: "injured" },
    }),
  )
  .says(
    { event_type: "attack", country: ["IQ"] },
    also("A judge was ⟦killed by gunmen⟧ in Mosul.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    also("Nine people were ⟦killed by a suicide bomber⟧ in Mosul.", {
      "casualty/people-hurt": { value: 9, outcome: "killed" },
    }),
    also("Four policemen were ⟦injured by a car bomb⟧ outside Mosul.", {
      "casualty/people-hurt": { value: 4, outcome: "injured", target: ["iraq"] },
    }),
  )
  .silent(
    "no place",
    also("Two soldiers were killed by a bomb.", { "casualty/people-hurt": { value: 2, outcome: "killed" } }),
  )
  .silent(
    "a possibility is not told as done",
    also("Dozens could have been killed by a bomb in Kabul.", {
      "casualty/people-hurt": { qualifier: "vague", outcome: "killed", certainty: "possible" },
      "event/killed-by-bomb": { event_type: "attack", place: "Kabul", certainty: "possible" },
    }),
  )
  .silent(
    "by somebody, with no weapon named",
    also("Two drivers were killed by their captors in Kabul.", {
      "casualty/people-hurt": { value: 2, outcome: "killed" },
    }),
  );
