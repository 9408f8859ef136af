import { also, corpus } from "@sitrep/testing";
import rule from "./claimed-responsibility.js";

export default corpus(rule)
  .says(
    { event_type: "attack", actor: ["kataib-hezbollah"], place: "Erbil" },
    "A rocket hit the base in Erbil on Saturday, and Kataib Hezbollah claimed responsibility for the attack.",
    "Rockets struck a base in Erbil on Monday; Kataib Hezbollah claimed credit for the attack.",
  )
  .says(
    { event_type: "attack", actor: ["islamic-state"], place: "Kabul" },
    "A bomb exploded in a market in Kabul on Friday, and the Islamic State claimed responsibility for it.",
  )
  .silent(
    "tells of an attack that the text does not name",
    "The Houthis claimed responsibility for the attack.",
    "Islamic State said that it was behind the bombing.",
  )
  .silent(
    "a count of attacks is another rule's",
    also("The Houthis are responsible for more than 30 attacks on ships.", {
      "event-count/counted-events": {
        value: 30,
        qualifier: "more_than",
        event_type: "attack",
        actor: ["houthis"],
        target: ["commercial-shipping"],
      },
    }),
  )
  .silent("nobody is named", "No group has claimed responsibility for the attack.")
  .silent("a denial", "The Taliban said it was not behind the attack.")
  .silent("a firm may be responsible too", "The ministry is responsible for the port.")
  .silent("an attack to come", "The Houthis vowed to claim responsibility for the attack.");
