import { corpus } from "@sitrep/testing";
import rule from "./and-at-place.js";

export default corpus(rule)
  .says(
    { munition: "drone", outcome: "intercepted", value: 5, place: "Kursk" },
    "Russian air defences shot down 11 drones over Belgorod and ⟦five over Kursk⟧.",
    "Air defences intercepted 11 Ukrainian drones over Belgorod, ⟦five over Kursk⟧, the ministry said.",
  )
  .says(
    { munition: "rocket", outcome: "launched", value: 100, actor: ["hamas"] },
    "Hamas said it had launched 110 rockets at Tel Aviv and ⟦another 100 at Ashkelon⟧.",
    "Hamas fired 30 rockets at Sderot and ⟦100 more toward Ashkelon⟧.",
  )
  .says(
    { munition: "missile", outcome: "impacted", value: 2 },
    "Three missiles hit Odesa and ⟦two in Kharkiv⟧.",
  )
  .silent("the number is of the dead", "The drones struck Kyiv, killing three in Obolon and two in Podil.")
  .silent("the first number is of people", "Rockets hurt 12 people in Haifa and five in Acre.")
  .silent("a score", "Six drones were shown in Moscow in May and two in Kazan.")
  .silent("ships", "Missiles hit two tankers in the Red Sea and three in the Gulf of Aden.")
  .says(
    { munition: "drone", outcome: "intercepted", value: 17 },
    "Russia said it had shot down 29 drones over three regions: ⟦17 over Krasnodar⟧, eight over Crimea and four over Rostov.",
  )
  .says(
    { munition: "missile", outcome: "launched", value: 76 },
    "The Pentagon said 105 missiles were fired at three facilities: ⟦76 at the Barzah⟧ centre and 29 elsewhere.",
  )
  .says(
    { outcome: "intercepted", value: 3, place: "Kherson Oblast" },
    "Seven drones were shot down over the Odesa region, and ⟦three more in the Kherson region⟧.",
  );
