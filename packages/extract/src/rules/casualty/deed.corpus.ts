import { corpus } from "@sitrep/testing";
import rule from "./deed.js";

export default corpus(rule)
  .says({ value: 1, outcome: "killed" }, "Judge Sofia de Prell was shot to death by hired assassins.")
  .says(
    { value: 6, outcome: "killed" },
    "Eight men were charged with killing six Salesians.",
    "The slaughter of six Salesians caused alarm.",
    "Six Salesians, gunned down by hooded men, were buried.",
  )
  .silent("animals are no people", "The shelling killed a dog and 14 sheep.")
  .silent("a thing is not killed", "The storm killed two power lines.")
  .silent("nobody in particular", "They threatened to kill him.")
  .silent("what is shot may be a film", "He shot two films.");
