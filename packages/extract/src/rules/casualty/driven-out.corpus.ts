import { corpus } from "@sitrep/testing";
import rule from "./driven-out.js";

export default corpus(rule)

  .says(
    { value: 35000, outcome: "displaced" },
    "The clashes ⟦forced 35,000 people out of their homes⟧.",
    "Shelling ⟦drove 35,000 villagers from their homes⟧.",
    "The offensive has ⟦forced 35,000 people to flee⟧ since May.",
    "The raids ⟦sent 35,000 people fleeing⟧ to Chad.",
    "The army's advance ⟦pushed 35,000 from their villages⟧.",
    "The army campaign ⟦drove 35,000 Rohingya across the border⟧.",
  )
  .silent("goods", "Traders drove 300 cattle across the border.")
  .silent("police of a street", "The crowd forced three guards to stand aside.")
  .silent("sent elsewhere", "The ministry sent 300 people to the capital.")
  .silent("a resignation", "The scandal forced two ministers to resign.");
