import { also, corpus } from "@sitrep/testing";
import rule from "./none-hurt.js";

export default corpus(rule)
  .says(
    { value: 0, certainty: "denied", outcome: "injured" },
    "⟦No injuries⟧ were reported.",
    "⟦No crew members were hurt⟧ and the ship continued on its way.",
  )
  .says(
    { value: 0, certainty: "denied", outcome: "killed_or_injured" },
    "The governor said there were ⟦no casualties⟧.",
    "There were ⟦no reported casualties⟧ in Eilat.",
  )
  .says(
    { value: 0, certainty: "denied", outcome: "killed" },
    also("⟦No deaths⟧ were reported after the strike on the port of Hodeidah.", {
      "event/named-event": { event_type: "strike", place: "Hodeidah port" },
    }),
    "⟦Nobody was killed⟧ in the attack on the embassy.",
    "⟦No soldiers were killed⟧ in the ambush.",
  )
  .says({ value: 0, certainty: "denied", target: ["us"] }, "⟦No U.S. personnel were injured⟧ at the base.")
  .says(
    { value: 0, certainty: "denied", outcome: "killed_or_injured", target: ["civilians"] },
    "There were ⟦no civilian casualties⟧, the command said.",
  )
  .says(
    { value: 0, certainty: "denied", outcome: "injured" },
    "There were ⟦no reports of injuries⟧ at the port.",
    "The crew of the tanker escaped ⟦unhurt⟧.",
    "The mission's staff are ⟦unscathed⟧.",
  )
  .silent(
    "somebody was hurt",
    also("Three people were injured.", { "casualty/people-hurt": { value: 3, outcome: "injured" } }),
  )
  .silent(
    "no more than a number is a figure",
    also("No more than two soldiers were injured.", {
      "casualty/people-hurt": { value: 2, qualifier: "at_most", outcome: "injured" },
    }),
  )
  .silent(
    "no fewer than a number is a figure",
    also("No fewer than eight people were killed.", {
      "casualty/people-hurt": { value: 8, qualifier: "at_least", outcome: "killed" },
    }),
  )
  .silent("not known is not nobody", "It was not clear whether there were casualties.")
  .silent("not only", "Not only soldiers were killed.")
  .says({ value: 0, certainty: "denied", outcome: "injured" }, "There were ⟦no injuries⟧ to U.S. personnel.")
  .says(
    { value: 0, certainty: "denied", outcome: "injured" },
    also("⟦No one was injured⟧ when the drone fell in a field near Poltava.", {
      "event/munitions-fired": { event_type: "attack", place: "Poltava" },
    }),
  )
  .says({ value: 0, certainty: "denied", target: ["us"] }, "There were ⟦no injuries⟧ to American forces.")
  .says(
    { value: 0, certainty: "denied", outcome: "injured" },
    "The rockets landed outside the perimeter ⟦without causing injuries⟧.",
  )
  .says({ value: 0, certainty: "denied", outcome: "injured" }, "All 22 sailors are ⟦unharmed⟧.")
  .says(
    { value: 0, certainty: "denied", outcome: "injured" },
    "The crew is safe and ⟦uninjured⟧, the maritime agency said.",
  )
  .says({ value: 0, certainty: "denied", outcome: "injured" }, "⟦None of the 19 crew members was injured⟧.")
  .knownGap(
    '"no report of injury" and "no reports of casualties" deny them',
    { value: 0, certainty: "denied", outcome: "injured" },
    "The drone was shot down and ⟦there was no report of injury⟧.",
  );
