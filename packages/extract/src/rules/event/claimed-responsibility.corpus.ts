import { corpus } from "@sitrep/testing";
import rule from "./claimed-responsibility.js";

export default corpus(rule)
  .silent(
    "tells of an attack that the text does not name",
    "The Houthis claimed responsibility for the attack.",
    "Islamic State said that it was behind the bombing.",
  )
  .silent(
    "a count of attacks is another rule's",
    "The Houthis are responsible for more than 30 attacks on ships.",
  )
  .silent("nobody is named", "No group has claimed responsibility for the attack.")
  .silent("a denial", "The Taliban said it was not behind the attack.")
  .silent("a firm may be responsible too", "The ministry is responsible for the port.")
  .silent("an attack to come", "The Houthis vowed to claim responsibility for the attack.");
