import { also, corpus } from "@sitrep/testing";
import rule from "./and-at-place.js";

export default corpus(rule)
  .says(
    { munition: "drone", outcome: "intercepted", value: 5, place: "Kursk" },
    also("Russian air defences shot down 11 drones over Belgorod and ⟦five over Kursk⟧.", {
      "munition-count/counted-munitions": { value: 11, outcome: "intercepted", munition: "drone" },
    }),
    also(
      "Air defences intercepted 11 Ukrainian drones over Belgorod, ⟦five over Kursk⟧, the ministry said.",
      {
        "munition-count/counted-munitions": {
          value: 11,
          outcome: "intercepted",
          munition: "drone",
          actor: ["ukraine"],
        },
      },
    ),
  )
  .says(
    { munition: "rocket", outcome: "launched", value: 100, actor: ["hamas"] },
    also("Hamas said it had launched 110 rockets at Tel Aviv and ⟦another 100 at Ashkelon⟧.", {
      "event/munitions-fired": {
        event_type: "attack",
        actor: ["hamas"],
        target: ["israel"],
        place: "Tel Aviv",
      },
      "munition-count/counted-munitions": {
        value: 110,
        outcome: "launched",
        munition: "rocket",
        actor: ["hamas"],
      },
    }),
    also("Hamas fired 30 rockets at Sderot and ⟦100 more toward Ashkelon⟧.", {
      "event/munitions-fired": {
        event_type: "attack",
        actor: ["hamas"],
        target: ["israel"],
        place: "Sderot",
      },
      "munition-count/counted-munitions": {
        value: 30,
        outcome: "launched",
        munition: "rocket",
        actor: ["hamas"],
      },
    }),
  )
  .says(
    { munition: "missile", outcome: "impacted", value: 2 },
    also("Three missiles hit Odesa and ⟦two in Kharkiv⟧.", {
      "munition-count/counted-munitions": { value: 3, outcome: "impacted", munition: "missile" },
      "event/munitions-fired": { event_type: "attack", place: "Odesa" },
    }),
  )
  .silent(
    "the number is of the dead",
    also("The drones struck Kyiv, killing three in Obolon and two in Podil.", {
      "event/struck": { event_type: "strike", target: ["ukraine"], place: "Kyiv" },
      "casualty/killed-people": { value: 3, outcome: "killed" },
    }),
  )
  .silent(
    "the first number is of people",
    also("Rockets hurt 12 people in Haifa and five in Acre.", {
      "casualty/killed-people": { value: 12, outcome: "injured" },
    }),
  )
  .silent("a score", "Six drones were shown in Moscow in May and two in Kazan.")
  .silent(
    "ships",
    also("Missiles hit two tankers in the Red Sea and three in the Gulf of Aden.", {
      "event/munitions-fired": {
        event_type: "attack",
        target: ["commercial-shipping"],
        country: ["red-sea", "gulf-of-aden"],
      },
      "target-count/counted-targets": {
        value: 2,
        target: ["commercial-shipping"],
        country: ["red-sea", "gulf-of-aden"],
        wrong: "the gulf is of the other three",
      },
    }),
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 17 },
    also(
      "Russia said it had shot down 29 drones over three regions: ⟦17 over Krasnodar⟧, eight over Crimea and four over Rostov.",
      {
        "munition-count/counted-munitions": { value: 29, outcome: "intercepted", munition: "drone" },
        "munition-count/and-at-place": [
          { value: 8, outcome: "intercepted", munition: "drone" },
          { value: 4, outcome: "intercepted", munition: "drone" },
        ],
      },
    ),
  )
  .says(
    { munition: "missile", outcome: "launched", value: 76 },
    also(
      "The Pentagon said 105 missiles were fired at three facilities: ⟦76 at the Barzah⟧ centre and 29 elsewhere.",
      {
        "munition-count/counted-munitions": { value: 105, outcome: "launched", munition: "missile" },
        "target-count/counted-targets": { value: 3, target: ["us"], wrong: "who said it was not hit" },
      },
    ),
  )
  .says(
    { outcome: "intercepted", value: 3, place: "Kherson Oblast" },
    also("Seven drones were shot down over the Odesa region, and ⟦three more in the Kherson region⟧.", {
      "munition-count/counted-munitions": { value: 7, outcome: "intercepted", munition: "drone" },
    }),
  );
